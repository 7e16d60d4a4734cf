package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.journey.Curve;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.journey.Written;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Marks;

/**
 * A chain on a slide: its steps under their stages, and the curve of feelings that grows with every step that is told. On a
 * narrow screen it goes on in a second band below the first.
 */
final class JourneyBoard {
  /** The most steps on one slide. */
  static final int MOST = 12;

  private static final double LEAST_COLUMN = 170;
  private static final double LEVELS = 64;
  private static final double STAGE_EDGE = 18;
  private static final double BEAD = 19;
  private static final double CAPTION = 96;
  private static final double STRONGEST = 3;
  private static final TextStyle SMALL = Board.style(Weight.REGULAR, 22);
  private static final TextStyle STRONG = Board.style(Weight.SEMIBOLD, 22);
  private static final TextStyle FEELING = Board.style(Weight.BOLD, 24);
  private static final TextStyle NUMBER = Board.style(Weight.BOLD, 22);

  private final Board board;
  private final Look look;
  private final Known known;
  private final JourneyFigures journey;
  private final Written written;
  private final Rect room;
  private final String title;

  /** What the title says is not said again. */
  JourneyBoard(Board board, Known known, JourneyFigures journey, Rect room, String title) {
    this.board = board;
    this.look = board.look;
    this.known = known;
    this.journey = journey;
    this.written = new Written(known.words);
    this.room = room;
    this.title = title;
  }

  static int parts(JourneyFigures journey) {
    return Math.max(1, (journey.columns().size() + MOST - 1) / MOST);
  }

  /** How many steps a part has. */
  static int steps(JourneyFigures journey, int part, int parts) {
    int all = journey.columns().size();
    return Math.max(1, all * part / parts - all * (part - 1) / parts);
  }

  /** Some neighbouring steps and where they stand. */
  private record Band(int from, int until, Rect room, double stages, double names) {
    double step() {
      return (room.width() - LEVELS) / (until - from);
    }

    double left(int column) {
      return room.x() + LEVELS + (column - from) * step();
    }

    double middle(int column) {
      return left(column) + step() / 2;
    }

    double top() {
      return room.y() + stages + 2 * BEAD + 14 + names + 12;
    }

    double y(double feeling) {
      double half = (room.bottom() - top()) / 2 - 30;
      return (top() + room.bottom()) / 2 - feeling / STRONGEST * half;
    }
  }

  void paint(int part, int parts, int step) {
    int all = journey.columns().size();
    if (all == 0) {
      Text text =
          Text.of(
              known.words.of("show.journey.empty"), Board.style(Weight.REGULAR, 36), room.width());
      board.text(text, room.x(), room.centerY() - text.height() / 2, look.text().secondary());
      return;
    }
    int from = all * (part - 1) / parts;
    int until = all * part / parts;
    int told = Math.min(until, from + Math.max(1, step));
    int bands = (room.width() - LEVELS) / (until - from) < LEAST_COLUMN ? 2 : 1;
    double height = (room.height() - CAPTION) / bands;
    for (int i = 0; i < bands; i++) {
      int first = from + (until - from) * i / bands;
      int last = from + (until - from) * (i + 1) / bands;
      var place = new Rect(room.x(), room.y() + i * height, room.width(), height - 14);
      double column = (room.width() - LEVELS) / (last - first);
      double names = 0;
      for (int each = first; each < last; each++)
        names = Math.max(names, name(each, column).height());
      band(new Band(first, last, place, stagesHeight(first, last, column), names), told);
    }
    caption(told, all);
  }

  private Text name(int column, double width) {
    String said = known.name(journey.columns().get(column).touchpoint());
    return Text.of(said, STRONG, width - 14, 5);
  }

  private Text stage(int from, int until, double column) {
    String said = written.stage(journey.columns().get(from).stage());
    return Text.of(said, SMALL, (until - from) * column - 28, 3);
  }

  private double stagesHeight(int first, int last, double column) {
    double highest = 0;
    int from = first;
    for (int i = from + 1; i <= last; i++) {
      if (i < last && journey.columns().get(i).stage().equals(journey.columns().get(from).stage()))
        continue;
      highest = Math.max(highest, stage(from, i, column).height());
      from = i;
    }
    return highest + STAGE_EDGE;
  }

  private void band(Band band, int told) {
    Optional<Rect> weakest = weakest(band, told);
    Look.Sign bad = look.signs().bad();
    weakest.ifPresent(box -> board.box(box, 18, bad.subtle().over(look.panel(), 0.55), Line.NONE));
    stages(band);
    levels(band);
    curve(band, told);
    weakest.ifPresent(box -> board.box(box, 18, Ink.NONE, Line.of(bad.plain(), 2.6)));
    for (int i = band.from; i < Math.min(told, band.until); i++) column(band, i, i + 1 == told);
  }

  private void stages(Band band) {
    int from = band.from;
    for (int i = from + 1; i <= band.until; i++) {
      boolean same =
          i < band.until
              && journey.columns().get(i).stage().equals(journey.columns().get(from).stage());
      if (same) continue;
      var box =
          new Rect(
              band.left(from) + 4,
              band.room.y(),
              band.left(i) - band.left(from) - 8,
              band.stages - 8);
      board.box(box, 10, look.ground().surfaces().lensTrack(), Line.NONE);
      Text name = stage(from, i, band.step());
      board.text(name, box.x() + 10, box.centerY() - name.height() / 2, look.text().plain());
      from = i;
    }
  }

  private void levels(Band band) {
    double right = band.left(band.until);
    for (double feeling : new double[] {STRONGEST, 0, -STRONGEST}) {
      double y = band.y(feeling);
      Line line =
          feeling == 0
              ? Line.of(look.ground().controlBorder(), 2)
              : new Line(look.ground().controlBorder(), 1.5, List.of(3.0, 9.0));
      board.add(Marks.line(new Point(band.room.x() + LEVELS, y), new Point(right, y), line));
      board.lineTo(
          written.signed(feeling), band.room.x() + LEVELS - 14, y, SMALL, look.text().secondary());
    }
  }

  /** Where the weakest link stands, once it is told. */
  private Optional<Rect> weakest(Band band, int told) {
    int at = journey.weakest().map(journey.columns()::indexOf).orElse(-1);
    if (at < band.from || at >= Math.min(told, band.until)) return Optional.empty();
    double top = band.room.y() + band.stages - 2;
    return Optional.of(
        new Rect(band.left(at) + 1, top, band.step() - 2, band.room.bottom() - top + 2));
  }

  /** The curve as far as it is told; it comes in from the band before. */
  private void curve(Band band, int told) {
    var spots = new ArrayList<Curve.Spot>();
    for (int i = band.from; i < Math.min(told, band.until); i++) {
      OptionalDouble feeling = journey.columns().get(i).step().feeling();
      if (feeling.isPresent())
        spots.add(
            new Curve.Spot(i, new Point(band.middle(i) / 2, band.y(feeling.getAsDouble()) / 2)));
    }
    // drawn at half its size, so that its line is twice as heavy
    var scale = new Scaled(2, 0, 0);
    board.addAll(scale.all(new Curve(spots, band.y(0) / 2, look).marks()));
  }

  private void column(Band band, int number, boolean current) {
    Column column = journey.columns().get(number);
    double x = band.middle(number);
    double y = band.room.y() + band.stages + BEAD + 4;
    Ink ink = current ? look.accent().plain() : look.accent().ink();
    Ink on = current ? look.accent().on() : look.accent().onInk();
    board.add(Marks.circle(new Point(x, y), BEAD, ink, Line.NONE));
    board.lineAround(String.valueOf(number + 1), x, y, NUMBER, on);
    Text name = name(number, band.step());
    board.textAround(name, x, y + BEAD + 8, look.text().plain());
    feeling(band, column, x);
    board.spot(
        column.touchpoint().id(),
        new Rect(
            band.left(number),
            band.room.y() + band.stages,
            band.step(),
            band.room.bottom() - band.room.y() - band.stages));
  }

  private void feeling(Band band, Column column, double x) {
    OptionalDouble feeling = column.step().feeling();
    double y = band.y(feeling.orElse(0));
    if (feeling.isEmpty()) {
      Line line = Line.of(look.ground().controlBorder(), 2.4);
      board.add(Marks.circle(new Point(x, y), 8, look.canvas(), line));
    } else {
      String said = written.signed(feeling.getAsDouble());
      double half = Math.max(26, Text.SIZES.width(said, FEELING) / 2 + 12);
      Ink fill = tone(feeling.getAsDouble());
      board.box(new Rect(x - half, y - 22, 2 * half, 44), 22, fill, Line.NONE);
      board.lineAround(said, x, y, FEELING, fill.bestOf(Ink.WHITE, Ink.BLACK));
    }
    if (column.isMomentOfTruth()) board.add(Marks.star(new Point(x + 34, y - 22), 17, look));
  }

  private Ink tone(double feeling) {
    if (feeling > 0) return look.signs().good().plain();
    return feeling < 0 ? look.signs().bad().plain() : look.text().secondary();
  }

  /** What is said of the step that was told last; at the end what comes of the whole. */
  private void caption(int told, int all) {
    Column column = journey.columns().get(told - 1);
    String note = JourneyWords.onOneLine(column.step().note());
    var said = new ArrayList<String>();
    if (!note.isEmpty())
      said.add(
          known.words.of(
              "show.journey.note", known.name(column.touchpoint()), Notes.sentence(note)));
    if (told == all) {
      journey
          .weakest()
          .filter(each -> !title.contains(known.name(each.touchpoint())))
          .ifPresent(
              each ->
                  said.add(known.words.of("show.journey.weakest", known.name(each.touchpoint()))));
      if (journey.chain().yield().isPresent())
        said.add(known.words.of("show.journey.yield", written.share(journey.chain().yield())));
    }
    if (said.isEmpty()) return;
    for (double size : new double[] {30, 26, 22}) {
      Text text =
          Text.of(String.join(" ", said), Board.style(Weight.REGULAR, size), room.width(), 3);
      if (text.height() > CAPTION - 8 && size > 22) continue;
      board.text(text, room.x(), room.bottom() - text.height(), look.text().plain());
      return;
    }
  }
}
