package touchmap.ui.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** The fields of a round: its kind with what it means, its name and its day. */
final class RoundForm extends VBox {
  private final Words words;
  private final Days days;
  private final TouchMap map;
  private final LocalDate today;
  private final Segmented<RoundKind> kinds;
  private final Label meaning = Parts.caption("");
  private final TextField name = new TextField();
  private final TextField date = new TextField();
  private final Label future;
  private final Label wrong = Parts.wrong();
  private RoundKind kind = RoundKind.CHECK;
  private String usual = "";
  private Optional<LocalDate> own = Optional.empty();

  RoundForm(Words words, TouchMap map, LocalDate today) {
    super(12);
    this.words = words;
    this.map = map;
    this.today = today;
    days = new Days(words);
    kinds =
        new Segmented<RoundKind>(this::choose)
            .with(RoundKind.CHECK, days.kind(RoundKind.CHECK))
            .with(RoundKind.AUDIT, days.kind(RoundKind.AUDIT));
    kinds.setId("round-kind");
    name.setId("round-name");
    date.setId("round-date");
    date.setPromptText(days.typed(today));
    future = Parts.caption(words.of("review.round.future"));
    future.setId("round-future");
    Parts.show(future, false);
    date.textProperty().addListener((value, before, text) -> dated());
    getChildren()
        .addAll(
            kinds,
            meaning,
            Pieces.labelled(words.of("review.round.name"), name),
            Pieces.labelled(words.of("review.round.date"), date),
            future,
            wrong);
  }

  /** For a new round. */
  void begin(RoundKind first) {
    date.setText(days.typed(today));
    choose(first);
  }

  /** For one that is there. */
  void show(Round round) {
    kind = round.kind();
    own = round.date();
    name.setText(round.name());
    date.setText(round.date().map(days::typed).orElse(""));
    choose(round.kind());
  }

  private void choose(RoundKind to) {
    kind = to;
    kinds.choose(to);
    meaning.setText(
        words.of(to == RoundKind.AUDIT ? "review.meaning.audit" : "review.meaning.check"));
    propose();
  }

  /** What the day that is typed says of the round; while it is none, nothing new. */
  private void dated() {
    Optional<LocalDate> day = days.read(date.getText());
    Parts.show(future, day.filter(this::isToCome).isPresent());
    if (day.isPresent()) propose();
  }

  /** A day that no round can be of yet; one that came so from a file may stay. */
  private boolean isToCome(LocalDate day) {
    return day.isAfter(today) && !own.equals(Optional.of(day));
  }

  /** A name that was proposed and nobody changed follows kind and day. */
  private void propose() {
    String proposed = days.usualName(map, kind, days.read(date.getText()).orElse(today));
    boolean untouched = name.getText().equals(usual);
    if (untouched && !date.getText().isEmpty()) name.setText(proposed);
    usual = proposed;
  }

  RoundKind kind() {
    return kind;
  }

  String name() {
    return name.getText().strip();
  }

  /** Gives the day to {@code then}, or says beside the field that it is none, or has not come yet. */
  void day(Consumer<LocalDate> then) {
    Optional<LocalDate> read = days.read(date.getText());
    Parts.tell(wrong, read.isPresent() ? "" : words.of("review.badDay", days.typed(today)));
    Optional<LocalDate> taken = read.filter(day -> !isToCome(day));
    if (taken.isEmpty()) date.requestFocus();
    taken.ifPresent(then);
  }
}
