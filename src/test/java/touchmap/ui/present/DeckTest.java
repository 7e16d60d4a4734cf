package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.lens.show.Kind;
import touchmap.lens.show.Slide;
import touchmap.model.Id;

/** Where one comes to from slide to slide. */
class DeckTest {
  private static Slide slide(String node, int steps, boolean hidden) {
    return new Slide(
        Kind.OBJECT, Optional.of(Id.of(node)), Optional.empty(), "", node, node, "", steps, hidden);
  }

  private static Deck deck(Slide... slides) {
    return Deck.of(List.of(slides)).orElseThrow();
  }

  private static String label(Deck deck) {
    return deck.slide().label() + deck.step();
  }

  @Test
  void hiddenSlidesAreLeftOut() {
    Deck deck = deck(slide("a", 1, true), slide("b", 1, false), slide("c", 1, true));
    assertEquals("b", deck.slide().label());
    assertEquals(1, deck.count());
    assertTrue(Deck.of(List.of(slide("a", 1, true))).isEmpty());
  }

  @Test
  void stepsComeOneByOneAndGoingBackShowsASlideWhole() {
    Deck deck = deck(slide("a", 1, false), slide("b", 3, false), slide("c", 1, false));
    var seen = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      seen.append(label(deck)).append(' ');
      deck = deck.next();
    }
    assertEquals("a1 b1 b2 b3 c1 c1 ", seen.toString());
    assertTrue(deck.isLast());
    assertEquals("b3", label(deck.back()));
    assertEquals("b2", label(deck.back().back()));
    assertEquals("a1", label(deck.go(0).back()));
  }

  @Test
  void aNumberTooLargeIsTheLastSlide() {
    Deck deck = deck(slide("a", 1, false), slide("b", 1, false));
    assertEquals("b1", label(deck.go(98)));
    assertEquals("a1", label(deck.go(-1)));
  }

  @Test
  void theNextSlideIsNotZoomedAndFoldingStays() {
    Deck deck =
        deck(slide("a", 1, false), slide("b", 1, false))
            .folding(Id.of("x"))
            .withZoom(Optional.of(Id.of("y")));
    assertTrue(deck.next().zoom().isEmpty());
    assertEquals(Set.of(Id.of("x")), deck.next().folded());
    assertEquals(Set.of(), deck.folding(Id.of("x")).folded());
  }

  @Test
  void theSameSlideIsFoundAgainAmongChangedOnes() {
    Deck deck = deck(slide("a", 1, false), slide("b", 3, false), slide("b", 3, false)).go(2).next();
    Deck after =
        deck.among(
                List.of(
                    slide("new", 1, false),
                    slide("a", 1, false),
                    slide("b", 1, false),
                    slide("b", 1, false)))
            .orElseThrow();
    assertEquals(3, after.at());
    assertEquals(1, after.step());
    assertEquals(0, deck.among(List.of(slide("a", 1, false))).orElseThrow().at());
    assertFalse(deck.among(List.of()).isPresent());
  }
}
