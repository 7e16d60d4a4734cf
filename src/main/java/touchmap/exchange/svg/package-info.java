/**
 * The map as an SVG image that looks the same everywhere: the letters it uses travel with it. May import {@code picture},
 * {@code model}, {@code geometry}, {@code layout} (text styles), {@code exchange} and the JDK's fonts. Start with {@link
 * touchmap.exchange.svg.SvgExporter}.
 */
@NullMarked
package touchmap.exchange.svg;

import org.jspecify.annotations.NullMarked;
