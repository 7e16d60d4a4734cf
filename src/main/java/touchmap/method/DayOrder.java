package touchmap.method;

/** What comes first where a table writes days with numbers alone, as in 12/11/2026. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST
}
