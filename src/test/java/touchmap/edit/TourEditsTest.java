package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;

/** The chapters of a presentation can be set, undone, written and read back. */
class TourEditsTest {
  private static final Chapter WHOLE = Chapter.of(Id.of("n0"));
  private static final Chapter SALES = Chapter.of(Id.of("o2"));

  @Test
  void chaptersWithAllTheyCanSayComeBackFromTheFile() {
    TouchMap map = new AddChain(Chain.of("First order"), 0).applyTo(Maps.studio());
    Id chain = map.study().journey().chains().getFirst().id();
    List<Chapter> tour =
        List.of(
            WHOLE,
            SALES.withTitle("Sales is slow").withLens("score"),
            Chapter.ofChain(chain).withHidden(true),
            WHOLE.withLens("next"));
    TouchMap after = applied(map, new SetTour(tour));
    assertEquals(4, after.study().tour().size());
    assertTrue(after.study().tour().getFirst().brief());
    assertFalse(after.study().tour().get(1).brief());
    assertSame(map, applied(map, new SetTour(List.of())));
    assertEquals(List.of(), applied(after, new SetTour(List.of())).study().tour());
  }

  @Test
  void whatIsNotOnTheMapCannotBeAChapter() {
    TouchMap map = Maps.studio();
    assertEquals("edit.gone", refusal(map, new SetTour(List.of(Chapter.of(Id.of("nowhere"))))));
    assertEquals(
        "edit.chainGone", refusal(map, new SetTour(List.of(Chapter.ofChain(Id.of("none"))))));
    assertEquals(
        "edit.emptyChapter",
        refusal(
            map,
            new SetTour(
                List.of(
                    new Chapter(
                        Optional.empty(), Optional.empty(), "", "", false, false, Extras.NONE)))));
  }

  @Test
  void whatIsDeletedIsNoChapterAnyMore() {
    TouchMap map = applied(Maps.studio(), new SetTour(List.of(WHOLE, SALES)));
    assertEquals(List.of(WHOLE), applied(map, new Remove(List.of(Id.of("o2")))).study().tour());
  }

  @Test
  void aTopicStaysAChapterWhenTheJourneyThatIsFollowedOnItGoes() {
    TouchMap map = new AddChain(Chain.of("First order"), 0).applyTo(Maps.studio());
    Id chain = map.study().journey().chains().getFirst().id();
    List<Chapter> tour = List.of(WHOLE, SALES.along(chain), Chapter.ofChain(chain));
    TouchMap toured = applied(map, new SetTour(tour));
    assertEquals("chain", toured.study().tour().get(1).lens());
    List<Chapter> left = applied(toured, new RemoveChains(List.of(chain))).study().tour();
    assertEquals(2, left.size());
    assertEquals(SALES.node(), left.get(1).node());
    assertEquals(Optional.empty(), left.get(1).chain());
    assertEquals("", left.get(1).lens());
  }

  @Test
  void typingATitleIsOneStep() {
    var editor = new Editor(Editor.State.opened(Maps.studio()));
    editor.apply(new SetTour(List.of(WHOLE, SALES)));
    TouchMap before = editor.map();
    for (String title : List.of("S", "Sl", "Slow"))
      editor.apply(new SetTour(List.of(WHOLE, SALES.withTitle(title))));
    editor.undo();
    assertEquals(Maps.studio(), editor.map());
    editor.redo();
    assertEquals("Slow", editor.map().study().tour().get(1).title());
    editor.endStep();
    editor.apply(new SetTour(List.of(SALES, WHOLE)));
    editor.undo();
    assertEquals("Slow", editor.map().study().tour().get(1).title());
    assertFalse(before.study().tour().isEmpty());
  }
}
