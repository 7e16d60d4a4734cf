package touchmap.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchmap.layout.Room;

/**
 * What a lens adds to one topic. Each has its fixed place, so that none fights with another: a bead with the rank on the
 * inner end, a chip in the box at the outer end, a badge over the outer corner, and the driver's initials past the outer
 * end. Lenses never use more than two of them, so that with the star there are never more than three.
 */
public record Ornament(
    Optional<Bead> bead, Optional<Chip> chip, Optional<Badge> badge, String driver) {
  public static final Ornament NONE =
      new Ornament(Optional.empty(), Optional.empty(), Optional.empty(), "");

  /**
   * A place in the order, or each of several; filled for a key touch, a ring for the rest of the shortlist.
   */
  public record Bead(List<Integer> places, boolean isKey) {
    public Bead {
      places = List.copyOf(places);
    }

    public Bead(int place, boolean isKey) {
      this(List.of(place), isKey);
    }

    /** As it is written. */
    String text() {
      return places.stream().map(String::valueOf).collect(Collectors.joining(" \u00B7 "));
    }
  }

  /** What is said in the box. */
  public sealed interface Chip {
    /** A figure in its language, and its step on the heat scale, 0 (weak) to 4; warms the whole box. */
    record Score(String text, int heat) implements Chip {}

    /** How the figure has changed; {@code text} is by how much, or the word for what is new. */
    record Change(Way way, String text) implements Chip {}

    /** A wrench: important and weak; the whole box is bordered. */
    record FixFirst() implements Chip {}
  }

  /** Which way a figure went. */
  public enum Way {
    UP,
    DOWN,
    SAME,
    NEW
  }

  /** A round sign at a box's outer corner. */
  public enum Badge {
    /** Worth a second look. */
    BULB,
    /** Where a chain breaks most easily. */
    WEAKEST
  }

  public static Ornament of(Bead bead) {
    return new Ornament(Optional.of(bead), Optional.empty(), Optional.empty(), "");
  }

  public static Ornament of(Chip chip) {
    return new Ornament(Optional.empty(), Optional.of(chip), Optional.empty(), "");
  }

  public static Ornament of(Badge badge) {
    return NONE.withBadge(badge);
  }

  public Ornament withBadge(Badge to) {
    return new Ornament(bead, chip, Optional.of(to), driver);
  }

  /** With somebody's initials. */
  public Ornament withDriver(String to) {
    return new Ornament(bead, chip, badge, to);
  }

  /** How much room all this takes up. */
  Room room() {
    double inner = bead.map(OrnamentMarks::room).orElse(0.0);
    double outer = chip.map(OrnamentMarks::room).orElse(0.0);
    return new Room(inner, outer, driver.isEmpty() ? 0 : OrnamentMarks.DRIVER_ROOM);
  }
}
