package touchmap.lens.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;

/**
 * Text broken into lines of a width: between words, and within a word that no line can hold, there
 * behind a hyphen if it has one. Nothing is left out.
 */
public final class Wrapped {
  private Wrapped() {}

  public static List<String> lines(String text, double width, TextStyle style, TextSizes sizes) {
    var lines = new ArrayList<String>();
    text.strip().lines().forEach(each -> wrap(each.strip(), width, style, sizes, lines));
    return lines.isEmpty() ? List.of("") : List.copyOf(lines);
  }

  private static void wrap(
      String text, double width, TextStyle style, TextSizes sizes, List<String> lines) {
    var line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (sizes.width(longer, style) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) lines.add(line.toString());
      line.setLength(0);
      line.append(rest(word, width, style, sizes, lines));
    }
    lines.add(line.toString());
  }

  /** Breaks a word as long as it is too long; the end of it still has room for more. */
  private static String rest(
      String word, double width, TextStyle style, TextSizes sizes, List<String> lines) {
    String rest = word;
    while (sizes.width(rest, style) > width) {
      int end = fitting(rest, width, style, sizes);
      if (end >= rest.length()) break;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** Behind the last hyphen that fits, else the last letter; the first in any case. */
  private static int fitting(String word, double width, TextStyle style, TextSizes sizes) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    int end = letters.next();
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      if (sizes.width(word.substring(0, next), style) > width) break;
      end = next;
    }
    int hyphen = end < word.length() ? word.lastIndexOf('-', end - 1) : -1;
    return hyphen > 0 ? hyphen + 1 : end;
  }
}
