package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Id;

/**
 * What follows from answers, found the plain way: the longest paths between all pairs (Floyd and Warshall), where a tie
 * is worth nothing and a victory one.
 */
final class Following {
  private static final int NO_PATH = Integer.MIN_VALUE / 2;

  private final List<Id> items;
  private final int[][] farthest;

  private Following(List<Id> items, int[][] farthest) {
    this.items = items;
    this.farthest = farthest;
  }

  static Following from(List<Id> items, List<Duel> answers) {
    int n = items.size();
    int[][] farthest = new int[n][n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) farthest[i][j] = i == j ? 0 : NO_PATH;
    for (Duel duel : answers) {
      int a = items.indexOf(duel.a());
      int b = items.indexOf(duel.b());
      if (a == b || duel.answer() == DuelAnswer.UNSURE) continue;
      int step = duel.answer() == DuelAnswer.EQUAL ? 0 : 1;
      if (duel.answer() != DuelAnswer.B) farthest[a][b] = Math.max(farthest[a][b], step);
      if (duel.answer() != DuelAnswer.A) farthest[b][a] = Math.max(farthest[b][a], step);
    }
    for (int k = 0; k < n; k++)
      for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
          farthest[i][j] = Math.max(farthest[i][j], farthest[i][k] + farthest[k][j]);
    return new Following(items, farthest);
  }

  boolean decides(Id a, Id b) {
    int i = items.indexOf(a);
    int j = items.indexOf(b);
    return farthest[i][j] >= 0 || farthest[j][i] >= 0;
  }

  /** That a winner stands before whom it beats, and that exactly those stand together that must. */
  void assertHeldBy(List<List<Id>> order) {
    Map<Id, Integer> groups = new HashMap<>();
    for (int group = 0; group < order.size(); group++)
      for (Id id : order.get(group)) groups.put(id, group);
    assertEquals(items.size(), groups.size());
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < items.size(); j++) {
        int gi = groups.getOrDefault(items.get(i), -1);
        int gj = groups.getOrDefault(items.get(j), -1);
        boolean tied = farthest[i][j] == 0 && farthest[j][i] == 0;
        assertEquals(tied, gi == gj, () -> "tied: " + items);
        if (farthest[i][j] > 0) assertTrue(gi < gj, () -> "the winner first: " + order);
      }
    }
  }
}
