package touchmap.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** Writes one foreign format. */
public interface Exporter {
  /** A short name for people, such as {@code PDF}. */
  String name();

  /** Lower case, without the dot. */
  List<String> extensions();

  /**
   * Writes the map: as data, or as the pages (pictures) given.
   *
   * @return what could not be carried over, one phrase a kind with a count; empty when all was
   */
  List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException;
}
