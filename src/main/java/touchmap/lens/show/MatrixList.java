package touchmap.lens.show;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double LEAST = 160;
  private static final double STEP = 16;

  /** The size of the names, the air below each, and above the name of a field. */
  private record Form(double size, double gap, double above) {
    TextStyle name() {
      return Board.style(Weight.REGULAR, size);
    }

    TextStyle at() {
      return Board.style(Weight.SEMIBOLD, size);
    }

    TextStyle head() {
      return Board.style(Weight.SEMIBOLD, size + 2);
    }
  }

  /** The first is usual; the others are taken where they make one slide less. */
  private static final List<Form> FORMS =
      List.of(new Form(24, 5, 20), new Form(24, 2, 14), new Form(Board.LEAST, 2, 12));

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
  private final Form form;
  private final double column;
  private List<List<Placed>> pages;

  static MatrixList of(
      Known known, Map<Quadrant, String> fields, Rect room, List<Plot.Dot> numbered) {
    return FORMS.stream()
        .map(form -> new MatrixList(known, fields, room, numbered, form))
        .min(Comparator.comparingInt(MatrixList::parts))
        .orElseThrow();
  }

  private MatrixList(
      Known known, Map<Quadrant, String> fields, Rect room, List<Plot.Dot> numbered, Form form) {
    this.known = known;
    this.fields = Map.copyOf(fields);
    this.room = room;
    this.numbered = List.copyOf(numbered);
    this.form = form;
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
        .allMatch(word -> Text.SIZES.width(word, form.name()) <= width);
  }

  int parts() {
    return pages.size();
  }

  /** Over so many slides, about as much on each, even where a wider one would hold more of them. */
  MatrixList over(int parts) {
    for (double high = room.height(); high > LEAST; high -= STEP) {
      List<List<Placed>> lower = filled(high);
      if (lower.size() > parts) break;
      pages = lower;
    }
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
          new Row(
              dot.quadrant(), Optional.of(dot), i + 1, Text.of(name, form.name(), column - NUMBER));
      boolean isNew = i == 0 || numbered.get(i - 1).quadrant() != dot.quadrant();
      double high = row.text.height() + form.gap;
      Row head = head(dot.quadrant(), isNew);
      double first = isNew ? head.text.height() + form.gap + (y > 0 ? form.above : 0) : 0;
      if (y > 0 && y + first + high > most) {
        y = 0;
        x += column + GAP;
        if (x + column > room.width() + 0.5) {
          x = 0;
          pages.add(new ArrayList<>());
        }
      }
      if (isNew || y == 0) {
        if (y > 0) y += form.above;
        pages.getLast().add(new Placed(head(dot.quadrant(), isNew), x, y));
        y += head.text.height() + form.gap;
      }
      pages.getLast().add(new Placed(row, x, y));
      y += high;
    }
    return pages;
  }

  private Row head(Quadrant field, boolean isNew) {
    String name = fields.getOrDefault(field, "");
    String said = isNew ? name : known.words.of("show.continued", name);
    return new Row(field, Optional.empty(), 0, Text.of(said, form.head(), column));
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
      board.lineTo(number, x + NUMBER - 16, middle, form.at(), ink(board, each.row.field));
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
