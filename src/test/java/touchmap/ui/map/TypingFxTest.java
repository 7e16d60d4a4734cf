package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

@ExtendWith(Person.class)
class TypingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  @Test
  void typingReplacesTheNameAndLosesNoLetter() {
    rig.select("t3");
    rig.write("Quick call");
    assertTrue(rig.writes());
    rig.hit(KeyCode.ENTER);
    assertEquals("Quick call", rig.topic("t3").name());
    assertFalse(rig.writes());
  }

  @Test
  void theFirstLettersArriveEvenWithoutAPauseAfterANewNode() {
    rig.select("t3");
    rig.push(KeyCode.ENTER);
    rig.write("abc");
    rig.push(KeyCode.ENTER);
    rig.push(KeyCode.ENTER);
    rig.write("def");
    rig.hit(KeyCode.ENTER);
    assertEquals(List.of("Call", "abc", "def", "Proposal", "Manager"), rig.names("o2"));
  }

  @Test
  void whatAnInputMethodComposesLandsInTheNode() {
    rig.select("t3");
    rig.fx(() -> compose("に", ""));
    assertTrue(rig.writes());
    rig.hit(KeyCode.ENTER);
    assertTrue(rig.writes(), "Enter belongs to the input method while it composes");
    rig.fx(() -> compose("", "日本"));
    rig.hit(KeyCode.ENTER);
    assertEquals("日本", rig.topic("t3").name());
  }

  private void compose(String composed, String committed) {
    var runs = FXCollections.<InputMethodTextRun>observableArrayList();
    if (!composed.isEmpty())
      runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    rig.pen()
        .fireEvent(
            new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }

  @Test
  void f2KeepsTheNameWithTheCaretBehindIt() {
    rig.select("t4");
    rig.hit(KeyCode.F2);
    rig.write("s");
    rig.hit(KeyCode.ENTER);
    assertEquals("Proposals", rig.topic("t4").name());
  }

  @Test
  void enterAddsASiblingAndTabAChild() {
    rig.select("t3");
    rig.hit(KeyCode.TAB);
    rig.write("Script");
    rig.hit(KeyCode.ENTER);
    assertEquals(List.of("Script"), rig.names("t3"));
    rig.select("o2");
    rig.hit(KeyCode.INSERT);
    rig.write("Invoice");
    rig.hit(KeyCode.ENTER);
    assertEquals("Invoice", rig.names("o2").getLast());
    rig.select("o1");
    rig.hit(KeyCode.SHIFT, KeyCode.ENTER);
    rig.write("Shop");
    rig.hit(KeyCode.ENTER);
    assertEquals("Shop", rig.names("n0").getFirst());
    assertEquals(TopicType.OBJECT, rig.topic("n0").children().getFirst().type());
  }

  @Test
  void aParentInBetweenTakesTheNodeIn() {
    rig.select("t3");
    rig.hit(KeyCode.SHIFT, KeyCode.TAB);
    rig.write("Contact");
    rig.hit(KeyCode.ENTER);
    assertEquals("Contact", rig.names("o2").getFirst());
    assertEquals("Call", rig.topic("o2").children().getFirst().children().getFirst().name());
    rig.fx(rig.editor::undo);
    rig.select("t4");
    rig.hit(KeyCode.CONTROL, KeyCode.ENTER);
    rig.write("Papers");
    rig.hit(KeyCode.ENTER);
    assertEquals(List.of("Call", "Papers", "Manager"), rig.names("o2"));
  }

  @Test
  void enterThatEndsATextAddsNothing() {
    rig.select("t3");
    rig.write("x");
    rig.hit(KeyCode.ENTER);
    assertEquals(3, rig.children("o2").size());
    assertFalse(rig.writes());
  }

  @Test
  void escGivesTheOldTextBack() {
    TouchMap before = rig.editor.map();
    rig.select("t3");
    rig.write("nonsense");
    rig.hit(KeyCode.ESCAPE);
    assertSame(before, rig.editor.map());
    assertFalse(rig.editor.canUndo());
    assertEquals(List.of("t3"), rig.selected(), "Esc ended the text, not the selection");
  }

  @Test
  void aNewNodeGivenUpOrLeftEmptyLeavesNoTrace() {
    TouchMap before = rig.editor.map();
    rig.select("t3");
    rig.hit(KeyCode.ENTER);
    rig.write("half");
    rig.hit(KeyCode.ESCAPE);
    rig.hit(KeyCode.TAB);
    rig.hit(KeyCode.ENTER);
    rig.hit(KeyCode.ENTER);
    rig.write("  ");
    rig.hit(KeyCode.ENTER);
    assertSame(before, rig.editor.map());
    assertFalse(rig.editor.canUndo());
    assertTrue(rig.editor.isSaved());
    assertEquals(List.of("t3"), rig.selected());
  }

  @Test
  void aNewNodeIsOneStepAndUndoBringsTheSelectionBack() {
    TouchMap before = rig.editor.map();
    rig.select("t3");
    rig.hit(KeyCode.ENTER);
    rig.write("Letter");
    rig.hit(KeyCode.ENTER);
    String added = rig.selected().getFirst();
    assertEquals("Letter", rig.topic(added).name());
    rig.hit(KeyCode.CONTROL, KeyCode.Z);
    assertSame(before, rig.editor.map());
    assertEquals(List.of("t3"), rig.selected());
    assertTrue(rig.editor.isSaved());
    rig.hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(List.of(added), rig.selected());
  }

  @Test
  void shiftEnterBreaksTheLine() {
    rig.select("t3");
    rig.write("one");
    rig.hit(KeyCode.SHIFT, KeyCode.ENTER);
    rig.write("two");
    rig.hit(KeyCode.ENTER);
    assertEquals("one\ntwo", rig.topic("t3").name());
  }

  @Test
  void aClickElsewhereAndAnotherPaneTakeTheTextOver() {
    rig.select("t3");
    rig.write("first");
    rig.clickNode("t4");
    assertEquals("first", rig.topic("t3").name());
    assertEquals(List.of("t4"), rig.selected());
    var field = new javafx.scene.control.TextField();
    rig.fx(
        () -> {
          field.setMaxSize(80, 20);
          javafx.scene.layout.StackPane.setAlignment(field, javafx.geometry.Pos.TOP_LEFT);
          rig.root.getChildren().add(field);
        });
    rig.write("second");
    rig.fx(field::requestFocus);
    assertEquals("second", rig.topic("t4").name());
    assertFalse(rig.writes());
    rig.write("typed elsewhere");
    assertEquals("typed elsewhere", field.getText());
    assertEquals("second", rig.topic("t4").name());
  }

  @Test
  void aCommandOfTheWindowEndsTheTextFirst() {
    var names = new java.util.concurrent.CopyOnWriteArrayList<String>();
    rig.fx(
        () ->
            rig.view
                .getScene()
                .getAccelerators()
                .put(
                    javafx.scene.input.KeyCombination.keyCombination("Shortcut+S"),
                    () -> names.add(rig.topic("t3").name())));
    rig.select("t3");
    rig.write("saved");
    rig.hit(KeyCode.CONTROL, KeyCode.S);
    assertEquals(List.of("saved"), names);
  }

  @Test
  void anEmptiedNameStaysWhatItWas() {
    rig.select("t3");
    rig.hit(KeyCode.BACK_SPACE);
    assertTrue(rig.writes());
    assertEquals("", rig.pen().getText());
    rig.hit(KeyCode.ENTER);
    assertEquals("Call", rig.topic("t3").name());
  }

  @Test
  void withNothingSelectedTypingDoesNothingAndTabLeaves() {
    var field = new javafx.scene.control.TextField();
    rig.fx(() -> rig.root.getChildren().add(0, field));
    rig.hit(KeyCode.ESCAPE);
    assertEquals(List.of(), rig.selected());
    rig.write("x");
    assertFalse(rig.writes());
    assertTrue(rig.editor.isSaved());
    rig.hit(KeyCode.TAB);
    assertFalse(rig.fx(() -> rig.pen().isFocused()));
  }

  @Test
  void aFoldedBranchOpensForAChild() {
    rig.select("o1");
    rig.hit(KeyCode.SPACE);
    assertEquals(1, rig.editor.map().view().folded().size());
    rig.hit(KeyCode.TAB);
    rig.write("Blog");
    rig.hit(KeyCode.ENTER);
    assertEquals("Blog", rig.names("o1").getLast());
    assertEquals(0, rig.editor.map().view().folded().size());
    rig.fx(rig.editor::undo);
    assertEquals(1, rig.editor.map().view().folded().size(), "one step");
  }

  @Test
  void thePenLiesOverTheNameInItsType() {
    rig.select("t3");
    rig.hit(KeyCode.F2);
    var node = rig.view.painted().at(touchmap.model.Id.of("t3")).orElseThrow();
    var baseline = rig.view.sight().camera().toScreen(node.lines().getFirst().baseline());
    assertEquals(baseline.x(), rig.pen().getLayoutX(), 1.5);
    double zoom = rig.view.camera().zoom();
    assertEquals(13 * zoom, rig.pen().getFont().getSize(), 0.2);
    assertEquals("Golos Text Medium", rig.pen().getFont().getFamily());
    double before = rig.pen().getWidth();
    rig.write(" and a longer name");
    assertTrue(rig.pen().getWidth() > before + 60);
  }
}
