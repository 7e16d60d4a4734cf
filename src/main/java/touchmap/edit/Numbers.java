package touchmap.edit;

import java.util.Collection;
import java.util.OptionalDouble;
import touchmap.model.Scale;

/** Which numbers a document can hold where. */
final class Numbers {
  private Numbers() {}

  static boolean isAtLeastZero(double number) {
    return number >= 0 && Double.isFinite(number);
  }

  static boolean areAtLeastZero(Collection<OptionalDouble> numbers) {
    return numbers.stream().allMatch(each -> each.isEmpty() || isAtLeastZero(each.getAsDouble()));
  }

  static OptionalDouble withoutMinusZero(OptionalDouble number) {
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() + 0.0) : number;
  }

  /** Saaty's scale from 1/9 to 9, its lower end with room for a ninth of a few digits. */
  static boolean isSaaty(double number) {
    return number >= 0.111 && number <= 9;
  }

  static boolean isScale(Scale scale) {
    return Double.isFinite(scale.min())
        && Double.isFinite(scale.max())
        && scale.min() < scale.max();
  }
}
