/**
 * The Improve lens' panel: the matrix of importance and score, three questions that tell where to work first, the actions
 * as list, board and form, and where chains break most easily. May import {@code ui.kit}, {@code lens}, {@code method},
 * {@code edit}, {@code model}, {@code picture}, {@code layout}, {@code geometry}, {@code words}. Start with {@link
 * touchmap.ui.improve.ImprovePanel}.
 */
@NullMarked
package touchmap.ui.improve;

import org.jspecify.annotations.NullMarked;
