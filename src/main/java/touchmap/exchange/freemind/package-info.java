/**
 * FreeMind 0.7 to 1.0 and Freeplane: {@code .mm}. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.freemind.FreeMindImporter}.
 */
@NullMarked
package touchmap.exchange.freemind;

import org.jspecify.annotations.NullMarked;
