package touchmap.ui.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.edit.Sitting;
import touchmap.model.Round;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/**
 * Which round scores go into, in one quiet line. When that round is of long ago, its scores are history that somebody may
 * write over without knowing: before the first answer a person is asked which round is meant, once a sitting.
 */
final class RoundLine extends VBox {
  /** A look at progress every month: a round is of these days for so long. */
  private static final int DAYS = 28;

  private static final double WIDTH = 470;

  private final Editor editor;
  private final Words words;
  private final Seat seat;
  private final Answers answers;
  private final ScoreHost host;
  private final Label said = Parts.caption("");
  private final Label later = Parts.caption("");
  private final Button start;

  RoundLine(Editor editor, Words words, Seat seat, Answers answers, ScoreHost host) {
    super(2);
    this.editor = editor;
    this.words = words;
    this.seat = seat;
    this.answers = answers;
    this.host = host;
    said.setId("score-round");
    start =
        Parts.link("score-round-start", words.of("score.round.start", thisMonth()), this::start);
    later.setId("score-round-later");
    getChildren().addAll(said, later, start);
    refresh();
  }

  void refresh() {
    said.setText(Sitting.open(editor.map()).map(this::named).orElse(words.of("score.round.none")));
    Optional<Round> of = later();
    later.setText(of.map(round -> words.of("score.round.later.counts", label(round))).orElse(""));
    Parts.show(later, of.isPresent());
    Parts.show(start, old().isPresent());
  }

  /** The newest round with scores, if it is dated later than the one that is scored, as figures go by days. */
  private Optional<Round> later() {
    LocalDate since =
        Sitting.open(editor.map())
            .map(round -> round.date().orElse(LocalDate.MIN))
            .orElse(host.today());
    return editor.map().study().roundsNewestFirst().stream()
        .filter(Round::hasScores)
        .findFirst()
        .filter(round -> round.date().filter(day -> day.isAfter(since)).isPresent());
  }

  private String named(Round round) {
    String line = label(round);
    return round
        .date()
        .filter(day -> !isSaid(line, day))
        .map(day -> words.of("score.round.is", line, Written.day(day, words)))
        .orElseGet(() -> words.of("score.round.isUndated", line));
  }

  private String label(Round round) {
    return round.name().isBlank()
        ? words.of("score.round.unnamed")
        : round.name().replace('\n', ' ');
  }

  /** Whether the name has the day or its month in it, in the language of the map or of the window. */
  private boolean isSaid(String name, LocalDate day) {
    String said = name.toLowerCase(Locale.ROOT);
    return Stream.of(words, Words.in(editor.map().language()))
        .flatMap(
            each -> Stream.of(Written.day(day, each), Written.month(YearMonth.from(day), each)))
        .anyMatch(each -> said.contains(each.toLowerCase(Locale.ROOT)));
  }

  private String thisMonth() {
    return Written.month(YearMonth.from(host.today()), words);
  }

  /** The round that scores would go into although it is of long ago. */
  private Optional<Round> old() {
    LocalDate since = host.today().minusDays(DAYS);
    return Sitting.open(editor.map())
        .filter(round -> round.date().filter(day -> day.isBefore(since)).isPresent());
  }

  private void start() {
    String name = answers.startCheck();
    host.sayUndoable(words.of("score.round.started", name));
  }

  /** Runs it at once while the round is of these days, or is meant; else asks first, and runs it with either answer. */
  void before(Runnable then, Runnable otherwise) {
    Runnable inNew =
        () -> {
          start();
          then.run();
        };
    ask(then, inNew, otherwise);
  }

  /** The same for what may still be broken off: it is given what begins the round that was asked for, and begins it itself. */
  void before(Consumer<Runnable> then) {
    ask(() -> then.accept(() -> {}), () -> then.accept(answers::startCheck), () -> {});
  }

  private void ask(Runnable inOpen, Runnable inNew, Runnable otherwise) {
    Optional<Round> asked = old().filter(round -> !seat.corrects(round.id()));
    if (asked.isEmpty()) inOpen.run();
    else if (!host.layer().isOpen()) ask(asked.get(), inOpen, inNew, otherwise);
  }

  private void ask(Round round, Runnable inOpen, Runnable inNew, Runnable otherwise) {
    LocalDate day = round.date().orElseThrow();
    var sheet =
        new Sheet(
            words.of("score.round.ask"),
            WIDTH,
            Sheet.text(words.of("score.round.ask.text", named(round))));
    sheet.setId("which-round");
    Button correct =
        sheet.button(
            words.of("score.round.correct", Written.month(YearMonth.from(day), words)),
            () -> {
              host.layer().close(sheet);
              seat.correct(round.id());
              inOpen.run();
            });
    correct.setId("which-round-correct");
    Button fresh =
        sheet.mainButton(
            start.getText(),
            () -> {
              host.layer().close(sheet);
              inNew.run();
            });
    fresh.setId("which-round-start");
    fresh.getStyleClass().add("first-focus");
    host.layer().show(sheet, otherwise);
  }
}
