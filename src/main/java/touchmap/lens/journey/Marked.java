package touchmap.lens.journey;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What is shown of the moment, by the columns' numbers from 0.
 *
 * @param selected the columns whose touchpoints are selected on the map
 * @param cell where the keyboard is
 * @param held the column that is on its way to another place
 * @param drawn the feeling that is being dragged
 */
public record Marked(
    Set<Integer> selected, Optional<Cell> cell, Optional<Held> held, Optional<Drawn> drawn) {
  public static final Marked NOTHING =
      new Marked(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** One field of the table. */
  public record Cell(Row row, int column) {}

  /** A column that would stand before {@code gap} if it were let go; -1 is one that comes from outside. */
  public record Held(int column, int gap) {
    public static Held fromOutside(int gap) {
      return new Held(-1, gap);
    }
  }

  /** A feeling that would be kept if it were let go. */
  public record Drawn(int column, double feeling) {}

  public Marked {
    selected = Set.copyOf(selected);
  }

  public Marked withSelected(Set<Integer> to) {
    return new Marked(to, cell, held, drawn);
  }

  public Marked withCell(Optional<Cell> to) {
    return new Marked(selected, to, held, drawn);
  }

  public Marked withHeld(Optional<Held> to) {
    return new Marked(selected, cell, to, drawn);
  }

  public Marked withDrawn(Optional<Drawn> to) {
    return new Marked(selected, cell, held, to);
  }

  /** The feeling as it is seen now. */
  public OptionalDouble feeling(int column, OptionalDouble said) {
    return drawn
        .filter(each -> each.column() == column)
        .map(each -> OptionalDouble.of(each.feeling()))
        .orElse(said);
  }
}
