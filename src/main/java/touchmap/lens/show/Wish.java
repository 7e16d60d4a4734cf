package touchmap.lens.show;

import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;

/**
 * What the presenter changed for the moment: branches that are folded, a topic that is looked at closely, and how much of
 * the slide is shown, from step 1 on. Under a spotlight, {@code lit}, the small map is left out, which it would cut through.
 */
public record Wish(Set<Id> folded, Optional<Id> zoom, int step, boolean lit) {
  /** A slide as it is when it has just been reached. */
  public static final Wish FIRST = new Wish(Set.of(), Optional.empty(), 1, false);

  public Wish {
    folded = Set.copyOf(folded);
  }

  /** All of a slide, for what is printed. */
  public static Wish whole(Slide slide) {
    return FIRST.withStep(slide.steps());
  }

  public Wish withFolded(Set<Id> to) {
    return new Wish(to, zoom, step, lit);
  }

  public Wish withZoom(Optional<Id> to) {
    return new Wish(folded, to, step, lit);
  }

  public Wish withStep(int to) {
    return new Wish(folded, zoom, to, lit);
  }

  public Wish withLit(boolean to) {
    return new Wish(folded, zoom, step, to);
  }
}
