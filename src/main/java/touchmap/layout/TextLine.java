package touchmap.layout;

import touchmap.geometry.Point;

/** One line of a name, already wrapped: what to print, where its baseline starts (left end), and how wide it is. */
public record TextLine(String text, Point baseline, TextStyle style, double width) {
  TextLine at(Point place) {
    return new TextLine(text, place, style, width);
  }

  TextLine moved(double dx, double dy) {
    return new TextLine(text, baseline.plus(dx, dy), style, width);
  }
}
