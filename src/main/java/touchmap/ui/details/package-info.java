/**
 * All there is to say about the selected topics, one or many at once. May import {@code ui.kit}, {@code lens}, {@code
 * edit}, {@code model}, {@code words} and commonmark for notes. Start with {@link touchmap.ui.details.DetailsPanel}.
 */
@NullMarked
package touchmap.ui.details;

import org.jspecify.annotations.NullMarked;
