/**
 * Maps and reports on paper: what is wished, a preview of the sheets, and the printer. May import
 * {@code ui.kit}, {@code lens.paper}, {@code picture}, {@code layout}, {@code model}, {@code
 * geometry}, {@code words}. Start with {@link touchmap.ui.print.PrintSheet}.
 */
@NullMarked
package touchmap.ui.print;

import org.jspecify.annotations.NullMarked;
