package touchmap.lens.journey;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.words.Words;

/**
 * The top of a journey's page: which map, which chain, whose it is, where it leads, and its figures as a whole.
 *
 * @param namesMap whether nothing else on the sheet says which map it is
 */
record JourneyTop(
    TouchMap map, boolean namesMap, Look look, TextSizes sizes, Rect room, List<Mark> marks) {
  private static final TextStyle MAP = new TextStyle(Weight.MEDIUM, 12);
  private static final TextStyle TITLE = new TextStyle(Weight.BOLD, 22);
  private static final TextStyle ABOUT = new TextStyle(Weight.REGULAR, 13);
  private static final TextStyle FIGURE = new TextStyle(Weight.SEMIBOLD, 12);
  private static final double CHIP = 26;
  private static final int MOST_LINES = 6;

  /** Paints it from a height down, and says where it ends. */
  double of(JourneyWords chain, double top) {
    double y = title(chain.name(), top);
    for (String each : chain.about()) y = wrapped(each, y, ABOUT, look.text().secondary(), 19);
    return chips(chain.figures(), y + 6) + 14;
  }

  /** Only the map and a title. */
  double title(String title, double top) {
    if (!namesMap) return wrapped(title, top, TITLE, look.text().plain(), 28) + 2;
    put(JourneyWords.onOneLine(map.shownTitle()), top + 6, MAP, look.text().secondary());
    return wrapped(title, top + 18, TITLE, look.text().plain(), 28) + 2;
  }

  /** One line that says which chain goes on here. */
  double continued(String name, double top) {
    Words words = Words.in(map.language());
    String title = JourneyWords.onOneLine(map.shownTitle());
    String said =
        namesMap
            ? words.of("page.journey.continued", title, name)
            : words.of("page.journey.goesOn", name);
    put(said, top + 6, FIGURE, look.text().secondary());
    return top + 26;
  }

  private void put(String text, double y, TextStyle style, Ink ink) {
    var at = new Point(room.x(), y);
    marks.add(Marks.words(text, at, room.width(), style, ink, sizes));
  }

  private double wrapped(String text, double top, TextStyle style, Ink ink, double leading) {
    double y = top;
    for (String each : Marks.lines(text, room.width(), MOST_LINES, style, sizes)) {
      put(each, y + leading / 2, style, ink);
      y += leading;
    }
    return y;
  }

  /** The figures one beside the other, in as many lines as they need. */
  private double chips(List<String> figures, double top) {
    double x = room.x();
    double y = top;
    for (String each : figures) {
      double width = Math.min(room.width(), sizes.width(each, FIGURE) + 20);
      if (x > room.x() && x + width > room.right()) {
        x = room.x();
        y += CHIP + 6;
      }
      var box = new Rect(x, y, width, CHIP);
      marks.add(new Mark.Box(box, 7, look.ground().surfaces().sunken(), Line.NONE));
      var at = new Point(x + 10, box.centerY());
      marks.add(Marks.words(each, at, width - 20, FIGURE, look.text().plain(), sizes));
      x += width + 8;
    }
    return figures.isEmpty() ? top : y + CHIP;
  }
}
