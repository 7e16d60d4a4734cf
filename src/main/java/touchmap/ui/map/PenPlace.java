package touchmap.ui.map;

import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.LayoutKind;
import touchmap.model.TopicType;
import touchmap.ui.kit.Fonts;

/**
 * Where a text is written: exactly over the name that is painted, in the same type, growing the way the node would grow.
 * All results are in pixels of the view.
 */
final class PenPlace {
  /** Type is never written smaller than this, however far away the map is, in pixels. */
  private static final double LEGIBLE = 11;

  /** Where the layout wraps a name, in map units. */
  private static final double WRAP = 220;

  /** Room for the caret behind the last letter. */
  private static final double CARET = 4;

  private final Placed node;
  private final Camera camera;
  private final boolean sideways;
  private final TextStyle style;
  private final double scale;
  private final Text measure = new Text();

  PenPlace(Placed node, Camera camera, LayoutKind kind) {
    this.node = node;
    this.camera = camera;
    sideways = kind != LayoutKind.DOWN;
    style = node.lines().isEmpty() ? styleOf(node.topic().type()) : node.lines().getFirst().style();
    scale = Math.max(camera.zoom(), LEGIBLE / style.size());
    measure.setFont(font());
  }

  private static TextStyle styleOf(TopicType type) {
    return switch (type) {
      case BUSINESS -> new TextStyle(Weight.BOLD, 21);
      case OBJECT -> new TextStyle(Weight.SEMIBOLD, 14.5);
      case TOUCHPOINT -> new TextStyle(Weight.MEDIUM, 13);
    };
  }

  private Font font() {
    return Fonts.of(new TextStyle(style.weight(), style.size() * scale));
  }

  double scale() {
    return scale;
  }

  /** The type as a style sheet says it, which is what a text control listens to. */
  String css() {
    Font font = font();
    String weight = style.weight() == Weight.BOLD ? "bold" : "normal";
    return "-fx-font-family: '%s'; -fx-font-weight: %s; -fx-font-size: %.2fpx;"
        .formatted(font.getFamily(), weight, font.getSize())
        .replace(',', '.');
  }

  /** The control's place for that text. */
  Rect text(String written) {
    Rect box = box();
    double wrap = Math.max(WRAP, node.label().width()) * scale;
    double natural = wrapped(written, wrap);
    Bounds all = measure.getLayoutBounds();
    double width = Math.max(Math.ceil(Math.min(natural, wrap)), least()) + CARET;
    // a control gives each line whole pixels, so that many lines need a little more than they
    // measure
    double lines = Math.rint(all.getHeight() / (style.size() * scale * 1.2));
    double height = Math.ceil(all.getHeight() + lines / 2) + 1;
    return new Rect(left(box, width), top(box, height), width, height);
  }

  /** Sets the measure to the text as it breaks into lines; the answer is its width in one line. */
  private double wrapped(String written, double wrap) {
    measure.setText(written.endsWith("\n") || written.isEmpty() ? written + " " : written);
    measure.setWrappingWidth(0);
    double natural = measure.getLayoutBounds().getWidth();
    if (natural > wrap) measure.setWrappingWidth(wrap);
    return natural;
  }

  /** Where the next letter goes, after so many letters of that text. */
  Rect caret(String written, int after) {
    Rect text = text(written);
    wrapped(written, Math.max(WRAP, node.label().width()) * scale);
    Bounds all = measure.getLayoutBounds();
    measure.setCaretPosition(Math.min(after, written.length()));
    Bounds line = new Path(measure.getCaretShape()).getLayoutBounds();
    double x = text.x() + line.getMinX() - all.getMinX();
    return new Rect(x, text.y() + line.getMinY() - all.getMinY(), CARET, line.getHeight());
  }

  /** On the left side a short text starts where the name did; a longer one grows outwards, to the left. */
  private double least() {
    boolean mirrored = sideways && node.isMirrored() && !node.topic().isBusiness();
    return mirrored ? (node.label().right() - textStart()) * scale : 0;
  }

  private double left(Rect box, double width) {
    double start = box.x() + (textStart() - node.box().x()) * scale;
    if (node.topic().isBusiness()) return box.centerX() - (width - CARET) / 2;
    if (!sideways || !node.isMirrored()) return start;
    double end = box.right() - (node.box().right() - node.label().right()) * scale;
    return end - width + CARET;
  }

  private double emptyStart() {
    return node.icon().map(icon -> icon.right() + 8).orElse(node.label().x());
  }

  /** As many lines as painted start at the painted baseline; more or fewer stay around the same middle. */
  private double top(Rect box, double height) {
    if (node.lines().isEmpty()) return box.centerY() - height / 2;
    measure.setText("x");
    measure.setWrappingWidth(0);
    double line = measure.getLayoutBounds().getHeight();
    TextLine first = node.lines().getFirst();
    TextLine last = node.lines().getLast();
    double spread = (last.baseline().y() - first.baseline().y()) * scale;
    double baseline = box.y() + (first.baseline().y() - node.box().y()) * scale;
    double more = height - 1 - line - spread;
    return baseline - measure.getBaselineOffset() - more / 2;
  }

  /** The frame around the text, with the room the node keeps around its name; it covers the node at least. */
  Rect frame(Rect text) {
    Rect box = box();
    double before = (textStart() - node.box().x()) * scale;
    double after = (node.box().right() - node.label().right()) * scale;
    if (node.topic().isBusiness()) before = after;
    double above = verticalRoom() * scale;
    double left = Math.min(box.x(), text.x() - before);
    double right = Math.max(box.right(), text.right() - CARET + after);
    double top = Math.min(box.y(), text.y() - above);
    double bottom = Math.max(box.bottom(), text.bottom() + above);
    return new Rect(left, top, right - left, bottom - top);
  }

  private double textStart() {
    return node.lines().isEmpty() ? emptyStart() : node.lines().getFirst().baseline().x();
  }

  private double verticalRoom() {
    return node.topic().isBusiness() ? 14 : node.topic().isObject() ? 9 : 7;
  }

  /** The node's box at the scale that is written in, around the middle of what is painted. */
  private Rect box() {
    Rect seen = camera.toScreen(node.box());
    double width = node.box().width() * scale;
    double height = node.box().height() * scale;
    return new Rect(seen.centerX() - width / 2, seen.centerY() - height / 2, width, height);
  }
}
