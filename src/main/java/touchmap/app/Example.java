package touchmap.app;

import java.io.IOException;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/** The finished map that comes with the program. */
final class Example {
  private static final String NAME = "tandem";

  private Example() {}

  /** The example in a language, {@code en} or {@code ru}. */
  static TouchMap map(String language) throws IOException {
    if (MapFiles.read(Samples.document(NAME, language), NAME) instanceof Opened.Fine fine)
      return fine.map();
    throw new IOException("The example is damaged");
  }
}
