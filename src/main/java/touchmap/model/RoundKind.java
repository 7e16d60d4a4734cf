package touchmap.model;

/** A monthly check or a yearly audit. */
public enum RoundKind {
  CHECK,
  AUDIT
}
