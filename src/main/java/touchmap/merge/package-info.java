/**
 * Two copies of a map made one, by ids, with or without the copy that both began with. May import {@code model} and {@code
 * words} only. Start reading at {@link touchmap.merge.Merge}.
 */
@NullMarked
package touchmap.merge;

import org.jspecify.annotations.NullMarked;
