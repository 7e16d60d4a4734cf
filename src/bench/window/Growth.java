import java.util.List;
import java.util.Locale;

/** How opening grows with the size of the map, on axes of powers of ten, where what grows in step is a straight line. */
final class Growth {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;
  private static final int LEFT = 70;
  private static final int FOOT = 60;

  private Growth() {}

  static String picture(Figures figures) {
    var text = new StringBuilder();
    text.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%n"
            .formatted(WIDTH, HEIGHT));
    text.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    for (int size : WindowBench.SIZES) {
      text.append(line(x(size), 20, x(size), HEIGHT - FOOT, "#e3e6ea"));
      text.append(word(x(size), HEIGHT - FOOT + 20, "middle", "%,d".formatted(Locale.ROOT, size)));
    }
    for (double value : new double[] {100, 300, 1_000, 3_000, 10_000}) {
      text.append(line(LEFT, y(value), WIDTH - 20, y(value), "#e3e6ea"));
      text.append(word(LEFT - 8, y(value) + 4, "end", "%,.0f".formatted(Locale.ROOT, value)));
    }
    text.append(
        word(
            LEFT, HEIGHT - 12, "start", "topics; milliseconds or MiB, both axes in powers of ten"));
    curve(text, figures, "open %d ms", "#1f6feb", "from the command to the painted map, ms");
    curve(text, figures, "open %d, resident MiB", "#b35900", "resident memory, MiB");
    return text.append("</svg>\n").toString();
  }

  private static void curve(
      StringBuilder text, Figures figures, String name, String colour, String meaning) {
    List<Integer> sizes =
        WindowBench.SIZES.stream().filter(size -> figures.has(name.formatted(size))).toList();
    var points = new StringBuilder();
    for (int size : sizes) {
      double value = figures.median(name.formatted(size));
      points.append("%.1f,%.1f ".formatted(Locale.ROOT, x(size), y(value)));
      text.append(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n"
              .formatted(Locale.ROOT, x(size), y(value), colour));
      text.append(word(x(size), y(value) - 10, "middle", "%,.0f".formatted(Locale.ROOT, value)));
    }
    text.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
            .formatted(points.toString().strip(), colour));
    double last = figures.median(name.formatted(sizes.getFirst()));
    text.append(
        "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>%n"
            .formatted(Locale.ROOT, LEFT + 14, y(last) + 22, colour, meaning));
  }

  private static double x(double size) {
    return LEFT + 20 + (Math.log10(size) - 3) / 2 * (WIDTH - LEFT - 70);
  }

  private static double y(double value) {
    return HEIGHT - FOOT - (Math.log10(value) - 2) / 2 * (HEIGHT - FOOT - 40);
  }

  private static String line(double x, double y, double toX, double toY, String colour) {
    return "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n"
        .formatted(Locale.ROOT, x, y, toX, toY, colour);
  }

  private static String word(double x, double y, String anchor, String text) {
    return "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#333\">%s</text>%n"
        .formatted(Locale.ROOT, x, y, anchor, text);
  }
}
