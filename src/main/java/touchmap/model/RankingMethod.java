package touchmap.model;

/** Where the order of the shortlist came from. */
public enum RankingMethod {
  MANUAL,
  DUELS,
  VOTES,
  RATINGS
}
