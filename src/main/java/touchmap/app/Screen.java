package touchmap.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import touchmap.words.Phrase;

/** Whether a window can open here. Found out before the toolkit starts, which could only fail, and at length. */
enum Screen {
  READY,
  NO_DISPLAY,
  NO_GTK,
  NEITHER;

  static final String GTK = "libgtk-3.so.0";

  /** The screen of this machine. */
  static Screen here() {
    if (System.getProperty("glass.platform", "").equals("Headless")) return READY;
    return of(System.getProperty("os.name", ""), System.getenv(), SystemLibraries::hold);
  }

  static Screen of(String system, Map<String, String> environment, Predicate<String> library) {
    if (!system.equals("Linux")) return READY;
    boolean display = !environment.getOrDefault("DISPLAY", "").isBlank();
    boolean gtk = library.test(GTK);
    if (display) return gtk ? READY : NO_GTK;
    return gtk ? NO_DISPLAY : NEITHER;
  }

  /** Why no window can open; empty when one can. */
  Optional<Phrase> lack() {
    return switch (this) {
      case READY -> Optional.empty();
      case NO_DISPLAY -> Optional.of(Phrase.of("cli.lack.display"));
      case NO_GTK -> Optional.of(Phrase.of("cli.lack.gtk"));
      case NEITHER -> Optional.of(Phrase.of("cli.lack.both"));
    };
  }
}
