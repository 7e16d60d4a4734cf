package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.method.Change;
import touchmap.words.Words;

/** What a score was, what it is and the difference are right to the eye. */
class FromToTest {
  private static final Words WORDS = Words.in("en");

  private static FromTo of(double was, double is) {
    return FromTo.of(new Change.Score(OptionalDouble.of(was), OptionalDouble.of(is)));
  }

  @ParameterizedTest
  @CsvSource({
    "2.44, 3.64, 2.4, 3.6, +1.2",
    "2.35, 3.64, 2.4, 3.6, +1.2",
    "3.64, 2.44, 3.6, 2.4, −1.2",
    "2.36, 2.42, 2.36, 2.42, +0.06",
    "2.44, 2.46, 2.44, 2.46, +0.02",
    "3, 3, 3.0, 3.0, 0.0"
  })
  void theDifferenceIsThatOfThePrintedFigures(
      double was, double is, String from, String to, String by) {
    FromTo shown = of(was, is);
    assertEquals(from, shown.was(WORDS));
    assertEquals(to, shown.is(WORDS));
    assertEquals(by, shown.by(WORDS));
  }

  @Test
  void whateverTheScoresTheSumIsRightAndNoMoveIsHidden() {
    var chance = new Random(7);
    for (int i = 0; i < 5000; i++) {
      double was = 1 + 4 * chance.nextDouble();
      double is = 1 + 4 * chance.nextDouble();
      FromTo shown = of(was, is);
      double sum =
          Double.parseDouble(shown.was(WORDS))
              + Double.parseDouble(shown.by(WORDS).replace('−', '-'));
      assertEquals(Double.parseDouble(shown.is(WORDS)), sum, 1e-9);
      if (Math.abs(is - was) >= Change.SAME_WITHIN)
        assertEquals(is > was ? '+' : '−', shown.by(WORDS).charAt(0));
    }
  }
}
