/**
 * PowerPoint: the slides of a presentation with shapes and text that can be edited. May import {@code exchange}, {@code
 * lens}, {@code picture}, {@code layout}, {@code method}, {@code model}, {@code words}. Start with {@link
 * touchmap.exchange.pptx.PptxExporter}.
 */
@NullMarked
package touchmap.exchange.pptx;

import org.jspecify.annotations.NullMarked;
