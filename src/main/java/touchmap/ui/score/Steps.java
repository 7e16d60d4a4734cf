package touchmap.ui.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import touchmap.model.Scale;

/** How a score on a scale is given: by a button for each step, by one digit, or by a number and Enter. */
record Steps(Scale scale) {
  private static final int MOST = 11;

  /** The whole steps, both ends included; none when the scale has other ends, or too many. */
  List<Integer> whole() {
    double span = scale.max() - scale.min();
    boolean isWhole =
        scale.min() == Math.rint(scale.min()) && scale.max() == Math.rint(scale.max());
    if (!isWhole || span >= MOST) return List.of();
    return IntStream.rangeClosed((int) scale.min(), (int) scale.max()).boxed().toList();
  }

  /** Whether one digit is enough to name any step. */
  boolean isByDigit() {
    return !whole().isEmpty() && scale.min() >= 0 && scale.max() <= 9;
  }

  /** The step that a digit names, if it is on the scale. */
  OptionalDouble byDigit(char digit) {
    int value = Character.digit(digit, 10);
    return isByDigit() && value >= 0 && scale.holds(value)
        ? OptionalDouble.of(value)
        : OptionalDouble.empty();
  }

  /** The score one step up or down; from nothing, the middle or what is nearest above it. */
  double stepped(OptionalDouble from, int by) {
    double step = whole().isEmpty() ? (scale.max() - scale.min()) / 10 : 1;
    if (from.isEmpty()) return whole().isEmpty() ? scale.middle() : Math.ceil(scale.middle());
    return Math.clamp(from.getAsDouble() + by * step, scale.min(), scale.max());
  }
}
