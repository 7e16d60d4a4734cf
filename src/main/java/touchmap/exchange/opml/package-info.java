/**
 * OPML 1 and 2, the outlines of outliners and feed readers. May import {@code exchange} and what that may. Start with
 * {@link touchmap.exchange.opml.OpmlImporter}.
 */
@NullMarked
package touchmap.exchange.opml;

import org.jspecify.annotations.NullMarked;
