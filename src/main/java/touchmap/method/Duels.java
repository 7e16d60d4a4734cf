package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final Precedence known;
  private final List<Duel> overruled = new ArrayList<>();
  private int asked;

  private Duels(List<Id> items) {
    this.items = List.copyOf(items);
    for (Id item : this.items) places.put(item, places.size());
    known = new Precedence(this.items.size());
  }

  /** Judges the answers, given in the order in which they were said, over these touchpoints. */
  public static Duels of(List<Id> items, List<Duel> answers) {
    var duels = new Duels(items);
    for (Duel answer : answers.reversed()) duels.hear(answer);
    return duels;
  }

  private void hear(Duel answer) {
    Integer a = places.get(answer.a());
    Integer b = places.get(answer.b());
    if (a == null || b == null || a.equals(b)) return;
    asked++;
    boolean stands =
        switch (answer.answer()) {
          case A -> known.putAbove(a, b);
          case B -> known.putAbove(b, a);
          case EQUAL -> known.tie(a, b);
          case UNSURE -> {
            known.leaveOpen(a, b);
            yield true;
          }
        };
    if (!stands) overruled.add(answer);
  }

  /** The earlier answers that later ones contradict, in the order in which they were said. */
  public List<Duel> overruled() {
    return overruled.reversed();
  }

  /** How many answers there are over these touchpoints, "unsure" and what was overruled included. */
  public int asked() {
    return asked;
  }

  /**
   * The next duel, by binary insertion of one touchpoint after another (Knuth, The Art of Computer Programming, volume 3,
   * section 6.2.1): about n log₂ n of them in all, none whose answer follows from others, none that was answered with
   * "unsure". Where somebody was unsure, an item may have no one place between the others; then it is asked about each that
   * it is still open against. Empty exactly when every pair is decided or was answered with "unsure". One may stop earlier;
   * {@link #order} makes the best of it.
   */
  public Optional<Question> next() {
    Insertion now = insertion();
    if (now.rivals().isEmpty()) return Optional.empty();
    int middle = now.rivals().get(now.rivals().size() / 2);
    return Optional.of(new Question(items.get(now.item()), items.get(middle)));
  }

  /**
   * How many duels are at most left, each of them decided: zero exactly when {@link #next} is empty. A decision makes it
   * smaller, unless one answer overrules another or somebody was unsure: who cannot be placed by halving is asked about
   * singly.
   */
  public int left() {
    return insertion().left();
  }

  /**
   * How far the insertion has come.
   *
   * @param item the first that has no place yet
   * @param rivals whom it may have to fight for its place, in the order in which they stand
   * @param left how many duels may be needed for it and for all that come after it
   */
  private record Insertion(int item, List<Integer> rivals, int left) {}

  private Insertion insertion() {
    int[] leaders = known.leaders();
    boolean[][] open = known.worthAsking(leaders);
    var line = new ArrayList<Integer>();
    for (int item = 0; item < items.size(); item++) {
      if (leaders[item] != item) continue;
      int low = 0;
      int high = line.size();
      for (int k = 0; k < line.size(); k++) if (known.isAbove(line.get(k), item)) low = k + 1;
      for (int k = high - 1; k >= 0; k--) if (known.isAbove(item, line.get(k))) high = k;
      var rivals = new ArrayList<Integer>();
      for (int k = low; k < high; k++) if (open[line.get(k)][item]) rivals.add(line.get(k));
      if (!rivals.isEmpty()) {
        int left = halvings(rivals.size()) + leftAfter(item, leaders, open);
        return new Insertion(item, rivals, left);
      }
      // In a line that "unsure" left undecided, winning against one says nothing of those behind
      // it.
      for (int other : line) if (open[other][item]) rivals.add(other);
      if (!rivals.isEmpty())
        return new Insertion(item, rivals, rivals.size() + leftAfter(item, leaders, open));
      insert(item, line, low, high);
    }
    return new Insertion(items.size(), List.of(), 0);
  }

  /**
   * Gives an item its place in a line that keeps to all that is known. Where somebody was unsure, one that it beats may
   * stand before one that beats it: then those it beats step behind it.
   */
  private void insert(int item, List<Integer> line, int low, int high) {
    List<Integer> before = line.subList(0, low);
    List<Integer> beaten = before.stream().filter(other -> known.isAbove(item, other)).toList();
    int place = beaten.isEmpty() ? high : low - beaten.size();
    before.removeAll(beaten);
    line.add(place, item);
    line.addAll(place + 1, beaten);
  }

  /** The most duels that the items after this one may need, each against all before it that it is not yet known to. */
  private int leftAfter(int item, int[] leaders, boolean[][] open) {
    int left = 0;
    for (int later = item + 1; later < items.size(); later++) {
      if (leaders[later] != later) continue;
      int rivals = 0;
      for (int other = 0; other < later; other++)
        if (leaders[other] == other && open[other][later]) rivals++;
      left += halvings(rivals);
    }
    return left;
  }

  /** How often so many in a row can be halved until none is left: ⌈log₂(n + 1)⌉. */
  private static int halvings(int n) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(n);
  }

  /** The touchpoints that stay undecided: of some pair they are in, somebody could not tell, and nothing else tells it. */
  public Set<Id> undecided() {
    return those(known.undecided());
  }

  /**
   * The touchpoints whose place the answers do not tell against some other: the undecided, and while there is something left
   * to ask also those that it would be asked about.
   */
  public Set<Id> unplaced() {
    return those(known.unplaced());
  }

  private Set<Id> those(boolean[] open) {
    return IntStream.range(0, items.size())
        .filter(i -> open[i])
        .mapToObj(items::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The touchpoints, those that matter most first; ties stand together. What is not known keeps the order given. */
  public List<List<Id>> order() {
    return order(IntStream.range(0, items.size()).toArray());
  }

  /**
   * The same with ties by their place on the map; where there is nothing left to ask, what stays undecided goes by it, too.
   */
  public List<List<Id>> order(ToIntFunction<Id> place) {
    Comparator<Id> byPlace = Comparator.comparingInt(place);
    int[] onTheMap = items.stream().sorted(byPlace).mapToInt(items::indexOf).toArray();
    List<List<Id>> order = left() == 0 ? order(onTheMap) : order();
    return order.stream().map(group -> group.stream().sorted(byPlace).toList()).toList();
  }

  /** Those that nobody beats who is not placed yet come next, the first in this sequence before the others. */
  private List<List<Id>> order(int[] sequence) {
    int n = items.size();
    int[] leaders = known.leaders();
    boolean[] placed = new boolean[n];
    var order = new ArrayList<List<Id>>();
    for (int left = n; left > 0; left -= order.getLast().size()) {
      int at = 0;
      while (placed[sequence[at]] || isBeaten(sequence[at], placed)) at++;
      int first = sequence[at];
      var group = new ArrayList<Id>();
      for (int i = 0; i < n; i++) {
        if (leaders[i] == leaders[first]) {
          group.add(items.get(i));
          placed[i] = true;
        }
      }
      order.add(List.copyOf(group));
    }
    return List.copyOf(order);
  }

  private boolean isBeaten(int item, boolean[] placed) {
    for (int i = 0; i < items.size(); i++) if (!placed[i] && known.isAbove(i, item)) return true;
    return false;
  }
}
