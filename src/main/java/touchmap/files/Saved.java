package touchmap.files;

import java.nio.file.Path;
import java.util.List;
import touchmap.words.Phrase;

/** What came of saving. Whatever it is, the file holds either all of the old content or all of the new. */
public sealed interface Saved {
  /**
   * The new content is on the disk.
   *
   * @param file the file itself, when the name given was a link to it
   * @param notes what else a person should know
   */
  record Done(Path file, List<Phrase> notes) implements Saved {
    public Done {
      notes = List.copyOf(notes);
    }
  }

  /** The file is as it was; one sentence says why, and what to do. */
  record Failed(Phrase why) implements Saved {}
}
