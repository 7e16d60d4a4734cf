/**
 * The map as a PDF: vector shapes, text that can be selected and searched, the font embedded. May import {@code
 * picture}, {@code model}, {@code geometry}, {@code layout} (text styles), {@code exchange}, PDFBox and Java 2D. Start
 * with {@link touchmap.exchange.pdf.PdfExporter}.
 */
@NullMarked
package touchmap.exchange.pdf;

import org.jspecify.annotations.NullMarked;
