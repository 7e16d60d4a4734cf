/**
 * The command line: what can be done with maps without a window, and without a display. May import every room below
 * {@code app}, picocli and Jackson; it gets the list of formats and the way to the window as a {@link
 * touchmap.app.cli.Program}. Start with {@link touchmap.app.cli.Commands}.
 */
@NullMarked
package touchmap.app.cli;

import org.jspecify.annotations.NullMarked;
