package touchmap.files;

import java.math.BigDecimal;
import touchmap.model.Scale;
import touchmap.words.Phrase;

/** The numbers that a value may be, both ends included. */
record Range(double min, double max) {
  static final Range ANY = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
  static final Range POSITIVE = new Range(0, Double.MAX_VALUE);
  static final Range COUNT = new Range(0, Integer.MAX_VALUE);
  static final Range MONTHS = new Range(1, 1200);

  static Range of(Scale scale) {
    return new Range(scale.min(), scale.max());
  }

  boolean holds(double number) {
    return number >= min && number <= max;
  }

  Phrase complaint(String number) {
    if (max >= Integer.MAX_VALUE) {
      return min == 0
          ? Phrase.of("files.damage.negative", number)
          : Phrase.of("files.damage.tooLarge", number);
    }
    return Phrase.of("files.damage.range", number, plain(min), plain(max));
  }

  private static String plain(double bound) {
    return JsonWriter.shortest(BigDecimal.valueOf(bound));
  }
}
