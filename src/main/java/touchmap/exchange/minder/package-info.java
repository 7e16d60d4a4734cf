/**
 * Minder: maps of 1.x (XML) and of 2.x (tar.gz), read only. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.minder.MinderImporter}.
 */
@NullMarked
package touchmap.exchange.minder;

import org.jspecify.annotations.NullMarked;
