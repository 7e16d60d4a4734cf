package touchmap.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a text answers to what was typed: every typed word is somewhere in it. The lower the rank, the better. */
record Match(int rank, List<Span> spans) {
  /** A stretch of the text that was typed. */
  record Span(int from, int to) {}

  private static final Match ALL = new Match(0, List.of());

  Match {
    spans = List.copyOf(spans);
  }

  /** Nothing typed matches everything. */
  static Optional<Match> of(String text, String typed) {
    String wanted = plain(typed).strip();
    if (wanted.isEmpty()) return Optional.of(ALL);
    String in = plain(text);
    if (in.startsWith(wanted))
      return Optional.of(new Match(0, List.of(new Span(0, wanted.length()))));
    int whole = wordAt(in, wanted);
    if (whole >= 0)
      return Optional.of(new Match(1, List.of(new Span(whole, whole + wanted.length()))));
    return word(in, wanted.split("\\s+"));
  }

  /** The same with the spans of the first so many letters only; it stands behind matches of the text itself. */
  Match within(int length) {
    return new Match(rank + 4, spans.stream().filter(span -> span.to() <= length).toList());
  }

  private static Optional<Match> word(String in, String[] wanted) {
    var spans = new ArrayList<Span>();
    boolean atStarts = true;
    for (String each : wanted) {
      int at = wordAt(in, each);
      if (at < 0) {
        at = in.indexOf(each);
        atStarts = false;
      }
      if (at < 0) return Optional.empty();
      spans.add(new Span(at, at + each.length()));
    }
    spans.sort(Comparator.comparingInt(Span::from));
    return Optional.of(new Match(atStarts ? 2 : 3, spans));
  }

  /** Where a word of the text begins with this; -1 where none does. */
  private static int wordAt(String in, String wanted) {
    for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1))) return at;
    }
    return -1;
  }

  /** In small letters, ё as е, as long as before. */
  static String plain(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String same = small.length() == text.length() ? small : text;
    return same.replace('ё', 'е').replace('’', '\'').replace('\n', ' ');
  }
}
