package touchmap.lens.show;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.picture.FontSizes;

/**
 * A text broken into lines that are no wider than asked for, between words where that can be; a word that alone is too
 * wide is broken at its hyphens, and inside only where it has none. Nothing is left out, unless so many lines were asked for at most.
 */
record Text(List<String> lines, TextStyle style) {
  static final TextSizes SIZES = new FontSizes();

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String CUT = "…";
  private static final String HYPHENS = "-\u2010";
  static final double LEADING = 1.24;

  Text {
    lines = List.copyOf(lines);
  }

  static Text of(String said, TextStyle style, double width) {
    var lines = new ArrayList<String>();
    said.strip()
        .lines()
        .map(each -> SPACES.matcher(each.strip()).replaceAll(" "))
        .filter(each -> !each.isEmpty())
        .forEach(each -> fill(each, style, width, lines));
    return new Text(lines, style);
  }

  /** With an ellipsis where it would have had more lines. */
  static Text of(String said, TextStyle style, double width, int most) {
    Text all = of(said, style, width);
    if (all.lines.size() <= most) return all;
    var lines = new ArrayList<>(all.lines.subList(0, most));
    String last = lines.removeLast();
    while (!last.isEmpty() && SIZES.width(last + CUT, style) > width)
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
    lines.add(last + CUT);
    return new Text(lines, style);
  }

  private static void fill(String said, TextStyle style, double width, List<String> lines) {
    String rest = said;
    while (!rest.isEmpty()) {
      int end = end(rest, style, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
  }

  /** How much of it goes on one line. */
  private static int end(String said, TextStyle style, double width) {
    if (SIZES.width(said, style) <= width) return said.length();
    int fits = -1;
    for (int space = said.indexOf(' '); space > 0; space = said.indexOf(' ', space + 1)) {
      if (SIZES.width(said.substring(0, space), style) > width) break;
      fits = space;
    }
    if (fits < 0) fits = hyphen(said, style, width);
    return fits > 0 ? fits : letters(said, style, width);
  }

  /** Behind the last hyphen within a word that fits; -1 where none does. */
  private static int hyphen(String said, TextStyle style, double width) {
    int fits = -1;
    for (int end = 2; end < said.length(); end++) {
      if (!isAfterHyphen(said, end)) continue;
      if (SIZES.width(said.substring(0, end), style) > width) break;
      fits = end;
    }
    return fits;
  }

  private static boolean isAfterHyphen(String said, int at) {
    return at >= 2
        && at < said.length()
        && HYPHENS.indexOf(said.charAt(at - 1)) >= 0
        && Character.isLetterOrDigit(said.charAt(at - 2))
        && Character.isLetterOrDigit(said.charAt(at));
  }

  private static int letters(String said, TextStyle style, double width) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(said);
    int fits = letters.next();
    for (int end = fits; end != BreakIterator.DONE; end = letters.next()) {
      if (SIZES.width(said.substring(0, end), style) > width) break;
      fits = end;
    }
    return fits;
  }

  /** Whether a line of this text, which was that one whole, ends in the middle of a word. */
  boolean isBroken(String said) {
    String whole = SPACES.matcher(said.strip()).replaceAll(" ");
    int at = 0;
    for (String line : lines) {
      boolean fresh = at == 0 || whole.startsWith(" ", at) || isAfterHyphen(whole, at);
      if (!fresh) return true;
      if (whole.startsWith(" ", at)) at++;
      if (!whole.startsWith(line, at)) return true;
      at += line.length();
    }
    return at < whole.length();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  double leading() {
    return style.size() * LEADING;
  }

  double height() {
    return lines.size() * leading();
  }

  double width() {
    return lines.stream().mapToDouble(each -> SIZES.width(each, style)).max().orElse(0);
  }
}
