package touchmap.model;

/** Saaty's comparison of two criteria: {@code a} is {@code value} times as important as {@code b}, 1/9 to 9. */
public record PairComparison(Id a, Id b, double value, Extras extras) {}
