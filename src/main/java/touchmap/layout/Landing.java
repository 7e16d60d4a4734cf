package touchmap.layout;

import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.model.LayoutKind;
import touchmap.model.Side;

/** About where a dropped box would come to lie, before the layout makes room for it. */
final class Landing {
  private final Layout layout;
  private final Size size;

  Landing(Layout layout, Size size) {
    this.layout = layout;
    this.size = size;
  }

  /** Under a parent, between two siblings either of which may be missing. */
  Rect under(Placed parent, Side side, @Nullable Placed before, @Nullable Placed after) {
    if (layout.kind() == LayoutKind.DOWN) {
      return parent.topic().isBusiness()
          ? inRow(parent, before, after)
          : inList(parent, before, after);
    }
    boolean left = side == Side.LEFT;
    double inner = inner(parent, left, before, after);
    double x = left ? inner - size.width() : inner;
    return new Rect(x, top(parent.box().centerY(), before, after), size.width(), size.height());
  }

  private static double inner(
      Placed parent, boolean left, @Nullable Placed before, @Nullable Placed after) {
    Placed like = before == null ? after : before;
    if (like != null) return left ? like.box().right() : like.box().x();
    boolean trunk = parent.topic().isBusiness();
    double gap = trunk ? Spacing.BUSINESS_TO_OBJECT : Spacing.TO_TOUCHPOINT;
    return left ? parent.box().x() - gap : parent.box().right() + gap;
  }

  private double top(double level, @Nullable Placed before, @Nullable Placed after) {
    if (before != null && after != null) {
      return (before.box().bottom() + after.box().y() - size.height()) / 2;
    }
    if (before != null) return before.reach().bottom() + Spacing.LEAF_GAP;
    if (after != null) return after.reach().y() - Spacing.LEAF_GAP - size.height();
    return level - size.height() / 2;
  }

  private Rect inRow(Placed parent, @Nullable Placed before, @Nullable Placed after) {
    Placed like = before == null ? after : before;
    double y = like == null ? parent.box().bottom() + Spacing.DOWN_TO_OBJECT : like.box().y();
    double x = parent.box().centerX() - size.width() / 2;
    if (before != null && after != null) {
      x = (before.reach().right() + after.box().x() - size.width()) / 2;
    } else if (before != null) {
      x = before.reach().right() + Spacing.BLOCK_GAP;
    } else if (after != null) {
      x = after.box().x() - Spacing.BLOCK_GAP - size.width();
    }
    return new Rect(x, y, size.width(), size.height());
  }

  private Rect inList(Placed parent, @Nullable Placed before, @Nullable Placed after) {
    double top = parent.box().bottom() + Spacing.DOWN_TO_LIST;
    if (before != null) top = before.reach().bottom() + Spacing.LEAF_GAP;
    double y = after == null ? top : (top - Spacing.LEAF_GAP + after.box().y() - size.height()) / 2;
    return new Rect(parent.box().x() + Spacing.INDENT, y, size.width(), size.height());
  }
}
