package touchmap.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;

/**
 * Where the arrow keys lead: to the parent or a child along a branch, to the nearest topic of the same column across
 * branches, and where there is none, to whatever lies that way. Depends on the picture only, so going one way and back
 * needs no memory.
 */
public final class Neighbours {
  /** The four arrow keys. */
  public enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN;

    private boolean isSideways() {
      return this == LEFT || this == RIGHT;
    }

    /** How far the middle of {@code b} lies this way from the middle of {@code a}. */
    private double ahead(Rect a, Rect b) {
      return switch (this) {
        case LEFT -> a.centerX() - b.centerX();
        case RIGHT -> b.centerX() - a.centerX();
        case UP -> a.centerY() - b.centerY();
        case DOWN -> b.centerY() - a.centerY();
      };
    }

    /** How wide the gap is between the two this way; negative when they lie beside each other. */
    private double gap(Rect a, Rect b) {
      return switch (this) {
        case LEFT -> a.x() - b.right();
        case RIGHT -> b.x() - a.right();
        case UP -> a.y() - b.bottom();
        case DOWN -> b.y() - a.bottom();
      };
    }

    /** How far one would have to step aside on the way: past the edges in full, to the middle half. */
    private double aside(Rect a, Rect b) {
      double edges =
          isSideways()
              ? Math.max(a.y() - b.bottom(), b.y() - a.bottom())
              : Math.max(a.x() - b.right(), b.x() - a.right());
      return Math.max(0, edges) + offLevel(a, b) / 4;
    }

    /** How far the middles are from being on a level with each other. */
    private double offLevel(Rect a, Rect b) {
      return Math.abs(isSideways() ? a.centerY() - b.centerY() : a.centerX() - b.centerX());
    }
  }

  private final Layout layout;

  public Neighbours(Layout layout) {
    this.layout = layout;
  }

  /** The topic the arrow leads to; empty when nothing lies that way. */
  public Optional<Id> of(Id from, Way way) {
    return layout.at(from).flatMap(topic -> next(topic, way)).map(Placed::id);
  }

  private Optional<Placed> next(Placed from, Way way) {
    Optional<Placed> next =
        layout.kind() == LayoutKind.DOWN ? hanging(from, way) : growing(from, way);
    return next.or(() -> nearest(from, way));
  }

  private Optional<Placed> growing(Placed from, Way way) {
    if (!way.isSideways()) return from.tree().depth() == 0 ? Optional.empty() : column(from, way);
    boolean inwards = from.isMirrored() == (way == Way.RIGHT);
    if (from.tree().depth() > 0 && inwards) {
      return parent(from).filter(it -> way.ahead(from.box(), it.box()) > 0);
    }
    return child(from, way);
  }

  private Optional<Placed> hanging(Placed from, Way way) {
    int depth = from.tree().depth();
    if (depth == 0) return way == Way.DOWN ? child(from, way) : Optional.empty();
    if (depth == 1) {
      return switch (way) {
        case LEFT, RIGHT -> level(from, way);
        case UP -> parent(from);
        // the list hangs below: its first entry is what lies that way
        case DOWN -> from.tree().shown().stream().findFirst().flatMap(layout::at);
      };
    }
    return switch (way) {
      case UP, DOWN -> list(from, way);
      case RIGHT -> child(from, way).or(() -> nearest(from, way));
      case LEFT -> depth > 2 ? parent(from) : nearest(from, way).or(() -> parent(from));
    };
  }

  private Optional<Placed> parent(Placed from) {
    return from.tree().parent().flatMap(layout::at);
  }

  /** The child that lies that way and is most on a level with its parent. */
  private Optional<Placed> child(Placed from, Way way) {
    return from.tree().shown().stream()
        .flatMap(id -> layout.at(id).stream())
        .filter(child -> way.ahead(from.box(), child.box()) > 0)
        .min(Comparator.comparingDouble(child -> way.offLevel(from.box(), child.box())));
  }

  /** The next topic of the same depth on the same side. */
  private Optional<Placed> column(Placed from, Way way) {
    return closest(
        from,
        way,
        each ->
            each.tree().depth() == from.tree().depth() && each.tree().side() == from.tree().side());
  }

  private Optional<Placed> level(Placed from, Way way) {
    return closest(from, way, each -> each.tree().depth() == from.tree().depth());
  }

  /** The next topic of the same list, whatever its depth. */
  private Optional<Placed> list(Placed from, Way way) {
    return closest(from, way, each -> each.tree().branch() == from.tree().branch());
  }

  private Optional<Placed> closest(Placed from, Way way, Predicate<Placed> among) {
    return others(from)
        .filter(among)
        .filter(each -> way.ahead(from.box(), each.box()) > 0)
        .min(Comparator.comparingDouble(each -> way.ahead(from.box(), each.box())));
  }

  /** Whatever lies that way; a step aside counts double. */
  private Optional<Placed> nearest(Placed from, Way way) {
    return others(from)
        .filter(each -> way.gap(from.box(), each.box()) >= 0)
        .min(
            Comparator.comparingDouble(
                each -> way.gap(from.box(), each.box()) + 2 * way.aside(from.box(), each.box())));
  }

  private Stream<Placed> others(Placed from) {
    return layout.placed().values().stream().filter(each -> each != from);
  }
}
