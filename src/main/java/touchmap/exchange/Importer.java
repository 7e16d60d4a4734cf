package touchmap.exchange;

import java.io.IOException;
import java.util.List;
import touchmap.model.Opened;

/** Reads one foreign format. Formats are recognised by content first, extension second. */
public interface Importer {
  /** A short name for people, such as {@code FreeMind / Freeplane}. */
  String name();

  /** Lower case, without the dot. */
  List<String> extensions();

  /** How sure the content is of this format: 0 certainly not, 1 possible (plain text), 2 likely, 3 certain. */
  int recognises(byte[] content);

  /**
   * Reads the whole content. What is not carried over is listed in the notes with counts. Never throws for bad content.
   *
   * @param content the file's bytes
   * @param name the file's name without folder and extension, for a title where there is none
   * @throws IOException only when reading fails for reasons outside the content
   */
  Opened read(byte[] content, String name) throws IOException;
}
