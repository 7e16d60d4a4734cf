package touchmap.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A person's name in one to three letters, for where a whole name has no room. */
public final class Initials {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Initials() {}

  /** The first letter of the first and of the last word; of a single word one letter. Empty when there is no letter. */
  public static String of(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) return "";
    String first = start(words.getFirst(), 1).toUpperCase(Locale.ROOT);
    return words.size() == 1 ? first : first + start(words.getLast(), 1).toUpperCase(Locale.ROOT);
  }

  /**
   * The initials of several people, by name. Those that would be the same take letters more of the last word, up to two,
   * as long as that tells them apart: Pavel and Peter are Pa and Pe.
   */
  public static Map<String, String> of(Collection<String> names) {
    Map<String, List<String>> same = new LinkedHashMap<>();
    for (String name : names) same.computeIfAbsent(of(name), _ -> new ArrayList<>()).add(name);
    var initials = new LinkedHashMap<String, String>();
    for (String name : names) {
      List<String> rivals = same.getOrDefault(of(name), List.of());
      int more = 0;
      while (more < 2 && isShared(name, rivals, more)) more++;
      initials.put(name, isShared(name, rivals, more) ? of(name) : longer(name, more));
    }
    return initials;
  }

  private static boolean isShared(String name, List<String> rivals, int more) {
    return rivals.stream()
        .anyMatch(
            other ->
                !Names.bare(other).equals(Names.bare(name))
                    && longer(other, more).equals(longer(name, more)));
  }

  private static String longer(String name, int more) {
    List<String> words = words(name);
    if (words.isEmpty()) return "";
    String last = words.getLast();
    String start = start(last, 1);
    return of(name) + start(last, 1 + more).substring(start.length()).toLowerCase(Locale.ROOT);
  }

  private static String start(String word, int letters) {
    int length = Math.min(letters, word.codePointCount(0, word.length()));
    return word.substring(0, word.offsetByCodePoints(0, length));
  }

  private static List<String> words(String name) {
    return GAP.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
  }
}
