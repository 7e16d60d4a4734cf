package touchmap.lens.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Part;

/** A sheet of paper while it is being written. */
public final class Leaf {
  /** How far apart baselines are, to the size of the text. */
  public static final double LEADING = 1.32;

  private final Rect sheet;
  private final Rect room;
  private final Look look;
  private final TextSizes sizes;
  private final List<PaperPage.Inset> insets = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** {@code room} is what the margins leave. */
  public Leaf(Rect sheet, Rect room, Look look, TextSizes sizes) {
    this.sheet = sheet;
    this.room = room;
    this.look = look;
    this.sizes = sizes;
  }

  public Rect sheet() {
    return sheet;
  }

  public Rect room() {
    return room;
  }

  public Look look() {
    return look;
  }

  public TextSizes sizes() {
    return sizes;
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  public void add(Part part) {
    parts.add(part);
  }

  /** A painting, and its own texts as what follows it. */
  public void add(PaperPage.Inset inset) {
    insets.add(inset);
    parts.add(new Part.Figure(inset.said()));
    parts.addAll(inset.parts());
  }

  /** A painting and its own texts, one of which is the heading. */
  void headed(PaperPage.Inset inset, Optional<Point> heading, String title) {
    insets.add(inset);
    parts.add(new Part.Figure(inset.said()));
    parts.addAll(inset.parts(heading, title));
  }

  /** A painting whose texts belong to the picture. */
  public void picture(PaperPage.Inset inset) {
    insets.add(inset);
    parts.add(new Part.Figure(inset.said()));
  }

  /** One line of text on a baseline; where it starts. */
  public Point write(String text, double x, double baseline, TextStyle style, Ink ink) {
    var start = new Point(x, baseline);
    if (!text.isEmpty())
      marks.add(new Mark.Words(text, start, style, ink, sizes.width(text, style)));
    return start;
  }

  /** One line of text that ends at a place. */
  public Point writeBefore(String text, double end, double baseline, TextStyle style, Ink ink) {
    return write(text, end - sizes.width(text, style), baseline, style, ink);
  }

  /** Text that is read on its own, in as many lines as it needs below the top; where it ends. */
  public double text(
      Part.Role role, String text, Rect column, TextStyle style, Ink ink, double leading) {
    var starts = new ArrayList<Point>();
    double y = column.y();
    for (String each : Wrapped.lines(text, column.width(), style, sizes)) {
      starts.add(write(each, column.x(), y + baseline(style, leading), style, ink));
      y += style.size() * leading;
    }
    parts.add(new Part.Text(role, text, starts));
    return y;
  }

  /** How far below a line's top its baseline is. */
  public double baseline(TextStyle style, double leading) {
    double tall = sizes.ascent(style) + sizes.descent(style);
    return (style.size() * leading - tall) / 2 + sizes.ascent(style);
  }

  /** How high so wide a text is. */
  public double height(String text, double width, TextStyle style, double leading) {
    return Wrapped.lines(text, width, style, sizes).size() * style.size() * leading;
  }

  public void rule(double x, double right, double y, Ink ink, double thick) {
    marks.add(new Mark.Box(new Rect(x, y, right - x, thick), 0, ink, Line.NONE));
  }

  /** As it is now. */
  public PaperPage page() {
    Ink ground = look.isDark() ? look.canvas() : look.panel();
    return new PaperPage(sheet, ground, insets, marks, parts);
  }
}
