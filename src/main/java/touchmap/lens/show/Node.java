package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Contact;
import touchmap.model.Topic;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Marks;
import touchmap.picture.ObjectColours;

/**
 * A topic's box on a slide, measured but not placed: its name in lines, a bead at its inner end, figures at its outer end.
 * All measures follow from the size of its type.
 *
 * @param more what stands after the name in quieter type, such as how many touchpoints are in it
 * @param chips one place for each column of figures; empty where there is no figure
 */
record Node(
    Topic topic,
    Text name,
    Text more,
    Known known,
    List<Optional<Known.Chip>> chips,
    double chipWidth,
    double pad) {
  /** How far a bead keeps what is below it away. */
  private static final double RIM = 3;

  private static final double BEAD = 19;
  private static final double STAR = 0.62;
  private static final List<Double> DASHES = List.of(7.0, 5.0);
  private static final TextStyle RANK = Board.style(Weight.BOLD, Board.LEAST);

  /** How a node is to be: its type, the air above and below its name, and what it has beside its name. */
  record Form(
      double size,
      double pad,
      double most,
      String more,
      List<Optional<Known.Chip>> chips,
      double chipWidth) {
    Form(double size, double pad, double most) {
      this(size, pad, most, "", List.of(), 0);
    }

    Form withMore(String said) {
      return new Form(size, pad, most, said, chips, chipWidth);
    }
  }

  static Node of(Known known, Topic topic, Form form) {
    Weight weight =
        topic.isTouchpoint() ? Weight.MEDIUM : topic.isBusiness() ? Weight.BOLD : Weight.SEMIBOLD;
    TextStyle style = Board.style(weight, form.size);
    var bare =
        new Node(topic, none(style), none(style), known, form.chips, form.chipWidth, form.pad);
    double room = Math.max(form.size * 2, form.most - bare.before() - bare.after());
    Text name = Text.of(known.name(topic), style, room);
    TextStyle quieter = Board.style(Weight.REGULAR, Math.max(Board.LEAST, form.size * 0.8));
    Text more = form.more.isEmpty() ? none(quieter) : Text.of(form.more, quieter, room);
    return new Node(topic, name, more, known, form.chips, form.chipWidth, form.pad);
  }

  /** Whether a word of its name had to be broken in its middle. */
  boolean isBroken() {
    return name.isBroken(known.name(topic));
  }

  private static Text none(TextStyle style) {
    return new Text(List.of(), style);
  }

  private double size() {
    return name.style().size();
  }

  private boolean hasBead() {
    return topic.isTouchpoint() && known.isMarked(topic);
  }

  private Optional<String> icon() {
    return topic.isObject() ? IconShapes.of(topic) : Optional.empty();
  }

  double bead() {
    return Math.max(BEAD, size() * 0.92);
  }

  /** Half as wide as it is: a circle, or more where several numbers stand in it. */
  private double halfBead() {
    return Math.max(bead(), Text.SIZES.width(known.bead(topic), digits()) / 2 + bead() * 0.42);
  }

  private TextStyle digits() {
    if (size() <= 26) return RANK;
    return Board.style(Weight.BOLD, Math.min(Math.max(30, bead() * 0.75), size() * 0.9));
  }

  /** From the inner end to the name. */
  private double before() {
    double ends = size() * 0.55;
    if (hasBead()) return 2 * halfBead() - bead() + size() * 0.45;
    return icon().isPresent() ? ends + size() * 1.55 : ends;
  }

  /** From the name to the outer end. */
  private double after() {
    double ends = size() * 0.55;
    boolean starred = (known.isMoment(topic) || known.isWeakest(topic)) && chips.isEmpty();
    double figures = chips.size() * (chipWidth + size() * 0.3);
    return ends + figures + (starred ? size() * 0.2 : 0);
  }

  double width() {
    return before() + Math.max(name.width(), more.width()) + after();
  }

  double height() {
    return Math.max(name.height() + more.height() + 2 * pad, hasBead() ? 2 * bead() - 2 : 0);
  }

  double chipHeight() {
    return Math.min(size() * 1.7, height() - 10);
  }

  /** The middle of a column of figures in a box that is not mirrored. */
  double chipMiddle(Rect box, int column) {
    double step = chipWidth + size() * 0.3;
    return box.right() - size() * 0.35 - (chips.size() - 1 - column) * step - chipWidth / 2;
  }

  private double chipMiddle(Rect box, int column, boolean mirrored) {
    double middle = chipMiddle(box, column);
    return mirrored ? box.x() + box.right() - middle : middle;
  }

  /** Paints it into a box at least as large as it was measured; mirrored, its inner end is the right one. */
  void paint(Board board, Rect box, boolean mirrored, boolean quiet) {
    Look look = board.look;
    ObjectColours colours = known.colours(topic);
    ground(board, box, quiet);
    double text = name.height() + more.height();
    double top = box.centerY() - text / 2;
    double x = mirrored ? box.right() - before() : box.x() + before();
    Ink ink = ink(look, colours, quiet);
    Ink below = topic.isTouchpoint() ? look.text().secondary() : ink;
    if (mirrored && topic.isTouchpoint()) {
      board.textTo(name, x, top, ink);
      board.textTo(more, x, top + name.height(), below);
    } else if (topic.isBusiness()) {
      board.textAround(name, box.centerX(), top, ink);
      board.textAround(more, box.centerX(), top + name.height(), below);
    } else {
      double left = topic.isTouchpoint() ? x : nameLeft(box);
      board.text(name, left, top, ink);
      board.text(more, left, top + name.height(), below);
      icon().ifPresent(each -> icon(board, each, left, box.centerY(), ink));
    }
    for (int i = 0; i < chips.size(); i++) chip(board, box, i, mirrored);
    if (known.isMoment(topic)) star(board, box, mirrored);
    if (known.isWeakest(topic)) weakest(board, weakestAt(box, mirrored), starRadius() + 2);
    if (hasBead()) bead(board, box, mirrored);
    board.spot(topic.id(), box, signs(box, mirrored), size());
  }

  /** Where the bead and the star are on its edge. */
  private List<Rect> signs(Rect box, boolean mirrored) {
    var signs = new ArrayList<Rect>();
    if (hasBead()) signs.add(beadBox(box, mirrored).grown(RIM));
    if (known.isMoment(topic)) signs.add(around(starAt(box, mirrored), starRadius()));
    if (known.isWeakest(topic)) signs.add(around(weakestAt(box, mirrored), starRadius() + 2));
    return signs;
  }

  private static Rect around(Point middle, double radius) {
    return new Rect(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /** An object's icon and name stand together in its middle. */
  private double nameLeft(Rect box) {
    double all = (icon().isPresent() ? size() * 1.55 : 0) + Math.max(name.width(), more.width());
    return box.centerX() + all / 2 - Math.max(name.width(), more.width());
  }

  private void icon(Board board, String which, double nameLeft, double middle, Ink ink) {
    double side = size() * 1.2;
    board.add(Marks.icon(which, new Point(nameLeft - size() * 1.55 + side / 2, middle), side, ink));
  }

  private Ink ink(Look look, ObjectColours colours, boolean quiet) {
    if (topic.isBusiness()) return look.accent().onInk();
    if (topic.isObject()) return colours.label();
    return quiet ? look.text().secondary() : look.text().plain();
  }

  private void ground(Board board, Rect box, boolean quiet) {
    Look look = board.look;
    ObjectColours colours = known.colours(topic);
    double radius = Math.min(size() * 0.55, box.height() / 2);
    if (topic.isBusiness()) {
      board.box(box, size(), look.accent().ink(), Line.NONE);
    } else if (topic.isObject()) {
      boolean pale = !colours.edge().equals(colours.fill());
      board.box(box, radius, colours.fill(), pale ? Line.of(colours.edge(), 2) : Line.NONE);
    } else {
      List<Double> dashes =
          topic.details().touch().contact() == Contact.INDIRECT ? DASHES : List.of();
      Line border = Line.NONE;
      if (known.isMoment(topic)) border = new Line(look.signs().star().border(), 3.4, dashes);
      else if (!dashes.isEmpty())
        border =
            new Line(
                quiet ? look.text().hint().over(look.canvas(), 0.6) : colours.edge(), 2, dashes);
      board.box(box, radius, quiet ? Ink.NONE : fill(colours), border);
    }
  }

  /** Warm or cold where there are figures, else the object's tint. */
  private Ink fill(ObjectColours colours) {
    return chips.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(each -> each.heat().box())
        .orElse(colours.tint());
  }

  private void chip(Board board, Rect box, int column, boolean mirrored) {
    if (chips.get(column).isEmpty()) return;
    Known.Chip chip = chips.get(column).get();
    double high = chipHeight();
    double middle = chipMiddle(box, column, mirrored);
    var place = new Rect(middle - chipWidth / 2, box.centerY() - high / 2, chipWidth, high);
    board.box(place, high * 0.3, chip.heat().chip(), Line.NONE);
    TextStyle style = Board.style(Weight.BOLD, Math.max(Board.LEAST, size() * 0.92));
    board.lineAround(chip.text(), middle, box.centerY(), style, chip.heat().label());
  }

  /** How wide a column of figures must be for this one. */
  static double chipWidth(String figure, double size) {
    TextStyle style = Board.style(Weight.BOLD, Math.max(Board.LEAST, size * 0.92));
    return Math.max(size * 2.3, Text.SIZES.width(figure, style) + size * 0.7);
  }

  private void star(Board board, Rect box, boolean mirrored) {
    board.add(Marks.star(starAt(box, mirrored), starRadius(), board.look));
  }

  double starRadius() {
    return Math.max(15, size() * STAR);
  }

  private static Point starAt(Rect box, boolean mirrored) {
    return new Point(mirrored ? box.x() + 2 : box.right() - 2, box.y() + 2);
  }

  /** At its outer corner; below where the star has the one above. */
  private Point weakestAt(Rect box, boolean mirrored) {
    double y = known.isMoment(topic) ? box.bottom() + 3 : box.y() - 3;
    return new Point(mirrored ? box.x() + 4 : box.right() - 4, y);
  }

  /** The sign of the step where a journey breaks most easily. */
  static void weakest(Board board, Point centre, double radius) {
    Ink bad = board.look.signs().bad().plain();
    board.add(Marks.circle(centre, radius, bad, Line.of(board.look.canvas(), 2.4)));
    board.add(Marks.icon("unlink", centre, radius * 1.3, bad.bestOf(Ink.WHITE, Ink.BLACK)));
  }

  /** Around its inner end; what is wider than a circle goes on into the box. */
  private Rect beadBox(Rect box, boolean mirrored) {
    double radius = bead();
    double wide = 2 * halfBead();
    double x = mirrored ? box.right() + radius - wide : box.x() - radius;
    return new Rect(x, box.centerY() - radius, wide, 2 * radius);
  }

  private void bead(Board board, Rect box, boolean mirrored) {
    Look look = board.look;
    Rect place = beadBox(box, mirrored);
    Ink ink = look.accent().ink();
    boolean key = known.isKey(topic);
    double radius = bead();
    board.box(place.grown(RIM), radius + RIM, look.canvas(), Line.NONE);
    if (key) board.box(place, radius, ink, Line.NONE);
    else board.box(place.grown(-1.4), radius - 1.4, look.panel(), Line.of(ink, 2.8));
    board.lineAround(
        known.bead(topic),
        place.centerX(),
        place.centerY(),
        digits(),
        key ? look.accent().onInk() : ink);
  }
}
