package touchmap.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.ui.find.PutAside;
import touchmap.ui.kit.Preferences;

/**
 * What the program remembers from one day to the next.
 *
 * @param display which display presentations are shown on, from 1; 0 is that which the window is
 *     not on
 */
public record Settings(
    Preferences preferences,
    Frame frame,
    Set<String> sections,
    List<Path> recent,
    Map<Path, PutAside> aside,
    Map<Path, String> raters,
    int display,
    Slides slides) {
  /** What slides are painted with: the colours of the window, or those that are made for a wall. */
  public enum Slides {
    WINDOW,
    PROJECTOR,
    HIGH_CONTRAST
  }

  /** How many files are remembered. */
  public static final int RECENT = 12;

  /** Of how many files it is remembered what was put aside, and who scored them. */
  public static final int ASIDE = 60;

  /**
   * The window as it was left: size in pixels, whether it filled the screen, which panels were open, and how high somebody
   * made the journey's drawer, 0 while nobody has.
   */
  public record Frame(
      double width,
      double height,
      boolean maximized,
      boolean outline,
      boolean panel,
      double panelWidth,
      double drawerHeight) {
    public static final Frame USUAL = new Frame(1440, 900, false, true, true, 332, 0);

    public Frame withSize(double toWidth, double toHeight, boolean toMaximized) {
      return new Frame(toWidth, toHeight, toMaximized, outline, panel, panelWidth, drawerHeight);
    }

    public Frame withOutline(boolean shown) {
      return new Frame(width, height, maximized, shown, panel, panelWidth, drawerHeight);
    }

    public Frame withPanel(boolean shown) {
      return new Frame(width, height, maximized, outline, shown, panelWidth, drawerHeight);
    }

    public Frame withPanelWidth(double to) {
      return new Frame(width, height, maximized, outline, panel, to, drawerHeight);
    }

    public Frame withDrawerHeight(double to) {
      return new Frame(width, height, maximized, outline, panel, panelWidth, to);
    }
  }

  public static final Settings USUAL =
      new Settings(
          Preferences.USUAL,
          Frame.USUAL,
          Set.of("where"),
          List.of(),
          Map.of(),
          Map.of(),
          0,
          Slides.WINDOW);

  public Settings {
    sections = Set.copyOf(sections);
    recent = List.copyOf(recent.subList(0, Math.min(recent.size(), RECENT)));
    var newest = new LinkedHashMap<>(aside);
    newest.values().removeIf(PutAside.NONE::equals);
    while (newest.size() > ASIDE) newest.pollFirstEntry();
    aside = Collections.unmodifiableMap(newest);
    var latest = new LinkedHashMap<>(raters);
    latest.values().removeIf(String::isBlank);
    while (latest.size() > ASIDE) latest.pollFirstEntry();
    raters = Collections.unmodifiableMap(latest);
  }

  public Settings with(Preferences to) {
    return new Settings(to, frame, sections, recent, aside, raters, display, slides);
  }

  public Settings with(Frame to) {
    return new Settings(preferences, to, sections, recent, aside, raters, display, slides);
  }

  /** With these sections of the details open. */
  public Settings withSections(Set<String> open) {
    return new Settings(preferences, frame, open, recent, aside, raters, display, slides);
  }

  /** With this file as the newest of the recent ones. */
  public Settings withRecent(Path file) {
    var files = new ArrayList<>(recent);
    files.remove(file);
    files.addFirst(file);
    return new Settings(preferences, frame, sections, files, aside, raters, display, slides);
  }

  public Settings withoutRecent(Path file) {
    return new Settings(
        preferences,
        frame,
        sections,
        recent.stream().filter(each -> !each.equals(file)).toList(),
        aside,
        raters,
        display,
        slides);
  }

  public Settings withoutRecents() {
    return new Settings(preferences, frame, sections, List.of(), aside, raters, display, slides);
  }

  /** With this put aside for the file, as the newest. */
  public Settings withAside(Path file, PutAside to) {
    var files = new LinkedHashMap<>(aside);
    files.remove(file);
    files.put(file, to);
    return new Settings(preferences, frame, sections, recent, files, raters, display, slides);
  }

  /** What was put aside for the file. */
  public PutAside asideOf(Path file) {
    return aside.getOrDefault(file, PutAside.NONE);
  }

  /** With the name under which a person at this computer scores that file, as the newest. */
  public Settings withRater(Path file, String name) {
    var names = new LinkedHashMap<>(raters);
    names.remove(file);
    names.put(file, name);
    return new Settings(preferences, frame, sections, recent, aside, names, display, slides);
  }

  /** Who scored the file here last; empty when nobody said so. */
  public String raterOf(Path file) {
    return raters.getOrDefault(file, "");
  }

  /** With presentations shown on that display. */
  public Settings withDisplay(int to) {
    return new Settings(preferences, frame, sections, recent, aside, raters, to, slides);
  }

  /** With slides painted in these colours. */
  public Settings withSlides(Slides to) {
    return new Settings(preferences, frame, sections, recent, aside, raters, display, to);
  }
}
