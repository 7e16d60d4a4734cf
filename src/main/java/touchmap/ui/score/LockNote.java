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
  private final Label text = new Label();

  LockNote(Words words, Seat seat, Runnable lock) {
    super(6);
    this.words = words;
    this.seat = seat;
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
        });
    getChildren().addAll(text, new HBox(4, fix, later));
  }

  void show(Paper paper) {
    boolean isOpen = !paper.scoring().isLocked() && !paper.scoring().criteria().isEmpty();
    boolean wasLocked = !paper.scoring().log().isEmpty();
    text.setText(words.of(wasLocked ? "score.lock.again" : "score.lock.advice"));
    shown(isOpen && !seat.unlockedIsFine());
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
