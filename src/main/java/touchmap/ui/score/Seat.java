package touchmap.ui.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Id;
import touchmap.model.Viewpoint;

/**
 * What the Score lens remembers of one map while its window is open, and the file does not: who sits at the form and
 * through whose eyes they look, which touchpoints they go through, and what the map shows. Outlasts the panel, which is
 * built anew when language or theme change.
 */
public final class Seat {
  private final Map<Viewpoint, String> raters = new EnumMap<>(Viewpoint.class);
  private Viewpoint view = Viewpoint.COMPANY;
  private Eyes eyes = Eyes.COMPANY;
  private boolean everyTouchpoint;
  private boolean unlockedIsFine;
  private Optional<String> peeker = Optional.empty();
  private Optional<Id> touchpoint = Optional.empty();
  private final Set<Id> corrected = new HashSet<>();
  private final Set<Nameless> nameless = new LinkedHashSet<>();

  /** What somebody scored here before anybody said who it is. */
  record Nameless(Id round, Id touchpoint, Viewpoint view) {}

  /** Who scores through the eyes of now, once somebody said so in this window. */
  Optional<String> rater() {
    return Optional.ofNullable(raters.get(view));
  }

  void seat(String name) {
    raters.put(view, name);
  }

  /** What was scored here without a name, and nobody has taken yet. */
  Set<Nameless> nameless() {
    return nameless;
  }

  /** The same person through other eyes: who was named by mistake before the view was chosen. */
  void takeAlong(Viewpoint to) {
    String name = raters.remove(view);
    if (name != null) raters.put(to, name);
    view = to;
  }

  Viewpoint view() {
    return view;
  }

  void lookAs(Viewpoint to) {
    view = to;
  }

  public Eyes eyes() {
    return eyes;
  }

  void show(Eyes to) {
    eyes = to;
  }

  /** Whether this rater wanted to see on the map what others gave, before scoring it. */
  boolean isPeeking(String rater) {
    return peeker.equals(Optional.of(rater));
  }

  void peek(String rater) {
    peeker = Optional.of(rater);
  }

  /** Whether all touchpoints are gone through, not only the shortlist. */
  boolean everyTouchpoint() {
    return everyTouchpoint;
  }

  void goThroughAll(boolean all) {
    everyTouchpoint = all;
  }

  /** Whether the advice to lock the criteria was put aside. */
  boolean unlockedIsFine() {
    return unlockedIsFine;
  }

  void putLockingAside() {
    unlockedIsFine = true;
  }

  /** Whether somebody said that scores are to correct this round, although it is of long ago. */
  boolean corrects(Id round) {
    return corrected.contains(round);
  }

  void correct(Id round) {
    corrected.add(round);
  }

  /** The touchpoint that was in the form last. */
  Optional<Id> touchpoint() {
    return touchpoint;
  }

  void take(Id to) {
    touchpoint = Optional.of(to);
  }
}
