package touchmap.picture;

import java.util.function.IntPredicate;

/**
 * What is drawn in place of what no font has: one dot for a sign such as an emoji, however many letters it is written
 * with, since a row of empty boxes looks like damage; a box for a letter, since without it a word would read wrongly.
 */
final class StandIns {
  /** As wide as a sign, so that the line keeps its room for it where another program can draw it. */
  private static final String DOT = "\u00A0•\u00A0";

  private static final int BOX = 0x25A1;
  private static final int JOINER = 0x200D;

  private StandIns() {}

  /**
   * The line ready to draw, with a space for what is no letter at all.
   *
   * @param isDrawn whether a letter that stands alone can be drawn
   * @param isKnown whether a font has what clings to a letter, such as an accent
   */
  static String in(String line, IntPredicate isDrawn, IntPredicate isKnown) {
    var result = new StringBuilder(line.length());
    int[] letters = line.codePoints().toArray();
    boolean replaced = false;
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      if (Character.isISOControl(letter)) {
        result.append(' ');
        replaced = false;
      } else if (clings(letter) && !(replaced || isDrawn.test(letter))) {
        if (Character.getType(letter) == Character.FORMAT || isKnown.test(letter))
          result.appendCodePoint(letter);
      } else if (replaced && (clings(letter) || goesOn(letters, i))) {
        // A part of the sign that has its stand-in already.
        if (isFlag(letter)) replaced = false;
      } else if (isDrawn.test(letter)) {
        result.appendCodePoint(letter);
        replaced = false;
      } else {
        if (Character.isLetterOrDigit(letter)) result.appendCodePoint(BOX);
        else result.append(DOT);
        replaced = true;
      }
    }
    return result.isEmpty() ? " " : result.toString();
  }

  /** Accents, joiners and variation selectors stay with the letter before them. */
  static boolean clings(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Joiners, and what chooses between two shapes of a sign. */
  static boolean isUnseen(int letter) {
    return Character.getType(letter) == Character.FORMAT || (letter >= 0xFE00 && letter <= 0xFE0F);
  }

  /** A tone of skin, what is joined, and the second half of a flag. */
  private static boolean goesOn(int[] letters, int at) {
    int letter = letters[at];
    boolean isTone = letter >= 0x1F3FB && letter <= 0x1F3FF;
    return isTone || letters[at - 1] == JOINER || (isFlag(letter) && isFlag(letters[at - 1]));
  }

  private static boolean isFlag(int letter) {
    return letter >= 0x1F1E6 && letter <= 0x1F1FF;
  }
}
