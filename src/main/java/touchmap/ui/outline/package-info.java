/**
 * The map as an outline: the twin of the canvas that a keyboard walks and a screen reader reads. May import {@code
 * ui.kit}, {@code lens}, {@code edit}, {@code model}, {@code words}. Start with {@link touchmap.ui.outline.OutlineView}.
 */
@NullMarked
package touchmap.ui.outline;

import org.jspecify.annotations.NullMarked;
