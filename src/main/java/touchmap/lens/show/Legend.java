package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Contact;
import touchmap.model.Topic;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Marks;

/** What the signs on the overview mean: of those that occur, and of no others. */
final class Legend {
  private static final TextStyle SAID = Board.style(Weight.MEDIUM, 24);
  private static final TextStyle ONE = Board.style(Weight.BOLD, 22);
  private static final double SIGN = 54;
  private static final double GAP = 40;

  private enum Sign {
    RANKED,
    STEP,
    WEAKEST,
    MOMENT,
    INDIRECT
  }

  private record Entry(Sign sign, String said) {}

  private final Board board;
  private final List<Entry> entries = new ArrayList<>();

  private Legend(Board board) {
    this.board = board;
  }

  /** Of those that stand at touchpoints which are shown. */
  static Legend of(Known known, Board board, Predicate<Topic> shown) {
    var legend = new Legend(board);
    List<Topic> all =
        known.map.root().all().stream().filter(Topic::isTouchpoint).filter(shown).toList();
    int ranked = known.figures.shortlist().size();
    if (all.stream().anyMatch(each -> known.rank(each) > 0))
      legend.add(Sign.RANKED, Numbers.said("show.legend.top", ranked, known.words));
    if (all.stream().anyMatch(each -> known.way.isPresent() && known.isMarked(each)))
      legend.add(Sign.STEP, known.words.of("show.legend.step"));
    if (all.stream().anyMatch(known::isWeakest))
      legend.add(Sign.WEAKEST, known.words.of("show.legend.weakest"));
    if (all.stream().anyMatch(known::isMoment))
      legend.add(Sign.MOMENT, known.words.of("show.legend.moment"));
    if (all.stream().anyMatch(each -> each.details().touch().contact() == Contact.INDIRECT))
      legend.add(Sign.INDIRECT, known.words.of("show.legend.indirect"));
    return legend;
  }

  private void add(Sign sign, String said) {
    entries.add(new Entry(sign, said));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  double width() {
    double sum = Math.max(0, entries.size() - 1) * GAP;
    for (Entry each : entries) sum += SIGN + Text.SIZES.width(each.said, SAID);
    return sum;
  }

  void paint(double left, double middle) {
    double x = left;
    for (Entry each : entries) {
      sign(each.sign, x + 20, middle);
      board.line(each.said, x + SIGN, middle, SAID, board.look.text().plain());
      x += SIGN + Text.SIZES.width(each.said, SAID) + GAP;
    }
  }

  private void sign(Sign sign, double x, double middle) {
    Look look = board.look;
    var at = new Point(x, middle);
    switch (sign) {
      case WEAKEST -> Node.weakest(board, at, 19);
      case RANKED, STEP -> {
        board.add(Marks.circle(at, 19, look.accent().ink(), Line.NONE));
        board.lineAround(String.valueOf(1), x, middle, ONE, look.accent().onInk());
      }
      case MOMENT -> board.add(Marks.star(at, 18, look));
      case INDIRECT ->
          board.box(
              new Rect(x - 20, middle - 13, 44, 26),
              9,
              Ink.NONE,
              new Line(look.text().secondary(), 2, List.of(7.0, 5.0)));
    }
  }
}
