package touchmap.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import touchmap.app.Formats;
import touchmap.model.Opened;

/**
 * What Jazzer calls with whatever it thinks up, see {@code .ci/run}: the first byte chooses the importer, the rest is the
 * file. No exception but none; what is read must be written by every exporter of data and read again.
 */
public final class FuzzTarget {
  private static final List<String> DATA =
      List.of("mm", "opml", "xmind", "md", "txt", "csv", "xlsx");

  private FuzzTarget() {}

  /** The one entry that Jazzer looks for by its name. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) return;
    List<Importer> importers = Formats.importers();
    Importer importer = importers.get((input[0] & 0xFF) % importers.size());
    byte[] content = Arrays.copyOfRange(input, 1, input.length);
    importer.recognises(content);
    importer.sheets(content);
    try {
      if (importer.read(content, "fuzz") instanceof Opened.Fine fine && input[0] < 0) write(fine);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Opened.Fine fine) {
    for (String ending : DATA) Compared.written(Formats.exporter(ending).orElseThrow(), fine.map());
  }
}
