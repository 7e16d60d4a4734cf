package touchmap.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.words.Phrase;

/**
 * The ledger of what could not be carried over: a count for each kind, one line a kind. Kinds are keys of the word table
 * {@code exchange} behind {@code exchange.lost.}, with plural forms.
 */
public final class Losses {
  private static final String LOST = "exchange.lost.";

  /** Notices of what came in otherwise than it was. */
  private static final Set<String> CHANGED =
      Set.of(
          "exchange.internalLinks",
          "exchange.ownPage",
          "exchange.scaleTaken",
          "exchange.table.circles",
          "exchange.table.doubledIds",
          "exchange.table.openQuote",
          "exchange.table.orphans",
          "exchange.table.ownSheets");

  private static final int NAMED = 8;
  private static final int LONGEST = 40;
  private static final int EXAMPLES = 3;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> examples = new LinkedHashMap<>();
  private final List<Phrase> notices = new ArrayList<>();

  public void add(String kind) {
    add(kind, 1);
  }

  public void add(String kind, int count) {
    if (count > 0) counts.merge(kind, count, Integer::sum);
  }

  public void add(String kind, Collection<?> lost) {
    add(kind, lost.size());
  }

  /** Counts what was lost and tells what the first of it is called; the phrase has the names behind the count. */
  public void addNamed(String kind, List<String> lost) {
    add(kind, lost.size());
    if (!lost.isEmpty()) names.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(lost);
  }

  /** Counts one that was lost; the first few are told. */
  void addExample(String kind, Phrase lost) {
    add(kind);
    List<Phrase> told = examples.computeIfAbsent(kind, k -> new ArrayList<>());
    if (told.size() < EXAMPLES) told.add(lost);
  }

  /** What was lost of something with a name, such as the rows of one sheet. */
  public static Phrase of(String kind, int count, String of) {
    return Phrase.of(LOST + kind, count, named(List.of(of)));
  }

  /** Something worth knowing that is no loss, such as an encoding that had to be guessed. */
  public void notice(Phrase phrase) {
    notices.add(phrase);
  }

  /** The text without control characters, which are counted; tabs and line ends stay. */
  public String withoutControls(String text) {
    if (text.chars().noneMatch(Losses::isControl)) return text;
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) add("control");
      else kept.append(text.charAt(i));
    }
    return kept.toString();
  }

  /** The text without control characters and without halves of letters, which no file of text can hold; all are counted. */
  public String encodable(String text) {
    String plain = withoutControls(text);
    if (plain.codePoints().noneMatch(Losses::isHalf)) return plain;
    var whole = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            letter -> {
              if (isHalf(letter)) add("control");
              else whole.appendCodePoint(letter);
            });
    return whole.toString();
  }

  private static boolean isHalf(int letter) {
    return letter >= 0xD800 && letter <= 0xDFFF;
  }

  private static boolean isControl(int letter) {
    return (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') || letter == 0x7F;
  }

  /** Whether the phrase names something that was not carried over; else it is just worth knowing. */
  public static boolean isLoss(Phrase phrase) {
    return phrase.key().startsWith(LOST);
  }

  /** Whether the phrase is something that a person wants to find again: what is not carried over, or is not what it was. */
  public static boolean isKept(Phrase phrase) {
    return isLoss(phrase) || CHANGED.contains(phrase.key());
  }

  /** How many things the phrases name together; a phrase without a number names one. */
  public static long count(Collection<Phrase> phrases) {
    return phrases.stream()
        .mapToLong(
            each ->
                isLoss(each)
                        && !each.arguments().isEmpty()
                        && each.arguments().getFirst() instanceof Number many
                    ? many.longValue()
                    : 1)
        .sum();
  }

  /** The first of several names, on one line. */
  public static String named(List<String> all) {
    String first =
        all.stream()
            .limit(NAMED)
            .map(each -> each.replaceAll("\\s+", " "))
            .map(each -> each.length() > LONGEST ? each.substring(0, LONGEST) + "…" : each)
            .collect(Collectors.joining(", "));
    return all.size() > NAMED ? first + " …" : first;
  }

  public List<Phrase> phrases() {
    var phrases = new ArrayList<>(notices);
    counts.forEach((kind, count) -> phrases.add(phrase(kind, count)));
    return List.copyOf(phrases);
  }

  private Phrase phrase(String kind, int count) {
    List<String> all = names.get(kind);
    if (all != null) return Phrase.of(LOST + kind, count, named(all));
    List<Phrase> told = examples.get(kind);
    return told == null
        ? Phrase.of(LOST + kind, count)
        : Phrase.of(LOST + kind, count, List.copyOf(told));
  }
}
