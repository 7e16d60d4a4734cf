/**
 * mind42: maps as JSON, read only. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.mind42.Mind42Importer}.
 */
@NullMarked
package touchmap.exchange.mind42;

import org.jspecify.annotations.NullMarked;
