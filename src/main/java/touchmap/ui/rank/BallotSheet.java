package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Suggestions;
import touchmap.ui.kit.Theme;
import touchmap.ui.kit.TypedDay;
import touchmap.words.Words;

/**
 * “Pass the mouse”: one person after another at this computer. Asks for a name, takes that person's answers, and covers
 * them up before the next one comes. What somebody answered is kept when it is stopped.
 */
final class BallotSheet extends VBox {
  private static final double WIDTH = 640;

  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Ordering ordering;
  private final Supplier<LocalDate> today;
  private final Sight sight;
  private final Kind kind;
  private final List<Id> items;
  private final int dots;
  private final Runnable closed;
  private Optional<Ballot> ballot = Optional.empty();

  /** {@code closed} is told when nobody answers any more. */
  BallotSheet(
      Editor editor,
      Words words,
      RankHost host,
      Supplier<LocalDate> today,
      Sight sight,
      Asked asked,
      Runnable closed) {
    super(16);
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.ordering = new Ordering(editor, words, host);
    this.today = today;
    this.sight = sight;
    this.closed = closed;
    kind = asked.kind();
    items = asked.items();
    dots = asked.dots();
    setId("ballot-sheet");
    getStyleClass().addAll("dialog-sheet", "ballot-sheet");
    getStylesheets().add(Theme.sheet("rank"));
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.of("rank.ballot.who"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isDone = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
          if (!isDone || ballot.isEmpty()) return;
          event.consume();
          handIn();
        });
  }

  /** What people are asked, and how many dots each has. */
  record Asked(Kind kind, List<Id> items, int dots) {}

  void open() {
    askName();
    host.layer().show(this, this::stopped);
  }

  private void show(Node focus, Node... parts) {
    // What goes with the focus in it hands the focus to somebody behind the scrim.
    requestFocus();
    getChildren().setAll(parts);
    FxThread.later(focus::requestFocus);
  }

  private static Label title(String said) {
    Label title = Parts.text(said);
    title.setId("ballot-title");
    title.getStyleClass().add("dialog-title");
    return title;
  }

  private static HBox foot(Node... buttons) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot = new HBox(8, gap);
    foot.getChildren().addAll(buttons);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private Button button(String id, String key, Runnable run) {
    var button = new Button(words.of(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private Button main(String id, String key, Runnable run) {
    Button button = button(id, key, run);
    button.getStyleClass().add("primary");
    return button;
  }

  private void askName() {
    ballot = Optional.empty();
    var name = new TextField();
    name.setId("ballot-name");
    name.setPromptText(words.of("rank.ballot.name"));
    name.setAccessibleText(words.of("rank.ballot.name"));
    name.getStyleClass().add("first-focus");
    Label note = Parts.caption("");
    note.setId("ballot-note");
    Parts.show(note, false);
    new Suggestions(name, () -> Ballot.people(editor.map()), name::setText);
    name.textProperty().addListener(observable -> say(note, known(name.getText().strip())));
    Runnable go =
        () -> {
          String who = name.getText().strip();
          if (who.isEmpty()) say(note, words.of("rank.ballot.needsName"));
          else begin(who);
        };
    name.setOnAction(event -> go.run());
    show(
        name,
        title(words.of("rank.ballot.who")),
        Parts.text(words.of("rank.ballot.hidden")),
        name,
        note,
        foot(
            button("ballot-close", "rank.ballot.close", this::finish),
            main("ballot-begin", "rank.ballot.begin", go)));
  }

  private static void say(Label note, String said) {
    note.setText(said);
    Parts.show(note, !said.isEmpty());
  }

  private String known(String typed) {
    String who = spelled(typed);
    return Ballot.voters(editor.map(), kind).contains(who)
        ? words.of("rank.ballot.again", who)
        : "";
  }

  private String spelled(String typed) {
    return Ballot.spelled(editor.map(), kind, typed);
  }

  private void begin(String typed) {
    String who = spelled(typed);
    var begun = new Ballot(editor.map(), kind, who, items, dots);
    ballot = Optional.of(begun);
    var list = new BallotList(begun, words, sight, this::handIn);
    show(
        list.rows(),
        title(words.of("rank.ballot.title." + kind.key(), who)),
        Parts.caption(words.of("rank.ballot.how." + kind.key())),
        list,
        foot(
            button("ballot-stop", "rank.ballot.stop", this::stop),
            main("ballot-done", "rank.ballot.done", this::handIn)));
  }

  private void handIn() {
    String who = ballot.map(Ballot::by).orElse("");
    keep();
    Button next = main("ballot-next", "rank.ballot.next", this::askName);
    show(
        next,
        title(words.of("rank.ballot.thanks", who)),
        Parts.text(words.of("rank.ballot.pass")),
        foot(button("ballot-results", "rank.ballot.results", this::finish), next));
  }

  /** Puts what was answered into the map, as one step. */
  private void keep() {
    ballot
        .flatMap(each -> each.edit(editor.map(), roundName(), today.get()))
        .ifPresent(ordering::attempt);
    ballot = Optional.empty();
  }

  /** In the map's language; scores of the same days will go into that round, too. */
  private String roundName() {
    Words inMap = Words.in(editor.map().language());
    return editor.map().study().rounds().isEmpty()
        ? inMap.of("rank.round.first")
        : inMap.of("rank.round.later", new TypedDay(inMap).text(today.get()));
  }

  private void stop() {
    host.layer().close(this);
    stopped();
  }

  /** In the middle of somebody's answers: they are kept, so that the person can go on later. */
  private void stopped() {
    ballot
        .filter(each -> each.given() > 0)
        .ifPresent(each -> host.say(words.of("rank.ballot.stopped", each.by())));
    keep();
    closed.run();
  }

  private void finish() {
    host.layer().close(this);
    closed.run();
  }
}
