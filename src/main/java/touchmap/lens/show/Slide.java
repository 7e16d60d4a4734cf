package touchmap.lens.show;

import java.util.Optional;
import touchmap.model.Chapter;
import touchmap.model.Id;

/**
 * One slide of a presentation. A chapter that does not fit goes on over several slides, its {@code parts}, which differ
 * only in {@code part}, counted from 1, and in the headline, which says it.
 *
 * @param chain the journey that it shows, or that is followed on the map of its topic
 * @param label the short name, for the footer and for lists
 * @param title the headline: the one that was given, else a sentence about the map
 * @param notes what the topic's note says, for the one who speaks
 * @param steps how many times it goes on before the next slide: a journey once for each of its steps
 */
public record Slide(
    Kind kind,
    Optional<Id> node,
    Optional<Id> chain,
    String lens,
    String label,
    String title,
    String notes,
    int steps,
    boolean hidden,
    int part,
    int parts) {
  /** A chapter that is one slide. */
  public Slide(
      Kind kind,
      Optional<Id> node,
      Optional<Id> chain,
      String lens,
      String label,
      String title,
      String notes,
      int steps,
      boolean hidden) {
    this(kind, node, chain, lens, label, title, notes, steps, hidden, 1, 1);
  }

  /** Whether it shows a topic as a journey goes through it. */
  boolean isAlong() {
    return node.isPresent() && chain.isPresent() && lens.equals(Chapter.CHAIN);
  }

  /** This one of so many slides of the chapter, under a headline that says so. */
  Slide withPart(int to, int of, String headline) {
    return new Slide(kind, node, chain, lens, label, headline, notes, steps, hidden, to, of);
  }
}
