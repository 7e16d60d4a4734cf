package touchmap.ui.journey;

import touchmap.method.JourneyFigures.Column;

/** What can be done with the table of a journey. */
interface JourneyActs {
  /** A column is chosen. */
  void chosen(Column column);
}
