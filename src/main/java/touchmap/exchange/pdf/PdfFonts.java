package touchmap.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Typeface;

/** The fonts of one document: the cuts of the bundled typeface, with the letters used, and what it lacks. */
final class PdfFonts {
  private final PDDocument document;
  private final PdfStrangers strangers;
  private final Map<Weight, PDType0Font> loaded = new EnumMap<>(Weight.class);

  PdfFonts(PDDocument document) {
    this.document = document;
    strangers = new PdfStrangers(document);
  }

  /** A stretch of text that the bundled typeface lacks letters for. */
  PdfStrangers.Glyph stranger(String text, Weight weight) throws IOException {
    return strangers.of(text, weight);
  }

  void finish() throws IOException {
    strangers.finish();
  }

  PDType0Font of(Weight weight) throws IOException {
    PDType0Font known = loaded.get(weight);
    if (known != null) return known;
    try (InputStream in = Typeface.open(weight)) {
      PDType0Font font = PDType0Font.load(document, in, true);
      loaded.put(weight, font);
      return font;
    }
  }
}
