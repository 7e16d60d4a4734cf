package touchmap.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchmap.ui.find.PutAside;
import touchmap.ui.kit.Preferences;

/**
 * The settings on disk, in the person's own configuration folder. Whatever cannot be read there is
 * as if it had never been set; what cannot be written is only forgotten.
 */
final class SettingsFile {
  private final Path file;
  private long written;

  SettingsFile(Path folder) {
    file = folder.resolve("settings.properties");
  }

  /**
   * Where this system keeps a program's settings; the property {@code touchmap.home} overrides it.
   */
  static Path usualFolder() {
    String home = System.getProperty("touchmap.home", "");
    if (!home.isBlank()) return Path.of(home);
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path user = Path.of(System.getProperty("user.home", "."));
    if (system.contains("win")) return folder(System.getenv("APPDATA"), user).resolve("Touchmap");
    if (system.contains("mac")) return user.resolve("Library/Application Support/Touchmap");
    return folder(System.getenv("XDG_CONFIG_HOME"), user.resolve(".config")).resolve("touchmap");
  }

  private static Path folder(@Nullable String named, Path otherwise) {
    return named == null || named.isBlank() ? otherwise : Path.of(named);
  }

  Settings read() {
    var lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Settings.USUAL;
    }
    Settings.Frame usual = Settings.Frame.USUAL;
    var preferences =
        new Preferences(
            choice(lines, "language", Preferences.Language.SYSTEM),
            choice(lines, "theme", Preferences.Tint.SYSTEM),
            flag(lines, "motion.reduced", false),
            flag(lines, "edit.keepGoing", false));
    var frame =
        new Settings.Frame(
            number(lines, "window.width", 320, 16_000, usual.width()),
            number(lines, "window.height", 240, 16_000, usual.height()),
            flag(lines, "window.maximized", false),
            flag(lines, "outline.shown", true),
            flag(lines, "panel.shown", true),
            number(lines, "panel.width", 300, 560, usual.panelWidth()),
            number(lines, "drawer.height", 0, 4_000, usual.drawerHeight()));
    var recent = new ArrayList<Path>();
    for (int i = 1; i <= Settings.RECENT; i++) {
      path(lines.getProperty("recent." + i, "")).ifPresent(recent::add);
    }
    int display = (int) number(lines, "present.display", 0, 16, 0);
    Settings.Slides slides = choice(lines, "present.colours", Settings.Slides.WINDOW);
    return new Settings(
        preferences, frame, sections(lines), recent, aside(lines), raters(lines), display, slides);
  }

  /**
   * Writes beside the file first, so that there is always a whole one; older settings never replace
   * newer ones.
   */
  synchronized void write(Settings settings, long number) {
    if (number < written) return;
    written = number;
    var lines = new Properties();
    Preferences preferences = settings.preferences();
    lines.setProperty("language", word(preferences.language()));
    lines.setProperty("theme", word(preferences.theme()));
    lines.setProperty("motion.reduced", String.valueOf(preferences.reduceMotion()));
    lines.setProperty("edit.keepGoing", String.valueOf(preferences.keepGoing()));
    Settings.Frame frame = settings.frame();
    lines.setProperty("window.width", String.valueOf(Math.round(frame.width())));
    lines.setProperty("window.height", String.valueOf(Math.round(frame.height())));
    lines.setProperty("window.maximized", String.valueOf(frame.maximized()));
    lines.setProperty("outline.shown", String.valueOf(frame.outline()));
    lines.setProperty("panel.shown", String.valueOf(frame.panel()));
    lines.setProperty("panel.width", String.valueOf(Math.round(frame.panelWidth())));
    lines.setProperty("drawer.height", String.valueOf(Math.round(frame.drawerHeight())));
    lines.setProperty("details.open", String.join(" ", new TreeSet<>(settings.sections())));
    lines.setProperty("present.display", String.valueOf(settings.display()));
    lines.setProperty("present.colours", word(settings.slides()));
    for (int i = 0; i < settings.recent().size(); i++)
      lines.setProperty("recent." + (i + 1), settings.recent().get(i).toString());
    int place = 0;
    for (Map.Entry<Path, PutAside> each : settings.aside().entrySet()) {
      String key = "aside." + ++place;
      lines.setProperty(key + ".file", each.getKey().toString());
      lines.setProperty(key + ".prompts", joined(each.getValue().prompts()));
      lines.setProperty(key + ".hints", joined(each.getValue().hints()));
    }
    place = 0;
    for (Map.Entry<Path, String> each : settings.raters().entrySet()) {
      String key = "rater." + ++place;
      lines.setProperty(key + ".file", each.getKey().toString());
      lines.setProperty(key + ".name", each.getValue());
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".tmp");
      var text = new StringWriter();
      lines.store(text, null);
      Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException forgotten) {
      System.getLogger("touchmap")
          .log(System.Logger.Level.DEBUG, "The settings were not written", forgotten);
    }
  }

  private static String joined(Set<String> all) {
    return String.join("\n", new TreeSet<>(all));
  }

  private static Set<String> apart(String joined) {
    return joined.lines().filter(each -> !each.isBlank()).collect(Collectors.toSet());
  }

  private static Map<Path, PutAside> aside(Properties lines) {
    var aside = new LinkedHashMap<Path, PutAside>();
    for (int i = 1; i <= Settings.ASIDE; i++) {
      String key = "aside." + i;
      var put =
          new PutAside(
              apart(lines.getProperty(key + ".prompts", "")),
              apart(lines.getProperty(key + ".hints", "")));
      path(lines.getProperty(key + ".file", "")).ifPresent(file -> aside.put(file, put));
    }
    return aside;
  }

  private static Map<Path, String> raters(Properties lines) {
    var raters = new LinkedHashMap<Path, String>();
    for (int i = 1; i <= Settings.ASIDE; i++) {
      String name = lines.getProperty("rater." + i + ".name", "").strip();
      path(lines.getProperty("rater." + i + ".file", "")).ifPresent(file -> raters.put(file, name));
    }
    return raters;
  }

  private static Set<String> sections(Properties lines) {
    String open = lines.getProperty("details.open");
    if (open == null) return Settings.USUAL.sections();
    return Arrays.stream(open.split(" ", -1))
        .filter(each -> !each.isBlank())
        .collect(Collectors.toSet());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E choice(Properties lines, String key, E usual) {
    String word = lines.getProperty(key, "").strip();
    for (E each : usual.getDeclaringClass().getEnumConstants()) {
      if (word(each).equalsIgnoreCase(word)) return each;
    }
    return usual;
  }

  private static boolean flag(Properties lines, String key, boolean usual) {
    return switch (lines.getProperty(key, "").strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> usual;
    };
  }

  private static double number(
      Properties lines, String key, double least, double most, double usual) {
    double value = number(lines.getProperty(key, "").strip());
    return value >= least && value <= most ? value : usual;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  private static Optional<Path> path(String text) {
    if (text.isBlank()) return Optional.empty();
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
