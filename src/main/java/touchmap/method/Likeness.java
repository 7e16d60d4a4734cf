package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Some names, ready to be asked which of them another name is like: the same words, or nearly, whatever their order,
 * case and ending. An index from word to name keeps asking cheap for maps with a hundred thousand topics.
 */
final class Likeness<T> {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Set<String> FILLERS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "our",
          "и", "в", "во", "на", "о", "об", "от", "до", "для", "с", "со", "к", "по", "из", "у",
          "или", "над", "под", "при", "from", "above", "near");

  /** Words are compared by their beginning, which leaves out most endings of both languages. */
  private static final int STEM = 5;

  private record Entry<T>(T owner, int words) {}

  private final Map<String, List<Entry<T>>> index = new HashMap<>();

  void add(T owner, String name) {
    Set<String> words = words(name);
    var entry = new Entry<T>(owner, words.size());
    for (String word : words) index.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
  }

  /** The owners of names that are like this one. */
  Set<T> like(String name) {
    Set<String> words = words(name);
    var shared = new HashMap<Entry<T>, Integer>();
    for (String word : words)
      for (Entry<T> entry : index.getOrDefault(word, List.of()))
        shared.merge(entry, 1, Integer::sum);
    var found = new LinkedHashSet<T>();
    shared.forEach(
        (entry, count) -> {
          if (isLike(count, words.size(), entry.words())) found.add(entry.owner());
        });
    return found;
  }

  /** All words of the shorter name are in the longer one, which may say one word more; or nearly all of both agree. */
  private static boolean isLike(int shared, int one, int other) {
    int shorter = Math.min(one, other);
    int longer = Math.max(one, other);
    boolean within = shared == shorter && longer - shorter <= (shorter == 1 ? 0 : 1);
    boolean nearly = shared > 1 && 3 * shared >= 2 * (one + other - shared);
    return within || nearly;
  }

  private static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    var all = new LinkedHashSet<String>();
    String plain =
        POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").replace('ё', 'е');
    for (String word : GAP.splitAsStream(plain).toList()) {
      if (word.isEmpty()) continue;
      String stem = stem(word);
      all.add(stem);
      if (!FILLERS.contains(word)) words.add(stem);
    }
    return words.isEmpty() ? all : words;
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    String singular = plural ? word.substring(0, word.length() - 1) : word;
    return singular.length() > STEM ? singular.substring(0, STEM) : singular;
  }
}
