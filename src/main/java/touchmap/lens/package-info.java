/**
 * What a lens adds: from the map to the decor that {@code picture} paints and the figures that panels and reports show.
 * May import {@code picture}, {@code layout}, {@code method}, {@code model}, {@code geometry}, {@code words}. Start with
 * {@link touchmap.lens.FindLens}.
 */
@NullMarked
package touchmap.lens;

import org.jspecify.annotations.NullMarked;
