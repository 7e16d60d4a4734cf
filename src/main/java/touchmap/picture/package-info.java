/**
 * The map as marks to paint: from map, layout, look and decor to placed, coloured marks; the painter contract; sizes of
 * text in the bundled font. May import {@code model}, {@code layout}, {@code geometry} and the JDK's fonts. Start with
 * {@link touchmap.picture.Mark} and {@link touchmap.picture.Picture}.
 */
@NullMarked
package touchmap.picture;

import org.jspecify.annotations.NullMarked;
