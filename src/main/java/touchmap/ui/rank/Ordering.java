package touchmap.ui.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.OrderBy;
import touchmap.edit.SetTop;
import touchmap.method.Duels;
import touchmap.method.Figures;
import touchmap.method.Ties;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Topic;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What a person does to the order by hand, each act one step. An order that is computed from votes or importance is
 * written down with the first of them.
 */
final class Ordering {
  private final Editor editor;
  private final Words words;
  private final RankHost host;

  Ordering(Editor editor, Words words, RankHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  /** Puts touchpoints on the shortlist; takes them off when all of them are on it. */
  void toggle(List<Id> selected) {
    Figures figures = Figures.of(editor.map());
    List<Id> wanted =
        figures.register().touchpoints().stream()
            .map(Topic::id)
            .filter(selected::contains)
            .toList();
    if (wanted.isEmpty()) host.say(words.of("rank.onlyTouchpoints"));
    else if (figures.shortlist().containsAll(wanted)) remove(figures, wanted);
    else add(figures, wanted.stream().filter(id -> !figures.shortlist().contains(id)).toList());
  }

  void add(Id touchpoint) {
    add(Figures.of(editor.map()), List.of(touchpoint));
  }

  /** At the end of the shortlist; where it is full, those at its end just miss it. */
  private void add(Figures figures, List<Id> wanted) {
    int top = Math.max(1, editor.map().study().ranking().top());
    if (wanted.size() > top) {
      host.say(words.count("rank.tooMany", top));
      return;
    }
    List<Id> before = figures.shortlist();
    int place = Math.max(0, Math.min(before.size(), top - wanted.size()));
    var order = new ArrayList<>(figures.order());
    order.removeAll(wanted);
    order.addAll(place, wanted);
    if (!attempt(new OrderBy(order, RankingMethod.MANUAL))) return;
    List<Id> out = before.subList(place, before.size());
    if (wanted.size() > 1) host.sayUndoable(words.count("rank.addedMany", wanted.size()));
    else if (out.isEmpty())
      host.sayUndoable(words.of("rank.added", name(figures, wanted.getFirst()), place + 1));
    else
      host.sayUndoable(
          words.of(
              "rank.addedFor",
              name(figures, wanted.getFirst()),
              place + 1,
              name(figures, out.getFirst())));
  }

  void remove(Id touchpoint) {
    remove(Figures.of(editor.map()), List.of(touchpoint));
  }

  private void remove(Figures figures, List<Id> unwanted) {
    var order = new ArrayList<>(figures.order());
    order.removeAll(unwanted);
    if (!attempt(new OrderBy(order, RankingMethod.MANUAL))) return;
    host.sayUndoable(
        unwanted.size() == 1
            ? words.of("rank.removed", name(figures, unwanted.getFirst()))
            : words.count("rank.removedMany", unwanted.size()));
  }

  /** Puts a touchpoint at a place counted from 0; places past either end mean the end. */
  void move(Id touchpoint, int place) {
    List<Id> before = Figures.of(editor.map()).order();
    var order = new ArrayList<>(before);
    order.remove(touchpoint);
    order.add(Math.clamp(place, 0, order.size()), touchpoint);
    if (!order.equals(before)) attempt(new OrderBy(order, RankingMethod.MANUAL));
  }

  void setTop(int top) {
    attempt(new SetTop(top));
  }

  /** Takes over what duels say of the touchpoints they were about; the rest of the order stays behind them. */
  boolean takeDuels(Sight sight, Duels duels) {
    List<Id> order = new ArrayList<>();
    duels.order(sight.register()::place).forEach(order::addAll);
    return take(sight, order, RankingMethod.DUELS);
  }

  /** Takes an order over, and says so; what it does not name stays behind it as it stood. */
  boolean take(Sight sight, List<Id> first, RankingMethod from) {
    var order = new LinkedHashSet<>(first);
    order.addAll(sight.figures().order());
    if (!attempt(new OrderBy(List.copyOf(order), from))) return false;
    Ties ties = Ties.of(editor.map(), Figures.of(editor.map()).order()).among(first);
    int tied = ties.touchpoints().size();
    int undecided = ties.undecided().size();
    String said = words.of("rank.taken", sight.name(first.getFirst()));
    if (tied > 0) said += " " + words.count("rank.taken.tied", tied);
    if (undecided > 0) said += " " + words.count("rank.undecided", undecided);
    host.sayUndoable(said);
    return true;
  }

  /** Does it, or says why not; true when it was done. */
  boolean attempt(Edit edit) {
    Optional<Phrase> why = edit.objection(editor.map());
    why.ifPresent(phrase -> host.say(words.of(phrase)));
    if (why.isEmpty()) editor.apply(edit);
    return why.isEmpty();
  }

  private static String name(Figures figures, Id id) {
    return figures.register().topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
