package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import touchmap.words.Phrase;

/** Names within a sentence, in the quotation marks of its language; of many only the first, and how many more there are. */
final class Named {
  private static final int READ_AT_EASE = 6;

  private Named() {}

  /** The names as an argument of a phrase, separated by commas; each name once. */
  static List<Phrase> all(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    int shown = distinct.size() > READ_AT_EASE ? READ_AT_EASE - 1 : distinct.size();
    var named = new ArrayList<Phrase>(shown + 1);
    for (String name : distinct.subList(0, shown)) named.add(Phrase.of("check.named", or(name)));
    if (shown < distinct.size()) named.add(Phrase.of("check.more", distinct.size() - shown));
    return named;
  }

  /** A name as an argument of a phrase; words for it where there is none. */
  static Object or(String name) {
    return name.isBlank() ? Phrase.of("check.unnamed") : name;
  }
}
