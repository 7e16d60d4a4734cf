package touchmap.app;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dragged onto a window from other programs. */
final class FileDrop {
  private FileDrop() {}

  /** What hears of them: the files, and where in the window they were let go. */
  interface Taker {
    void take(List<Path> files, double sceneX, double sceneY);
  }

  /** Takes them anywhere on the node. What is below it sees them pass, to show where they would go. */
  static void on(Node node, Taker taker) {
    node.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (!paths(event.getDragboard()).isEmpty()) event.acceptTransferModes(TransferMode.COPY);
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = paths(event.getDragboard());
          if (files.isEmpty()) return;
          taker.take(files, event.getSceneX(), event.getSceneY());
          event.setDropCompleted(true);
          event.consume();
        });
  }

  /** The files on a board; a browser gives only the address of the one that is dragged out of its list. */
  static List<Path> paths(Clipboard board) {
    if (board.hasFiles()) return board.getFiles().stream().map(File::toPath).toList();
    String text = board.getString();
    if (text == null || !text.startsWith("file:")) return List.of();
    try {
      return List.of(Path.of(new URI(text.strip())));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException no) {
      return List.of();
    }
  }
}
