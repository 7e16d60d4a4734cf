package touchmap.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Typeface;

/** The cuts of the bundled typeface in one document; only the letters used are embedded. */
final class PdfFonts {
  private final PDDocument document;
  private final Map<Weight, PDType0Font> loaded = new EnumMap<>(Weight.class);

  PdfFonts(PDDocument document) {
    this.document = document;
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
