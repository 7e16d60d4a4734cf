package touchmap.ui.kit;

/**
 * Whole numbers that are typed one after another with nothing between them: whether a number that was begun can go on, and
 * whether a digit begins the next.
 */
public final class TypedNumber {
  private static final String WHOLE = "\\d+";

  private TypedNumber() {}

  /** Whether one more digit can still make a number of it that is not too large, such as a 1 where there is a 10. */
  public static boolean canGrow(String typed, double most) {
    return typed.matches(WHOLE) && Double.parseDouble(typed + "0") <= most;
  }

  /** A digit that would lead too far is not lost with the number before it: it is the first of the next. */
  public static boolean isNext(String typed, char digit, double least, double most) {
    if (!typed.matches(WHOLE) || Character.digit(digit, 10) < 0) return false;
    return isWithin(Double.parseDouble(typed), least, most)
        && Double.parseDouble(typed + digit) > most
        && isWithin(Character.digit(digit, 10), least, most);
  }

  private static boolean isWithin(double number, double least, double most) {
    return number >= least && number <= most;
  }
}
