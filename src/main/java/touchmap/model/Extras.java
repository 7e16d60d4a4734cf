package touchmap.model;

import java.util.List;

/** The keys of one JSON object that this version does not know, each with the known key it stood behind. */
public record Extras(List<Extra> all) {
  public static final Extras NONE = new Extras(List.of());

  public Extras {
    all = List.copyOf(all);
  }

  /** One unknown key; {@code after} is the known key before it, or empty when it stood first. */
  public record Extra(String after, String key, Json value) {}

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
