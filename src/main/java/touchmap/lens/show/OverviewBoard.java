package touchmap.lens.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.show.Saying.Names;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.picture.Ink;
import touchmap.picture.ObjectColours;

/**
 * The whole map on one slide: the business in the middle, its branches on the sides they have on the map. As many names
 * are said as can be read from the last row: all, or those that matter with the number of the others, or only numbers.
 */
final class OverviewBoard {
  private static final double HEAD_GAP = 58;
  private static final double LEAST_GAP = 64;
  private static final double MOST_GAP = 170;
  private static final double MOST_AIR = 64;
  private static final double INDENT = 26;

  /** Heads of more branches than these find no room around the business. */
  private static final int MOST_BRANCHES = 60;

  /** A name or a number beside a head. */
  private record Leaf(Optional<Node> node, Text count, double indent) {
    double width() {
      return indent + node.map(Node::width).orElseGet(() -> count.width() + 24);
    }

    double height() {
      return node.map(Node::height).orElseGet(() -> count.height() + 10);
    }
  }

  /** A branch of the business with its leaves, measured. */
  private record Block(Node head, List<Leaf> leaves, double gap) {
    double leavesHeight() {
      double sum = Math.max(0, leaves.size() - 1) * gap;
      for (Leaf each : leaves) sum += each.height();
      return sum;
    }

    double height() {
      return Math.max(head.height(), leavesHeight());
    }

    double width() {
      double widest = leaves.stream().mapToDouble(Leaf::width).max().orElse(0);
      return head.width() + (leaves.isEmpty() ? 0 : HEAD_GAP + widest);
    }
  }

  /** The branches of both sides, measured, and how. */
  private record Setting(List<Block> left, List<Block> right, Saying how) {
    long named() {
      return Stream.concat(left.stream(), right.stream())
          .flatMap(
              block ->
                  Stream.concat(
                      Stream.of(block.head),
                      block.leaves.stream().flatMap(each -> each.node().stream())))
          .filter(each -> each.topic().isTouchpoint())
          .count();
    }
  }

  private final Board board;
  private final Known known;
  private final Optional<Function<Topic, Optional<Known.Chip>>> figures;
  private final Rect room;
  private final Limbs limbs;
  private final Map<Double, Node> businesses = new HashMap<>();

  /** {@code figures} says what stands beside a name, where anything does. */
  OverviewBoard(
      Board board,
      Known known,
      Optional<Function<Topic, Optional<Known.Chip>>> figures,
      Rect room) {
    this.board = board;
    this.known = known;
    this.figures = figures;
    this.room = room;
    this.limbs = new Limbs(board);
  }

  void paint() {
    List<Topic> all = known.map.root().children();
    Map<Boolean, List<Topic>> sides = sides();
    for (Saying each : Saying.OF_ALL) if (painted(set(sides, each))) return;
    if (all.size() <= MOST_BRANCHES && painted(partly(sides))) return;
    for (Saying each : Saying.OF_THOSE_THAT_MATTER)
      if (painted(set(sides, each)) || painted(balanced(all, each))) return;
    for (Names names : List.of(Names.THOSE_THAT_MATTER, Names.RANKED)) {
      List<Topic> ones = all.stream().filter(each -> names.isSaying(known, each)).toList();
      if (!ones.isEmpty() && painted(balanced(ones, Saying.TIGHT.withNames(names)))) {
        unsaid(all.size() - ones.size());
        return;
      }
    }
    for (Saying each : Saying.OF_NUMBERS) if (painted(set(sides, each))) return;
    new CrowdBoard(board, known, room).paint();
  }

  /** Larger than the names around it. */
  private Node business(Saying how) {
    double most = Math.max(34, how.size() + 6);
    return businesses.computeIfAbsent(most, size -> Centre.of(known, board.width, size));
  }

  private boolean painted(Optional<Setting> setting) {
    setting.ifPresent(each -> paint(each.left, each.right, each.how));
    return setting.isPresent();
  }

  /** How many branches have no place on the slide, since those that matter need theirs. */
  private void unsaid(int branches) {
    if (branches == 0) return;
    Text said =
        Text.of(
            known.words.count("show.more", branches), style(22), business(Saying.TIGHT).width());
    double top = room.centerY() + Math.max(business(Saying.TIGHT).height(), 96) / 2 + 14;
    board.text(said, board.width / 2 - said.width() / 2, top, board.look.text().secondary());
  }

  /**
   * All names but those of some branches, whichever says more: with the branches on the sides of the map, or where there
   * is room.
   */
  private Optional<Setting> partly(Map<Boolean, List<Topic>> sides) {
    Optional<List<Block>> left = partly(sides.getOrDefault(true, List.of()));
    Optional<List<Block>> right = partly(sides.getOrDefault(false, List.of()));
    Optional<Setting> onSides = left.flatMap(a -> right.map(b -> new Setting(a, b, Saying.TIGHT)));
    Optional<Setting> moved = Optional.empty();
    List<Topic> order = order(known.map.root().children());
    for (int cut = 0; cut < order.size() && moved.isEmpty(); cut++)
      moved = balanced(known.map.root().children(), Saying.TIGHT.withCut(order.subList(0, cut)));
    return Stream.of(onSides, moved)
        .flatMap(Optional::stream)
        .filter(each -> each.named() > named())
        .max(
            Comparator.comparingLong(Setting::named)
                .thenComparing(each -> onSides.isPresent() && each == onSides.get()));
  }

  /** How many names of touchpoints are said when only those that matter are. */
  private long named() {
    return known.map.root().all().stream()
        .filter(each -> Names.THOSE_THAT_MATTER.says(known, each))
        .count();
  }

  /** One side with as few branches cut as can be. */
  private Optional<List<Block>> partly(List<Topic> side) {
    List<Topic> order = order(side);
    for (int cut = 0; cut <= order.size(); cut++) {
      Optional<List<Block>> blocks = blocks(side, Saying.TIGHT.withCut(order.subList(0, cut)));
      if (blocks.isPresent()) return blocks;
    }
    return Optional.empty();
  }

  /** What is cut first: branches where nothing matters, and of these the largest. */
  private List<Topic> order(List<Topic> branches) {
    return branches.stream()
        .filter(each -> known.touchpoints(each) > 0 && !known.isFolded(each))
        .sorted(
            Comparator.comparing((Topic each) -> Names.THOSE_THAT_MATTER.isSaying(known, each))
                .thenComparing(each -> -known.touchpoints(each)))
        .toList();
  }

  /** The branches by whether they are at the left, in the order of the map. */
  private Map<Boolean, List<Topic>> sides() {
    var options = new LayoutOptions(LayoutKind.BOTH, Set.of(), Map.of());
    Layout layout = Layout.of(known.map, Text.SIZES, options);
    var sides = new HashMap<Boolean, List<Topic>>();
    for (Topic each : known.map.root().children()) {
      boolean left = layout.at(each.id()).filter(Placed::isMirrored).isPresent();
      sides.computeIfAbsent(left, _ -> new ArrayList<>()).add(each);
    }
    return sides;
  }

  private Optional<Setting> set(Map<Boolean, List<Topic>> sides, Saying how) {
    Optional<List<Block>> left = blocks(sides.getOrDefault(true, List.of()), how);
    Optional<List<Block>> right = blocks(sides.getOrDefault(false, List.of()), how);
    return left.flatMap(a -> right.map(b -> new Setting(a, b, how)));
  }

  /** The branches in their order, parted so that both sides are about as high. */
  private Optional<Setting> balanced(List<Topic> branches, Saying how) {
    Optional<List<Block>> measured = measured(branches, how);
    if (measured.isEmpty()) return Optional.empty();
    List<Block> all = measured.get();
    int best = 0;
    for (int i = 1; i <= all.size(); i++)
      if (higher(all, i, how) < higher(all, best, how)) best = i;
    if (higher(all, best, how) > room.height()) return Optional.empty();
    return Optional.of(new Setting(all.subList(best, all.size()), all.subList(0, best), how));
  }

  private static double higher(List<Block> all, int at, Saying how) {
    return Math.max(height(all.subList(0, at), how), height(all.subList(at, all.size()), how));
  }

  private static double height(List<Block> blocks, Saying how) {
    double sum = Math.max(0, blocks.size() - 1) * how.air();
    for (Block each : blocks) sum += each.height();
    return sum;
  }

  /** The blocks of one side, if they find room. */
  private Optional<List<Block>> blocks(List<Topic> branches, Saying how) {
    return measured(branches, how).filter(each -> height(each, how) <= room.height());
  }

  private Optional<List<Block>> measured(List<Topic> branches, Saying how) {
    double side = room.width() / 2 - business(how).width() / 2 - LEAST_GAP;
    var blocks = new ArrayList<Block>();
    for (Topic each : branches) {
      Block block = block(each, how, side);
      if (block.width() > side + 0.5 || isCramped(block, how)) return Optional.empty();
      blocks.add(block);
    }
    return Optional.of(blocks);
  }

  private static boolean isCramped(Block block, Saying how) {
    boolean last = how.size() <= 22 && (how.names() == Names.NONE || how.lines() > 4);
    if (!last && block.head.name().lines().size() > Math.max(3, how.lines())) return true;
    boolean isLarge = how.size() > Board.LEAST;
    return block.leaves.stream()
        .flatMap(each -> each.node().stream())
        .anyMatch(each -> each.name().lines().size() > how.lines() || (isLarge && each.isBroken()));
  }

  private Block block(Topic branch, Saying how, double side) {
    double size = how.size();
    double most = branch.isObject() ? Math.min(side * 0.46, Math.max(330, 11 * size)) : side;
    double pad = branch.isObject() ? how.pad() + 4 : how.pad();
    Node head =
        Node.of(known, branch, new Node.Form(branch.isObject() ? size + 2 : size, pad, most));
    double left = side - head.width() - HEAD_GAP;
    var leaves = new ArrayList<Leaf>();
    int unsaid = leaves(branch, how.names(branch), how, left, 0, leaves);
    int all = known.touchpoints(branch);
    if (unsaid > 0) leaves.add(count(unsaid, unsaid == all, size, left));
    return new Block(head, leaves, how.gap());
  }

  /** Adds what is named below a topic; the answer is how many touchpoints are not. */
  private int leaves(
      Topic topic, Names names, Saying how, double most, double indent, List<Leaf> onto) {
    if (known.isFolded(topic)) return known.touchpoints(topic);
    int unsaid = 0;
    for (Topic each : topic.children()) {
      boolean says = names.says(known, each);
      if (says) onto.add(leaf(each, how, most, indent));
      else if (each.isTouchpoint()) unsaid++;
      double deeper = says ? Math.min(indent + INDENT, 3 * INDENT) : indent;
      unsaid += leaves(each, names, how, most, deeper, onto);
    }
    return unsaid;
  }

  private Leaf leaf(Topic topic, Saying how, double most, double indent) {
    List<Optional<Known.Chip>> chips =
        figures.filter(_ -> topic.isTouchpoint()).flatMap(each -> each.apply(topic)).stream()
            .map(Optional::of)
            .toList();
    double chipWidth =
        chips.stream()
            .flatMap(Optional::stream)
            .mapToDouble(each -> Node.chipWidth(each.text(), how.size()))
            .max()
            .orElse(0);
    var form = new Node.Form(how.size(), how.pad(), most - indent, "", chips, chipWidth);
    return new Leaf(
        Optional.of(Node.of(known, topic, form)), new Text(List.of(), style(how.size())), indent);
  }

  private Leaf count(int unsaid, boolean all, double size, double most) {
    String key = all ? "show.touchpoints" : "show.more";
    String said = known.words.count(key, unsaid);
    return new Leaf(Optional.empty(), Text.of(said, style(size), most), 0);
  }

  private static TextStyle style(double size) {
    return Board.style(Weight.REGULAR, Math.max(Board.LEAST, size - 1));
  }

  private void paint(List<Block> left, List<Block> right, Saying how) {
    Node business = business(how);
    double width = business.width();
    double height = Math.max(business.height(), 96);
    var box = new Rect(board.width / 2 - width / 2, room.centerY() - height / 2, width, height);
    var later = new ArrayList<Runnable>();
    side(left, true, box, how, later);
    side(right, false, box, how, later);
    later.forEach(Runnable::run);
    business.paint(board, box, false, false);
  }

  private void side(
      List<Block> blocks, boolean mirrored, Rect box, Saying how, List<Runnable> later) {
    if (blocks.isEmpty()) return;
    double height = blocks.stream().mapToDouble(Block::height).sum();
    double widest = blocks.stream().mapToDouble(Block::width).max().orElse(0);
    double spare = room.width() / 2 - box.width() / 2 - widest;
    double away = Math.clamp(spare * 0.6, LEAST_GAP, MOST_GAP);
    double air =
        blocks.size() < 2
            ? 0
            : Math.clamp(
                (room.height() - height) / blocks.size(), how.air(), Math.max(MOST_AIR, how.air()));
    if (height + air * (blocks.size() - 1) > room.height()) air = how.air();
    double y = room.centerY() - (height + air * (blocks.size() - 1)) / 2;
    for (Block each : blocks) {
      double middle = y + each.height() / 2;
      double arc = 22 * Math.min(1, Math.abs(middle - room.centerY()) / 380);
      double inner = Math.max(LEAST_GAP, away - arc);
      double at = mirrored ? box.x() - inner : box.right() + inner;
      block(each, mirrored, at, middle, box, later);
      y += each.height() + air;
    }
  }

  private void block(
      Block block, boolean mirrored, double inner, double middle, Rect box, List<Runnable> later) {
    Node head = block.head;
    double sign = mirrored ? -1 : 1;
    Rect at = placed(inner, middle, head.width(), head.height(), sign);
    ObjectColours colours = known.colours(head.topic());
    board.add(limbs.trunk(box, at, edge(head.topic(), colours)));
    double y = middle - block.leavesHeight() / 2;
    double from = inner + sign * (head.width() + HEAD_GAP);
    var nesting = new Nesting();
    for (Leaf each : block.leaves) {
      double start = from + sign * each.indent;
      double centre = y + each.height() / 2;
      Rect leaf = placed(start, centre, each.width() - each.indent, each.height(), sign);
      boolean quiet = each.node().map(this::isQuiet).orElse(true);
      Ink ink = quiet ? colours.edge().over(board.look.canvas(), 0.5) : colours.edge();
      if (each.indent == 0) board.add(limbs.twig(at, leaf, quiet, ink));
      each.node()
          .ifPresent(
              node -> {
                nesting
                    .above(node.topic(), each.indent)
                    .ifPresent(in -> board.add(limbs.hook(in, leaf, ink)));
                nesting.add(node.topic(), leaf, each.indent);
              });
      later.add(() -> leaf(each, leaf, mirrored, quiet));
      y += each.height() + block.gap;
    }
    later.add(() -> head.paint(board, at, mirrored, known.isQuiet(head.topic())));
  }

  /** Where figures are shown, what has none; else what is not on the shortlist. */
  private boolean isQuiet(Node node) {
    if (figures.isPresent() && node.topic().isTouchpoint()) return node.chips().isEmpty();
    return known.isQuiet(node.topic());
  }

  private Ink edge(Topic head, ObjectColours colours) {
    return known.isQuiet(head) ? colours.edge().over(board.look.canvas(), 0.5) : colours.edge();
  }

  private void leaf(Leaf leaf, Rect at, boolean mirrored, boolean quiet) {
    if (leaf.node().isPresent()) {
      leaf.node().get().paint(board, at, mirrored, quiet);
      return;
    }
    Ink ink = board.look.text().secondary();
    double top = at.centerY() - leaf.count.height() / 2;
    if (mirrored) board.textTo(leaf.count, at.right() - 12, top, ink);
    else board.text(leaf.count, at.x() + 12, top, ink);
  }

  private static Rect placed(
      double inner, double middle, double width, double height, double sign) {
    return new Rect(sign < 0 ? inner - width : inner, middle - height / 2, width, height);
  }
}
