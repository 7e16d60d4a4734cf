package touchmap.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;

/** What the command line needs to know of the program around it. */
public interface Program {
  /** The importer for a file's content; the ending, without the dot, decides where the content does not. */
  Optional<Importer> importer(byte[] content, String ending);

  /** The exporter for a file's ending, without the dot. */
  Optional<Exporter> exporter(String ending);

  /** All endings that can be written, our own left out. */
  List<String> writtenEndings();

  /** All endings that can be read, our own left out. */
  List<String> readEndings();

  /**
   * Opens files in the window and stays until it is closed.
   *
   * @return the exit code
   */
  int window(List<Path> files, boolean example);
}
