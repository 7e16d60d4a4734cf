package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchmap.method.Audit;
import touchmap.method.Register;
import touchmap.edit.ScoreCount;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchState;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.GrowingArea;
import touchmap.ui.kit.Parts;
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
  private final VBox question;
  private final VBox end;
  private Optional<Id> at = Optional.empty();
  private Optional<Id> filled = Optional.empty();

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
    question = question();
    end = end(closeRound);
    Button stopButton = Parts.link("audit-stop", words.of("review.audit.stop"), stop);
    getChildren()
        .addAll(
            progress, bar, question, end, Parts.caption(words.of("review.audit.keys")), stopButton);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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
    Button removed =
        Parts.small("audit-removed", words.of("review.audit.removed"), () -> answer(true));
    Button gone = Parts.small("audit-gone", words.of("review.audit.gone"), this::remove);
    var buttons = new FlowPane(8, 8, there, removed, gone);
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
    var box = new VBox(10, Parts.text(words.of("review.audit.end")), close);
    box.setId("audit-end");
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
    at = id;
    filled = Optional.empty();
    id.ifPresent(host::show);
    refresh();
    FxThread.later(() -> first().requestFocus());
  }

  Node first() {
    return question.isVisible() ? there : end.lookup("#audit-close");
  }

  /**
   * Shows the map as it is; a touchpoint that somebody took away elsewhere gives way to the next.
   */
  void refresh() {
    Optional<Audit> found = walk.audit();
    if (found.isEmpty()) return;
    Audit audit = found.get();
    int all = Math.max(1, audit.all());
    progress.setText(words.of("review.audit.progress", audit.seen().size(), audit.all()));
    bar.setProgress((double) audit.seen().size() / all);
    Register register = Register.of(walk.editor().map());
    Optional<Topic> topic = at.flatMap(register::topic);
    if (topic.isEmpty() && at.isPresent()) {
      at = audit.left().stream().findFirst();
      topic = at.flatMap(register::topic);
    }
    Parts.show(question, topic.isPresent());
    Parts.show(end, topic.isEmpty());
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
    if (filled.equals(at)) return;
    filled = at;
    driver.setText(register.driver(topic.id()));
    state.setValue(topic.details().touch().state());
    note.setText(walk.note(round, topic.id()));
    fresh.clear();
  }

  private void answer(boolean isRemoved) {
    Optional<Audit> audit = walk.audit();
    Optional<Topic> topic = at.flatMap(walk.editor().map()::find);
    if (audit.isEmpty() || topic.isEmpty()) return;
    TouchState chosen = state.getValue() == null ? TouchState.UNSAID : state.getValue();
    TouchState now = isRemoved ? TouchState.REMOVED : chosen;
    Optional<Id> next = after(audit.get(), topic.get().id());
    walk.answer(
        audit.get().round(),
        topic.get(),
        new AuditWalk.Answer(driver.getText(), now, note.getText()));
    goTo(next);
  }

  private void remove() {
    Optional<Audit> audit = walk.audit();
    Optional<Topic> topic = at.flatMap(walk.editor().map()::find);
    if (audit.isEmpty() || topic.isEmpty()) return;
    Optional<Id> next = after(audit.get(), topic.get().id());
    long scores = ScoreCount.of(walk.editor().map(), List.of(topic.get()));
    walk.remove(topic.get());
    String said = words.of("review.audit.gone.done", topic.get().nameOnOneLine());
    host.sayUndoable(scores == 0 ? said : said + " " + words.count("review.scoresGo", scores));
    goTo(next.filter(id -> walk.editor().map().find(id).isPresent()).or(this::firstLeft));
  }

  private Optional<Id> firstLeft() {
    return walk.audit().flatMap(audit -> audit.left().stream().findFirst());
  }

  /**
   * The next in map order that nobody has looked at, and behind the last one the first that was
   * left out.
   */
  private static Optional<Id> after(Audit audit, Id id) {
    List<Id> left = audit.left();
    int here = left.indexOf(id);
    List<Id> others = new ArrayList<>(left.subList(here + 1, left.size()));
    others.addAll(left.subList(0, Math.max(0, here)));
    return others.stream().findFirst();
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
