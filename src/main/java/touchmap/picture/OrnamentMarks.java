package touchmap.picture;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Mark.Segment;
import touchmap.picture.Ornament.Badge;
import touchmap.picture.Ornament.Bead;
import touchmap.picture.Ornament.Chip;
import touchmap.picture.Ornament.Way;

/** The marks of one topic's ornament, and how much room they need. */
final class OrnamentMarks {
  /** How far a bead of one place reaches into its box, and every bead out of it. */
  private static final double BEAD = 11;

  private static final double DRIVER = 12;
  private static final double DRIVER_AWAY = 7;

  /** From a box's outer end to where its driver's circle ends. */
  static final double DRIVER_ROOM = DRIVER_AWAY + 2 * DRIVER;

  private static final double BADGE = 10.5;
  private static final double BADGE_ICON = 13;

  /** From a chip to the end of its box. */
  private static final double INSET = 4;

  private static final double LABEL_GAP = 14;
  private static final double PADDING = 12;
  private static final double RADIUS = 7;
  private static final double SCORE_HEIGHT = 22;
  private static final double CHANGE_HEIGHT = 21;
  private static final double SCORE = 30;
  private static final double CHANGE = 44;
  private static final double WRENCH = 26;
  private static final double SAME = 24;
  private static final double TEXT_EDGE = 6;
  private static final double TRIANGLE = 9;
  private static final double TRIANGLE_GAP = 4;

  /** How far below a middle the baseline of digits goes, as a share of their size. */
  private static final double DROP = 0.355;

  private static final TextStyle FIGURE = new TextStyle(Weight.BOLD, 12);
  private static final TextStyle INITIALS = new TextStyle(Weight.BOLD, 10);
  private static final Ink SOFT_BLACK = Ink.of("#14181D");
  private static final FontSizes SIZES = new FontSizes();

  private final Placed placed;
  private final Ornament ornament;
  private final Look look;

  OrnamentMarks(Placed placed, Ornament ornament, Look look) {
    this.placed = placed;
    this.ornament = ornament;
    this.look = look;
  }

  /** How much wider a box is for a chip at its outer end. */
  static double room(Chip chip) {
    return width(chip) + LABEL_GAP + INSET - PADDING;
  }

  /** How far a bead reaches into its box. */
  static double room(Bead bead) {
    return width(bead) - BEAD;
  }

  private static double width(Bead bead) {
    double text = bead.places().size() > 1 ? textWidth(bead.text()) + 2 * TEXT_EDGE : 0;
    return Math.max(2 * BEAD, text);
  }

  private static double width(Chip chip) {
    return switch (chip) {
      case Chip.Score score -> Math.max(SCORE, textWidth(score.text()) + 2 * TEXT_EDGE);
      case Chip.FixFirst _ -> WRENCH;
      case Chip.Change change ->
          switch (change.way()) {
            case SAME -> SAME;
            case NEW -> Math.max(SCORE, textWidth(change.text()) + 2 * TEXT_EDGE);
            case UP, DOWN ->
                Math.max(
                    CHANGE, TRIANGLE + TRIANGLE_GAP + textWidth(change.text()) + 2 * TEXT_EDGE);
          };
    };
  }

  private static double textWidth(String text) {
    return SIZES.width(text, FIGURE);
  }

  /** What is written in the box and beside it. */
  List<Mark> writing() {
    var marks = new ArrayList<Mark>();
    ornament.chip().ifPresent(chip -> chip(chip, marks));
    if (!ornament.driver().isEmpty()) driver(marks);
    return marks;
  }

  /** What lies over the edges of the box; {@code starred} when the outer corner is taken. */
  List<Mark> badges(boolean starred) {
    var marks = new ArrayList<Mark>();
    ornament.bead().ifPresent(bead -> bead(bead, marks));
    ornament.badge().ifPresent(badge -> badge(badge, starred, marks));
    return marks;
  }

  private void bead(Bead bead, List<Mark> marks) {
    double x = placed.isMirrored() ? placed.box().right() : placed.box().x();
    double into = room(bead) - BEAD;
    var centre = new Point(x + (placed.isMirrored() ? -into : into) / 2, placed.box().centerY());
    double width = width(bead);
    var bounds = new Rect(centre.x() - width / 2, centre.y() - BEAD, width, 2 * BEAD);
    Ink ink = look.accent().ink();
    Ink text = bead.isKey() ? look.accent().onInk() : ink;
    marks.add(
        bead.isKey()
            ? new Mark.Box(bounds, BEAD, ink, Line.NONE)
            : new Mark.Box(bounds.grown(-0.8), BEAD - 0.8, look.panel(), Line.of(ink, 1.6)));
    marks.add(words(bead.text(), centre, FIGURE, text));
  }

  private void badge(Badge badge, boolean starred, List<Mark> marks) {
    switch (badge) {
      case BULB -> {
        Look.Sign note = look.signs().note();
        var centre = new Point(placed.box().right() - 8, placed.box().y());
        marks.add(Strokes.circle(centre, BADGE, note.subtle(), Line.of(note.plain(), 1.4)));
        marks.add(icon("lightbulb", centre, note.plain()));
      }
      case WEAKEST -> {
        // The star has the outer corner; then the inner one is the only other that hides no text.
        boolean atRight = placed.isMirrored() == starred;
        double x = atRight ? placed.box().right() - 2 : placed.box().x() + 2;
        var centre = new Point(x, placed.box().y());
        Ink bad = look.signs().bad().plain();
        marks.add(Strokes.circle(centre, BADGE, bad, Line.of(look.canvas(), 1.4)));
        marks.add(icon("unlink", centre, on(bad)));
      }
    }
  }

  private void chip(Chip chip, List<Mark> marks) {
    switch (chip) {
      case Chip.Score score -> {
        Look.Heat heat = look.heat().get(score.heat());
        Rect bounds = bounds(chip, SCORE_HEIGHT);
        marks.add(new Mark.Box(bounds, RADIUS, heat.chip(), Line.NONE));
        marks.add(words(score.text(), bounds.center(), FIGURE, heat.label()));
      }
      case Chip.FixFirst _ -> {
        Ink bad = look.signs().bad().plain();
        Rect bounds = bounds(chip, SCORE_HEIGHT);
        marks.add(new Mark.Box(bounds, RADIUS, bad, Line.NONE));
        marks.add(icon("wrench", bounds.center(), on(bad)));
      }
      case Chip.Change change -> change(change, bounds(chip, CHANGE_HEIGHT), marks);
    }
  }

  private void change(Chip.Change change, Rect bounds, List<Mark> marks) {
    switch (change.way()) {
      case SAME -> {
        Ink ink = look.text().secondary();
        for (double dy : new double[] {-2.4, 2.4}) {
          Rect bar = new Rect(bounds.centerX() - 4.2, bounds.centerY() + dy - 0.8, 8.4, 1.6);
          marks.add(new Mark.Box(bar, 0.8, ink, Line.NONE));
        }
      }
      case NEW -> {
        marks.add(new Mark.Box(bounds, RADIUS, look.accent().subtle(), Line.NONE));
        marks.add(words(change.text(), bounds.center(), FIGURE, look.accent().plain()));
      }
      case UP, DOWN -> {
        Look.Signs signs = look.signs();
        Ink ground = (change.way() == Way.UP ? signs.good() : signs.bad()).plain();
        Ink ink = on(ground);
        marks.add(new Mark.Box(bounds, RADIUS, ground, Line.NONE));
        double all = TRIANGLE + TRIANGLE_GAP + textWidth(change.text());
        double x = bounds.centerX() - all / 2;
        marks.add(triangle(x, bounds.centerY(), change.way() == Way.UP, ink));
        double middle = x + (all + TRIANGLE + TRIANGLE_GAP) / 2;
        marks.add(words(change.text(), new Point(middle, bounds.centerY()), FIGURE, ink));
      }
    }
  }

  private static Mark triangle(double x, double y, boolean up, Ink ink) {
    double tall = up ? 3.8 : -3.8;
    var tip = new Point(x + TRIANGLE / 2, y - tall);
    var right = new Point(x + TRIANGLE, y + tall);
    var left = new Point(x, y + tall);
    List<Segment> sides = List.of(Segment.straight(tip, right), Segment.straight(right, left));
    return new Mark.Shape(tip, sides, true, ink, Line.NONE);
  }

  private void driver(List<Mark> marks) {
    boolean outside = placed.beside() > 0;
    double away = outside ? DRIVER_AWAY + DRIVER : -INSET - DRIVER;
    Point end = placed.outerEnd();
    var centre = end.plus(placed.isMirrored() ? -away : away, 0);
    marks.add(
        Strokes.circle(
            centre,
            DRIVER - 0.6,
            look.ground().surfaces().sunken(),
            Line.of(look.ground().controlBorder(), 1.2)));
    marks.add(words(ornament.driver(), centre, INITIALS, look.text().secondary()));
  }

  /** At the outer end of the box, before a driver that stands in it. */
  private Rect bounds(Chip chip, double height) {
    boolean driven = !ornament.driver().isEmpty() && placed.beside() == 0;
    double inset = INSET + (driven ? DRIVER_ROOM : 0);
    double width = width(chip);
    Rect box = placed.box();
    double x = placed.isMirrored() ? box.x() + inset : box.right() - inset - width;
    return new Rect(x, box.centerY() - height / 2, width, height);
  }

  private static Mark words(String text, Point centre, TextStyle style, Ink ink) {
    double width = SIZES.width(text, style);
    var baseline = centre.plus(-width / 2, style.size() * DROP);
    return new Mark.Words(text, baseline, style, ink, width);
  }

  private static Mark icon(String name, Point centre, Ink ink) {
    double half = BADGE_ICON / 2;
    Rect bounds = new Rect(centre.x() - half, centre.y() - half, BADGE_ICON, BADGE_ICON);
    return new Mark.Icon(name, bounds, ink);
  }

  private static Ink on(Ink ground) {
    return ground.bestOf(Ink.WHITE, SOFT_BLACK);
  }
}
