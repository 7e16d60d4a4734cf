/**
 * Questions and the sheets that answer them: unsaved changes, damage, export, settings, keys, about. May import {@code
 * exchange}, {@code files}, {@code edit}, {@code model}, {@code ui.kit}, JavaFX. Start with {@link
 * touchmap.ui.dialogs.Question}.
 */
@NullMarked
package touchmap.ui.dialogs;

import org.jspecify.annotations.NullMarked;
