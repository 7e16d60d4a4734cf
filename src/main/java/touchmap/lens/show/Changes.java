package touchmap.lens.show;

import java.util.Optional;
import touchmap.lens.ReviewLens;
import touchmap.model.Topic;
import touchmap.picture.Ornament;

/** How scores moved between the newest two rounds that can be compared, as figures on a slide. */
record Changes(ReviewLens lens, Known known) {
  private static final int GOOD = 3;
  private static final int AS_BEFORE = 2;
  private static final int BAD = 1;

  /** Empty where there are no two rounds to compare. */
  static Optional<Changes> of(Known known) {
    ReviewLens lens = ReviewLens.of(known.map);
    return lens.missing().isPresent() ? Optional.empty() : Optional.of(new Changes(lens, known));
  }

  boolean isIn(Topic branch) {
    return branch.all().stream().anyMatch(each -> lens.moves().containsKey(each.id()));
  }

  /** By how much, with its sign, that it is new, or that it is as before. */
  Optional<Known.Chip> chip(Topic topic) {
    return Optional.ofNullable(lens.moves().get(topic.id()))
        .map(
            move ->
                new Known.Chip(
                    lens.value(topic.id(), known.words), known.look.heat().get(heat(move.way()))));
  }

  private static int heat(Ornament.Way way) {
    return switch (way) {
      case UP -> GOOD;
      case DOWN -> BAD;
      case SAME, NEW -> AS_BEFORE;
    };
  }

  /** So wide that all of them find room. */
  double width(double size) {
    return lens.moves().keySet().stream()
        .mapToDouble(each -> Node.chipWidth(lens.value(each, known.words), size))
        .max()
        .orElse(0);
  }
}
