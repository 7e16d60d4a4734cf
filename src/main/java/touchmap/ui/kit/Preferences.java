package touchmap.ui.kit;

/** What a person has chosen about the program as a whole. */
public record Preferences(Language language, Tint theme, boolean reduceMotion, boolean keepGoing) {
  /** The program's language; the system's, where it is one of ours, until somebody chooses. */
  public enum Language {
    SYSTEM,
    EN,
    RU
  }

  /** Light, dark, or as the system is. */
  public enum Tint {
    SYSTEM,
    LIGHT,
    DARK
  }

  public static final Preferences USUAL =
      new Preferences(Language.SYSTEM, Tint.SYSTEM, false, false);

  public Preferences withLanguage(Language to) {
    return new Preferences(to, theme, reduceMotion, keepGoing);
  }

  public Preferences withTheme(Tint to) {
    return new Preferences(language, to, reduceMotion, keepGoing);
  }

  public Preferences withReduceMotion(boolean to) {
    return new Preferences(language, theme, to, keepGoing);
  }

  /** With Enter that ends an edit starting the next touchpoint at once, or not. */
  public Preferences withKeepGoing(boolean to) {
    return new Preferences(language, theme, reduceMotion, to);
  }
}
