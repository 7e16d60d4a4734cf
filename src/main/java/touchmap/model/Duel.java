package touchmap.model;

/** One answered question of a duel: which of two touchpoints matters more. */
public record Duel(Id a, Id b, DuelAnswer answer, Extras extras) {}
