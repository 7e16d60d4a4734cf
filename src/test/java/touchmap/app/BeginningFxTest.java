package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Edit;
import touchmap.edit.Remove;
import touchmap.edit.Rename;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** The map that both copies began with: found among what the window opened and saved, said, and left out if wanted. */
@ExtendWith(Person.class)
class BeginningFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void begin() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
  }

  private void edit(Edit edit) {
    rig.interact(() -> rig.document().editor().apply(edit));
  }

  private void saveAfter(Edit edit) {
    edit(edit);
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
  }

  private void bring(TouchMap theirs) throws IOException {
    rig.answers.add(rig.write("copy.touchmap", theirs));
    rig.interact(() -> new BringInWork(rig.window()).ask());
    rig.until(() -> rig.shows("bring-in-sheet"));
  }

  private void accept() {
    TouchMap before = rig.map();
    rig.press("bring-in-do");
    rig.until(() -> rig.map() != before);
  }

  private String nameOf(String id) {
    return rig.map().find(Id.of(id)).orElseThrow().name();
  }

  private static Rename rename(String id, String name) {
    return new Rename(Id.of(id), name);
  }

  private static Remove remove(String id) {
    return new Remove(List.of(Id.of(id)));
  }

  private String said() {
    return rig.words().toString();
  }

  @Test
  void aCopyEditedAfterOpeningNeedsNoQuestions() throws IOException {
    begin();
    edit(rename("t3", "Phone call"));
    bring(rename("t1", "Front page").applyTo(Maps.studio()));
    assertFalse(rig.shows("bring-in-count"), this::said);
    assertTrue(
        said().contains("Both are taken to have begun with your map as you opened it."),
        this::said);
    TouchMap before = rig.map();
    accept();
    assertEquals("Front page", nameOf("t1"));
    assertEquals("Phone call", nameOf("t3"));
    rig.interact(() -> rig.document().editor().undo());
    assertSame(before, rig.map());
  }

  @Test
  void whatWeMerelyHaveIsNotWhatBothBeganWith() throws IOException {
    begin();
    bring(rename("t1", "Front page").applyTo(Maps.studio()));
    assertTrue(said().contains("It is not known which map both copies began with"), this::said);
    assertEquals("1 difference to decide", rig.text("bring-in-count"));
    accept();
    assertEquals("Home", nameOf("t1"));
  }

  @Test
  void aCopyThatLacksANodeOfOursMayBeOlderThanIt() throws IOException {
    begin();
    edit(rename("t3", "Phone call"));
    bring(remove("t2").applyTo(rename("t1", "Front page").applyTo(Maps.studio())));
    assertTrue(said().contains("It is not known which map both copies began with"), this::said);
    assertFalse(said().contains("would lose"), this::said);
    accept();
    assertEquals("Home", nameOf("t1"));
    assertTrue(rig.map().root().holds(Id.of("t2")));
  }

  @Test
  void whatOfOursWouldGoIsNamedWithItsValuesAndNotByAMereEnter() throws IOException {
    begin();
    edit(rename("t3", "Phone call"));
    bring(remove("t2").applyTo(rename("t1", "Front page").applyTo(Maps.studio())));
    assertFalse(rig.shows("bring-in-losses"), this::said);
    rig.press("bring-in-other-way");
    rig.until(() -> rig.shows("bring-in-losses"));
    assertTrue(said().contains("Home – name: Home → Front page"), this::said);
    assertTrue(said().contains("Prices – removed"), this::said);
    assertTrue(said().contains("Bring in and replace mine"), this::said);
    TouchMap before = rig.map();
    rig.interact(() -> rig.node("bring-in-sheet", Node.class).requestFocus());
    rig.keys(KeyCode.ENTER);
    rig.settle();
    assertSame(before, rig.map());
  }

  @Test
  void whatWasDoneAfterAnOlderCopyWasTakenStays() throws IOException {
    begin();
    saveAfter(rename("t1", "Start page"));
    TouchMap sent = rig.map();
    saveAfter(rename("t3", "Phone call"));
    bring(remove("t2").applyTo(sent));
    assertFalse(rig.shows("bring-in-count"), this::said);
    assertTrue(said().contains("as you saved it today at"), this::said);
    accept();
    assertEquals("Start page", nameOf("t1"));
    assertEquals("Phone call", nameOf("t3"));
    assertFalse(rig.map().root().holds(Id.of("t2")));
  }

  @Test
  void aGuestsRemarkNamesOurNodeWithoutSignsOfMarkdownAndEnterTakesIt() throws IOException {
    begin();
    edit(rename("t1", "Start page"));
    bring(
        Maps.studio()
            .replacing(
                Id.of("t1"),
                topic ->
                    topic
                        .withName("Front page")
                        .withDetails(
                            topic
                                .details()
                                .withNote("- too **slow**, see [list](https://a.b/c)"))));
    Node way = rig.node("bring-in-way", Node.class);
    rig.clickOn(rig.fx(() -> way.lookupAll(".segment").stream().toList().get(1)));
    rig.settle();
    rig.keys(KeyCode.ENTER);
    rig.until(() -> !rig.map().ideas().isEmpty());
    assertEquals("Start page: too slow, see list", rig.map().ideas().getFirst().name());
  }

  @Test
  void anUnrelatedMapBeganWithNothing() throws IOException {
    begin();
    bring(Maps.grown(3));
    assertTrue(said().contains("It is not known which map both copies began with"), this::said);
    assertFalse(rig.shows("bring-in-other-way"));
  }

  @Test
  void comparedWithoutItNothingOfOursGoesAndTheOtherWayItDoes() throws IOException {
    begin();
    edit(rename("t3", "Phone call"));
    bring(remove("t2").applyTo(rename("t1", "Front page").applyTo(Maps.studio())));
    assertEquals("2 differences to decide", rig.text("bring-in-count"));
    assertFalse(said().contains("would lose"), this::said);
    rig.press("bring-in-other-way");
    rig.until(() -> !rig.shows("bring-in-count") && rig.shows("bring-in-other-way"));
    assertTrue(said().contains("Your copy would lose 2 nodes: “Prices”, “Discount”"), this::said);
    rig.press("bring-in-other-way");
    rig.until(() -> rig.shows("bring-in-count"));
    accept();
    assertTrue(rig.map().root().holds(Id.of("t2")));
  }
}
