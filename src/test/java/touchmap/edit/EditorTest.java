package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.EditsTest.move;
import static touchmap.edit.EditsTest.topic;
import static touchmap.model.Studies.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Contact;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

class EditorTest {
  private static final TouchMap STUDIO = Maps.studio();

  private final Editor editor = new Editor(Editor.State.opened(STUDIO));

  private static Rename rename(String id, String name) {
    return new Rename(Id.of(id), name);
  }

  private void type(String id, String text) {
    String before = topic(editor.map(), id).name();
    for (int i = 1; i <= text.length(); i++)
      editor.apply(rename(id, before + text.substring(0, i)));
  }

  private String name(String id) {
    return topic(editor.map(), id).name();
  }

  @Test
  void aMapJustOpenedHasItsBusinessSelectedAndIsSaved() {
    assertEquals(Selection.of(Id.of("n0")), editor.selection());
    assertTrue(editor.isSaved());
    assertFalse(editor.canUndo() || editor.canRedo());
    assertEquals(Optional.empty(), editor.undoLabel());
    editor.undo();
    editor.redo();
    assertSame(STUDIO, editor.map());
  }

  @Test
  void typingIsOneStepBackToTheVeryStateBefore() {
    var before = editor.state();
    type("t1", " page");
    assertEquals("Home page", name("t1"));
    editor.undo();
    assertSame(before, editor.state());
    assertFalse(editor.canUndo());
    editor.redo();
    assertEquals("Home page", name("t1"));
  }

  @Test
  void aStepEndsWhenAskedToOrWhenAnotherTopicIsSelectedOrSavedOrUndone() {
    type("t1", "a");
    editor.endStep();
    type("t1", "b");
    editor.select(Selection.of(Id.of("t1")));
    type("t1", "c");
    editor.markSaved(editor.map());
    type("t1", "d");
    editor.undo();
    editor.redo();
    type("t1", "e");
    type("t2", "f");
    type("t1", "g");
    var names = new ArrayList<String>();
    while (editor.canUndo()) {
      editor.undo();
      names.add(name("t1") + "/" + name("t2"));
    }
    assertEquals(
        List.of(
            "Homeabcde/Pricesf",
            "Homeabcde/Prices",
            "Homeabcd/Prices",
            "Homeabc/Prices",
            "Homeab/Prices",
            "Homea/Prices",
            "Home/Prices"),
        names);
  }

  @Test
  void selectingWhatIsSelectedDoesNotEndAStep() {
    type("t1", "a");
    editor.select(editor.selection());
    type("t1", "b");
    editor.undo();
    assertEquals("Home", name("t1"));
  }

  @Test
  void typingAndTakingItBackLeavesNoStepAndTheMapOfBefore() {
    type("t1", "x");
    editor.apply(rename("t1", "Home"));
    assertSame(STUDIO, editor.map());
    assertFalse(editor.canUndo());
    assertTrue(editor.isSaved());
  }

  @Test
  void onlyWhatIsTypedGrowsTogether() {
    var notes = List.of(new Trait.Note("a"), new Trait.Note("ab"));
    for (Trait note : notes) editor.apply(new Describe(ids("t1"), note));
    editor.apply(new Describe(ids("t1"), new Trait.Driver("I")));
    editor.apply(new Describe(ids("t1"), new Trait.ContactIs(Contact.DIRECT)));
    editor.apply(new Describe(ids("t1"), new Trait.ContactIs(Contact.INDIRECT)));
    editor.apply(new Describe(ids("t1", "t2"), new Trait.Note("abc")));
    int steps = 0;
    while (editor.canUndo()) {
      editor.undo();
      steps++;
    }
    assertEquals(5, steps);
  }

  @Test
  void undoBringsTheSelectionBackAndRedoTheOneAfter() {
    editor.select(Selection.of(Id.of("t3"), Id.of("t4")));
    editor.apply(move("o4", 0, "t3"), Selection.of(Id.of("t3")));
    editor.select(Selection.of(Id.of("n0")));
    editor.undo();
    assertEquals(Selection.of(Id.of("t3"), Id.of("t4")), editor.selection());
    editor.redo();
    assertEquals(Selection.of(Id.of("t3")), editor.selection());
  }

  @Test
  void selectingNeverCostsTheRedoList() {
    editor.apply(rename("t1", "A"));
    editor.undo();
    editor.select(Selection.of(Id.of("t4")));
    assertTrue(editor.canRedo());
    assertEquals(Optional.of(Phrase.of("edit.rename")), editor.redoLabel());
    editor.redo();
    assertEquals("A", name("t1"));
  }

  @Test
  void aNewStepEndsWhatCouldBeRedoneAndAnEmptyOneDoesNot() {
    editor.apply(rename("t1", "A"));
    editor.undo();
    editor.apply(rename("t1", "Home"));
    assertTrue(editor.canRedo());
    editor.apply(rename("t1", "B"));
    assertFalse(editor.canRedo());
  }

  @Test
  void afterARemovalTheParentIsSelectedOrWhatIsLeft() {
    editor.select(Selection.of(Id.of("t5")));
    editor.apply(new Remove(ids("o3")));
    assertEquals(Selection.of(Id.of("o2")), editor.selection());
    editor.select(Selection.of(Id.of("t1"), Id.of("t3")));
    editor.apply(new Remove(ids("t3")));
    assertEquals(Selection.of(Id.of("t1")), editor.selection());
    editor.select(Selection.NONE);
    editor.apply(new Remove(ids("t4")));
    assertEquals(Selection.NONE, editor.selection());
  }

  @Test
  void whatIsSelectedMustBeOnTheMap() {
    assertThrows(
        IllegalArgumentException.class, () -> editor.select(Selection.of(Id.of("nowhere"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Editor.State(STUDIO, new Selection(ids("t1", "t2", "t3", "no"))));
    editor.apply(rename("t1", "A"), new Selection(ids("nowhere", "t2")));
    assertEquals(Selection.of(Id.of("t2")), editor.selection());
  }

  @Test
  void anEditThatObjectsIsRefusedAndNothingHappens() {
    assertThrows(IllegalArgumentException.class, () -> editor.apply(new Remove(ids("n0"))));
    assertSame(STUDIO, editor.map());
    assertFalse(editor.canUndo());
  }

  @Test
  void undoingBackToWhatIsOnDiskIsSavedAgain() {
    editor.apply(rename("t1", "A"));
    editor.markSaved(editor.map());
    editor.apply(rename("t1", "B"));
    assertFalse(editor.isSaved());
    editor.undo();
    assertTrue(editor.isSaved());
    editor.undo();
    assertFalse(editor.isSaved());
    editor.redo();
    assertTrue(editor.isSaved());
  }

  @Test
  void savingAnEarlierMapWhileTypingGoesOnLeavesTheMapUnsaved() {
    editor.apply(rename("t1", "A"));
    TouchMap written = editor.map();
    editor.apply(rename("t1", "AB"));
    editor.markSaved(written);
    assertFalse(editor.isSaved());
  }

  @Test
  void selectingAndFoldingNothingNeverMarkTheMapAsChanged() {
    editor.select(Selection.of(Id.of("t1")));
    editor.apply(new Fold(ids("o1"), false));
    assertTrue(editor.isSaved());
    assertFalse(editor.canUndo());
  }

  @Test
  void listenersHearEveryChangeInTheOrderTheyCameAndCanStop() {
    var heard = new ArrayList<String>();
    Runnable stop = editor.onChange(change -> heard.add("first " + change.changedMap()));
    editor.onChange(change -> heard.add("second " + change.changedMap()));
    editor.apply(rename("t1", "A"));
    editor.select(Selection.of(Id.of("t1")));
    stop.run();
    editor.undo();
    editor.markSaved(editor.map());
    assertEquals(
        List.of(
            "first true",
            "second true",
            "first false",
            "second false",
            "second true",
            "second false"),
        heard);
  }

  @Test
  void aListenerThatEditsIsRefusedAndTheHistoryStaysWhole() {
    var refused = new ArrayList<RuntimeException>();
    editor.onChange(
        change -> {
          for (Runnable attempt :
              List.<Runnable>of(
                  () -> editor.apply(rename("t2", "X")),
                  editor::undo,
                  editor::redo,
                  () -> editor.select(Selection.NONE)))
            refused.add(assertThrows(IllegalStateException.class, attempt::run));
        });
    editor.apply(rename("t1", "A"));
    assertEquals(4, refused.size());
    assertEquals("A", name("t1"));
    assertEquals("Prices", name("t2"));
    editor.undo();
    assertSame(STUDIO, editor.map());
    assertFalse(editor.canUndo());
    assertTrue(editor.canRedo());
  }

  @Test
  void aSelectionHasALeadAndNoTopicTwice() {
    var selection = new Selection(ids("t1", "t2", "t1"));
    assertEquals(ids("t1", "t2"), selection.ids());
    assertEquals(Optional.of(Id.of("t2")), selection.lead());
    assertEquals(Optional.of(Id.of("t1")), selection.with(Id.of("t1")).lead());
    assertEquals(ids("t2"), selection.without(Id.of("t1")).ids());
    assertTrue(selection.contains(Id.of("t1")));
    assertEquals(Optional.empty(), Selection.NONE.lead());
  }
}
