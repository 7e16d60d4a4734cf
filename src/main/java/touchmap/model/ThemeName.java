package touchmap.model;

/** The look the map asks for in pictures and pages. */
public enum ThemeName {
  LIGHT,
  DARK,
  PROJECTOR
}
