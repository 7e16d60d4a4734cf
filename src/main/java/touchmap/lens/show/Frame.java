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

  /** The headline on one line if that can be, else on two; the answer is where the slide's content may begin. */
  double title(String said, double width) {
    return place(fitted(said, width));
  }

  /** The headline with a legend at its right, or below it where both do not fit side by side. */
  double title(String said, Legend legend) {
    double whole = board.right() - Board.MARGIN;
    Text text = fitted(said, whole - legend.width() - 48);
    boolean beside = text.lines().size() == 1 && text.style().size() >= 42;
    if (legend.isEmpty() || beside) {
      double top = place(legend.isEmpty() ? fitted(said, whole) : text);
      legend.paint(board.right() - legend.width(), TITLE_MIDDLE);
      return top;
    }
    double top = place(fitted(said, whole));
    if (legend.width() > whole) return top;
    legend.paint(Board.MARGIN, top + 4);
    return top + 44;
  }

  private static Text fitted(String said, double width) {
    for (double size : new double[] {54, 48}) {
      Text text = Text.of(said, Board.style(Weight.BOLD, size), width);
      if (text.lines().size() <= 1) return text;
    }
    for (double size : new double[] {46, 40, 34}) {
      Text text = Text.of(said, Board.style(Weight.BOLD, size), width);
      if (text.lines().size() <= 2) return text;
    }
    return Text.of(said, Board.style(Weight.BOLD, 30), width, 4);
  }

  private double place(Text text) {
    double top = Math.max(24, TITLE_MIDDLE - text.height() / 2);
    return Math.max(138, board.text(text, Board.MARGIN, top, look.text().plain()) + 20);
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
