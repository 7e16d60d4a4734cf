package touchmap.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchmap.exchange.Fields;
import touchmap.words.Words;

/**
 * What the columns of the workbook's sheet of the map are called for people, in the language of the map, and which field
 * each of these headings stands for. CSV keeps the names of the fields, for programs.
 */
final class OwnHeadings {
  private static final String KEY = "exchange.heading.";
  private static final String SCORE_KEY = KEY + "score";

  /** What a sheet of the map has for sure, by whose headings it is known. */
  private static final List<String> SURE =
      List.of(ColumnPlan.ID, ColumnPlan.PARENT, ColumnPlan.NAME);

  private OwnHeadings() {}

  static String of(String field, Words words) {
    if (field.startsWith(Fields.SCORE))
      return words.of(SCORE_KEY, field.substring(Fields.SCORE.length()));
    return words.has(KEY + field) ? words.of(KEY + field) : field;
  }

  /** The first row of a table with the fields for those headings; as it is where it does not head a sheet of ours. */
  static List<String> asFields(List<String> first) {
    for (String language : List.of("en", "ru")) {
      Words words = Words.in(language);
      List<String> fields = asFields(first, words);
      if (fields.containsAll(SURE)) return fields;
    }
    return first;
  }

  private static List<String> asFields(List<String> first, Words words) {
    Map<String, String> known = new HashMap<>();
    for (String key : words.keys("exchange")) {
      if (key.startsWith(KEY) && !key.equals(SCORE_KEY))
        known.put(small(words.of(key)), key.substring(KEY.length()));
    }
    String score = small(words.of(SCORE_KEY, ""));
    return first.stream()
        .map(
            each ->
                small(each).startsWith(score)
                    ? Fields.SCORE + each.strip().substring(score.length()).strip()
                    : known.getOrDefault(small(each), each))
        .toList();
  }

  private static String small(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }
}
