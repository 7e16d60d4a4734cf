/**
 * The Find lens' panel: counter, idea tray, prompts, hints and brainstorm timer, and the quick-add bar over the map. May
 * import {@code ui.kit}, {@code lens}, {@code method}, {@code edit}, {@code model}, {@code words}. Start with {@link
 * touchmap.ui.find.FindPanel}.
 */
@NullMarked
package touchmap.ui.find;

import org.jspecify.annotations.NullMarked;
