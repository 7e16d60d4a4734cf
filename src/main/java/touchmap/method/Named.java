package touchmap.method;

import java.util.List;
import touchmap.words.Phrase;

/** Names within a sentence, in the quotation marks of its language. */
final class Named {
  private Named() {}

  /** The names as an argument of a phrase, separated by commas; each name once. */
  static List<Phrase> all(List<String> names) {
    return names.stream().distinct().map(name -> Phrase.of("check.named", name)).toList();
  }
}
