import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was seen on the screen since a moment, until nothing changed any more.
 *
 * <p>"Painted" is the first look from which on the picture stays within a thousandth of its settled points: what a
 * blinking caret changes is less, a panel that comes late is more.
 */
record Watch(List<Look> looks, int[] before) {
  private static final double SETTLED = 0.001;

  /** A picture and when it was seen first, in milliseconds. */
  record Look(double at, int[] picture) {}

  /**
   * Watches until the picture has been quiet for so long.
   *
   * @param since a moment of {@link System#nanoTime()}
   * @param least the share of the screen that has to change before quiet counts
   * @param quiet in milliseconds
   * @param pause between two looks, in milliseconds
   * @param limit in milliseconds since the moment; then what there is has to do
   */
  static Watch of(
      Screen screen, int[] before, long since, double least, int quiet, int limit, int pause)
      throws InterruptedException {
    var looks = new ArrayList<Look>();
    int[] last = before;
    boolean enough = least == 0;
    while (true) {
      double now = (System.nanoTime() - since) / 1e6;
      int[] seen = screen.look();
      if (!Arrays.equals(seen, last)) {
        looks.add(new Look(now, seen));
        last = seen;
        enough |= Screen.difference(before, seen) >= least;
      }
      double quietSince = looks.isEmpty() ? 0 : looks.getLast().at();
      if (enough && now - quietSince > quiet || now > limit) return new Watch(looks, before);
      Thread.sleep(pause);
    }
  }

  /** When anything changed first. */
  OptionalDouble first() {
    return looks.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(looks.getFirst().at());
  }

  /** When the picture was there. */
  OptionalDouble painted() {
    if (looks.isEmpty()) return OptionalDouble.empty();
    int[] end = looks.getLast().picture();
    double painted = looks.getLast().at();
    for (Look each : looks.reversed()) {
      if (Screen.difference(each.picture(), end) > SETTLED) break;
      painted = each.at();
    }
    return OptionalDouble.of(painted);
  }

  /** The pauses between pictures that were seen to differ, in milliseconds, shortest first. */
  double[] gaps() {
    double[] gaps = new double[Math.max(0, looks.size() - 1)];
    for (int i = 0; i < gaps.length; i++) gaps[i] = looks.get(i + 1).at() - looks.get(i).at();
    Arrays.sort(gaps);
    return gaps;
  }

  /** Different pictures a second, from the first to the last. */
  double rate() {
    if (looks.size() < 2) return 0;
    return 1000 * (looks.size() - 1) / (looks.getLast().at() - looks.getFirst().at());
  }
}
