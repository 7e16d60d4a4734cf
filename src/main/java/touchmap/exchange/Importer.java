package touchmap.exchange;

import java.io.IOException;
import java.util.List;
import touchmap.model.Opened;

/** Reads one foreign format. Formats are recognised by content first, extension second. */
public interface Importer {
  /** Instead of the place of one sheet: all of them, each below a business they share. */
  int ALL_SHEETS = -1;

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

  /** The names of the sheets in it, in their order; none when the format has no sheets or the content is broken. */
  default List<String> sheets(byte[] content) {
    return List.of();
  }

  /**
   * Reads one sheet of several, see {@link #read(byte[], String)}.
   *
   * @param sheet its place among {@link #sheets}, or {@link #ALL_SHEETS}
   */
  default Opened read(byte[] content, String name, int sheet) throws IOException {
    return read(content, name);
  }
}
