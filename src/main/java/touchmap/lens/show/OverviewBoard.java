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
import touchmap.lens.show.Block.Leaf;
import touchmap.lens.show.Saying.Names;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;

/**
 * The whole map on one slide: the business in the middle, its branches on the sides they have on the map. As many names
 * are said as can be read from the last row: all, or those that matter with the number of the others, or only numbers.
 */
final class OverviewBoard {
  private static final double LEAST_GAP = 64;
  private static final double MOST_GAP = 170;
  private static final double MOST_AIR = 64;
  private static final double INDENT = 26;

  /** Of more touchpoints than these none stand below their objects: they would be too high. */
  private static final int MOST_BELOW = 14;

  /** Lines that are wider than so many times their type's size are hard to read. */
  private static final double WIDEST = 19;

  /** Heads of more branches than these find no room around the business. */
  private static final int MOST_BRANCHES = 60;

  /** The branches of both sides, measured, and how. */
  private record Setting(List<Block> left, List<Block> right, Saying how) {
    long named() {
      return Stream.concat(left.stream(), right.stream())
          .flatMap(
              block ->
                  Stream.concat(
                      Stream.of(block.head()),
                      block.leaves().stream().flatMap(each -> each.node().stream())))
          .filter(each -> each.topic().isTouchpoint())
          .count();
    }
  }

  private final Board board;
  private final Known known;
  private final Optional<Function<Topic, Optional<Known.Chip>>> figures;
  private final Rect room;
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
  }

  void paint() {
    List<Topic> all = known.map.root().children();
    Map<Boolean, List<Topic>> sides = sides();
    boolean isSmall = isSmall();
    if (isSmall) for (Saying each : Saying.OF_FEW) if (painted(set(sides, each))) return;
    for (Saying each : Saying.OF_ALL) {
      if (painted(set(sides, each))) return;
      if (isSmall && each.isTriedBelow() && painted(set(sides, each.withBelow()))) return;
    }
    for (Saying each : Saying.OF_COLUMNS)
      if (painted(set(sides, each)) || painted(balanced(all, each))) return;
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
      Saying how = Saying.TIGHT.withCut(order.subList(0, cut));
      Optional<List<Block>> blocks = blocks(side, how, side(how, false));
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

  /** How wide a side may be; columns alone have all the room beside the business. */
  private double side(Saying how, boolean alone) {
    double both = room.width() - business(how).width();
    return (alone ? both : both / 2) - LEAST_GAP;
  }

  private boolean isSmall() {
    return known.touchpoints(known.map.root()) <= MOST_BELOW;
  }

  private int largest(List<Topic> branches) {
    return branches.stream().mapToInt(known::touchpoints).max().orElse(0);
  }

  /** How wide one side may be where the other is no wider than it is, and the business makes room. */
  private double besides(List<Block> other, Saying how) {
    return room.width() - business(how).width() - extent(other) - LEAST_GAP;
  }

  private static double extent(List<Block> side) {
    return side.isEmpty() ? 0 : LEAST_GAP + widest(side);
  }

  private Optional<Setting> set(Map<Boolean, List<Topic>> sides, Saying how) {
    List<Topic> atLeft = sides.getOrDefault(true, List.of());
    List<Topic> atRight = sides.getOrDefault(false, List.of());
    boolean leftFirst = largest(atLeft) <= largest(atRight);
    double half = side(how, isSmall() && (atLeft.isEmpty() || atRight.isEmpty()));
    Optional<List<Block>> lesser = blocks(leftFirst ? atLeft : atRight, how, half);
    double rest = how.inColumns() ? lesser.map(each -> besides(each, how)).orElse(half) : half;
    Optional<List<Block>> larger = blocks(leftFirst ? atRight : atLeft, how, rest);
    Optional<List<Block>> left = leftFirst ? lesser : larger;
    Optional<List<Block>> right = leftFirst ? larger : lesser;
    return left.flatMap(a -> right.map(b -> new Setting(a, b, how)));
  }

  /** The branches in their order, parted so that both sides are about as high. */
  private Optional<Setting> balanced(List<Topic> branches, Saying how) {
    Optional<List<Block>> measured =
        measured(branches, how, side(how, how.inColumns() && branches.size() < 2));
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
  private Optional<List<Block>> blocks(List<Topic> branches, Saying how, double side) {
    return measured(branches, how, side).filter(each -> height(each, how) <= room.height());
  }

  private Optional<List<Block>> measured(List<Topic> branches, Saying how, double side) {
    var blocks = new ArrayList<Block>();
    for (Topic each : branches) {
      if (Crush.isSure(known, each, how, room.height())) return Optional.empty();
      Block block = block(each, how, side);
      if (block.width() > side + 0.5 || isCramped(block, how)) return Optional.empty();
      blocks.add(block);
    }
    return Optional.of(blocks);
  }

  private static boolean isCramped(Block block, Saying how) {
    boolean last = how.size() <= 22 && (how.names() == Names.NONE || how.lines() > 4);
    if (!last && block.head().name().lines().size() > Math.max(3, how.lines())) return true;
    boolean isLarge = how.size() > Board.LEAST;
    return block.leaves().stream()
        .flatMap(each -> each.node().stream())
        .anyMatch(each -> each.name().lines().size() > how.lines() || (isLarge && each.isBroken()));
  }

  private Block block(Topic branch, Saying how, double side) {
    double size = how.size();
    if (how.isBelow()) return below(branch, how, side);
    double most = branch.isObject() ? Math.min(side * 0.46, Math.max(330, 11 * size)) : side;
    double pad = branch.isObject() ? how.pad() + 4 : how.pad();
    Node head =
        Node.of(known, branch, new Node.Form(branch.isObject() ? size + 2 : size, pad, most));
    double left = side - head.width() - Block.HEAD_GAP;
    List<Leaf> leaves = leaves(branch, how, left);
    if (!how.inColumns() || !Block.isWorthTwoColumns(leaves))
      return Block.inOneColumn(head, leaves, how.gap());
    return Block.inOneColumn(head, leaves(branch, how, Block.half(left)), how.gap()).inTwoColumns();
  }

  private Block below(Topic branch, Saying how, double side) {
    double pad = branch.isObject() ? how.pad() + 4 : how.pad();
    double size = branch.isObject() ? how.size() + 2 : how.size();
    double most = Math.min(side, WIDEST * size);
    Node head = Node.of(known, branch, new Node.Form(size, pad, most));
    return Block.below(head, leaves(branch, how, most - Block.INSET), how.gap());
  }

  private List<Leaf> leaves(Topic branch, Saying how, double most) {
    var leaves = new ArrayList<Leaf>();
    int unsaid = leaves(branch, how.names(branch), how, most, 0, leaves);
    int all = known.touchpoints(branch);
    if (unsaid > 0) leaves.add(count(unsaid, unsaid == all, how.size(), most));
    return leaves;
  }

  /** Adds what is named below a topic; the answer is how many touchpoints are not. */
  private int leaves(
      Topic topic, Names names, Saying how, double most, int depth, List<Leaf> onto) {
    if (known.isFolded(topic)) return known.touchpoints(topic);
    int unsaid = 0;
    double indent = Nesting.indent(depth, INDENT);
    for (Topic each : topic.children()) {
      boolean says = names.says(known, each);
      if (says && known.isFolded(each)) {
        onto.add(leaf(each, how, most, indent));
        continue;
      }
      if (says) onto.add(leaf(each, how, most, indent));
      else if (each.isTouchpoint()) unsaid++;
      unsaid += leaves(each, names, how, most, says ? depth + 1 : depth, onto);
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
    int within = known.isFolded(topic) ? known.touchpoints(topic) : 0;
    String more = within == 0 ? "" : known.words.count("show.touchpoints", within);
    var form = new Node.Form(how.size(), how.pad(), most - indent, more, chips, chipWidth);
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
    double aside = how.inColumns() ? (extent(left) - extent(right)) / 2 : 0;
    if (isSmall() && left.isEmpty() != right.isEmpty()) aside = toMiddle(left, right, width);
    double middle = board.width / 2 + aside;
    var box = new Rect(middle - width / 2, room.centerY() - height / 2, width, height);
    var later = new ArrayList<Runnable>();
    side(left, true, box, how, later);
    side(right, false, box, how, later);
    later.forEach(Runnable::run);
    business.paint(board, box, false, false);
  }

  /** How far the business steps aside so that it and its only side stand in the middle. */
  private double toMiddle(List<Block> left, List<Block> right, double width) {
    double wide = Math.max(widest(left), widest(right));
    double away = Math.clamp((room.width() - width - wide) * 3 / 7, LEAST_GAP, MOST_GAP);
    return (right.isEmpty() ? 1 : -1) * (wide + away) / 2;
  }

  private static double widest(List<Block> blocks) {
    return blocks.stream().mapToDouble(Block::width).max().orElse(0);
  }

  private void side(
      List<Block> blocks, boolean mirrored, Rect box, Saying how, List<Runnable> later) {
    if (blocks.isEmpty()) return;
    double height = blocks.stream().mapToDouble(Block::height).sum();
    double spare = (mirrored ? box.x() - room.x() : room.right() - box.right()) - widest(blocks);
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
      each.paint(new Block.Place(board, at, middle, mirrored), known, this::isQuiet, later, box);
      y += each.height() + air;
    }
  }

  /** Where figures are shown, what has none; else what is not on the shortlist. */
  private boolean isQuiet(Node node) {
    if (figures.isPresent() && node.topic().isTouchpoint()) return node.chips().isEmpty();
    return known.isQuiet(node.topic());
  }
}
