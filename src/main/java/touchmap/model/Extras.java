package touchmap.model;

import java.util.List;
import java.util.Set;

/**
 * What one JSON object of a document holds beyond its meaning, kept so that it is written back as it was: the keys that
 * this version does not know, each with the known key it stood behind, and the known keys that were spelled out although
 * their value is the default.
 */
public record Extras(List<Extra> all, Set<String> spelledOut) {
  public static final Extras NONE = new Extras(List.of());

  public Extras {
    all = List.copyOf(all);
    spelledOut = Set.copyOf(spelledOut);
  }

  public Extras(List<Extra> all) {
    this(all, Set.of());
  }

  /** One unknown key; {@code after} is the known key before it, or empty when it stood first. */
  public record Extra(String after, String key, Json value) {}

  /** Whether every key was known. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
