package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchmap.layout.Layout;
import touchmap.model.Id;
import touchmap.picture.Decor;
import touchmap.picture.Mark;

/**
 * How a map is looked at: what a lens adds to the picture, the topics the map is folded to for as long as that lasts (empty:
 * only what the document folds), what is drawn over a layout of it, and how much room is kept around it for what is still to
 * be drawn.
 */
public record Guise(
    Decor decor, Optional<Set<Id>> only, Function<Layout, List<Mark>> over, double air) {
  public static final Guise PLAIN = of(Decor.NONE);

  public Guise {
    only = only.map(Set::copyOf);
  }

  public static Guise of(Decor decor) {
    return new Guise(decor, Optional.empty(), layout -> List.of(), 0);
  }

  public Guise withOnly(Set<Id> topics) {
    return new Guise(decor, Optional.of(topics), over, air);
  }

  public Guise withOver(Function<Layout, List<Mark>> marks) {
    return new Guise(decor, only, marks, air);
  }

  public Guise withAir(double around) {
    return new Guise(decor, only, over, around);
  }
}
