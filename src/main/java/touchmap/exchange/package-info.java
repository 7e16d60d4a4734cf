/**
 * The two contracts of other formats: what an importer and an exporter are, the ledger of what could not be carried
 * over, and what several formats share: decoding, XML, drafts of topics, fields, formatted text, limits. May import {@code
 * model}, {@code picture}, {@code layout}, {@code lens}, {@code lens.journey}, {@code method}, {@code geometry}. Each format stands in a room of
 * its own below this one. Start with {@link touchmap.exchange.Importer}, then {@link touchmap.exchange.DraftMap}.
 */
@NullMarked
package touchmap.exchange;

import org.jspecify.annotations.NullMarked;
