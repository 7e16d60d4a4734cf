package touchmap.picture;

import touchmap.model.ThemeName;

/** The looks there are. A document asks for one of the first three; high contrast is for who looks at it. */
public enum LookName {
  LIGHT,
  DARK,
  PROJECTOR,
  HIGH_CONTRAST;

  /** The one that a document asks for. */
  public static LookName of(ThemeName asked) {
    return switch (asked) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case PROJECTOR -> PROJECTOR;
    };
  }
}
