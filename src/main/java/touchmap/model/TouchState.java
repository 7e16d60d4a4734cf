package touchmap.model;

/** Where a touchpoint stands in its own life. */
public enum TouchState {
  UNSAID,
  IDEA,
  PREPARED,
  LIVE,
  TUNED,
  WORN,
  REMOVED
}
