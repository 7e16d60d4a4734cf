package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

/** What stands where a name has signs or letters that no font can draw. */
class StandInsTest {
  /** A computer whose fonts end before the emoji, and lack the keycap. */
  private static boolean isPlain(int letter) {
    return letter < 0x3000 && letter != 0x20E3;
  }

  private static String in(String line) {
    return StandIns.in(line, StandInsTest::isPlain, StandInsTest::isPlain)
        .replace("\u00A0•\u00A0", "•");
  }

  @ParameterizedTest
  @CsvSource({
    "🎁 Подарок, • Подарок",
    "Команда 👩‍💻 здесь, Команда • здесь",
    "Семья 👨‍👩‍👧‍👦, Семья •",
    "👍🏽 вверх, • вверх",
    "🇷🇺 и 🇩🇪🇫🇷, • и ••",
    "Кнопка 1️⃣, Кнопка 1",
    "🎁🎁, ••",
    "☎️ Звонок, ☎ Звонок",
    "汉 знак, □ знак",
  })
  void aSignIsOneDotHoweverItIsWrittenAndALetterIsABox(String name, String drawn) {
    assertEquals(drawn, in(name));
  }

  @Test
  void aSignThatNoFontHasIsNoBoxAndKeepsItsRoom() {
    var style = new TextStyle(Weight.MEDIUM, 20);
    // The last letters for private use are in no font.
    String name = "\uDBFF\uDFFD Gift";
    assertEquals(1, Typeface.missing(name, style).size());
    double width = new FontSizes().width(name, style) - new FontSizes().width(" Gift", style);
    assertTrue(width > 14 && width < 30, () -> "a sign as wide as " + width);
    assertEquals(
        Typeface.outline("\u00A0•\u00A0 Gift", style, 0, 0).getBounds2D(),
        Typeface.outline(name, style, 0, 0).getBounds2D());
    assertFalse(Typeface.onScreen(name, style).contains("\uDBFF"));
  }

  @Test
  void theWindowDrawsPlainNamesAsTheyAre() {
    var style = new TextStyle(Weight.MEDIUM, 20);
    for (String each : List.of("Точка — «касания» №1", "Café", "→ дальше"))
      assertEquals(each, Typeface.onScreen(each, style));
  }
}
