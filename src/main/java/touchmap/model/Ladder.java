package touchmap.model;

/** What the touchpoint is like when it is normal, better, and when it makes the client say wow. */
public record Ladder(String normal, String better, String wow, Extras extras) {
  public static final Ladder NONE = new Ladder("", "", "", Extras.NONE);

  public Ladder withNormal(String text) {
    return new Ladder(text, better, wow, extras);
  }

  public Ladder withBetter(String text) {
    return new Ladder(normal, text, wow, extras);
  }

  public Ladder withWow(String text) {
    return new Ladder(normal, better, text, extras);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}
