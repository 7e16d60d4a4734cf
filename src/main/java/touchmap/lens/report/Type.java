package touchmap.lens.report;

import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

/** The type of a report, in points. */
final class Type {
  static final TextStyle TITLE = new TextStyle(Weight.BOLD, 27);
  static final TextStyle LONG_TITLE = new TextStyle(Weight.BOLD, 19);
  static final TextStyle LEAD = new TextStyle(Weight.REGULAR, 12.5);
  static final TextStyle SECTION = new TextStyle(Weight.BOLD, 16);
  static final TextStyle HEAD = new TextStyle(Weight.SEMIBOLD, 11);
  static final TextStyle FIGURE = new TextStyle(Weight.BOLD, 19);
  static final TextStyle STRONG = new TextStyle(Weight.SEMIBOLD, 9.25);
  static final TextStyle BODY = new TextStyle(Weight.REGULAR, 9.25);
  static final TextStyle SMALL = new TextStyle(Weight.REGULAR, 8.25);
  static final TextStyle CHIP = new TextStyle(Weight.BOLD, 8.5);

  /** How far apart lines are, to the size of their text. */
  static final double LEADING = 1.36;

  private Type() {}
}
