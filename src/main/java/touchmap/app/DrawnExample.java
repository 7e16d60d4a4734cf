package touchmap.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.exchange.MapPages;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;

/** The example map as pictures, for where no window can open. */
final class DrawnExample {
  private static final List<String> ENDINGS = List.of("svg", "png", "pdf");
  private static final double SHARP = 2;

  private DrawnExample() {}

  /** Draws the map into a folder, once in each format for pictures; gives the files. */
  static List<Path> into(Path folder, String name, TouchMap map) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    for (String ending : ENDINGS) {
      Exporter exporter = Formats.exporter(ending).orElseThrow();
      Path file = folder.resolve(name + "." + ending);
      var content = new ByteArrayOutputStream();
      exporter.write(map, pages(map, ending.equals("png") ? SHARP : 1), content);
      if (SafeWrite.write(file, content.toByteArray()) instanceof Saved.Failed failed) {
        throw new IOException(failed.why().key());
      }
      files.add(file);
    }
    return files;
  }

  private static List<Page> pages(TouchMap map, double scale) {
    return MapPages.withJourneys(map, Look.light(), LayoutKind.BOTH, false, scale);
  }
}
