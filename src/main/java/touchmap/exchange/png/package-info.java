/**
 * The map as a PNG image, painted band by band so that its size is not limited by memory. May import {@code picture},
 * {@code model}, {@code geometry}, {@code exchange} and Java 2D. Start with {@link touchmap.exchange.png.PngExporter}.
 */
@NullMarked
package touchmap.exchange.png;

import org.jspecify.annotations.NullMarked;
