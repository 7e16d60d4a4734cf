package touchmap.lens.report;

/** A column of a table: its head, its share of the width, and whether it ends at the right. */
record Column(String head, double share, boolean isRight) {
  static Column left(String head, double share) {
    return new Column(head, share, false);
  }

  static Column right(String head, double share) {
    return new Column(head, share, true);
  }
}
