package touchmap.model;

/** One answered question of a duel: which of two touchpoints matters more. */
public record Duel(Id a, Id b, DuelAnswer answer, Extras extras) {
  public static Duel of(Id a, Id b, DuelAnswer answer) {
    return new Duel(a, b, answer, Extras.NONE);
  }
}
