package touchmap.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.lens.journey.Row;

/** What is understood of what somebody types into the table of a journey. */
class TypedTest {
  private static Typed right(double value) {
    return new Typed.Right(OptionalDouble.of(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "55 %; 0.55",
        "55; 0.55",
        "55,5; 0.555",
        "55.5%; 0.555",
        "0; 0",
        "100; 1",
        "0,5 %; 0.005",
        "1; 0.01"
      })
  void aShareIsReadWithAndWithoutItsSign(String text, double share) {
    assertEquals(right(share), Typed.of(Row.GO_ON, text));
  }

  @ParameterizedTest
  @CsvSource({
    "+2, 2",
    "\u22121, -1",
    "-1, -1",
    "\u20131, -1",
    "\u2212 0.5, -0.5",
    ".5, 0.5",
    "3, 3"
  })
  void aFeelingIsReadWithWhateverSign(String text, double feeling) {
    assertEquals(right(feeling), Typed.of(Row.FEELING, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.55", "0,55", ".55", "+0.55"})
  void aPartOfOneIsRatherMeantAsAShare(String text) {
    assertEquals(new Typed.Doubtful(0.55), Typed.of(Row.GO_ON, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "5 of 9", "1e1", "5%5", "--1", "1,2,3"})
  void whatIsNoNumberIsNotTaken(String text) {
    assertEquals(new Typed.NoNumber(false), Typed.of(Row.GO_ON, text));
    assertEquals(new Typed.NoNumber(false), Typed.of(Row.FEELING, text));
  }

  @Test
  void aSignAloneIsABeginning() {
    assertEquals(new Typed.NoNumber(true), Typed.of(Row.FEELING, "\u2212"));
    assertEquals(new Typed.NoNumber(true), Typed.of(Row.GO_ON, ","));
  }

  @Test
  void whatGoesBeyondTheRowIsTooFar() {
    assertEquals(new Typed.TooFar(), Typed.of(Row.FEELING, "3.5"));
    assertEquals(new Typed.TooFar(), Typed.of(Row.FEELING, "\u22124"));
    assertEquals(new Typed.TooFar(), Typed.of(Row.GO_ON, "101 %"));
    assertEquals(new Typed.TooFar(), Typed.of(Row.GO_ON, "-5"));
    assertEquals(new Typed.NoNumber(false), Typed.of(Row.FEELING, "2 %"));
  }

  @Test
  void nothingTakesTheValueAway() {
    assertEquals(new Typed.Right(OptionalDouble.empty()), Typed.of(Row.FEELING, " "));
  }
}
