/**
 * What can be done to a map, and undone: edits as plain data, and the editor that applies them. May import {@code
 * model}, {@code geometry} and {@code words}. Start with {@link touchmap.edit.Edit} and {@link touchmap.edit.Editor}.
 */
@NullMarked
package touchmap.edit;

import org.jspecify.annotations.NullMarked;
