/**
 * MindManager: maps as {@code .mmap} and as bare XML, read only. May import {@code exchange} and what that may. Start with {@link
 * touchmap.exchange.mindmanager.MindManagerImporter}.
 */
@NullMarked
package touchmap.exchange.mindmanager;

import org.jspecify.annotations.NullMarked;
