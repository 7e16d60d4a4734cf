/**
 * The matrix of importance and score as marks; the same for the panel and for pages. May import {@code lens}, {@code
 * picture}, {@code layout}, {@code method}, {@code model}, {@code geometry}, {@code words}. Start with {@link
 * touchmap.lens.matrix.MatrixPicture}.
 */
@NullMarked
package touchmap.lens.matrix;

import org.jspecify.annotations.NullMarked;
