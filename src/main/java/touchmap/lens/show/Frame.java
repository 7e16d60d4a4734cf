package touchmap.lens.show;

import touchmap.geometry.Point;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Marks;
import touchmap.words.Words;

/** What every slide has: a headline above, and below it where in the presentation one is. */
final class Frame {
  private static final double TITLE_MIDDLE = 77;
  private static final TextStyle FOOT = Board.style(Weight.REGULAR, 24);
  private static final TextStyle LABEL = Board.style(Weight.SEMIBOLD, 24);
  private static final double STEP = 40;
  private static final double DOT = 6.5;
  private static final double CURRENT = 9;

  private final Board board;
  private final Look look;
  private final Words words;

  Frame(Board board, Words words) {
    this.board = board;
    this.look = board.look;
    this.words = words;
  }

  /** The headline as large as it fits into two lines; the answer is where the slide's content may begin. */
  double title(String said, double width) {
    for (double size : new double[] {54, 48, 42, 36}) {
      Text text = Text.of(said, Board.style(Weight.BOLD, size), width);
      if (text.lines().size() > (size > 36 ? 1 : 2)
          && size > 30
          && !(size <= 42 && text.lines().size() <= 2)) continue;
      return place(text);
    }
    return place(Text.of(said, Board.style(Weight.BOLD, 32), width, 3));
  }

  private double place(Text text) {
    double top = Math.max(26, TITLE_MIDDLE - text.height() / 2);
    return Math.max(140, board.text(text, Board.MARGIN, top, look.text().plain()) + 22);
  }

  /** The dots: those behind filled, the current one with its name, those to come open. */
  void foot(String label, int index, int count) {
    double y = board.height - 51;
    board.lineTo(
        words.of("show.place", index + 1, count), board.right(), y, FOOT, look.text().secondary());
    double room = board.right() - Board.MARGIN - 170;
    Text name = Text.of(label, LABEL, Math.min(room, 560), 1);
    double named = name.isEmpty() ? 0 : name.width() + 22;
    double step = Math.min(STEP, (room - named) / Math.max(1, count));
    double x = Board.MARGIN + CURRENT;
    boolean all = step >= 3 * DOT;
    for (int i = 0; i < count; i++) {
      if (i == index) {
        board.add(Marks.circle(new Point(x, y), CURRENT, look.accent().plain(), Line.NONE));
        if (!name.isEmpty())
          board.line(name.lines().getFirst(), x + 19, y, LABEL, look.text().plain());
        x += named + Math.max(step, 3 * DOT);
      } else if (all) {
        dot(x, y, i < index);
        x += step;
      }
    }
  }

  private void dot(double x, double y, boolean past) {
    Ink ink = look.ground().controlBorder();
    board.add(
        past
            ? Marks.circle(new Point(x, y), DOT, ink, Line.NONE)
            : Marks.circle(new Point(x, y), DOT - 1, Ink.NONE, Line.of(ink, 2)));
  }
}
