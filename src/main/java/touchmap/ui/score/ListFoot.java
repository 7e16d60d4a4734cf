package touchmap.ui.score;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** The foot of the panel: how many are scored, which ones are gone through, and the way to the next, or on once all are. */
final class ListFoot extends VBox {
  private final Words words;
  private final Seat seat;
  private final Label scored = new Label();
  private final Segmented<Boolean> which;
  private final Label done = Parts.caption("");
  private final Button next = new Button();
  private final KeyLabel key = new KeyLabel(new KeyCodeCombination(KeyCode.PAGE_DOWN));
  private boolean isDone;

  ListFoot(Words words, Seat seat, Runnable onNext, Runnable onChoice, ScoreHost host) {
    super(8);
    this.words = words;
    this.seat = seat;
    getStyleClass().add("score-list-foot");
    scored.setId("score-count");
    scored.getStyleClass().add("section-aside");
    scored.setMinWidth(Region.USE_PREF_SIZE);
    which =
        new Segmented<Boolean>(
                all -> {
                  seat.goThroughAll(all);
                  onChoice.run();
                })
            .with(false, words.of("score.list.short"))
            .with(true, words.of("score.list.all"));
    which.setId("score-list");
    which.setAccessibleText(words.of("score.list"));
    var space = new Region();
    HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
    var line = new HBox(8, scored, space, which);
    line.setAlignment(Pos.CENTER_LEFT);
    next.setId("next-touchpoint");
    next.getStyleClass().add("primary");
    next.setMaxWidth(Double.MAX_VALUE);
    next.setTextOverrun(OverrunStyle.ELLIPSIS);
    next.setGraphic(key);
    next.setContentDisplay(ContentDisplay.RIGHT);
    Runnable onwards = () -> host.openLens(Lens.IMPROVE);
    next.setOnAction(event -> (isDone ? onwards : onNext).run());
    next.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isDone || event.getCode() != KeyCode.TAB || !Keys.isBare(event)) return;
          event.consume();
          onNext.run();
        });
    done.setId("score-done");
    getChildren().addAll(line, done, next);
  }

  /** After the last answer; Tab there means the same as PgDn. */
  void focusNext() {
    if (!next.isDisabled()) next.requestFocus();
  }

  void show(Paper paper, Id touchpoint) {
    scored.setText(words.of("score.count", paper.scored(), paper.list().size()));
    boolean hasShortlist = !paper.figures().shortlist().isEmpty();
    which.setVisible(hasShortlist);
    which.setManaged(hasShortlist);
    which.choose(seat.everyTouchpoint());
    isDone = !paper.list().isEmpty() && paper.scored() == paper.list().size();
    Parts.show(done, isDone);
    next.setGraphic(isDone ? null : key);
    if (isDone) {
      done.setText(words.count("score.done", paper.scored()));
      next.setText(words.of("score.done.improve"));
      next.setDisable(false);
      return;
    }
    Optional<Id> to = paper.next(Optional.of(touchpoint)).filter(id -> !id.equals(touchpoint));
    next.setText(
        words.of(
            "score.nextOne",
            to.flatMap(paper.figures().register()::topic)
                .map(each -> each.nameOnOneLine())
                .orElse(words.of("score.empty"))));
    next.setDisable(to.isEmpty());
  }
}
