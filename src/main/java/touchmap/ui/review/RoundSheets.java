package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.ChangeRound;
import touchmap.edit.Batch;
import touchmap.edit.CloseRound;
import touchmap.edit.Edit;
import touchmap.edit.Sitting;
import touchmap.edit.Editor;
import touchmap.edit.RemoveRound;
import touchmap.edit.StartRound;
import touchmap.method.Audit;
import touchmap.method.Register;
import touchmap.method.Sittings;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.ui.kit.MoreRows;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The sheets about rounds: start one, all of them, change one, close one, remove one. */
final class RoundSheets {
  private static final double HIGHEST = 400;
  private static final double WIDTH = 460;
  private static final int MOST = 100;

  private final Editor editor;
  private final Words words;
  private final ReviewHost host;
  private final Runnable walk;
  private final Consumer<Round> closes;
  private final Days days;

  /** {@code closes} hears of a round just before it is closed. */
  RoundSheets(Editor editor, Words words, ReviewHost host, Runnable walk, Consumer<Round> closes) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.walk = walk;
    this.closes = closes;
    days = new Days(words);
  }

  /** Starts a round; {@code then} gets it. */
  void start(RoundKind first, Consumer<Round> then) {
    if (host.layer().isOpen()) return;
    var form = new RoundForm(words, editor.map(), host.today());
    form.begin(first);
    Optional<Round> open = Sitting.open(editor.map());
    var sheet = Pieces.sheet("start-round", words.of("review.start.title"), WIDTH, form);
    open.ifPresent(
        round -> {
          Label closes = Parts.caption(words.of("review.start.closes", days.round(round)));
          closes.setId("start-round-closes");
          form.getChildren().add(closes);
          early(round).ifPresent(audit -> form.getChildren().add(Parts.caption(left(audit))));
        });
    sheet.button(words.of("review.cancel"), () -> host.layer().close(sheet));
    Button main =
        sheet.mainButton(
            words.of("review.start.go"),
            () ->
                form.day(
                    day -> {
                      host.layer().close(sheet);
                      String name =
                          form.name().isEmpty()
                              ? days.usualName(editor.map(), form.kind(), day)
                              : form.name();
                      Round round = Round.of(name, day, form.kind());
                      editor.apply(started(round, open));
                      host.sayUndoable(words.of("review.started", name));
                      then.accept(round);
                    }));
    main.setId("start-round-go");
    main.getStyleClass().add("first-focus");
    host.layer().show(sheet, () -> {});
  }

  /** With what closes the round before it as the map is now, so that later changes count from here. */
  private Edit started(Round round, Optional<Round> open) {
    var start = new StartRound(round);
    if (open.isEmpty()) return start;
    CloseRound close = new Closing(editor, host).closed(open.get());
    return new Batch(start.label(), List.of(close, start));
  }

  /** All rounds, the newest first, each with what can be done with it. */
  void all() {
    if (host.layer().isOpen()) return;
    var rows = new MoreRows("round-list-more", words, 6, MOST);
    rows.setId("round-list");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(HIGHEST);
    // A pane that scrolls asks for little height by itself, and would cut its rows.
    scroll.prefViewportHeightProperty().bind(Bindings.min(rows.heightProperty(), HIGHEST));
    var sheet = Pieces.sheet("all-rounds", words.of("review.rounds.title"), 620, scroll);
    List<Round> rounds = Sittings.newestFirst(editor.map());
    rows.show(rounds, each -> row(each, sheet));
    if (rounds.isEmpty()) rows.getChildren().add(Parts.caption(words.of("review.rounds.none")));
    sheet
        .mainButton(words.of("review.rounds.done"), () -> host.layer().close(sheet))
        .getStyleClass()
        .add("first-focus");
    host.layer().show(sheet, () -> {});
  }

  private Node row(Round round, Sheet sheet) {
    String name = days.round(round);
    Label title = Parts.name(name);
    title.getStyleClass().add("strong");
    var about = new ArrayList<String>();
    about.add(days.kind(round.kind()));
    round.date().ifPresent(day -> about.add(days.day(day)));
    about.add(words.of(round.closed().isPresent() ? "review.closed" : "review.open"));
    if (Sittings.isScoredByOthers(editor.map(), round)) about.add(words.of("review.otherCriteria"));
    Label under = Parts.caption(String.join(", ", about));
    var text = new VBox(title, under);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = Parts.row(6, text);
    row.getStyleClass().add("round-row");
    if (round.closed().isEmpty())
      row.getChildren().add(act(round, sheet, "close", () -> close(round)));
    row.getChildren()
        .addAll(
            act(round, sheet, "protocol", () -> host.saveProtocol(round)),
            act(round, sheet, "change", () -> change(round)),
            act(round, sheet, "remove", () -> remove(round)));
    return row;
  }

  private Button act(Round round, Sheet sheet, String key, Runnable run) {
    Button button =
        Parts.small(
            "round-" + key + "-" + round.id().value(),
            words.of("review.act." + key),
            () -> {
              host.layer().close(sheet);
              run.run();
            });
    button.setAccessibleText(words.of("review.act.spoken", button.getText(), days.round(round)));
    return button;
  }

  /** Another name, day or kind. */
  void change(Round round) {
    var form = new RoundForm(words, editor.map(), host.today());
    form.show(round);
    var sheet = Pieces.sheet("change-round", words.of("review.change.title"), WIDTH, form);
    sheet.button(words.of("review.cancel"), () -> host.layer().close(sheet));
    sheet
        .mainButton(
            words.of("review.change.go"),
            () ->
                form.day(
                    day -> {
                      host.layer().close(sheet);
                      editor.apply(
                          new ChangeRound(round.id(), form.name(), Optional.of(day), form.kind()));
                    }))
        .setId("change-round-go");
    host.layer().show(sheet, () -> {});
  }

  /** Ends a round; an audit sets the day of the next. */
  void close(Round round) {
    if (host.layer().isOpen()) return;
    var closing = new Closing(editor, host);
    var wrong = Parts.wrong();
    var content = new VBox(12, Sheet.text(words.of("review.close.text")));
    Optional<Audit> early = early(round);
    early.map(audit -> Sheet.text(left(audit))).ifPresent(content.getChildren()::addFirst);
    var date = new TextField();
    boolean isAudit = round.kind() == RoundKind.AUDIT;
    if (isAudit) {
      date.setId("close-next-audit");
      date.setText(days.typed(closing.nextAudit(round)));
      content.getChildren().add(Pieces.labelled(words.of("review.settings.nextAudit"), date));
    }
    content.getChildren().add(wrong);
    var sheet =
        Pieces.sheet(
            "close-round", words.of("review.close.title", days.round(round)), WIDTH, content);
    sheet.button(words.of("review.cancel"), () -> host.layer().close(sheet));
    Runnable done = () -> host.layer().close(sheet);
    Runnable close =
        () -> {
          if (!isAudit) {
            done.run();
            closes.accept(round);
            closing.close(round);
            host.sayUndoable(words.of("review.close.done", days.round(round)));
            return;
          }
          var read = days.read(date.getText());
          Parts.tell(
              wrong, read.isPresent() ? "" : words.of("review.badDay", days.typed(host.today())));
          if (read.isEmpty()) return;
          done.run();
          closes.accept(round);
          closing.closeAudit(round, read.get());
          host.sayUndoable(words.of("review.close.done", days.round(round)));
        };
    boolean goesOn = early.filter(this::isUnderWay).isPresent();
    Button go =
        goesOn
            ? sheet.button(words.of("review.close.early"), close)
            : sheet.mainButton(words.of("review.close.go"), close);
    go.setId("close-round-go");
    Button first = goesOn ? goOn(sheet) : go;
    first.getStyleClass().add("first-focus");
    host.layer().show(sheet, () -> {});
  }

  private Button goOn(Sheet sheet) {
    Button on =
        sheet.mainButton(
            words.of("review.audit.on"),
            () -> {
              host.layer().close(sheet);
              walk.run();
            });
    on.setId("close-round-on");
    return on;
  }

  /** An audit in which not every touchpoint was looked at. */
  private Optional<Audit> early(Round round) {
    return Optional.of(round)
        .filter(each -> each.kind() == RoundKind.AUDIT)
        .map(each -> Audit.of(editor.map(), Register.of(editor.map()), each))
        .filter(audit -> !audit.left().isEmpty());
  }

  private boolean isUnderWay(Audit audit) {
    return Audit.openRound(editor.map(), host.today()).filter(audit.round()::equals).isPresent();
  }

  private String left(Audit audit) {
    return words.count("review.close.left", audit.left().size(), audit.looked(), audit.all());
  }

  /** Asks first, and says what goes with it. */
  void remove(Round round) {
    Round.Answers answers = round.answers();
    String lost =
        words.of(
            "review.remove.lost",
            words.count("review.ratings", answers.ratings().size()),
            words.count("review.votes", answers.votes().size()),
            words.count("review.metrics", answers.metrics().size()));
    var sheet =
        Pieces.sheet(
            "remove-round",
            words.of("review.remove.title", days.round(round)),
            WIDTH,
            Sheet.text(lost),
            Sheet.text(words.of("review.remove.undo")));
    Button keep = sheet.button(words.of("review.cancel"), () -> host.layer().close(sheet));
    keep.setId("remove-round-keep");
    keep.getStyleClass().add("first-focus");
    Button go =
        sheet.button(
            words.of("review.remove.go"),
            () -> {
              host.layer().close(sheet);
              editor.apply(new RemoveRound(round.id()));
              host.sayUndoable(words.of("review.remove.done", days.round(round)));
            });
    go.setId("remove-round-go");
    go.getStyleClass().add("danger");
    host.layer().show(sheet, () -> {});
  }

  /** Who keeps the map alive, how often it is looked at, and when the next audit is. */
  void settings() {
    if (host.layer().isOpen()) return;
    Review now = editor.map().study().review().orElse(Review.USUAL);
    new SettingsSheet(editor, words, host).open(now);
  }
}
