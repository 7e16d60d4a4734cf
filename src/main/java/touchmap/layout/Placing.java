package touchmap.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Placed.Tree;
import touchmap.layout.Wrapping.Wrapped;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;

/** The last step of a layout: from rows of numbers to placed topics, their reach, and the lines of their names. */
final class Placing {
  private final Shown shown;
  private final Boxes boxes;
  private final Places places;
  private final TextSizes sizes;
  private final double objectDrop;
  private final double touchpointDrop;
  private int lastParent = -1;
  private Optional<Id> wrappedParent = Optional.empty();

  Placing(Shown shown, Boxes boxes, Places places, TextSizes sizes) {
    this.shown = shown;
    this.boxes = boxes;
    this.places = places;
    this.sizes = sizes;
    objectDrop = drop(Spacing.OBJECT, sizes);
    touchpointDrop = drop(Spacing.TOUCHPOINT, sizes);
  }

  Layout layout(LayoutKind kind) {
    Rect[] reach = reaches();
    var placed = LinkedHashMap.<Id, Placed>newLinkedHashMap(shown.size());
    int branch = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (shown.depth[i] == 1) branch++;
      Topic topic = shown.topics[i];
      Rect label = label(i);
      placed.put(
          topic.id(),
          new Placed(
              topic,
              shown.isLeaf(i) && boxes.beside[i] == 0 ? reach[i] : box(i),
              label,
              reach[i],
              lines(i, label),
              tree(i, branch),
              boxes.beside[i]));
    }
    return new Layout(placed, shown.topics[0].id(), reach[0], kind);
  }

  private Rect box(int i) {
    return new Rect(places.x[i], places.y[i], boxes.width[i], boxes.height[i]);
  }

  /**
   * The label, with the signs after it, stands at the inner end of its box, past what a lens puts there; the room for
   * chips is at the outer end.
   */
  private Rect label(int i) {
    double padding = Spacing.padding(shown.topics[i].type()) + boxes.inner[i];
    double after = Spacing.signsRoom(shown.topics[i]);
    double x =
        places.left[i]
            ? places.x[i] + boxes.width[i] - padding - after - boxes.label[i]
            : places.x[i] + padding;
    return new Rect(x, places.y[i], boxes.label[i], boxes.height[i]);
  }

  private Tree tree(int i, int branch) {
    Side side = places.left[i] ? Side.LEFT : Side.RIGHT;
    return new Tree(
        parent(i),
        shown.depth[i],
        side,
        branch,
        children(i),
        shown.hidden[i],
        boxes.names[i].cut());
  }

  private Optional<Id> parent(int i) {
    if (i == 0) return Optional.empty();
    // Siblings follow each other, so most share the wrapping of the one before.
    if (shown.parent[i] != lastParent) {
      lastParent = shown.parent[i];
      wrappedParent = Optional.of(shown.topics[lastParent].id());
    }
    return wrappedParent;
  }

  private List<Id> children(int i) {
    if (shown.isLeaf(i)) return List.of();
    var ids = new Id[shown.kidCount(i)];
    for (int k = 0; k < ids.length; k++)
      ids[k] = shown.topics[shown.kids[shown.kidsFrom[i] + k]].id();
    return List.of(ids);
  }

  private Rect[] reaches() {
    int count = shown.size();
    var reach = new Rect[count];
    double[] left = new double[count];
    double[] top = places.y.clone();
    double[] right = new double[count];
    double[] bottom = new double[count];
    Arrays.setAll(left, i -> places.x[i] - (places.left[i] ? boxes.beside[i] : 0));
    Arrays.setAll(
        right, i -> places.x[i] + boxes.width[i] + (places.left[i] ? 0 : boxes.beside[i]));
    Arrays.setAll(bottom, i -> top[i] + boxes.height[i]);
    for (int i = count - 1; i >= 0; i--) {
      reach[i] =
          shown.isLeaf(i) && boxes.beside[i] == 0
              ? box(i)
              : new Rect(left[i], top[i], right[i] - left[i], bottom[i] - top[i]);
      if (i == 0) break;
      int parent = shown.parent[i];
      left[parent] = Math.min(left[parent], left[i]);
      top[parent] = Math.min(top[parent], top[i]);
      right[parent] = Math.max(right[parent], right[i]);
      bottom[parent] = Math.max(bottom[parent], bottom[i]);
    }
    return reach;
  }

  /** The lines one below the other, the whole of them in the middle of the box. */
  private List<TextLine> lines(int i, Rect label) {
    Wrapped name = boxes.names[i];
    return switch (shown.topics[i].type()) {
      case BUSINESS -> businessLines(name.lines(), label);
      case OBJECT ->
          lines(name, label, Spacing.ICON + Spacing.ICON_GAP, Spacing.OBJECT_LINE, objectDrop);
      case TOUCHPOINT -> lines(name, label, 0, Spacing.TOUCHPOINT_LINE, touchpointDrop);
    };
  }

  /** Names read from the left; one shorter than the least width stands in the middle of it. */
  private static List<TextLine> lines(
      Wrapped name, Rect label, double icon, double height, double drop) {
    List<TextLine> lines = name.lines();
    double x = label.x() + icon + (label.width() - icon - name.width()) / 2;
    double y = label.centerY() - (lines.size() - 1) * height / 2 + drop;
    return switch (lines.size()) {
      case 0 -> List.of();
      case 1 -> List.of(lines.getFirst().at(new Point(x, y)));
      case 2 ->
          List.of(lines.get(0).at(new Point(x, y)), lines.get(1).at(new Point(x, y + height)));
      default -> {
        var placed = new ArrayList<TextLine>(lines.size());
        for (TextLine each : lines) placed.add(each.at(new Point(x, y + placed.size() * height)));
        yield List.copyOf(placed);
      }
    };
  }

  private List<TextLine> businessLines(List<TextLine> lines, Rect label) {
    double total = 0;
    for (TextLine line : lines) total += Boxes.lineHeight(line.style(), sizes);
    double top = label.centerY() - total / 2;
    var placed = new ArrayList<TextLine>(lines.size());
    for (TextLine line : lines) {
      double baseline = top + sizes.ascent(line.style());
      placed.add(line.at(new Point(label.centerX() - line.width() / 2, baseline)));
      top += Boxes.lineHeight(line.style(), sizes);
    }
    return List.copyOf(placed);
  }

  /** How far below the middle of a line its baseline is. */
  private static double drop(TextStyle style, TextSizes sizes) {
    return (sizes.ascent(style) - sizes.descent(style)) / 2;
  }
}
