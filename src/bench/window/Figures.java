import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** All that was measured, by name, and the tables made of it: medians, and ratios of runs that followed each other. */
final class Figures {
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();

  void add(String name, double value) {
    measured.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    System.out.printf(Locale.ROOT, "  %s: %.1f%n", name, value);
  }

  boolean has(String name) {
    return measured.containsKey(name);
  }

  /** The middle of what was measured; not a number where nothing was. */
  double median(String name) {
    return median(measured.getOrDefault(name, List.of()));
  }

  /** The median of the ratios run by run: what slows the machine for a while slows both. */
  double ratio(String name, String other) {
    return median(paired(name, other, (one, two) -> one / two));
  }

  private List<Double> paired(String name, String other, BiFunction<Double, Double, Double> how) {
    List<Double> ones = measured.getOrDefault(name, List.of());
    List<Double> others = measured.getOrDefault(other, List.of());
    var paired = new ArrayList<Double>();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++)
      paired.add(how.apply(ones.get(i), others.get(i)));
    return paired;
  }

  private static double median(List<Double> values) {
    if (values.isEmpty()) return Double.NaN;
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** All of it as a table: smallest, middle, largest. */
  String table() {
    var text =
        new StringBuilder(
            "| what | runs | least | median | most |\n| --- | --- | --- | --- | --- |\n");
    measured.forEach(
        (name, values) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %s | %s |%n",
                    name,
                    values.size(),
                    shown(values.stream().mapToDouble(Double::doubleValue).min().orElseThrow()),
                    shown(median(values)),
                    shown(values.stream().mapToDouble(Double::doubleValue).max().orElseThrow()))));
    return text.toString();
  }

  static String shown(double value) {
    if (Double.isNaN(value)) return "not measured";
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }
}
