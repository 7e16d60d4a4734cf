/**
 * The two contracts of other formats: what an importer and an exporter are, and the ledger of what could not be carried
 * over. May import {@code model}, {@code picture}, {@code layout}, {@code lens}, {@code method}, {@code geometry}. Each
 * format stands in a room of its own below this one. Start with {@link touchmap.exchange.Importer}.
 */
@NullMarked
package touchmap.exchange;

import org.jspecify.annotations.NullMarked;
