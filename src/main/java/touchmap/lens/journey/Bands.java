package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyPicture.Span;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.JourneyFigures.Stretch;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/**
 * A journey's columns broken into lines for paper: each line has all rows, high enough for the longest text in it, and
 * rows of which the journey says nothing are left out.
 */
final class Bands {
  private static final double LEAST_COLUMN = 100;

  /** Columns this wide are enough for any word; a longer one is cut. */
  private static final double ENOUGH = 153;

  private static final double MOST_COLUMN = 210;
  private static final double LEADING = 15;
  private static final double CURVE = 140;
  private static final int MOST_LINES = 16;

  private final JourneyFigures journey;
  private final Written written;
  private final double width;
  private final TextSizes sizes;
  private final double columnWidth;
  private final int perBand;
  private final double curve;

  Bands(JourneyFigures journey, Written written, double width, TextSizes sizes) {
    this(journey, written, width, sizes, CURVE);
  }

  private Bands(
      JourneyFigures journey, Written written, double width, TextSizes sizes, double curve) {
    this.curve = curve;
    this.journey = journey;
    this.written = written;
    this.width = width;
    this.sizes = sizes;
    int count = journey.columns().size();
    double room = width - Grid.HEADINGS;
    int most = Math.max(1, (int) (room / leastColumn()));
    int bands = (count + most - 1) / most;
    perBand = bands == 0 ? 1 : (count + bands - 1) / bands;
    columnWidth = Math.min(MOST_COLUMN, room / perBand);
  }

  /** Wide enough for the longest word in the name of a step. */
  private double leastColumn() {
    double widest = 0;
    for (Column each : journey.columns())
      for (String word : JourneyWords.nameOf(each).split("\\s+", -1))
        widest = Math.max(widest, sizes.width(word, JourneyPicture.STEP));
    return Math.clamp(
        widest + JourneyPicture.BEFORE_STEP + JourneyPicture.AFTER_STEP, LEAST_COLUMN, ENOUGH);
  }

  /** All lines in so much height where lower curves make that possible; else as they were. */
  Bands in(double room, double gap) {
    List<Span> spans = spans();
    double all = -gap;
    for (Span each : spans) all += grid(each, 0).bottom() + gap;
    double lower = CURVE - (all - room) / Math.max(1, spans.size());
    return all > room && lower >= Row.FEELING.least()
        ? new Bands(journey, written, width, sizes, lower)
        : this;
  }

  /** The columns of each line, as even as can be. */
  List<Span> spans() {
    var spans = new ArrayList<Span>();
    int count = journey.columns().size();
    for (int from = 0; from < count; from += perBand)
      spans.add(new Span(from, Math.min(count, from + perBand)));
    return spans;
  }

  /** The rows of one line of columns, from a height down. */
  Grid grid(Span span, double top) {
    Map<Row, Rect> rows = new EnumMap<>(Row.class);
    double y = top;
    for (Row each : shown()) {
      double height = height(each, span);
      rows.put(each, new Rect(0, y, width, height));
      y += height;
    }
    double offset = span.from() * columnWidth;
    return new Grid(journey.columns().size(), columnWidth, offset, rows);
  }

  List<Mark> marks(Grid grid, Span span, Look look) {
    var marks = new ArrayList<Mark>(JourneyPicture.headings(grid, written, look, sizes));
    marks.addAll(JourneyPicture.band(grid, journey, span, written, look, sizes));
    return marks;
  }

  private Set<Row> shown() {
    Set<Row> rows = EnumSet.allOf(Row.class);
    List<Column> columns = journey.columns();
    if (columns.stream().allMatch(each -> each.step().goOn().isEmpty())) rows.remove(Row.GO_ON);
    if (columns.stream().allMatch(each -> each.step().note().isBlank())) rows.remove(Row.NOTE);
    if (journey.total().isEmpty()) rows.remove(Row.VALUE);
    return rows;
  }

  private double height(Row row, Span span) {
    List<Column> columns = journey.columns().subList(span.from(), span.until());
    double text = columnWidth - 2 * JourneyPicture.INSET;
    return switch (row) {
      case STAGE -> row.least() - LEADING + LEADING * stageLines(span);
      case STEP -> {
        double room = columnWidth - JourneyPicture.BEFORE_STEP - JourneyPicture.AFTER_STEP;
        int lines = 1;
        for (Column each : columns)
          lines = Math.max(lines, lines(JourneyWords.nameOf(each), room, JourneyPicture.STEP));
        yield Math.max(row.least(), 8 + LEADING * lines);
      }
      case ROLE -> {
        int lines = 1;
        for (Column each : columns) {
          String task = written.task(each.link().role());
          lines = Math.max(lines, lines(task, text, JourneyPicture.HEADING));
        }
        yield row.least() + LEADING * (lines - 1);
      }
      case FEELING -> curve;
      case NOTE -> {
        int lines = 1;
        for (Column each : columns) {
          String note = JourneyWords.onOneLine(each.step().note());
          lines = Math.max(lines, lines(note, text, JourneyPicture.HEADING));
        }
        yield 11 + LEADING * lines;
      }
      default -> row.least();
    };
  }

  private int stageLines(Span span) {
    int most = 1;
    for (Stretch each : journey.stretches()) {
      long here =
          each.columns().stream().mapToInt(journey.columns()::indexOf).filter(span::holds).count();
      if (here == 0) continue;
      String name = written.stage(each.stage());
      most = Math.max(most, lines(name, here * columnWidth - 22, JourneyPicture.STAGE));
    }
    return most;
  }

  private int lines(String text, double room, TextStyle style) {
    return Marks.lines(text, room, MOST_LINES, style, sizes).size();
  }
}
