package touchmap.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import touchmap.ui.kit.BoardFiles;

/** Files that are dragged onto a window from other programs. */
final class FileDrop {
  private FileDrop() {}

  /** What hears of them: the files, and where in the window they were let go. */
  interface Taker {
    void take(List<Path> files, double sceneX, double sceneY);

    /** Whether files are taken now; while a question is open, they are not. */
    boolean isReady();
  }

  /** Takes them anywhere on the node. What is below it sees them pass, to show where they would go. */
  static void on(Node node, Taker taker) {
    node.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (taker.isReady() && !BoardFiles.of(event.getDragboard()).isEmpty())
            event.acceptTransferModes(TransferMode.COPY);
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = BoardFiles.of(event.getDragboard());
          if (files.isEmpty() || !taker.isReady()) return;
          taker.take(files, event.getSceneX(), event.getSceneY());
          event.setDropCompleted(true);
          event.consume();
        });
  }
}
