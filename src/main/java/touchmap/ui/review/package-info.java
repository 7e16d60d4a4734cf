/**
 * The Review lens' panel: two rounds compared, who drives what, months and audits, and the walk
 * through an audit. May import {@code ui.kit}, {@code lens}, {@code method}, {@code edit}, {@code
 * model}, {@code words}. Start with {@link touchmap.ui.review.ReviewPanel}.
 */
@NullMarked
package touchmap.ui.review;

import org.jspecify.annotations.NullMarked;
