package touchmap.exchange.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Typeface;

/**
 * Words in letters that the bundled typeface lacks (Chinese, Arabic, signs). Each stretch becomes one glyph of a font made
 * for this document: drawn as the system's font shapes it, and still found, copied and read aloud as text.
 */
final class PdfStrangers {
  private static final int MOST_IN_A_FONT = 255;
  private static final int UNITS = 1000;

  private record Word(String text, Weight weight) {}

  /** Where a stretch is: the font, and the one-letter string that shows it. */
  record Glyph(PDType3Font font, String code) {}

  private final PDDocument document;
  private final Map<Word, Glyph> glyphs = new HashMap<>();
  private final List<Making> fonts = new ArrayList<>();

  PdfStrangers(PDDocument document) {
    this.document = document;
  }

  Glyph of(String text, Weight weight) throws IOException {
    var word = new Word(text, weight);
    Glyph known = glyphs.get(word);
    if (known != null) return known;
    if (fonts.isEmpty() || fonts.getLast().isFull()) fonts.add(new Making(document));
    Glyph glyph = fonts.getLast().add(word);
    glyphs.put(word, glyph);
    return glyph;
  }

  /** Completes the fonts; to be called before the document is saved. */
  void finish() throws IOException {
    for (Making each : fonts) each.finish();
  }

  /** A font to which glyphs are still added. */
  private static final class Making {
    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary procedures = new COSDictionary();
    private final COSArray names = new COSArray();
    private final COSArray widths = new COSArray();
    private final StringBuilder meanings = new StringBuilder();
    private final Strange font;
    private int count;

    Making(PDDocument document) throws IOException {
      this.document = document;
      dictionary.setItem(COSName.TYPE, COSName.FONT);
      dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
      dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
      dictionary.setItem(COSName.FONT_MATRIX, numbers(1.0 / UNITS, 0, 0, 1.0 / UNITS, 0, 0));
      dictionary.setItem(COSName.CHAR_PROCS, procedures);
      dictionary.setItem(COSName.RESOURCES, new COSDictionary());
      var encoding = new COSDictionary();
      encoding.setItem(COSName.TYPE, COSName.ENCODING);
      names.add(COSInteger.ONE);
      encoding.setItem(COSName.DIFFERENCES, names);
      dictionary.setItem(COSName.ENCODING, encoding);
      dictionary.setInt(COSName.FIRST_CHAR, 1);
      dictionary.setItem(COSName.WIDTHS, widths);
      font = new Strange(dictionary);
    }

    boolean isFull() {
      return count == MOST_IN_A_FONT;
    }

    Glyph add(Word word) throws IOException {
      count++;
      var style = new TextStyle(word.weight(), UNITS);
      double width = Typeface.layout(word.text(), style).getAdvance();
      COSName name = COSName.getPDFName("g" + count);
      names.add(name);
      widths.add(new COSFloat((float) width));
      var upright = AffineTransform.getScaleInstance(1, -1);
      Shape outline = Typeface.layout(word.text(), style).getOutline(upright);
      procedures.setItem(name, stream(procedure(outline, width)));
      meanings
          .append(String.format(Locale.ROOT, "<%02X> <", count))
          .append(HexFormat.of().formatHex(asSeen(word.text()).getBytes(StandardCharsets.UTF_16BE)))
          .append(">\n");
      return new Glyph(font, Character.toString(count));
    }

    void finish() throws IOException {
      dictionary.setInt(COSName.LAST_CHAR, count);
      String map =
          "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
              + "/CMapName /Strangers def\n/CMapType 2 def\n"
              + "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
              + blocks()
              + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
      dictionary.setItem(COSName.TO_UNICODE, stream(map));
    }

    /** A character map may list at most a hundred entries in a block. */
    private String blocks() {
      List<String> lines = meanings.toString().lines().toList();
      var blocks = new StringBuilder();
      for (int from = 0; from < lines.size(); from += 100) {
        List<String> block = lines.subList(from, Math.min(lines.size(), from + 100));
        blocks.append(block.size()).append(" beginbfchar\n");
        block.forEach(line -> blocks.append(line).append('\n'));
        blocks.append("endbfchar\n");
      }
      return blocks.toString();
    }

    private COSStream stream(String text) throws IOException {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
      }
      return stream;
    }

    private static COSArray numbers(double... values) {
      var array = new COSArray();
      for (double each : values) array.add(new COSFloat((float) each));
      return array;
    }
  }

  /** A glyph's program: its width and bounds, then its outline, filled. */
  private static String procedure(Shape outline, double width) throws IOException {
    Rectangle2D box = outline.getBounds2D();
    var text = new StringBuilder();
    write(text, "d1", width, 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    Outlines.walk(outline, (operator, values) -> write(text, operator, values));
    write(text, "f");
    return text.toString();
  }

  private static void write(StringBuilder text, String operator, double... values) {
    for (double each : values) text.append(String.format(Locale.ROOT, "%.1f ", each));
    text.append(operator).append('\n');
  }

  /** Letters from left to right, which is the order that readers of PDF expect and turn round again. */
  private static String asSeen(String text) {
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) return text;
    Integer[] letters = text.codePoints().boxed().toArray(Integer[]::new);
    byte[] levels = new byte[letters.length];
    int at = 0;
    for (int i = 0; i < letters.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(at);
      at += Character.charCount(letters[i]);
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    var seen = new StringBuilder();
    for (Integer each : letters) seen.appendCodePoint(each);
    return seen.toString();
  }

  /** PDFBox can show such a font but not write with it, for want of knowing which code is which letter. */
  private static final class Strange extends PDType3Font {
    Strange(COSDictionary dictionary) throws IOException {
      super(dictionary);
    }

    @Override
    protected byte[] encode(int code) {
      return new byte[] {(byte) code};
    }
  }
}
