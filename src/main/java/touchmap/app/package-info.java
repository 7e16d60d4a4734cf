/** Start, wiring, open documents, settings: the only room, with {@code app.cli}, that says new to everything. */
@NullMarked
package touchmap.app;

import org.jspecify.annotations.NullMarked;
