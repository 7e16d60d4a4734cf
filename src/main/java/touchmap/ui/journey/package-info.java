/**
 * The journey drawer: one chain as columns by stage, with its curve of feelings and its figures. May import {@code ui.kit},
 * {@code lens}, {@code lens.journey}, {@code method}, {@code edit}, {@code model}, {@code picture}, {@code layout}, {@code geometry}, {@code
 * words}. Start with {@link touchmap.ui.journey.JourneyDrawer}.
 */
@NullMarked
package touchmap.ui.journey;

import org.jspecify.annotations.NullMarked;
