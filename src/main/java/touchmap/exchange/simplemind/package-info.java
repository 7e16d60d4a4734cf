/**
 * SimpleMind: maps as {@code .smmx}, read only. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.simplemind.SimpleMindImporter}.
 */
@NullMarked
package touchmap.exchange.simplemind;

import org.jspecify.annotations.NullMarked;
