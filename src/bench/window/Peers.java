import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs beside which ours is measured, where they are installed (Debian: {@code minder}, {@code freeplane}). */
final class Peers {
  private static final Path MINDER = Path.of("/usr/bin/com.github.phase1geo.minder");
  private static final Path FREEPLANE = Path.of("/usr/bin/freeplane");

  private static final boolean WANTED = !"false".equals(System.getProperty("peers"));

  private Peers() {}

  static boolean minder() {
    return WANTED && Files.isExecutable(MINDER);
  }

  static List<String> minder(Path map) {
    Path bus = Path.of("/usr/bin/dbus-run-session");
    if (!Files.isExecutable(bus)) return List.of(MINDER.toString(), map.toString());
    return List.of(bus.toString(), "--", MINDER.toString(), map.toString());
  }

  static boolean freeplane() {
    return WANTED && Files.isExecutable(FREEPLANE);
  }

  static List<String> freeplane(Path map) {
    return List.of(FREEPLANE.toString(), map.toString());
  }

  /** Freeplane greets a new user with a map and questions; someone who has worked with it sees only the map. */
  static void settle(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/freeplane/1.7.x"));
    Files.writeString(
        folder.resolve("auto.properties"),
        """
        nextSurveyCheck=99999
        appwindow_state=6
        load_last_map=false
        load_last_maps=false
        always_load_last_maps=false
        """);
  }
}
