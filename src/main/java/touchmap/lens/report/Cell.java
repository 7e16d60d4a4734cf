package touchmap.lens.report;

/**
 * What stands in a cell of a table: a text, a quieter one below it, and how the first is shown.
 *
 * @param heat the step on the heat scale of a chip, 0 to 4
 * @param isStarred whether a star stands behind it
 */
record Cell(String text, String aside, Kind kind, int heat, boolean isStarred) {
  /** How a text is shown. */
  enum Kind {
    PLAIN,
    STRONG,
    QUIET,
    GOOD,
    BAD,
    /** A score in its heat. */
    CHIP,
    /** A place in the order, filled. */
    BEAD,
    /** A place in the order, as a ring. */
    RING
  }

  static final Cell EMPTY = plain("");

  static Cell plain(String text) {
    return of(Kind.PLAIN, text);
  }

  static Cell of(Kind kind, String text) {
    return new Cell(text, "", kind, 0, false);
  }

  static Cell chip(String text, int heat) {
    return new Cell(text, "", Kind.CHIP, heat, false);
  }

  Cell withAside(String to) {
    return new Cell(text, to, kind, heat, isStarred);
  }

  Cell starred(boolean to) {
    return new Cell(text, aside, kind, heat, to);
  }
}
