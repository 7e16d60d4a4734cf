package touchmap.model;

/** How the whole map is laid out. */
public enum LayoutKind {
  BOTH,
  RIGHT,
  DOWN
}
