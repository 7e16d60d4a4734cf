package touchmap.model;

/** What a person said when asked which of two touchpoints matters more. */
public enum DuelAnswer {
  A,
  B,
  EQUAL,
  UNSURE
}
