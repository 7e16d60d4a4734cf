import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The program as people install it: what {@code mvn -Pdist package} makes. */
record Touchmap(Path image) {
  Path launcher() {
    return image.resolve("bin/touchmap");
  }

  /** Its own Java with its own options, without its cache and its class path, for other programs beside it. */
  List<String> java() throws IllegalStateException {
    try {
      String script = Files.readString(launcher());
      String from = "exec \"$lib/runtime/bin/java\" ";
      int at = script.indexOf(from) + from.length();
      String options = script.substring(at, script.indexOf("\"-XX:AOTCache"));
      var command = new ArrayList<String>();
      command.add(image.resolve("lib/runtime/bin/java").toString());
      command.addAll(Arrays.asList(options.trim().split("\\s+")));
      return command;
    } catch (IOException e) {
      throw new IllegalStateException("There is no package: run mvn -Pdist package first.", e);
    }
  }

  /** The bytes of all its files, in MiB. */
  double installed() throws IOException {
    try (Stream<Path> all = Files.walk(image)) {
      return all.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum()
          / 1048576.0;
    }
  }
}
