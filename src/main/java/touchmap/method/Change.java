package touchmap.method;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import touchmap.model.Id;

/**
 * What became of one touchpoint or object between two rounds; named as in the later one, or as it was when it is gone.
 */
public record Change(Id id, String name, Score score, Rank rank) {
  /** Differences smaller than this are none (format.md, section 7). */
  public static final double SAME_WITHIN = 0.05;

  /** How a score moved. {@code NEW} has one only now, {@code GONE} had one only then. */
  public enum Verdict {
    BETTER,
    WORSE,
    SAME,
    NEW,
    GONE;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Our score in both rounds. */
  public record Score(OptionalDouble was, OptionalDouble is) {
    /** How much better it became; empty when it is not known for both. */
    public OptionalDouble change() {
      return was.isPresent() && is.isPresent()
          ? OptionalDouble.of(is.getAsDouble() - was.getAsDouble())
          : OptionalDouble.empty();
    }

    /** Empty when there is no score at all. */
    public Optional<Verdict> verdict() {
      if (was.isEmpty() && is.isEmpty()) return Optional.empty();
      if (was.isEmpty()) return Optional.of(Verdict.NEW);
      if (is.isEmpty()) return Optional.of(Verdict.GONE);
      double change = change().getAsDouble();
      if (Math.abs(change) < SAME_WITHIN) return Optional.of(Verdict.SAME);
      return Optional.of(change > 0 ? Verdict.BETTER : Verdict.WORSE);
    }
  }

  /** The place in the order of significance in both rounds. */
  public record Rank(OptionalInt was, OptionalInt is) {
    /** How many places it climbed; below zero when it fell. Empty when it was not ranked both times. */
    public OptionalInt climbed() {
      return was.isPresent() && is.isPresent()
          ? OptionalInt.of(was.getAsInt() - is.getAsInt())
          : OptionalInt.empty();
    }
  }

  double size() {
    return Math.abs(score.change().orElse(0));
  }
}
