package touchmap.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchmap.geometry.Point;

/**
 * Breaks names into lines: at the person's own line breaks, at spaces where a line would be wider than allowed, inside a
 * word only when the word alone is too wide; what does not fit is cut with an ellipsis.
 */
final class Wrapping {
  private static final String ELLIPSIS = "…";

  /** The lines of a name, which have no places yet, and whether something was left out. */
  record Wrapped(List<TextLine> lines, boolean cut) {
    double width() {
      double widest = 0;
      for (TextLine line : lines) widest = Math.max(widest, line.width());
      return widest;
    }
  }

  private final TextSizes sizes;
  private final double limit;

  Wrapping(TextSizes sizes, double limit) {
    this.sizes = sizes;
    this.limit = limit;
  }

  /** A name in one style on at most so many lines. */
  Wrapped wrap(String name, TextStyle style, int most) {
    if (isPlain(name)) {
      double width = sizes.width(name, style);
      if (width <= limit) {
        return new Wrapped(
            name.isEmpty() ? List.of() : List.of(unplaced(name, style, width)), false);
      }
    }
    var lines = new ArrayList<TextLine>();
    boolean cut = false;
    for (String paragraph : paragraphs(name)) {
      cut = fill(paragraph, style, most, lines);
      if (cut) break;
    }
    return new Wrapped(List.copyOf(lines), cut);
  }

  /** One that breaks no word which another with a larger limit would not break. */
  Wrapping upTo(double most, String name, TextStyle style) {
    double widest = limit;
    for (String word : name.strip().split("\\s+", -1))
      widest = Math.max(widest, sizes.width(word, style));
    return new Wrapping(sizes, Math.min(most, widest));
  }

  /** The business: its first paragraph as the name, what follows as the subtitle, two lines each, or so many at least. */
  Wrapped wrapBusiness(String name, int least) {
    List<String> paragraphs = paragraphs(name);
    if (paragraphs.isEmpty()) return new Wrapped(List.of(), false);
    int most = Math.max(2, least);
    Wrapped title = wrap(paragraphs.getFirst(), Spacing.BUSINESS, most);
    // one name alone may take a third line before it is cut
    if (paragraphs.size() == 1)
      return title.cut() ? wrap(paragraphs.getFirst(), Spacing.BUSINESS, 3) : title;
    String rest = String.join("\n", paragraphs.subList(1, paragraphs.size()));
    Wrapped subtitle = wrap(rest, Spacing.SUBTITLE, most);
    var lines = new ArrayList<>(title.lines());
    lines.addAll(subtitle.lines());
    return new Wrapped(List.copyOf(lines), title.cut() || subtitle.cut());
  }

  private static TextLine unplaced(String text, TextStyle style, double width) {
    return new TextLine(text, Point.ORIGIN, style, width);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ') return false;
    }
    return true;
  }

  private static List<String> paragraphs(String name) {
    return name.strip()
        .lines()
        .map(line -> line.replace('\t', ' ').strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Adds the paragraph's lines while there is room; true when something had to be left out. */
  private boolean fill(String paragraph, TextStyle style, int most, List<TextLine> lines) {
    String rest = paragraph;
    while (!rest.isEmpty()) {
      if (lines.size() == most) {
        TextLine last = lines.removeLast();
        // a paragraph that has no line at all is not begun on the line of another
        boolean isBegun = rest.length() < paragraph.length();
        lines.add(ellipsed(isBegun ? last.text() + " " + rest : last.text(), style));
        return true;
      }
      int end = lineEnd(rest, style);
      String line = rest.substring(0, end).stripTrailing();
      lines.add(unplaced(line, style, sizes.width(line, style)));
      rest = rest.substring(end).stripLeading();
    }
    return false;
  }

  /** How much of the text goes on one line. */
  private int lineEnd(String text, TextStyle style) {
    if (sizes.width(text, style) <= limit) return text.length();
    int fits = -1;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      if (sizes.width(text.substring(0, space), style) > limit) break;
      fits = space;
    }
    return fits > 0 ? fits : mostLetters(text, style, "");
  }

  private TextLine ellipsed(String text, TextStyle style) {
    int end = mostLetters(text, style, ELLIPSIS);
    String line = text.substring(0, end).stripTrailing() + ELLIPSIS;
    return unplaced(line, style, sizes.width(line, style));
  }

  /** The longest beginning, in whole letters as people see them and at least one, that fits with the tail after it. */
  private int mostLetters(String text, TextStyle style, String tail) {
    // No name needs more letters than this on one line; measuring a pasted page of text would be
    // slow.
    String start = text.length() > 400 ? text.substring(0, 400) : text;
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(start);
    int fits = letters.next();
    for (int end = fits; end != BreakIterator.DONE; end = letters.next()) {
      if (sizes.width(start.substring(0, end) + tail, style) > limit) break;
      fits = end;
    }
    return fits;
  }
}
