package touchmap.lens.paper;

import touchmap.geometry.Rect;

/**
 * How sheets lie and how much of them stays empty: paper, which way it is turned, and margins in
 * millimetres.
 */
public record Setup(Paper paper, Turn turn, double margin) {
  public static final Setup USUAL = new Setup(Paper.A4, Turn.AUTO, 10);

  /** The margins that can be asked for. */
  public static final double MOST_MARGIN = 50;

  /** Which way a sheet lies. */
  public enum Turn {
    /** As whatever is on it is larger. */
    AUTO,
    PORTRAIT,
    LANDSCAPE
  }

  public Setup {
    double half = Math.min(paper.width(), paper.height()) / 4;
    margin = Math.clamp(margin, 0, Math.min(MOST_MARGIN, half));
  }

  public Setup withPaper(Paper to) {
    return new Setup(to, turn, margin);
  }

  public Setup withTurn(Turn to) {
    return new Setup(paper, to, margin);
  }

  public Setup withMargin(double to) {
    return new Setup(paper, turn, to);
  }

  /** The whole sheet, in points. */
  public Rect sheet() {
    double width = Paper.points(paper.width());
    double height = Paper.points(paper.height());
    boolean lies =
        turn == Turn.LANDSCAPE ? width < height : turn == Turn.PORTRAIT && width > height;
    return lies ? new Rect(0, 0, height, width) : new Rect(0, 0, width, height);
  }

  /** What the margins leave of it. */
  public Rect room() {
    return sheet().grown(-Paper.points(margin));
  }
}
