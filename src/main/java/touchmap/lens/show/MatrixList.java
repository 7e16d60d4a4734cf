package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.picture.Ink;

/**
 * The names that the numbers in a crowded matrix stand for, field by field; what finds no room beside one slide's matrix
 * goes on beside the next one's, under the name of its field again.
 */
final class MatrixList {
  private static final double NUMBER = 54;
  private static final double GAP = 34;
  private static final double TWO = 500;
  private static final double LINE_GAP = 5;
  private static final double HEAD_GAP = 20;
  private static final double LEAST = 160;
  private static final double STEP = 16;
  private static final TextStyle NAME = Board.style(Weight.REGULAR, 24);
  private static final TextStyle AT = Board.style(Weight.SEMIBOLD, 24);
  private static final TextStyle HEAD = Board.style(Weight.SEMIBOLD, 26);

  /** A name with its number, or the name of a field. */
  private record Row(Quadrant field, Optional<Plot.Dot> dot, int number, Text text) {
    boolean isHead() {
      return dot.isEmpty();
    }
  }

  private record Placed(Row row, double x, double y) {}

  private final Known known;
  private final Map<Quadrant, String> fields;
  private final Rect room;
  private final List<Plot.Dot> numbered;
  private final double column;
  private List<List<Placed>> pages;

  MatrixList(Known known, Map<Quadrant, String> fields, Rect room, List<Plot.Dot> numbered) {
    this.known = known;
    this.fields = Map.copyOf(fields);
    this.room = room;
    this.numbered = List.copyOf(numbered);
    double half = (room.width() - GAP) / 2;
    column = room.width() >= TWO && hasWholeWords(half - NUMBER) ? half : room.width();
    pages = filled(room.height());
  }

  /** Whether no word of a name is wider than that: two columns are never had for broken words. */
  private boolean hasWholeWords(double width) {
    return numbered.stream()
        .flatMap(dot -> known.map.find(dot.touchpoint()).stream())
        .flatMap(topic -> known.name(topic).lines())
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .allMatch(word -> Text.SIZES.width(word, NAME) <= width);
  }

  int parts() {
    return pages.size();
  }

  /** Over so many slides, even where a wider one would hold more of them. */
  MatrixList over(int parts) {
    for (double high = room.height(); pages.size() < parts && high > LEAST; high -= STEP)
      pages = filled(high);
    return this;
  }

  private List<List<Placed>> filled(double most) {
    var pages = new ArrayList<List<Placed>>();
    double x = 0;
    double y = 0;
    pages.add(new ArrayList<>());
    for (int i = 0; i < numbered.size(); i++) {
      Plot.Dot dot = numbered.get(i);
      String name = known.map.find(dot.touchpoint()).map(known::name).orElse("");
      var row =
          new Row(dot.quadrant(), Optional.of(dot), i + 1, Text.of(name, NAME, column - NUMBER));
      boolean isNew = i == 0 || numbered.get(i - 1).quadrant() != dot.quadrant();
      double high = row.text.height() + LINE_GAP;
      Row head = head(dot.quadrant(), isNew);
      double first = isNew ? head.text.height() + LINE_GAP + (y > 0 ? HEAD_GAP : 0) : 0;
      if (y > 0 && y + first + high > most) {
        y = 0;
        x += column + GAP;
        if (x + column > room.width() + 0.5) {
          x = 0;
          pages.add(new ArrayList<>());
        }
      }
      if (isNew || y == 0) {
        if (y > 0) y += HEAD_GAP;
        pages.getLast().add(new Placed(head(dot.quadrant(), isNew), x, y));
        y += head.text.height() + LINE_GAP;
      }
      pages.getLast().add(new Placed(row, x, y));
      y += high;
    }
    return pages;
  }

  private Row head(Quadrant field, boolean isNew) {
    String name = fields.getOrDefault(field, "");
    String said = isNew ? name : known.words.of("show.continued", name);
    return new Row(field, Optional.empty(), 0, Text.of(said, HEAD, column));
  }

  void paint(Board board, int part) {
    if (part > pages.size()) return;
    for (Placed each : pages.get(part - 1)) {
      double x = room.x() + each.x;
      double y = room.y() + each.y;
      if (each.row.isHead()) {
        board.text(each.row.text, x, y, ink(board, each.row.field));
        continue;
      }
      String number = Integer.toString(each.row.number);
      double middle = y + each.row.text.leading() / 2;
      board.lineTo(number, x + NUMBER - 16, middle, AT, ink(board, each.row.field));
      board.text(each.row.text, x + NUMBER, y, board.look.text().plain());
    }
  }

  private static Ink ink(Board board, Quadrant field) {
    return switch (field) {
      case CONCENTRATE -> board.look.signs().bad().plain();
      case KEEP -> board.look.signs().good().plain();
      case LOW, OVERKILL -> board.look.text().secondary();
    };
  }
}
