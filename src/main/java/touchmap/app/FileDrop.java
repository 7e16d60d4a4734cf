package touchmap.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dragged onto a window from other programs. */
final class FileDrop {
  private FileDrop() {}

  /** Takes them anywhere on the node; {@code open} hears of each. */
  static void on(Node node, Consumer<Path> open) {
    node.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (!event.getDragboard().hasFiles()) return;
          event.acceptTransferModes(TransferMode.COPY);
          event.consume();
        });
    node.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (!event.getDragboard().hasFiles()) return;
          take(event.getDragboard().getFiles(), open);
          event.setDropCompleted(true);
          event.consume();
        });
  }

  static void take(List<File> files, Consumer<Path> open) {
    files.forEach(file -> open.accept(file.toPath()));
  }
}
