package touchmap.method;

import java.util.Arrays;

/** Some values: the ends, the mean, and the standard deviation over all of them. */
public record Range(double least, double most, double mean, double spread) {
  /**
   * @throws java.util.NoSuchElementException when there are none
   */
  static Range of(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Range(
        Arrays.stream(values).min().orElseThrow(),
        Arrays.stream(values).max().orElseThrow(),
        mean,
        Math.sqrt(squares / values.length));
  }
}
