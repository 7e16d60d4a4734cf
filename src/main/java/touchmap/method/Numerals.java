package touchmap.method;

import touchmap.words.Phrase;

/** How many people there are, as one says it of people in a room: "five", «пятеро»; past ten in digits. */
final class Numerals {
  private static final int SPELLED_OUT = 10;

  private Numerals() {}

  static Phrase of(int people) {
    return people >= 2 && people <= SPELLED_OUT
        ? Phrase.of("method.people." + people)
        : Phrase.of("method.people", people);
  }
}
