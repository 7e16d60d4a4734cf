package touchmap.model;

/** On which side of the business a first-level branch hangs; chosen by hand, or automatic. */
public enum Side {
  AUTOMATIC,
  LEFT,
  RIGHT
}
