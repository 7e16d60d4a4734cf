package touchmap.ui.score;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.words.Words;

/** The gentle advice to lock the criteria before scoring; not there once they are, or when it was put aside. */
final class LockNote extends VBox {
  private final Words words;
  private final Seat seat;
  private final Runnable moved;
  private final Label text = new Label();
  private boolean isKnown;

  /** {@code moved} follows when what is below it has moved, because it came or went. */
  LockNote(Words words, Seat seat, Runnable lock, Runnable moved) {
    super(6);
    this.words = words;
    this.seat = seat;
    this.moved = moved;
    setId("lock-note");
    getStyleClass().add("note");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var fix = new Button(words.of("score.lock"));
    fix.setId("lock-criteria");
    fix.getStyleClass().add("small");
    fix.setOnAction(event -> lock.run());
    var later = new Button(words.of("score.lock.later"));
    later.setId("lock-later");
    later.getStyleClass().addAll("flat", "small");
    later.setOnAction(
        event -> {
          seat.putLockingAside();
          shown(false);
          moved.run();
        });
    getChildren().addAll(text, new HBox(4, fix, later));
  }

  void show(Paper paper) {
    boolean isOpen = !paper.scoring().isLocked() && !paper.scoring().criteria().isEmpty();
    boolean wasLocked = !paper.scoring().log().isEmpty();
    text.setText(words.of(wasLocked ? "score.lock.again" : "score.lock.advice"));
    boolean was = isVisible();
    shown(isOpen && !seat.unlockedIsFine());
    if (isKnown && was != isVisible()) moved.run();
    isKnown = true;
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
