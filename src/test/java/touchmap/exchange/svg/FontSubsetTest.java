package touchmap.exchange.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Typeface;

class FontSubsetTest {
  private static final String TEXT = "Home page, Ёжик & Öl «é»";

  @Test
  void theLettersAskedForLookAsInTheWholeFont() throws Exception {
    for (Weight weight : Weight.values()) {
      Font subset = font(FontSubset.woff(weight, letters(TEXT)));
      Font whole = Typeface.font(new TextStyle(weight, 20));
      assertEquals(outline(whole, TEXT).getBounds2D(), outline(subset, TEXT).getBounds2D());
      assertTrue(outline(subset, "Q").getBounds2D().isEmpty(), "Q was not asked for");
    }
  }

  @Test
  void itIsFarSmallerThanTheFont() throws Exception {
    try (var in = Typeface.open(Weight.MEDIUM)) {
      assertTrue(
          FontSubset.woff(Weight.MEDIUM, letters(TEXT)).length < in.readAllBytes().length / 8);
    }
  }

  @Test
  void lettersTheFontLacksArePassedOver() throws Exception {
    assertTrue(FontSubset.woff(Weight.BOLD, letters("日🙂\u0001\u200d\t")).length > 500);
  }

  private static Set<Integer> letters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Shape outline(Font font, String text) {
    return font.deriveFont(20f).createGlyphVector(Typeface.PLAIN, text).getOutline();
  }

  /** Unpacks WOFF into the plain font that Java reads. */
  private static Font font(byte[] woff) throws Exception {
    ByteBuffer in = ByteBuffer.wrap(woff);
    assertEquals(0x774F4646, in.getInt(0));
    assertEquals(woff.length, in.getInt(8));
    int count = in.getShort(12);
    ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
    out.putInt(in.getInt(4)).putShort((short) count).position(12);
    int at = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = 44 + 20 * i;
      byte[] packed =
          Arrays.copyOfRange(
              woff, in.getInt(entry + 4), in.getInt(entry + 4) + in.getInt(entry + 8));
      byte[] table = packed;
      if (in.getInt(entry + 8) < in.getInt(entry + 12)) {
        table = new byte[in.getInt(entry + 12)];
        var inflater = new Inflater();
        inflater.setInput(packed);
        assertEquals(table.length, inflater.inflate(table));
        inflater.end();
      }
      out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(table.length);
      out.put(at, table);
      at += (table.length + 3) / 4 * 4;
    }
    assertEquals(out.capacity(), at);
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(out.array()));
  }
}
