package touchmap.exchange;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * Guesses the encoding of text that is not Unicode: the one of the usual encodings in which most letters beyond ASCII
 * look like words: small Cyrillic letters behind a Cyrillic letter, or an accented letter next to a Latin one.
 */
final class OneByteGuess {
  private static final List<Charset> USUAL =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-R"),
          Charset.forName("IBM866"));
  private static final int SAMPLE = 200_000;

  private OneByteGuess() {}

  static Charset of(byte[] content) {
    return USUAL.stream()
        .filter(Charset::canEncode)
        .max(Comparator.comparingInt(charset -> likeness(content, charset)))
        .orElseThrow();
  }

  private static int likeness(byte[] content, Charset charset) {
    int likeness = 0;
    char before = ' ';
    for (int i = 0; i < content.length && i < SAMPLE; i++) {
      char letter = new String(content, i, 1, charset).charAt(0);
      if (content[i] < 0) likeness += likeness(before, letter);
      before = letter;
    }
    return likeness;
  }

  private static int likeness(char before, char letter) {
    if (!Character.isLetter(letter)) return isUsualSign(letter) ? 0 : -1;
    boolean isCyrillic = isCyrillic(letter);
    if (isCyrillic && isCyrillic(before)) return Character.isLowerCase(letter) ? 2 : 0;
    if (isCyrillic) return Character.isUpperCase(letter) && !Character.isLetter(before) ? 1 : 0;
    return before < 0x80 && Character.isLetter(before) ? 1 : -1;
  }

  private static boolean isUsualSign(char letter) {
    return "\u00a0«»“”„‘’–—…№€".indexOf(letter) >= 0;
  }

  private static boolean isCyrillic(char letter) {
    return letter >= '\u0400' && letter < '\u0460';
  }
}
