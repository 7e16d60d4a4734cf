package touchmap.ui.present;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.lens.show.Kind;
import touchmap.lens.show.Slide;
import touchmap.lens.show.Wish;
import touchmap.model.Id;

/**
 * The slides of a presentation and where it stands: which of them is shown, how far it is revealed,
 * and what was folded or zoomed into for the moment. There is at least one slide; hidden ones are
 * not among them. On an overview too crowded for all names one branch can be opened: those in
 * {@code aside} are folded there, and only there.
 */
record Deck(
    List<Slide> slides, int at, int step, Set<Id> folded, Set<Id> aside, Optional<Id> zoom) {
  Deck {
    slides = List.copyOf(slides);
    folded = Set.copyOf(folded);
    aside = Set.copyOf(aside);
  }

  /** Those slides that are not hidden, the first of them shown; empty when all are. */
  static Optional<Deck> of(List<Slide> slides) {
    List<Slide> shown = visible(slides);
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Deck(shown, 0, 1, Set.of(), Set.of(), Optional.empty()));
  }

  private static List<Slide> visible(List<Slide> slides) {
    return slides.stream().filter(each -> !each.hidden()).toList();
  }

  Slide slide() {
    return slides.get(at);
  }

  int count() {
    return slides.size();
  }

  /** As people count: from 1. */
  int number() {
    return at + 1;
  }

  Wish wish() {
    var all = new HashSet<>(folded);
    if (isOverview()) all.addAll(aside);
    return new Wish(all, zoom, step, false);
  }

  /** Whether the whole map is shown, nothing of it closely. */
  boolean isOverview() {
    return slide().kind() == Kind.OVERVIEW && zoom.isEmpty();
  }

  /**
   * What comes when one goes on: the next step of this slide, or the next slide; the last stays.
   */
  Deck next() {
    if (step < slide().steps())
      return new Deck(slides, at, step + 1, folded, aside, Optional.empty());
    return isLast() ? this : go(at + 1);
  }

  boolean isLast() {
    return at == slides.size() - 1 && step >= slide().steps();
  }

  /** One step back; a slide that one comes back to is shown whole. */
  Deck back() {
    if (step > 1) return new Deck(slides, at, step - 1, folded, aside, Optional.empty());
    if (at == 0) return withZoom(Optional.empty());
    Deck before = go(at - 1);
    return new Deck(slides, before.at, before.slide().steps(), folded, aside, Optional.empty());
  }

  /**
   * The slide at that place, from its beginning; before the first is the first, behind the last the
   * last.
   */
  Deck go(int place) {
    return new Deck(
        slides, Math.clamp(place, 0, slides.size() - 1), 1, folded, aside, Optional.empty());
  }

  Deck last() {
    return go(slides.size() - 1);
  }

  Deck withZoom(Optional<Id> to) {
    return new Deck(slides, at, step, folded, aside, to);
  }

  /** With that topic folded, or unfolded where it was. */
  Deck folding(Id topic) {
    var now = new HashSet<>(folded);
    var beside = new HashSet<>(aside);
    boolean was = now.remove(topic);
    if (isOverview()) was |= beside.remove(topic);
    if (!was) now.add(topic);
    return new Deck(slides, at, step, now, beside, zoom);
  }

  /** With that one open on the overview, and the others folded there. */
  Deck opening(Id topic, Set<Id> others) {
    var now = new HashSet<>(folded);
    now.remove(topic);
    return new Deck(slides, at, step, now, others, zoom);
  }

  /** The same place among slides made anew, since the map has changed; empty when none is left. */
  Optional<Deck> among(List<Slide> made) {
    List<Slide> now = visible(made);
    if (now.isEmpty()) return Optional.empty();
    int ordinal =
        (int) slides.subList(0, at).stream().filter(each -> isAlike(each, slide())).count();
    int found = Math.min(at, now.size() - 1);
    for (int i = 0; i < now.size() && ordinal >= 0; i++) {
      if (isAlike(now.get(i), slide())) {
        found = i;
        ordinal--;
      }
    }
    int steps = now.get(found).steps();
    return Optional.of(new Deck(now, found, Math.min(step, steps), folded, aside, zoom));
  }

  private static boolean isAlike(Slide one, Slide other) {
    return one.kind() == other.kind()
        && one.node().equals(other.node())
        && one.chain().equals(other.chain());
  }
}
