package touchmap.method;

import java.util.Arrays;

/** How many slips of a letter part two names: one left out, one too many, another one, or two that changed places. */
final class Slips {
  /** Shorter names are too easily another name by one letter. */
  private static final int LEAST_LETTERS = 5;

  private static final int LETTERS_FOR_TWO = 9;

  private Slips() {}

  /** As many as are believed of a name, both names bare. */
  static int most(String one, String other) {
    int letters = Math.min(one.length(), other.length());
    return letters >= LETTERS_FOR_TWO ? 2 : letters >= LEAST_LETTERS ? 1 : 0;
  }

  /** Between two bare names; of such as are sure to have more than {@code most}, or differ in a digit, some number above it. */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most || !digits(one).equals(digits(other)))
      return most + 1;
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) last[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[last.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
        boolean isSwapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (isSwapped) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      if (Arrays.stream(now).min().orElse(0) > most) return most + 1;
      before = last;
      last = now;
    }
    return last[other.length()];
  }

  /** “Stage 1” and “Stage 2” are two names, not one with a slip. */
  private static String digits(String name) {
    return name.replaceAll("\\D", "");
  }
}
