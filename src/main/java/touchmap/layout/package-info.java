/**
 * Where things go: from a map and text sizes to boxes and branches; drop targets; neighbours for arrow keys. Pure. May
 * import {@code model}, {@code geometry}. Start with {@link touchmap.layout.Layout}.
 */
@NullMarked
package touchmap.layout;

import org.jspecify.annotations.NullMarked;
