package touchmap.lens;

import java.util.Locale;

/** One of the five steps of the method, as a way to look at the map. */
public enum Lens {
  FIND(1, "search-check"),
  RANK(2, "list-ordered"),
  SCORE(3, "gauge"),
  IMPROVE(4, "wrench"),
  REVIEW(5, "history");

  private final int number;
  private final String icon;

  Lens(int number, String icon) {
    this.number = number;
    this.icon = icon;
  }

  /** As it is counted on screen and on the keyboard. */
  public int number() {
    return number;
  }

  /** The name of its icon. */
  public String icon() {
    return icon;
  }

  /** The word in keys of phrases and actions. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
