package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Duel;
import touchmap.model.Id;

/**
 * What answered duels say of the order of some touchpoints, and which duel to fight next. Answers imply others: who beats
 * a winner beats the loser too. The later answer counts; an earlier one that cannot stand beside it is overruled.
 */
public final class Duels {
  /** Which of two matters more? */
  public record Question(Id a, Id b) {}

  private final List<Id> items;
  private final Map<Id, Integer> places = new HashMap<>();

  /** Whether one is known to matter as much as another, or more, by an answer or by what follows from several. */
  private final boolean[][] atLeast;

  private final boolean[][] above;
  private final boolean[][] unsure;
  private final List<Duel> overruled = new ArrayList<>();

  private Duels(List<Id> items) {
    this.items = List.copyOf(items);
    for (Id item : this.items) places.put(item, places.size());
    int n = this.items.size();
    atLeast = new boolean[n][n];
    above = new boolean[n][n];
    unsure = new boolean[n][n];
    for (int i = 0; i < n; i++) atLeast[i][i] = true;
  }

  /** Judges the answers, given in the order in which they were said, over these touchpoints. */
  public static Duels of(List<Id> items, List<Duel> answers) {
    var duels = new Duels(items);
    for (Duel answer : answers.reversed()) duels.hear(answer);
    return duels;
  }

  /** The earlier answers that later ones contradict, in the order in which they were said. */
  public List<Duel> overruled() {
    return overruled.reversed();
  }

  private void hear(Duel answer) {
    Integer a = places.get(answer.a());
    Integer b = places.get(answer.b());
    if (a == null || b == null || a.equals(b)) return;
    boolean stands =
        switch (answer.answer()) {
          case A -> putAbove(a, b);
          case B -> putAbove(b, a);
          case EQUAL -> tie(a, b);
          case UNSURE -> {
            unsure[a][b] = true;
            unsure[b][a] = true;
            yield true;
          }
        };
    if (!stands) overruled.add(answer);
  }

  private boolean putAbove(int high, int low) {
    if (atLeast[low][high]) return false;
    follow(high, low, true);
    return true;
  }

  private boolean tie(int one, int other) {
    if (above[one][other] || above[other][one]) return false;
    follow(one, other, false);
    follow(other, one, false);
    return true;
  }

  /** Notes all that follows from {@code high} being at least {@code low}. */
  private void follow(int high, int low, boolean strictly) {
    for (int x = 0; x < items.size(); x++) {
      if (!atLeast[x][high]) continue;
      for (int y = 0; y < items.size(); y++) {
        if (!atLeast[low][y]) continue;
        atLeast[x][y] = true;
        above[x][y] |= strictly || above[x][high] || above[low][y];
      }
    }
  }

  /**
   * The next duel, by binary insertion of one touchpoint after another: about n log₂ n of them in all, none whose answer
   * follows from others, none that was answered with "unsure". Empty when there is nothing left to ask. One may stop
   * earlier; {@link #order} makes the best of it.
   */
  public Optional<Question> next() {
    var sorted = new ArrayList<Integer>();
    for (int item = 0; item < items.size(); item++) {
      int low = 0;
      int high = sorted.size();
      for (int k = low; k < high; k++) if (above[sorted.get(k)][item]) low = k + 1;
      for (int k = high - 1; k >= low; k--) if (above[item][sorted.get(k)]) high = k;
      if (isTied(item, sorted, low, high)) continue;
      Optional<Integer> rival = rival(item, sorted, low, high);
      if (rival.isPresent())
        return Optional.of(new Question(items.get(item), items.get(rival.get())));
      sorted.add(high, item);
    }
    return Optional.empty();
  }

  private boolean isTied(int item, List<Integer> sorted, int low, int high) {
    for (int other : sorted.subList(low, high))
      if (atLeast[item][other] && atLeast[other][item]) return true;
    return false;
  }

  /** Whom to fight: the one nearest to the middle of those that are still open. */
  private Optional<Integer> rival(int item, List<Integer> sorted, int low, int high) {
    int middle = (low + high) / 2;
    for (int away = 0; away <= high - low; away++) {
      for (int k : new int[] {middle + away, middle - away}) {
        if (k >= low && k < high && !unsure[item][sorted.get(k)]) return Optional.of(sorted.get(k));
      }
    }
    return Optional.empty();
  }

  /** The touchpoints, those that matter most first; ties stand together. What is not known keeps the order given. */
  public List<List<Id>> order() {
    int n = items.size();
    boolean[] placed = new boolean[n];
    var order = new ArrayList<List<Id>>();
    while (order.stream().mapToInt(List::size).sum() < n) {
      int first = 0;
      while (placed[first] || isBeaten(first, placed)) first++;
      var group = new ArrayList<Id>();
      for (int i = 0; i < n; i++) {
        if (!placed[i] && atLeast[first][i] && atLeast[i][first]) {
          group.add(items.get(i));
          placed[i] = true;
        }
      }
      order.add(List.copyOf(group));
    }
    return List.copyOf(order);
  }

  private boolean isBeaten(int item, boolean[] placed) {
    for (int i = 0; i < items.size(); i++) if (!placed[i] && above[i][item]) return true;
    return false;
  }
}
