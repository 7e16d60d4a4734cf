package touchmap.model;

/** How far the touchpoint is in our hands. */
public enum Control {
  UNSAID,
  OWNED,
  INFLUENCED,
  OUTSIDE
}
