package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Topic;

/** A map with too many branches to stand around the business: their boxes in rows, each with the number of its touchpoints. */
final class CrowdBoard {
  private static final double GAP = 18;

  private final Board board;
  private final Known known;
  private final Rect room;

  CrowdBoard(Board board, Known known, Rect room) {
    this.board = board;
    this.known = known;
    this.room = room;
  }

  void paint() {
    for (double size : new double[] {30, 26, 24, 22}) if (paint(size, false)) return;
    paint(22, true);
  }

  /** Row after row; the answer is whether all found room, and nothing is painted if not, unless it has to. */
  private boolean paint(double size, boolean must) {
    var nodes = new ArrayList<Node>();
    var boxes = new ArrayList<Rect>();
    double x = room.x();
    double y = room.y();
    double high = 0;
    double most = room.width() / 2;
    double below = must ? size * 2 : 0;
    List<Topic> all = known.map.root().children();
    for (Topic each : all) {
      int within = known.touchpoints(each);
      String more = each.isObject() ? known.words.count("show.touchpoints", within) : "";
      Node node = Node.of(known, each, new Node.Form(size, 8, most).withMore(more));
      if (x + node.width() > room.right()) {
        x = room.x();
        y += high + GAP;
        high = 0;
      }
      if (y + node.height() > room.bottom() - below) break;
      nodes.add(node);
      boxes.add(new Rect(x + bead(node), y, node.width(), node.height()));
      x += node.width() + bead(node) + GAP;
      high = Math.max(high, node.height());
    }
    int left = all.size() - nodes.size();
    if (left > 0 && !must) return false;
    for (int i = 0; i < nodes.size(); i++)
      nodes.get(i).paint(board, boxes.get(i), false, known.isQuiet(nodes.get(i).topic()));
    if (left > 0)
      board.line(
          known.words.count("show.more", left),
          room.x(),
          room.bottom() - size,
          Board.style(Weight.MEDIUM, size),
          board.look.text().secondary());
    return true;
  }

  private double bead(Node node) {
    return known.isMarked(node.topic()) ? node.bead() : 0;
  }
}
