package touchmap.ui.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchmap.edit.Editor;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Slide;
import touchmap.lens.show.SlidePicture;
import touchmap.lens.show.Wish;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/**
 * A presentation while it runs: what is shown, what the presenter holds, and what they may do. The
 * windows show it and bring it keys; it touches the map through the editor only, and only while
 * editing is on.
 */
final class Player {
  /** Makes the slides of a map for a screen that many times as wide as it is high. */
  interface Making {
    List<Slide> slides(TouchMap map, double shape);
  }

  private final Editor editor;
  private final Making making;
  private final Look look;
  private final Supplier<LocalDate> today;
  private final Stopwatch watch;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Pen pen = new Pen();
  private final Runnable unsubscribe;
  private final Pictures pictures;
  private Deck deck;
  private Screenful screenful = Screenful.SLIDE;
  private Tool tool = Tool.NONE;
  private Optional<Id> chosen = Optional.empty();
  private Optional<Id> hovered = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private Optional<TouchMap> tried = Optional.empty();
  private String typed = "";
  private boolean editing;
  private Optional<String> hint = Optional.empty();
  private double width;
  private double height;
  private Runnable onEmpty = () -> {};

  Player(Prepared prepared, Stopwatch watch) {
    Presentation.Setting setting = prepared.setting;
    this.editor = setting.editor();
    this.making = prepared.making;
    this.look = setting.look();
    this.today = setting.today();
    this.watch = watch;
    deck = prepared.deck;
    pictures = prepared.pictures;
    width = prepared.room.getWidth();
    height = prepared.room.getHeight();
    unsubscribe =
        editor.onChange(
            change -> {
              if (!change.changedMap()) return;
              tried = Optional.empty();
              chosen = chosen.flatMap(id -> surviving(id, change.before().map()));
              reread();
            });
    if (prepared.map != editor.map()) reread();
  }

  void dispose() {
    unsubscribe.run();
    listeners.clear();
  }

  /** Calls after everything that changes what is shown. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Calls when no slide is left, such as after the branch that is presented was deleted. */
  void onEmpty(Runnable then) {
    onEmpty = then;
  }

  private void tell() {
    hint = Optional.empty();
    shown = Optional.empty();
    if (chosen.filter(id -> !spots().holds(id)).isPresent()) chosen = spots().first();
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** What was taken back leaves the ring on what it was added to. */
  private Optional<Id> surviving(Id topic, TouchMap before) {
    Optional<Id> at = Optional.of(topic);
    while (at.isPresent() && editor.map().find(at.get()).isEmpty())
      at = at.flatMap(before::parentOf).map(Topic::id);
    return at;
  }

  private void reread() {
    deck.among(making.slides(drawn(), width / height))
        .ifPresentOrElse(
            now -> {
              Optional<Id> zoom = now.zoom().filter(id -> editor.map().find(id).isPresent());
              deck = now.withZoom(zoom);
              tell();
            },
            () -> onEmpty.run());
  }

  /** Draws the map as it would be, for the moment; with none, as it is. */
  void attempt(Optional<TouchMap> instead) {
    if (tried.equals(instead)) return;
    tried = instead;
    reread();
  }

  private TouchMap drawn() {
    return tried.orElseGet(editor::map);
  }

  Editor editor() {
    return editor;
  }

  Look look() {
    return look;
  }

  Deck deck() {
    return deck;
  }

  Pen pen() {
    return pen;
  }

  Stopwatch watch() {
    return watch;
  }

  Screenful screenful() {
    return screenful;
  }

  Tool tool() {
    return tool;
  }

  /** The number typed so far. */
  String typed() {
    return typed;
  }

  boolean isEditing() {
    return editing;
  }

  /** The topic that ring or spotlight is on. */
  Optional<Id> chosen() {
    return chosen;
  }

  /** What a key means: the chosen topic, else the one under the pointer. */
  Optional<Id> meant() {
    return chosen.or(() -> hovered.filter(spots()::holds));
  }

  /** How large the pictures are: as large as the room's display. */
  void resize(double toWidth, double toHeight) {
    if (toWidth < 1 || toHeight < 1 || (toWidth == width && toHeight == height)) return;
    boolean otherShape = Math.abs(toWidth / toHeight - width / height) > 1e-3;
    width = toWidth;
    height = toHeight;
    if (otherShape) reread();
    else tell();
  }

  /** What is shown now. */
  Shown shown() {
    if (shown.isEmpty()) {
      shown = Optional.of(picture(deck));
      if (Prepared.isLong(editor.map()) && !deck.isLast())
        pictures.ahead(editor.map(), key(deck.next()));
    }
    return shown.get();
  }

  /** What the presenter noted: on what is looked at closely, else for the chapter. */
  String notes() {
    return deck.zoom()
        .flatMap(editor.map()::find)
        .map(topic -> topic.details().note())
        .orElseGet(() -> deck.slide().notes());
  }

  /** What comes next; empty at the end. */
  Optional<Shown> following() {
    Deck plain = deck.withZoom(Optional.empty());
    return deck.isLast() ? Optional.empty() : Optional.of(picture(plain.next()));
  }

  private Shown picture(Deck of) {
    return pictures.of(drawn(), key(of));
  }

  private Pictures.Key key(Deck of) {
    Wish wish = of.wish().withLit(tool == Tool.SPOTLIGHT);
    return Pictures.key(of, wish, width, height, today.get());
  }

  Spots spots() {
    return new Spots(drawn(), shown());
  }

  void next() {
    turn(deck.next());
  }

  void back() {
    turn(deck.back());
  }

  void first() {
    turn(deck.go(0));
  }

  void last() {
    turn(deck.last());
  }

  private void turn(Deck to) {
    watch.begin();
    boolean another = to.at() != deck.at();
    screenful = Screenful.SLIDE;
    typed = "";
    if (another && !editing) drop();
    deck = to;
    if (another && editing) chosen = Optional.empty();
    tell();
    if (another && editing) choose(spots().first());
  }

  /** A digit of the number of a slide. */
  void digit(int value) {
    typed = typed.length() < 3 ? typed + value : typed;
    tell();
  }

  /** Goes to the slide whose number was typed; without one goes on. */
  void enter() {
    if (typed.isEmpty()) next();
    else turn(deck.go(Integer.parseInt(typed) - 1));
  }

  /** Forgets the number that was begun. */
  void forgetTyped() {
    if (typed.isEmpty()) return;
    typed = "";
    tell();
  }

  /** Black or white, and back again. */
  void blank(Screenful to) {
    screenful = screenful == to ? Screenful.SLIDE : to;
    tell();
  }

  /** Takes a tool, or puts it away again. */
  void hold(Tool wanted) {
    Tool to = tool == wanted ? editing ? Tool.RING : Tool.NONE : wanted;
    tool = to;
    boolean points = to == Tool.RING || to == Tool.SPOTLIGHT;
    chosen = points ? meant().or(() -> spots().first()) : Optional.empty();
    tell();
  }

  private void drop() {
    tool = Tool.NONE;
    chosen = Optional.empty();
  }

  /** Puts ring or spotlight on a topic. */
  void choose(Optional<Id> topic) {
    if (topic.isEmpty()) return;
    if (tool != Tool.SPOTLIGHT) tool = Tool.RING;
    chosen = topic;
    tell();
  }

  /** Takes ring or spotlight that way. */
  void move(int dx, int dy) {
    chosen.ifPresent(from -> choose(spots().towards(from, dx, dy)));
  }

  /** Beside the topics a click goes on; on a topic it points at it, or goes into it and out again. */
  void click(Optional<Id> topic) {
    if (screenful != Screenful.SLIDE) blank(screenful);
    else if (topic.isEmpty()) next();
    else if (editing || tool == Tool.SPOTLIGHT) choose(topic);
    else if (deck.zoom().equals(topic)) zoomOut();
    else zoomTo(topic.get());
  }

  boolean isPointing() {
    return chosen.isPresent();
  }

  void hover(Optional<Id> topic) {
    hovered = topic;
  }

  /** Into the topic that is meant, or out again; with nothing meant a ring comes up to choose with, and it is said how. */
  void zoom() {
    if (deck.zoom().isPresent()) zoomOut();
    else meant().ifPresentOrElse(this::zoomTo, () -> choosing("present.howToZoom"));
  }

  private void choosing(String how) {
    hold(Tool.RING);
    hint(how);
  }

  void zoomTo(Id topic) {
    if (!editing) drop();
    deck = deck.withZoom(Optional.of(topic));
    tell();
  }

  void zoomOut() {
    deck = deck.withZoom(Optional.empty());
    tell();
  }

  /** Folds the branch that is meant, or unfolds it, for this moment only. */
  void fold() {
    meant()
        .ifPresentOrElse(
            topic -> {
              Shown before = shown();
              deck = Crowd.of(editor.map(), deck, spots()).folding(topic, this::spotsOf);
              tell();
              if (shown().painting().equals(before.painting())) hint("present.howToFold");
            },
            () -> choosing("present.howToFold"));
  }

  /** A key that edits was pressed while the map is locked. */
  void sayLocked() {
    hint("present.locked");
  }

  /** A key did nothing to the map: says what it is for, until the next thing is done. */
  private void hint(String how) {
    hint = Optional.of(how);
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** The key of the sentence that says how branches are folded or gone into, where one is to be said. */
  Optional<String> hint() {
    return hint;
  }

  private Spots spotsOf(Deck other) {
    return new Spots(editor.map(), picture(other));
  }

  /** Lets the map be edited, or locks it again. */
  void toggleEditing() {
    editing = !editing;
    if (editing) {
      tool = Tool.RING;
      chosen = meant().or(() -> spots().first());
    } else drop();
    tell();
  }

  /** Leaves the innermost of what was begun; false when there is nothing left to leave. */
  boolean leave() {
    if (!typed.isEmpty()) typed = "";
    else if (screenful != Screenful.SLIDE) screenful = Screenful.SLIDE;
    else if (tool == Tool.SPOTLIGHT || tool == Tool.PEN) {
      hold(tool);
      return true;
    } else if (editing) {
      toggleEditing();
      return true;
    } else if (tool == Tool.RING) drop();
    else if (deck.zoom().isPresent()) deck = deck.withZoom(Optional.empty());
    else return false;
    tell();
    return true;
  }
}
