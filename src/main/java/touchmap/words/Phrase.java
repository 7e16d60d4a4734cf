package touchmap.words;

import java.util.List;

/**
 * Something to say to a person, not yet in a language: a key of the word tables and what to fill in. The part of the
 * key before the first dot names the table. An argument may itself be a phrase.
 */
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
