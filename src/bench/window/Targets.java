import java.util.Locale;

/** What was set out to be reached, beside what was measured. */
final class Targets {
  private final Figures figures;
  private final StringBuilder text =
      new StringBuilder("| what | target | measured | |\n| --- | --- | --- | --- |\n");

  private Targets(Figures figures) {
    this.figures = figures;
  }

  static String table(Figures figures) {
    var table = new Targets(figures);
    table.ratio("start / empty window", "start, example map ms", "start, empty window ms", 1.3);
    table.ratio("start / Minder", "start, example map ms", "start, Minder ms", 1.2);
    table.ratio("start / Freeplane", "start, example map ms", "start, Freeplane ms", 0.1);
    table.ratio("open 1,000 / empty window", "open 1000 ms", "open, empty window ms", 1.2);
    table.ratio("open 10,000 / empty window", "open 10000 ms", "open, empty window ms", 2);
    table.ratio("open 100,000 / empty window", "open 100000 ms", "open, empty window ms", 5);
    for (int size : new int[] {1_000, 10_000, 100_000})
      table.medians(
          "edit " + size + " to painted / empty repaint",
          "edit " + size + " ms",
          "empty repaint ms",
          2);
    table.least("pan 10,000, frames a second", "pan 10000 frames/s", 40);
    table.least("zoom 10,000, frames a second", "zoom 10000 frames/s", 30);
    table.most("pan 10,000, longest frame, ms", "pan 10000 longest ms", 100);
    table.most("zoom 10,000, longest frame, ms", "zoom 10000 longest ms", 100);
    table.most("memory with 10,000, MiB", "memory 10000 MiB", 250);
    table.most("memory with 100,000, MiB", "memory 100000 MiB", 700);
    table.ratio("report 10,000 / nothing", "report 10000 ms", "nothing ms", 5);
    table.ratio("report 100,000 / report 10,000", "report 100000 ms", "report 10000 ms", 10);
    table.most("save 10,000, key to new file, ms", "save 10000 ms", 100);
    table.most("installed, MiB", "installed MiB", 130);
    return table.text.toString();
  }

  private void ratio(String what, String name, String other, double target) {
    if (figures.has(name) && figures.has(other))
      line(what, "≤ " + target + " ×", figures.ratio(name, other), target, true);
  }

  private void medians(String what, String name, String other, double target) {
    if (figures.has(name) && figures.has(other))
      line(what, "≤ " + target + " ×", figures.median(name) / figures.median(other), target, true);
  }

  private void most(String what, String name, double target) {
    if (figures.has(name)) line(what, "≤ " + target, figures.median(name), target, true);
  }

  private void least(String what, String name, double target) {
    if (figures.has(name)) line(what, "≥ " + target, figures.median(name), target, false);
  }

  private void line(String what, String target, double measured, double bound, boolean below) {
    String verdict =
        Double.isNaN(measured)
            ? ""
            : (below ? measured <= bound : measured >= bound) ? "reached" : "missed";
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s |%n",
            what,
            target.replace(".0", ""),
            Figures.shown(measured),
            verdict));
  }
}
