package touchmap.lens.show;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.matrix.MatrixPicture;
import touchmap.lens.matrix.MatrixScale;
import touchmap.lens.matrix.Naming;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.Viewpoint;

/** Importance against score for a branch or the whole map, and beside it what is to be fixed first. */
final class MatrixBoard {
  private static final TextStyle AXIS = Board.style(Weight.REGULAR, 24);
  private static final int MOST = 7;
  private static final double USUAL = 0.61;
  private static final double NUMBERED = 0.5;

  /** The matrix is made for a window's panel; its type is to be twice as large here. */
  private static final double LARGER = 2;

  private final Board board;
  private final Known known;
  private final Rect room;

  MatrixBoard(Board board, Known known, Rect room) {
    this.board = board;
    this.known = known;
    this.room = room;
  }

  static Plot plot(Known known, Topic branch) {
    Plot all = Plot.of(known.map, known.figures, Viewpoint.COMPANY);
    return new Plot(
        all.dots().stream().filter(each -> branch.holds(each.touchpoint())).toList(),
        all.lines(),
        List.of());
  }

  /** How many slides the names of a crowded matrix take; all stand in one that is not. */
  int parts(Topic branch) {
    Plot plot = plot(known, branch);
    if (plot.dots().isEmpty()) return 1;
    Naming naming = naming(plot, new Place(room, USUAL));
    return naming.isNumbered() ? list(naming).parts() : 1;
  }

  void paint(Topic branch, int part, int parts) {
    Plot plot = plot(known, branch);
    if (plot.dots().isEmpty()) {
      Text text =
          Text.of(
              known.words.of("show.nothing.scored"), Board.style(Weight.REGULAR, 36), room.width());
      board.text(text, room.x(), room.centerY() - text.height() / 2, board.look.text().secondary());
      return;
    }
    Place usual = new Place(room, USUAL);
    Naming naming = naming(plot, usual);
    if (!naming.isNumbered() && parts == 1) {
      matrix(plot, usual, naming);
      first(plot, usual.beside());
      return;
    }
    Place place = new Place(room, NUMBERED);
    naming = Naming.numbers(place.axes(known, plot), plot, Text.SIZES, fields());
    matrix(plot, place, naming);
    list(naming).over(parts).paint(board, part);
  }

  private MatrixList list(Naming naming) {
    return MatrixList.of(known, fields(), new Place(room, NUMBERED).beside(), naming.numbered());
  }

  private Naming naming(Plot plot, Place place) {
    return Naming.of(place.axes(known, plot), plot, Text.SIZES, this::name, fields());
  }

  /** Where the matrix is on the slide, and how much of its width it has. */
  private record Place(Rect room, double share) {
    Rect area() {
      return new Rect(room.x(), room.y() + 38, room.width() * share, room.height() - 76);
    }

    Rect beside() {
      Rect area = area();
      double left = area.right() + 70;
      return new Rect(left, area.y(), room.right() - left, area.height());
    }

    MatrixScale axes(Known known, Plot plot) {
      var small = new Rect(0, 0, area().width() / LARGER, area().height() / LARGER);
      return MatrixScale.of(small, plot, known.map.study().scoring().scale());
    }
  }

  private void matrix(Plot plot, Place place, Naming naming) {
    Rect area = place.area();
    board.line(
        known.words.of("show.axis.importance"),
        area.x(),
        room.y() + 16,
        AXIS,
        board.look.text().secondary());
    board.lineTo(
        known.words.of("show.axis.score"),
        area.right(),
        room.bottom() - 16,
        AXIS,
        board.look.text().secondary());
    var scale = new Scaled(LARGER, area.x(), area.y());
    MatrixScale axes = place.axes(known, plot);
    board.addAll(
        scale.all(
            MatrixPicture.of(
                axes,
                plot,
                board.look,
                Text.SIZES,
                naming,
                this::name,
                MatrixPicture.Marked.NOTHING)));
    for (Plot.Dot each : plot.dots())
      board.spot(each.touchpoint(), scale.of(MatrixPicture.box(axes, each)).grown(8));
  }

  private String name(Id touchpoint) {
    return known.map.find(touchpoint).map(known::name).orElse("");
  }

  private Map<Quadrant, String> fields() {
    var fields = new EnumMap<Quadrant, String>(Quadrant.class);
    for (Quadrant each : Quadrant.values())
      fields.put(each, known.words.of("improve.quadrant." + each.text()));
    return fields;
  }

  /** What to work on, the most to be gained first, as many as there is room for. */
  private void first(Plot plot, Rect column) {
    List<Id> weak =
        plot.dots().stream()
            .filter(each -> each.quadrant() == Quadrant.CONCENTRATE)
            .map(Plot.Dot::touchpoint)
            .toList();
    String key = weak.isEmpty() ? "show.nothing.weak" : "show.first";
    Text head = Text.of(known.words.of(key), Board.style(Weight.SEMIBOLD, 30), column.width());
    double y = board.text(head, column.x(), column.y(), board.look.text().plain()) + 18;
    List<Topic> ordered =
        known.figures.byPriority().stream()
            .filter(weak::contains)
            .flatMap(each -> known.map.find(each).stream())
            .toList();
    var figures = new Rows.Figures(true, false, Optional.empty());
    for (Rows.Form form : List.of(new Rows.Form(1, 28, 12, 16), new Rows.Form(1, 24, 8, 12))) {
      for (int most = Math.min(MOST, ordered.size()); most > 0; most--) {
        var items = ordered.subList(0, most).stream().map(each -> new Rows.Item(each, 0)).toList();
        var place = new Rect(column.x() + 20, y, column.width() - 20, column.bottom() - y);
        Rows rows = Rows.of(known, items, figures, place, form);
        boolean small = form.size() < 28;
        if (!rows.fits() || (most < ordered.size() && most < MOST && !small)) continue;
        double up = rows.places().getFirst().y() - y;
        for (int i = 0; i < rows.rows().size(); i++)
          rows.rows().get(i).node().paint(board, rows.places().get(i).moved(0, -up), false, false);
        return;
      }
    }
  }
}
