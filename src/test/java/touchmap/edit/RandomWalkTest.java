package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.assertAlike;
import static touchmap.edit.Applied.said;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.model.Maps;
import touchmap.model.Soundness;
import touchmap.model.TouchMap;

/** Walks of many edits over grown maps: nothing is ever lost, and every way back is the way one came. */
class RandomWalkTest {
  private static final int STEPS = 60;

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyWalkKeepsTheMapSoundAndLeadsBack(long seed) {
    walk(seed, STEPS);
  }

  /** Family F12 of the safety design. */
  @Test
  @Tag("slow")
  void alsoTwoThousandOfAHundredSteps() {
    for (long seed = 10_000; seed < 12_000; seed++) walk(seed, 100);
  }

  private static void walk(long seed, int steps) {
    var chance = new Random(seed);
    var edits = new AnyEdit(chance);
    TouchMap first = Maps.grown(seed);
    assertEquals(List.of(), Soundness.faults(first), () -> "seed " + seed);
    var editor = new Editor(Editor.State.opened(first));
    var start = editor.state();
    for (int i = 0; i < steps; i++) {
      Edit edit = edits.on(editor.map());
      var why = edit.objection(editor.map());
      if (why.isPresent()) {
        said(why.get());
        continue;
      }
      if (i % 5 == 0) applied(editor.map(), edit);
      editor.apply(edit);
      int step = i;
      assertEquals(
          List.of(),
          Soundness.faults(editor.map()),
          () -> "seed " + seed + ", step " + step + ": " + edit);
    }
    TouchMap last = editor.map();
    while (editor.canUndo()) editor.undo();
    assertTrue(start == editor.state(), () -> "undone, but not to the same state: seed " + seed);
    assertTrue(editor.isSaved());
    while (editor.canRedo()) editor.redo();
    assertAlike(last, editor.map(), "redone, seed " + seed);
  }

  /** Guards the walks themselves: every kind of edit is taken often, and most maps have a full study. */
  @Test
  void theWalksMeetEveryKindOfEdit() {
    Set<Class<?>> taken = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      TouchMap map = Maps.grown(seed);
      var edits = new AnyEdit(new Random(seed));
      for (int i = 0; i < STEPS; i++) {
        Edit edit = edits.on(map);
        if (edit.objection(map).isEmpty() && edit.applyTo(map) != map) taken.add(edit.getClass());
      }
    }
    assertEquals(Set.of(Edit.class.getPermittedSubclasses()), taken);
    assertFalse(Maps.grown(3).equals(Maps.grown(4)));
    assertEquals(Maps.grown(3), Maps.grown(3));
  }
}
