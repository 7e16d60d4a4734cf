package touchmap.merge;

/** What a person wants of a conflict. */
public enum Choice {
  OURS,
  THEIRS,
  /** Ours stands, and theirs is written beside it into a note. */
  BOTH
}
