package touchmap.lens.journey;

import java.util.List;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.method.JourneyFigures.Column;
import touchmap.picture.Marks;

/** What a field of the table says as a whole, where its column has no room for all of it. */
public record CutText(Grid grid, Written written, TextSizes sizes) {
  private static final double LINE = 15;

  /** Empty where all of it shows. */
  public Optional<String> in(Row row, int number, Column column) {
    if (!grid.shows(row)) return Optional.empty();
    Rect cell = grid.cell(row, number);
    double inner = cell.width() - 2 * JourneyPicture.INSET;
    return switch (row) {
      case STEP -> {
        double room = cell.width() - JourneyPicture.BEFORE_STEP - JourneyPicture.AFTER_STEP;
        int lines = (int) (cell.height() / LINE);
        String name = column.touchpoint().nameOnOneLine();
        yield longer(name, room, lines, JourneyPicture.STEP);
      }
      case ROLE -> longer(written.task(column.link().role()), inner, 1, JourneyPicture.HEADING);
      case NOTE -> longer(column.step().note().strip(), inner, 1, JourneyPicture.HEADING);
      default -> Optional.empty();
    };
  }

  private Optional<String> longer(String said, double room, int lines, TextStyle style) {
    List<String> seen = Marks.lines(said, room, lines, style, sizes);
    boolean isCut = seen.stream().anyMatch(line -> sizes.width(line, style) > room);
    return isCut ? Optional.of(said) : Optional.empty();
  }
}
