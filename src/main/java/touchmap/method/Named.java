package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchmap.words.Phrase;

/** Names within a sentence, in the quotation marks of its language; of many only the first, and how many more there are, with their names behind it. */
final class Named {
  private static final int READ_AT_EASE = 6;

  private Named() {}

  /** The names as an argument of a phrase, separated by commas; each name once. */
  static List<Phrase> all(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    int shown = distinct.size() > READ_AT_EASE ? READ_AT_EASE - 1 : distinct.size();
    var named = new ArrayList<Phrase>(shown + 1);
    for (String name : distinct.subList(0, shown)) named.add(Phrase.of("check.named", or(name)));
    if (shown < distinct.size())
      named.add(
          Phrase.of(
              "check.more",
              distinct.size() - shown,
              distinct.subList(shown, distinct.size()).stream()
                  .map(name -> Phrase.of("check.named", or(name)))
                  .toList()));
    return named;
  }

  /** The same argument with the names that it only counts; any other argument as it is. */
  static Object whole(Object argument) {
    if (!(argument instanceof List<?> named)) return argument;
    return named.stream()
        .flatMap(
            each ->
                each instanceof Phrase(String key, List<Object> arguments)
                        && key.equals("check.more")
                        && arguments.getLast() instanceof List<?> rest
                    ? rest.stream()
                    : Stream.of(each))
        .toList();
  }

  /** A name as an argument of a phrase; words for it where there is none. */
  static Object or(String name) {
    return name.isBlank() ? Phrase.of("check.unnamed") : name;
  }
}
