/**
 * One chain as a picture: columns by stage, the curve of feelings, the figures below it; the same for the drawer and for
 * pages. May import {@code lens}, {@code picture}, {@code layout}, {@code method}, {@code model}, {@code geometry}, {@code
 * words}. Start with {@link touchmap.lens.journey.JourneyPicture}.
 */
@NullMarked
package touchmap.lens.journey;

import org.jspecify.annotations.NullMarked;
