package touchmap.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import touchmap.ui.print.PrintChoice;

/**
 * How somebody last wanted their paper, in a file beside the settings. What cannot be read there is
 * as usual; what cannot be written is only forgotten.
 */
record PaperMemory(Path file) {
  static PaperMemory in(Path folder) {
    return new PaperMemory(folder.resolve("paper.properties"));
  }

  PrintChoice last() {
    var lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException unreadable) {
      return PrintChoice.USUAL;
    }
    Map<String, String> words = new TreeMap<>();
    for (String each : lines.stringPropertyNames()) words.put(each, lines.getProperty(each));
    return PrintChoice.of(words);
  }

  void keep(PrintChoice choice) {
    var lines = new Properties();
    lines.putAll(choice.remembered());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var text = new StringWriter();
      lines.store(text, null);
      Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    } catch (IOException | UnsupportedOperationException forgotten) {
      System.getLogger("touchmap")
          .log(System.Logger.Level.DEBUG, "The paper was not remembered", forgotten);
    }
  }
}
