package touchmap.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for a file; the system's own dialog, or a test's answer. */
interface FilePicker {
  /** A kind of file: its name for people and its endings, without the dot. */
  record Kind(String name, List<String> endings) {
    public Kind {
      endings = List.copyOf(endings);
    }
  }

  /** What is asked: the dialog's title, the folder to start in, a proposed name, and the kinds, the usual one first. */
  record Request(String title, Optional<Path> folder, String name, List<Kind> kinds) {
    public Request {
      kinds = List.copyOf(kinds);
    }
  }

  Optional<Path> toOpen(Window over, Request request);

  Optional<Path> toSave(Window over, Request request);
}
