package touchmap.layout;

import touchmap.geometry.Rect;

/** One of the four ways in which a box can make room. */
enum Way {
  DOWN(0, 1),
  UP(0, -1),
  RIGHT(1, 0),
  LEFT(-1, 0);

  final double x;
  final double y;

  Way(double x, double y) {
    this.x = x;
    this.y = y;
  }

  /** How far the box must go this way to be past the other, with that gap between them. */
  double past(Rect box, Rect other, double gap) {
    return switch (this) {
      case DOWN -> other.bottom() + gap - box.y();
      case UP -> box.bottom() + gap - other.y();
      case RIGHT -> other.right() + gap - box.x();
      case LEFT -> box.right() + gap - other.x();
    };
  }
}
