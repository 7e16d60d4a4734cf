package touchmap.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchmap.method.Audit;
import touchmap.method.Register;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchState;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.GrowingArea;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/**
 * The walk through an audit, one touchpoint after the other: still there, driver, state, a note,
 * anything new beside it. The map shows the one in question all the while.
 */
final class AuditSection extends VBox {
  private final AuditWalk walk;
  private final Words words;
  private final ReviewHost host;
  private final Label progress = Parts.caption("");
  private final ProgressBar bar = new ProgressBar();
  private final Label name = Parts.text("");
  private final Label path = Parts.caption("");
  private final TextField driver = new TextField();
  private final ComboBox<TouchState> state = new ComboBox<>();
  private final GrowingArea note = new GrowingArea(2);
  private final TextField fresh = new TextField();
  private final Button there;
  private final Button removed;
  private final Button gone;
  private final VBox question;
  private final VBox end;
  private Optional<Id> at = Optional.empty();
  private Optional<Id> filled = Optional.empty();
  private AuditWalk.Answer before = new AuditWalk.Answer("", TouchState.UNSAID, "");
  private final Map<Id, AuditWalk.Answer> waiting = new LinkedHashMap<>();
  private boolean isEnterDown;

  AuditSection(
      AuditWalk walk, Words words, ReviewHost host, Runnable stop, Consumer<Round> closeRound) {
    super(12);
    this.walk = walk;
    this.words = words;
    this.host = host;
    setId("review-audit");
    getStyleClass().add("review-section");
    name.getStyleClass().add("audit-name");
    name.setId("audit-name");
    progress.setId("audit-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    there = Parts.small("audit-there", words.of("review.audit.there"), () -> answer(false));
    there.getStyleClass().add("primary");
    removed = Parts.small("audit-removed", words.of("review.audit.removed"), () -> answer(true));
    gone = Parts.flat("audit-gone", words.of("review.audit.gone"), this::remove);
    gone.setWrapText(true);
    gone.setMinWidth(0);
    gone.setMinHeight(Region.USE_PREF_SIZE);
    question = question();
    end = end(closeRound);
    Button stopButton = Parts.link("audit-stop", words.of("review.audit.stop"), stop);
    getChildren()
        .addAll(
            progress, bar, question, end, Parts.caption(words.of("review.audit.keys")), stopButton);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) isEnterDown = false;
        });
    // where the key is let go while a sheet lies over the form, nobody here hears of it
    focusWithinProperty().addListener(observable -> isEnterDown = false);
    for (Node each : List.of(driver, state, note))
      each.focusedProperty().addListener(observable -> FxThread.later(this::writeWhenLeft));
  }

  /** What is written is one step with its answer, as long as the keyboard stays in the form. */
  private void writeWhenLeft() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    for (Node up = at; up != null; up = up.getParent()) if (up == this) return;
    write();
  }

  private VBox question() {
    driver.setId("audit-driver");
    new Suggestions(driver, walk::people, driver::setText);
    state.setId("audit-state");
    state.getItems().setAll(TouchState.values());
    state.setConverter(states());
    state.setMaxWidth(Double.MAX_VALUE);
    note.setId("audit-note");
    fresh.setId("audit-new");
    fresh.setPromptText(words.of("review.audit.new.prompt"));
    fresh.setOnAction(event -> add());
    var buttons = new VBox(8, new FlowPane(8, 8, there, removed), gone);
    return new VBox(
        12,
        new VBox(name, path),
        buttons,
        Pieces.labelled(words.of("review.audit.driver"), driver),
        Pieces.labelled(words.of("review.audit.state"), state),
        Pieces.labelled(words.of("review.audit.note"), note),
        Pieces.labelled(words.of("review.audit.new"), fresh));
  }

  private VBox end(Consumer<Round> closeRound) {
    Button close =
        Parts.small(
            "audit-close",
            words.of("review.audit.close"),
            () -> walk.audit().map(Audit::round).ifPresent(closeRound));
    close.getStyleClass().add("primary");
    String said = words.of("review.audit.end");
    var box = new VBox(10, Parts.text(said), close);
    box.setId("audit-end");
    // Whoever walks by Enter arrives here by Enter: only one that is pressed anew is meant for the
    // button.
    box.setFocusTraversable(true);
    box.setOnKeyPressed(
        event -> {
          if (event.getCode() != KeyCode.ENTER || !Keys.isBare(event)) return;
          event.consume();
          close.fire();
        });
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(said);
    return box;
  }

  private StringConverter<TouchState> states() {
    return new StringConverter<>() {
      @Override
      public String toString(TouchState each) {
        return each == null
            ? ""
            : words.of("details.state." + each.name().toLowerCase(java.util.Locale.ROOT));
      }

      @Override
      public TouchState fromString(String text) {
        throw new UnsupportedOperationException("States are chosen, not typed");
      }
    };
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      // a key that is held answers once
      if (isEnterDown) event.consume();
      isEnterDown = true;
      if (event.isConsumed()) return;
    }
    boolean page = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    if (page) {
      event.consume();
      step(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      if (question.isVisible()) answer(false);
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == driver) {
      event.consume();
      answer(false);
    }
  }

  /** Begins at the first that nobody has looked at. */
  void begin() {
    goTo(walk.audit().flatMap(audit -> audit.left().stream().findFirst()));
  }

  private void goTo(Optional<Id> id) {
    settle();
    turnTo(id);
    id.ifPresent(host::show);
    refresh();
    FxThread.later(() -> first().requestFocus());
  }

  private void turnTo(Optional<Id> id) {
    put();
    at = id;
    filled = Optional.empty();
  }

  /** Lays aside what is written of the touchpoint in question, and differs from the map. */
  private void put() {
    AuditWalk.Answer written = written();
    if (written.equals(before)) return;
    filled.ifPresent(left -> waiting.put(left, written));
    before = written;
  }

  /** Puts what was written into the map, a step for each touchpoint; no answer is needed for that. */
  private void write() {
    put();
    Map<Id, AuditWalk.Answer> all = Map.copyOf(waiting);
    waiting.clear();
    Optional<Round> round = walk.audit().map(Audit::round);
    if (round.isEmpty()) return;
    all.forEach(
        (id, written) ->
            walk.editor().map().find(id).ifPresent(it -> walk.keep(round.get(), it, written)));
  }

  /** Takes over everything that is typed, the name of something new too, as before saving. */
  void settle() {
    add();
    write();
  }

  /**
   * Another touchpoint was selected, on the map or by taking a step back: it is the one that is
   * asked about, so that map and form never speak of two. What was written goes into the map.
   */
  void follow(Selection selection) {
    Optional<Id> lead = selection.lead();
    Optional<Audit> audit = walk.audit();
    if (lead.isEmpty() || lead.equals(at) || audit.isEmpty()) return;
    Id id = lead.get();
    if (!audit.get().seen().contains(id) && !audit.get().left().contains(id)) return;
    turnTo(lead);
    FxThread.later(this::write);
    refresh();
  }

  private AuditWalk.Answer written() {
    TouchState chosen = state.getValue() == null ? TouchState.UNSAID : state.getValue();
    return new AuditWalk.Answer(driver.getText().strip(), chosen, note.getText().strip());
  }

  Node first() {
    return question.isVisible() ? there : end;
  }

  /**
   * Shows the map as it is; a touchpoint that somebody took away elsewhere gives way to the next.
   */
  void refresh() {
    Optional<Audit> found = walk.audit();
    if (found.isEmpty()) return;
    Audit audit = found.get();
    int all = Math.max(1, audit.all());
    progress.setText(words.of("review.audit.progress", audit.looked(), audit.all()));
    bar.setProgress((double) audit.looked() / all);
    Register register = Register.of(walk.editor().map());
    Optional<Topic> topic = at.flatMap(register::topic);
    if (topic.isEmpty() && at.isPresent()) {
      at = audit.left().stream().findFirst();
      topic = at.flatMap(register::topic);
      Optional<Id> now = at;
      FxThread.later(() -> at.filter(id -> now.equals(at)).ifPresent(host::show));
    }
    Parts.show(question, topic.isPresent());
    // whoever looks at one of them again still finds how to end
    Parts.show(end, topic.isEmpty() || audit.left().isEmpty());
    topic.ifPresent(each -> show(audit.round(), each, register));
  }

  private void show(Round round, Topic topic, Register register) {
    name.setText(topic.nameOnOneLine());
    List<Topic> above = register.path(topic.id());
    path.setText(
        String.join(
            ", ",
            above.subList(0, above.size() - 1).reversed().stream()
                .map(Topic::nameOnOneLine)
                .toList()));
    there.setAccessibleText(
        words.of("review.audit.there.spoken", topic.nameOnOneLine(), progress.getText()));
    sayWhatGoes(topic);
    boolean isNew = !filled.equals(at);
    filled = at;
    AuditWalk.Answer now = walk.said(round, topic);
    if (!isNew && now.equals(before)) return;
    AuditWalk.Answer shown = isNew ? waiting.getOrDefault(topic.id(), now) : merged(now);
    before = isNew ? shown : now;
    fill(shown);
    if (isNew) fresh.clear();
  }

  /** The map as it is, but for what was typed since it was shown. */
  private AuditWalk.Answer merged(AuditWalk.Answer now) {
    AuditWalk.Answer written = written();
    return new AuditWalk.Answer(
        written.driver().equals(before.driver()) ? now.driver() : written.driver(),
        written.state() == before.state() ? now.state() : written.state(),
        written.note().equals(before.note()) ? now.note() : written.note());
  }

  private void fill(AuditWalk.Answer shown) {
    AuditWalk.Answer written = written();
    if (!shown.driver().equals(written.driver())) driver.setText(shown.driver());
    if (!shown.note().equals(written.note())) note.setText(shown.note());
    state.setValue(shown.state());
  }

  private void sayWhatGoes(Topic topic) {
    var goes = WhatGoes.of(walk.editor().map(), topic, words);
    gone.setText(goes.before());
    gone.setAccessibleText(topic.nameOnOneLine() + ". " + gone.getText());
    removed.setText(
        words.of(goes.scores() == 0 ? "review.audit.removed" : "review.audit.removed.keeps"));
    removed.setAccessibleText(topic.nameOnOneLine() + ". " + removed.getText());
  }

  private void answer(boolean isRemoved) {
    add();
    Optional<Audit> audit = walk.audit();
    Optional<Topic> topic = at.flatMap(walk.editor().map()::find);
    if (audit.isEmpty() || topic.isEmpty()) return;
    AuditWalk.Answer written = written();
    TouchState now = isRemoved ? TouchState.REMOVED : written.state();
    Optional<Id> next = after(audit.get(), topic.get().id());
    before = written;
    waiting.remove(topic.get().id());
    walk.answer(
        audit.get().round(),
        topic.get(),
        new AuditWalk.Answer(written.driver(), now, written.note()));
    goTo(next);
  }

  private void remove() {
    add();
    Optional<Audit> audit = walk.audit();
    Optional<Topic> topic = at.flatMap(walk.editor().map()::find);
    if (audit.isEmpty() || topic.isEmpty()) return;
    Optional<Id> next = after(audit.get(), topic.get().id());
    var goes = WhatGoes.of(walk.editor().map(), topic.get(), words);
    walk.remove(topic.get());
    host.sayUndoable(goes.after(topic.get().nameOnOneLine()));
    goTo(next.filter(id -> walk.editor().map().find(id).isPresent()).or(this::firstLeft));
  }

  private Optional<Id> firstLeft() {
    return walk.audit().flatMap(audit -> audit.left().stream().findFirst());
  }

  /**
   * The next in map order that nobody has looked at, and behind the last one the first that was
   * left out.
   */
  private Optional<Id> after(Audit audit, Id id) {
    Register register = Register.of(walk.editor().map());
    List<Id> others = audit.left().stream().filter(each -> !each.equals(id)).toList();
    return others.stream()
        .filter(each -> register.place(each) > register.place(id))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  private void add() {
    Optional<Topic> beside = at.flatMap(walk.editor().map()::find);
    if (beside.isEmpty() || fresh.getText().isBlank()) return;
    String added = fresh.getText().strip();
    walk.add(beside.get(), added);
    fresh.clear();
    host.sayUndoable(words.of("review.audit.new.done", added));
  }

  /** One back or on, without an answer. */
  private void step(int by) {
    Optional<Audit> audit = walk.audit();
    if (audit.isEmpty()) return;
    List<Id> all = new ArrayList<>();
    for (Topic each : Register.of(walk.editor().map()).touchpoints())
      if (audit.get().seen().contains(each.id()) || audit.get().left().contains(each.id()))
        all.add(each.id());
    if (all.isEmpty()) return;
    int here = at.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
    goTo(Optional.of(all.get(Math.clamp(here + by, 0, all.size() - 1))));
  }
}
