package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import touchmap.edit.Describe;
import touchmap.edit.SetStages;
import touchmap.edit.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.CatchIdeas;
import touchmap.files.MapFiles;
import touchmap.geometry.Point;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

@ExtendWith(Person.class)
class ShapingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
    rig.view.setBranchText(new DocumentText());
  }

  /** Branches in a document of their own, as the window writes them. */
  private static final class DocumentText implements BranchText {
    @Override
    public Optional<String> write(TouchMap branches) {
      return Optional.of(new String(MapFiles.write(branches), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<TouchMap> read(String text) {
      return MapFiles.read(text.getBytes(StandardCharsets.UTF_8), "clip")
              instanceof Opened.Fine fine
          ? Optional.of(fine.map())
          : Optional.empty();
    }
  }

  @Test
  void deleteRemovesTheBranchAndSelectsItsNeighbour() {
    rig.select("t3");
    rig.hit(KeyCode.DELETE);
    assertEquals(List.of("t4", "o3"), rig.children("o2"));
    assertEquals(List.of("t4"), rig.selected());
    assertEquals("map.removed", rig.message().orElseThrow());
    rig.hit(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("t3"), rig.selected());
  }

  @Test
  void ctrlShiftDeleteKeepsTheChildren() {
    rig.select("t2");
    rig.hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertEquals(List.of("t1", "t2a"), rig.children("o1"));
  }

  @Test
  void theBusinessIsNotDeleted() {
    TouchMap before = rig.editor.map();
    rig.select("n0");
    rig.hit(KeyCode.DELETE);
    assertSame(before, rig.editor.map());
  }

  @Test
  void ctrlAndAltWithArrowsReorder() {
    rig.select("t4");
    rig.hit(KeyCode.CONTROL, KeyCode.UP);
    assertEquals(List.of("t4", "t3", "o3"), rig.children("o2"));
    rig.hit(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("t3", "t4", "o3"), rig.children("o2"));
    rig.hit(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("t3", "o3", "t4"), rig.children("o2"));
    assertEquals(List.of("t4"), rig.selected());
  }

  @Test
  void altSidewaysChangesLevel() {
    rig.select("t4");
    boolean left = rig.view.painted().at(Id.of("t4")).orElseThrow().isMirrored();
    rig.hit(KeyCode.ALT, left ? KeyCode.LEFT : KeyCode.RIGHT);
    assertEquals(List.of("t4"), rig.children("t3"));
    rig.hit(KeyCode.ALT, left ? KeyCode.RIGHT : KeyCode.LEFT);
    assertEquals(List.of("t3", "t4", "o3"), rig.children("o2"));
  }

  @Test
  void spaceAndCtrlSlashFold() {
    rig.select("o1");
    rig.hit(KeyCode.SPACE);
    assertEquals(List.of(Id.of("o1")), rig.editor.map().view().folded());
    rig.hit(KeyCode.CONTROL, KeyCode.SLASH);
    assertEquals(List.of(), rig.editor.map().view().folded());
    rig.hit(KeyCode.ALT, KeyCode.DIGIT1);
    assertTrue(rig.view.painted().at(Id.of("t1")).isEmpty());
    rig.hit(KeyCode.ALT, KeyCode.PAGE_DOWN);
    assertTrue(rig.view.painted().at(Id.of("t2")).isPresent());
    assertTrue(rig.view.painted().at(Id.of("t2a")).isEmpty());
    rig.hit(KeyCode.ALT, KeyCode.END);
    assertTrue(rig.view.painted().at(Id.of("t2a")).isPresent());
  }

  @Test
  void whatIsFoldedAwayDoesNotStaySelected() {
    rig.select("t5");
    rig.fx(() -> rig.view.mapActions().folding().toLevel(1));
    assertEquals(List.of("o2"), rig.selected());
  }

  @Test
  void theChipAndTheHandlesDoTheSame() {
    rig.moveTo(rig.middle("o1"));
    rig.settle();
    var node = rig.view.painted().at(Id.of("o1")).orElseThrow();
    rig.moveTo(rig.screen(Handles.fold(node, rig.view.painted().layout())));
    rig.clickOn(javafx.scene.input.MouseButton.PRIMARY);
    assertEquals(List.of(Id.of("o1")), rig.editor.map().view().folded());
    rig.settle();
    var chip = rig.view.painted().at(Id.of("o1")).orElseThrow().foldChip().orElseThrow();
    rig.clickOn(rig.screen(chip.center()));
    assertEquals(List.of(), rig.editor.map().view().folded());
    var open = rig.view.painted().at(Id.of("t3")).orElseThrow();
    rig.moveTo(rig.middle("t3"));
    rig.clickOn(rig.screen(Handles.add(open, rig.view.painted().layout())));
    assertTrue(rig.writes());
    rig.write("Script");
    rig.hit(KeyCode.ENTER);
    assertEquals(List.of("Script"), rig.names("t3"));
  }

  @Test
  void aDoubleClickOnTheGroundAddsAnObjectThereAndOnANodeEdits() {
    Point left = new Point(-300, -200);
    rig.doubleClickOn(rig.screen(left));
    assertTrue(rig.writes());
    rig.write("Events");
    rig.hit(KeyCode.ENTER);
    String added = rig.selected().getFirst();
    assertEquals(TopicType.OBJECT, rig.topic(added).type());
    assertTrue(rig.box(added).centerX() < 0);
    rig.doubleClickOn(rig.middle("t1"));
    assertTrue(rig.writes());
    assertEquals("Home", rig.pen().getText());
    rig.hit(KeyCode.ESCAPE);
  }

  @Test
  void copiesGoToAnotherMapWithAllTheyHold() {
    rig.fx(
        () ->
            rig.editor.apply(
                new touchmap.edit.Describe(
                    List.of(Id.of("t3")), new touchmap.edit.Trait.Driver("Irina"))));
    rig.select("o2");
    rig.hit(KeyCode.CONTROL, KeyCode.C);
    var other =
        rig.fx(
            () -> {
              var it = MapRig.on(new Stage(), TouchMap.of("Café", "en"));
              it.view.setBranchText(new DocumentText());
              return it;
            });
    other.settle();
    other.fx(() -> other.view.mapActions().named("paste").fire());
    Topic pasted = other.editor.map().root().children().getFirst();
    assertEquals("Sales", pasted.name());
    assertEquals(
        List.of("Call", "Proposal", "Manager"),
        pasted.children().stream().map(Topic::name).toList());
    assertEquals("Irina", pasted.children().getFirst().details().driver());
    assertEquals(TopicType.OBJECT, pasted.children().getLast().type());
    assertNotEquals(Id.of("o2"), pasted.id());
    other.fx(() -> other.view.getScene().getWindow().hide());
  }

  @Test
  void aBranchKeepsItsStageAndItsStarOnTheWay() {
    var search = new touchmap.model.Stage(Id.of("s1"), "Search", touchmap.model.Extras.NONE);
    rig.fx(
        () -> {
          rig.editor.apply(new touchmap.edit.SetStages(List.of(search)));
          rig.editor.apply(
              new touchmap.edit.Describe(
                  List.of(Id.of("t3")), new touchmap.edit.Trait.StageIs(Optional.of(search.id()))));
          rig.editor.apply(new touchmap.edit.MarkMoment(Id.of("t3"), "they decide here"));
        });
    rig.select("t3");
    rig.hit(KeyCode.CONTROL, KeyCode.X);
    rig.select("o1");
    rig.hit(KeyCode.CONTROL, KeyCode.V);
    var moved = rig.editor.map().find(Id.of("o1")).orElseThrow().children().getLast();
    assertEquals(Optional.of(search.id()), moved.details().touch().stage());
    assertEquals("they decide here", moved.details().touch().momentOfTruth());
    rig.hit(KeyCode.CONTROL, KeyCode.C);
    rig.hit(KeyCode.CONTROL, KeyCode.V);
    var copy = rig.editor.map().find(moved.id()).orElseThrow().children().getLast();
    assertEquals(Optional.of(search.id()), copy.details().touch().stage());
    assertFalse(copy.details().touch().isMomentOfTruth());
  }

  @Test
  void aBranchIsIndentedTextForAnyOtherProgramAndBack() {
    rig.select("o1");
    rig.hit(KeyCode.CONTROL, KeyCode.C);
    String text = rig.fx(() -> Clipboard.getSystemClipboard().getString());
    assertEquals("Website\n\tHome\n\tPrices\n\t\tDiscount", text);
    rig.fx(
        () -> {
          var content = new ClipboardContent();
          content.putString("Shop\n  Door\n  Till\n    Receipt");
          Clipboard.getSystemClipboard().setContent(content);
        });
    rig.select("o4");
    rig.hit(KeyCode.CONTROL, KeyCode.V);
    assertEquals(List.of("Shop"), rig.names("o4"));
    Topic shop = rig.topic("o4").children().getFirst();
    assertEquals(List.of("Door", "Till"), shop.children().stream().map(Topic::name).toList());
    assertEquals(List.of(shop.id().value()), rig.selected());
    rig.fx(rig.editor::undo);
    assertEquals(List.of(), rig.names("o4"), "pasting is one step");
  }

  @Test
  void withEverythingSelectedCutAndDeleteTakeAllButTheBusiness() {
    var before = rig.editor.map();
    for (KeyCode[] keys : new KeyCode[][] {{KeyCode.CONTROL, KeyCode.X}, {KeyCode.DELETE}}) {
      rig.hit(KeyCode.CONTROL, KeyCode.A);
      rig.hit(keys);
      assertEquals(List.of(), rig.editor.map().root().children());
      assertEquals("map.businessStays", rig.message().orElseThrow());
      assertEquals(List.of(rig.editor.map().root().id().value()), rig.selected());
      rig.hit(KeyCode.CONTROL, KeyCode.Z);
      assertSame(before, rig.editor.map());
    }
    rig.select("t3");
    rig.hit(KeyCode.CONTROL, KeyCode.X);
    assertEquals("map.cut", rig.message().orElseThrow());
  }

  @Test
  void cutTakesAwayAndDuplicateStandsBehind() {
    rig.select("t3");
    rig.hit(KeyCode.CONTROL, KeyCode.X);
    assertFalse(rig.holds("t3"));
    rig.select("o1");
    rig.hit(KeyCode.CONTROL, KeyCode.V);
    assertEquals(List.of("Home", "Prices", "Call"), rig.names("o1"));
    rig.select("t2");
    rig.hit(KeyCode.CONTROL, KeyCode.D);
    assertEquals(List.of("Home", "Prices", "Prices", "Call"), rig.names("o1"));
    assertEquals(List.of("Discount"), rig.names(rig.selected().getFirst()));
  }

  @Test
  void theMomentOfTruthAsksWhy() {
    rig.select("t4");
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    rig.write("the client decides here");
    rig.hit(KeyCode.ENTER);
    assertEquals("the client decides here", rig.topic("t4").details().touch().momentOfTruth());
    assertTrue(rig.fx(() -> rig.pen().isFocused()));
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    rig.clickOn("#moment-remove");
    assertFalse(rig.topic("t4").details().touch().isMomentOfTruth());
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    rig.hit(KeyCode.ESCAPE);
    assertTrue(rig.lookup("#moment-card").tryQuery().isEmpty());
    assertEquals(List.of("t4"), rig.selected());
  }

  @Test
  void anIdeaLandsWhereTheMapShowsIt() {
    var idea = new Idea(Id.of("i1"), "Car park", "Irina", Optional.empty(), Extras.NONE);
    rig.fx(() -> rig.editor.apply(new CatchIdeas(List.of(idea))));
    var at = rig.within("t1", 0.9);
    var scene = rig.fx(() -> rig.view.localToScene(rig.view.screenToLocal(at)));
    rig.fx(() -> rig.view.ideas().hover(idea.id(), scene.getX(), scene.getY()));
    assertTrue(rig.view.dropping().gap().isPresent());
    boolean landed = rig.fx(() -> rig.view.ideas().drop(idea.id(), scene.getX(), scene.getY()));
    assertTrue(landed);
    assertEquals(List.of("Home", "Car park", "Prices"), rig.names("o1"));
    assertTrue(rig.view.dropping().gap().isEmpty());
    assertEquals(List.of(), rig.editor.map().ideas());
    assertEquals(List.of("i1"), rig.selected());
  }

  @Test
  void aFullNameShowsWhereItWasCut() {
    String name = "word ".repeat(40).strip();
    rig.fx(() -> rig.editor.apply(new touchmap.edit.Rename(Id.of("t1"), name)));
    rig.moveTo(rig.middle("t1"));
    rig.settle();
    assertEquals(Optional.of(name), rig.view.tip().text());
    rig.moveTo(rig.middle("t3"));
    rig.settle();
    assertEquals(Optional.empty(), rig.view.tip().text());
  }

  @Test
  void aBranchFromAnotherMapBringsItsStageAlong() {
    var talks = new touchmap.model.Stage(Id.of("s1"), "Talks to us", Extras.NONE);
    TouchMap other = new SetStages(List.of(talks)).applyTo(Maps.studio());
    var told = new Trait.StageIs(Optional.of(talks.id()));
    TouchMap staged = new Describe(List.of(Id.of("t3")), told).applyTo(other);
    TouchMap clipping = Clipping.of(staged, List.of(staged.find(Id.of("t3")).orElseThrow()));
    TouchMap here = TouchMap.of("Elsewhere", "en");
    TouchMap ready = Clipping.stages(here, clipping).applyTo(here);
    Topic pasted = Clipping.into(ready, clipping).getFirst();
    Id stage = pasted.details().touch().stage().orElseThrow();
    assertEquals("Talks to us", ready.study().journey().stage(stage).orElseThrow().name());
    assertEquals(ready, Clipping.stages(ready, clipping).applyTo(ready));
  }
}
