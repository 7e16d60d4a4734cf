package touchmap.ui.kit;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;

/** The files that another program has copied, or drags. */
public final class BoardFiles {
  private BoardFiles() {}

  /** The files on a board; a browser gives only the address of the one that is dragged out of its list. */
  public static List<Path> of(Clipboard board) {
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
