package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.map.Camera;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.words.Phrase;

@ExtendWith(Person.class)
class BringInFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private static TouchMap named(TouchMap map, String id, String name) {
    return map.replacing(Id.of(id), topic -> topic.withName(name));
  }

  private static TouchMap more(TouchMap map, String id, Topic child) {
    UnaryOperator<Topic> grown =
        topic -> {
          var children = new ArrayList<>(topic.children());
          children.add(child);
          return topic.withChildren(children);
        };
    return map.replacing(Id.of(id), grown);
  }

  private void begin() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
  }

  /** Without a map that both began with, so that what differs is asked. */
  private void bring(Path copy) {
    bring(copy, () -> new BringInWork(rig.window(), (ours, theirs) -> Optional.empty(), t -> {}));
  }

  private void bring(Path copy, Supplier<BringInWork> work) {
    rig.answers.add(copy);
    rig.interact(() -> work.get().ask());
    rig.until(() -> rig.window().layer().isOpen());
    rig.settle();
  }

  private static TouchMap colleagues() {
    TouchMap map = more(Maps.studio(), "o4", Maps.point("x1", "Chat"));
    return named(named(map, "t1", "Front page"), "t3", "Ring");
  }

  private String nameOf(String id) {
    return rig.map().find(Id.of(id)).orElseThrow().name();
  }

  private ToggleButton taken(int row, String which) {
    return rig.fx(
        () ->
            (ToggleButton)
                List.copyOf(rig.window().stage().getScene().getRoot().lookupAll(".difference-row"))
                    .get(row)
                    .lookup("#take-" + which));
  }

  @Test
  void nothingChangesBeforeTheButtonAndThenItIsOneStep() throws IOException {
    begin();
    bring(rig.write("copy.touchmap", colleagues()));
    assertEquals(
        "What comes in: 1 new touchpoint, 2 changed notes.", rig.text("bring-in-arrivals"));
    assertEquals("2 differences to decide", rig.text("bring-in-count"));
    assertTrue(taken(0, "both").isSelected());
    assertTrue(taken(0, "both").isFocused());
    TouchMap before = rig.map();
    assertEquals(Maps.studio(), before);

    rig.press("bring-in-do");
    rig.until(() -> rig.map() != before);
    assertEquals(Set.of(Id.of("x1")), Set.copyOf(rig.document().editor().selection().ids()));
    assertEquals("Home", nameOf("t1"));
    assertTrue(rig.map().find(Id.of("t1")).orElseThrow().details().note().contains("Front page"));
    assertTrue(
        rig.words().contains("Brought in: 1 new touchpoint, 2 changed notes"),
        () -> rig.words().toString());
    rig.interact(() -> rig.document().editor().undo());
    assertSame(before, rig.map());
  }

  @Test
  void takenBackItLeavesTheViewAsItWas() throws IOException {
    begin();
    var view = rig.window().main().orElseThrow().map();
    rig.interact(() -> rig.document().editor().select(Selection.of(Id.of("t3"))));
    rig.interact(() -> view.setCamera(new Camera(3, 5_000, 5_000)));
    Camera there = rig.fx(view::camera);
    bring(rig.write("copy.touchmap", colleagues()));
    rig.press("bring-in-do");
    rig.until(() -> rig.map().root().holds(Id.of("x1")));
    assertNotEquals(there, rig.fx(view::camera), "what came in is shown");
    rig.interact(() -> rig.document().editor().undo());
    rig.settle();
    assertEquals(there, rig.fx(view::camera));
    assertEquals(Selection.of(Id.of("t3")), rig.document().editor().selection());
  }

  @Test
  void byKeysOneIsTheirsAndTheOtherOurs() throws IOException {
    begin();
    bring(rig.write("copy.touchmap", colleagues()));
    rig.keys(KeyCode.LEFT);
    assertTrue(taken(0, "theirs").isSelected());
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.LEFT);
    rig.keys(KeyCode.LEFT);
    assertTrue(taken(1, "ours").isSelected());
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.map().root().holds(Id.of("x1")));
    assertEquals("Front page", nameOf("t1"));
    assertEquals("Call", nameOf("t3"));
    assertTrue(rig.map().root().all().stream().allMatch(each -> each.details().note().isEmpty()));
  }

  @Test
  void byMouseAllAreTheirsButOne() throws IOException {
    begin();
    bring(rig.write("copy.touchmap", colleagues()));
    rig.press("all-theirs");
    rig.clickOn(taken(1, "ours"));
    rig.press("bring-in-do");
    rig.until(() -> rig.map().root().holds(Id.of("x1")));
    assertEquals("Front page", nameOf("t1"));
    assertEquals("Call", nameOf("t3"));
  }

  @Test
  void whatIsSaidToComeInFollowsTheDecisions() throws IOException {
    begin();
    bring(rig.write("copy.touchmap", named(Maps.studio(), "t1", "Front page")));
    untilComing("What comes in: 1 changed note.");
    rig.clickOn(taken(0, "theirs"));
    untilComing("What comes in: 1 changed name.");
    rig.clickOn(taken(0, "ours"));
    untilComing("Decided like this, nothing comes in: your map stays as it is.");
    rig.clickOn(taken(0, "both"));
    untilComing("What comes in: 1 changed note.");
  }

  @Test
  void whatIsSaidToGoFollowsTheDecisions() throws IOException {
    begin();
    rig.interact(
        () -> rig.document().editor().apply(new touchmap.edit.Rename(Id.of("t4"), "Offer")));
    var copy =
        Maps.studio()
            .replacing(
                Id.of("o2"),
                topic ->
                    topic.withChildren(
                        topic.children().stream()
                            .filter(each -> !each.id().equals(Id.of("t4")))
                            .toList()));
    var began = new Beginning(Maps.studio(), Phrase.of("app.bringIn.base.disk"), true);
    bring(
        rig.write("copy.touchmap", copy),
        () -> new BringInWork(rig.window(), (ours, theirs) -> Optional.of(began), t -> {}));
    assertFalse(rig.shows("bring-in-removed"));
    rig.clickOn(taken(0, "theirs"));
    rig.until(() -> rig.shows("bring-in-removed"));
    assertEquals("Your copy would lose 1 node: “Offer”", rig.text("bring-in-removed").strip());
  }

  private void untilComing(String said) {
    rig.until(() -> rig.text("bring-in-arrivals").equals(said));
  }

  @Test
  void anOldCopyOfWhatWasOpenedBringsNothingBack() throws IOException {
    begin();
    rig.interact(
        () -> rig.document().editor().apply(new touchmap.edit.Remove(List.of(Id.of("t2")))));
    bring(rig.write("old.touchmap", Maps.studio()), () -> new BringInWork(rig.window()));
    assertTrue(rig.words().contains("“old.touchmap” brings nothing new"));
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.map().root().holds(Id.of("t2")));
  }

  @Test
  void anotherProgramsFileIsRefusedWithWhatToDo() throws IOException {
    begin();
    bring(
        rig.write("list.opml", "<opml version=\"2.0\"><body><outline text=\"A\"/></body></opml>"));
    assertTrue(
        rig.words()
            .contains(
                "“list.opml” comes from another program: open it, save it as a Touchmap map, and"
                    + " bring that in."),
        () -> rig.words().toString());
    rig.keys(KeyCode.ENTER);
    assertEquals(Maps.studio(), rig.map());
    assertEquals(1, rig.desk.windows().size());
  }

  @Test
  void aGuestsCopyComesAsIdeasWithTheGuestsName() throws IOException {
    begin();
    bring(rig.write("guest.touchmap", colleagues()));
    Node way = rig.node("bring-in-way", Node.class);
    rig.clickOn(rig.fx(() -> way.lookupAll(".segment").stream().toList().get(1)));
    rig.settle();
    rig.clickOn(rig.node("bring-in-author", TextField.class));
    rig.type("Olga");
    rig.press("bring-in-do");
    rig.until(() -> !rig.map().ideas().isEmpty());
    assertEquals(List.of("Chat"), rig.map().ideas().stream().map(Idea::name).toList());
    assertEquals("Olga", rig.map().ideas().getFirst().by());
    assertEquals(Maps.studio().root(), rig.map().root());
  }
}
