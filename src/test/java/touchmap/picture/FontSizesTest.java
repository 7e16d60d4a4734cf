package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

class FontSizesTest {
  private final FontSizes sizes = new FontSizes();

  @Test
  void summedLettersAreAsWideAsTheFontSays() {
    for (Weight weight : Weight.values()) {
      for (String line :
          List.of("Home page", "AVATAR To. Yo", "Точка контакта — «Съёмка»", "Client’s advice…")) {
        var style = new TextStyle(weight, 13);
        double asked = new TextLayout(line, Typeface.font(style), Typeface.PLAIN).getAdvance();
        assertEquals(asked, sizes.width(line, style), 0.02, weight + " " + line);
      }
    }
  }

  @Test
  void widthGrowsWithSize() {
    double small = sizes.width("Sales", new TextStyle(Weight.MEDIUM, 13));
    assertEquals(2 * small, sizes.width("Sales", new TextStyle(Weight.MEDIUM, 26)), 1e-9);
  }

  @Test
  void lettersTheTypefaceLacksHaveAWidthToo() {
    var style = new TextStyle(Weight.MEDIUM, 13);
    assertTrue(sizes.width("日本語", style) > 13);
    assertTrue(sizes.width("مرحبا", style) > 5);
    assertTrue(sizes.width("a🙂b", style) > sizes.width("ab", style));
    assertEquals(0, sizes.width("", style));
  }

  @Test
  void nothingInALineCanBreakTheMeasuring() {
    var style = new TextStyle(Weight.MEDIUM, 13);
    for (String line :
        List.of("\u0000", "\u200d", "\ud83d", "e\u0301", "\u202eabc", "👩‍👩‍👧", "\t", "\uFFFF"))
      assertTrue(sizes.width(line, style) >= 0, line);
  }

  @Test
  void theFourCutsAreFourFonts() {
    Font regular = Typeface.font(new TextStyle(Weight.REGULAR, 13));
    Font bold = Typeface.font(new TextStyle(Weight.BOLD, 13));
    assertTrue(!regular.getFontName().equals(bold.getFontName()));
    assertTrue(
        sizes.width("Tandem", new TextStyle(Weight.BOLD, 13))
            > sizes.width("Tandem", new TextStyle(Weight.REGULAR, 13)));
  }

  @Test
  void ascentAndDescentFrameTheLine() {
    var style = new TextStyle(Weight.MEDIUM, 13);
    assertTrue(sizes.ascent(style) > 9 && sizes.ascent(style) < 16);
    assertTrue(sizes.descent(style) > 1 && sizes.descent(style) < 5);
  }
}
