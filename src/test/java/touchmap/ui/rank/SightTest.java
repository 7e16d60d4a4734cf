package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.edit.OrderBy;
import touchmap.method.DotCount;
import touchmap.model.Maps;
import touchmap.model.RankingMethod;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** Equal places at the line that ends the key touches: an order has none, so it is said that the line parts them. */
class SightTest {
  private static Sight voted(int... dots) {
    Topic[] all = new Topic[dots.length];
    Object[] votes = new Object[dots.length];
    for (int i = 0; i < dots.length; i++) {
      all[i] = Maps.point("p" + i, "Point " + i);
      votes[i] = Studies.vote("Ann", "p" + i, dots[i]);
    }
    TouchMap map =
        Maps.studio()
            .withRoot(Maps.studio().root().withChildren(List.of(Maps.object("o", "Shop", all))))
            .withStudy(Study.NONE.withRounds(List.of(Studies.round("r1", "2026-01-01", votes))));
    var order = new OrderBy(DotCount.of(map).orElseThrow().order(), RankingMethod.VOTES);
    return Sight.of(order.applyTo(map), Look.light());
  }

  private static List<Integer> following(Sight sight) {
    return sight.entries(true).stream().filter(Entry::isFollowing).map(Entry::place).toList();
  }

  @Test
  void theOneRightPastTheKeyLineKnowsWhetherItIsLevelWithTheOneBefore() {
    assertEquals(List.of(8), following(voted(9, 8, 7, 6, 5, 4, 3, 3, 2)));
    assertEquals(List.of(7, 9), following(voted(9, 8, 7, 6, 5, 4, 4, 3, 3)));
  }

  @Test
  void equalPlacesAreSaidToBePartedOnlyWhereTheLineGoesBetweenThem() {
    Sight sight = voted(9, 8, 7, 6, 5, 4, 3, 3, 2);
    assertEquals("rank.duel.parted", sight.tied(7, 2));
    assertEquals("rank.duel.tied", sight.tied(6, 2));
    assertEquals("rank.duel.tied", sight.tied(8, 2));
  }
}
