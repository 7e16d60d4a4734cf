/**
 * The words of the interface: phrases as data, and the tables that turn them into English or Russian. May import
 * nothing; every room may import it. Start with {@link touchmap.words.Words}.
 */
@NullMarked
package touchmap.words;

import org.jspecify.annotations.NullMarked;
