package touchmap.model;

/** How the weights of the criteria were found. */
public enum WeightingMethod {
  POINTS,
  ORDER,
  SWING,
  PAIRS
}
