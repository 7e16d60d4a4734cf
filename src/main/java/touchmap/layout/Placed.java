package touchmap.layout;

import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;

/**
 * One topic with its place. {@code box} is its own box, {@code label} the part of it that icon and name take up, {@code
 * reach} a box around it and all that is shown below it (for culling and hits), {@code lines} its wrapped name in
 * absolute map coordinates, {@code tree} where it hangs, {@code beside} how much of what stands past its outer end is
 * its own.
 */
public record Placed(
    Topic topic, Rect box, Rect label, Rect reach, List<TextLine> lines, Tree tree, double beside) {
  /**
   * Where it hangs: its parent (empty for the business), depth (business 0), the side it grows to (never AUTOMATIC;
   * RIGHT in layout down), the first-level branch it belongs to by position (-1 for the business), the topics shown
   * below it, how many are folded away (0 when it is open), and whether its name was cut with an ellipsis.
   */
  public record Tree(
      Optional<Id> parent,
      int depth,
      Side side,
      int branch,
      List<Id> shown,
      int hidden,
      boolean cut) {}

  public Id id() {
    return topic.id();
  }

  public boolean isFolded() {
    return tree.hidden > 0;
  }

  /** Whether it grows to the left, so that its outer end is its left one. */
  public boolean isMirrored() {
    return tree.side == Side.LEFT;
  }

  /** Where an object's icon goes, just before its name; empty for all others. */
  public Optional<Rect> icon() {
    if (!topic.isObject()) return Optional.empty();
    double size = Spacing.ICON;
    double x = nameStart() - Spacing.ICON_GAP - size;
    return Optional.of(new Rect(x, box.centerY() - size / 2, size, size));
  }

  private double nameStart() {
    if (!lines.isEmpty()) return lines.getFirst().baseline().x();
    double icon = topic.isObject() ? Spacing.ICON + Spacing.ICON_GAP : 0;
    return label.x() + icon + (label.width() - icon) / 2;
  }

  private double nameEnd() {
    double end = nameStart();
    for (TextLine line : lines) end = Math.max(end, line.baseline().x() + line.width());
    return end;
  }

  /** Where the signs for a note and for links go: after the name. Empty without either. */
  public Optional<Rect> signs() {
    double width = Spacing.signsWidth(topic);
    if (width == 0) return Optional.empty();
    double y = box.centerY() - Spacing.SIGN / 2;
    return Optional.of(new Rect(nameEnd() + Spacing.SIGN_GAP, y, width, Spacing.SIGN));
  }

  /** Where the "+N" goes while topics below are folded away: past label and signs, at the outer end. */
  public Optional<Rect> foldChip() {
    if (!isFolded()) return Optional.empty();
    double width = Spacing.chipWidth(tree.hidden);
    double x =
        isMirrored()
            ? label.x() - Spacing.CHIP_GAP - width
            : label.right() + Spacing.signsRoom(topic) + Spacing.CHIP_GAP;
    double y = box.centerY() - Spacing.CHIP_HEIGHT / 2;
    return Optional.of(new Rect(x, y, width, Spacing.CHIP_HEIGHT));
  }

  /** The middle of the end that its children grow from. */
  public Point outerEnd() {
    return new Point(isMirrored() ? box.x() : box.right(), box.centerY());
  }

  /** Its box with what stands beside it. */
  public Rect extent() {
    if (beside == 0) return box;
    double x = isMirrored() ? box.x() - beside : box.x();
    return new Rect(x, box.y(), box.width() + beside, box.height());
  }

  /** This topic and its branch elsewhere; the tree is the same. */
  public Placed moved(double dx, double dy) {
    return new Placed(
        topic,
        box.moved(dx, dy),
        label.moved(dx, dy),
        reach.moved(dx, dy),
        lines.stream().map(line -> line.moved(dx, dy)).toList(),
        tree,
        beside);
  }
}
