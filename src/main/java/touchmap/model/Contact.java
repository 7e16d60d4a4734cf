package touchmap.model;

/** Whether the client meets us, or hears of us elsewhere. */
public enum Contact {
  UNSAID,
  DIRECT,
  INDIRECT
}
