/**
 * The Rank lens' panel: the shortlist and its order by hand, duels that lead to one, votes of several people, and the
 * moment of truth. May import {@code ui.kit}, {@code lens}, {@code method}, {@code edit}, {@code model}, {@code picture},
 * {@code words}. Start with {@link touchmap.ui.rank.RankPanel}.
 */
@NullMarked
package touchmap.ui.rank;

import org.jspecify.annotations.NullMarked;
