/**
 * A map as a presentation: its chapters in order, and the picture of each laid out for a screen of any size. Used by the
 * player, by slides for other programs and by pages. May import {@code lens}, {@code lens.journey}, {@code picture}, {@code
 * layout}, {@code method}, {@code model}, {@code geometry}, {@code words}. Start with {@link touchmap.lens.show.Slides} and
 * {@link touchmap.lens.show.SlidePicture}.
 */
@NullMarked
package touchmap.lens.show;

import org.jspecify.annotations.NullMarked;
