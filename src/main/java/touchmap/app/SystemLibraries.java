package touchmap.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shared libraries of a Linux system. */
final class SystemLibraries {
  private SystemLibraries() {}

  /** Whether a library of that file name can be loaded. */
  static boolean hold(String library) {
    return folders().stream().anyMatch(folder -> Files.exists(folder.resolve(library)))
        || isListed(library);
  }

  private static List<Path> folders() {
    var folders = new ArrayList<Path>();
    String added = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
    for (String each : added.split(File.pathSeparator, -1)) {
      if (!each.isBlank()) folders.add(Path.of(each));
    }
    for (String usual : List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")) {
      folders.add(Path.of(usual));
    }
    // Debian and its kin keep one folder for each kind of processor.
    try (DirectoryStream<Path> kinds =
        Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu*")) {
      kinds.forEach(folders::add);
    } catch (IOException none) {
      return folders;
    }
    return folders;
  }

  /** Asks the loader's own list, for systems that keep their libraries elsewhere. */
  private static boolean isListed(String library) {
    for (String tool : List.of("/sbin/ldconfig", "/usr/sbin/ldconfig")) {
      if (!Files.isExecutable(Path.of(tool))) continue;
      try {
        Process list =
            new ProcessBuilder(tool, "-p").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = list.inputReader(StandardCharsets.UTF_8)) {
          if (lines.lines().anyMatch(line -> line.strip().startsWith(library + " "))) return true;
        }
      } catch (IOException unavailable) {
        return false;
      }
    }
    return false;
  }
}
