package touchmap.lens.show;

import java.util.List;
import java.util.stream.DoubleStream;
import touchmap.model.Topic;

/** The business in the middle of an overview. */
final class Centre {
  /** Rather more lines than smaller type. */
  private static final double COMFORTABLE = 34;

  private Centre() {}

  /** The first line as the name, what follows below it, in type that is no larger than asked for. */
  static Node of(Known known, double boardWidth, double largest) {
    Topic root = known.map.root();
    List<String> lines = root.name().strip().lines().toList();
    double most = Math.min(10 * largest, boardWidth * 0.18);
    String name = lines.isEmpty() ? "" : lines.getFirst();
    String rest = lines.size() < 2 ? "" : String.join(" ", lines.subList(1, lines.size()));
    Topic named = root.withName(name);
    double[] sizes =
        DoubleStream.of(70, 62, 54, 46, 42, 38, 34, 30, 26)
            .filter(size -> size <= largest)
            .toArray();
    for (double size : sizes) {
      Node node = Node.of(known, named, new Node.Form(size, 22, most).withMore(rest));
      boolean broken = node.isBroken();
      if (!broken && node.name().lines().size() <= 3 && size >= COMFORTABLE) return node;
    }
    for (double size : sizes) {
      Node node = Node.of(known, named, new Node.Form(size, 22, most).withMore(rest));
      boolean small = size < COMFORTABLE && node.name().lines().size() <= 3;
      if (!node.isBroken() && (small || node.name().lines().size() <= 5)) return node;
    }
    for (double wider : new double[] {1, 1.25, 1.5}) {
      Node node = Node.of(known, named, new Node.Form(22, 20, most * wider).withMore(rest));
      if (!node.isBroken()) return node;
    }
    return Node.of(known, named, new Node.Form(22, 20, most).withMore(rest));
  }
}
