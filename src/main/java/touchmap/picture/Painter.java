package touchmap.picture;

import touchmap.geometry.Rect;

/** A surface that can show marks: the screen, an SVG file, a PDF page, a PNG. */
public interface Painter {
  void paint(Mark mark);

  /**
   * Paints something of which only what lies in a box is to be seen; surfaces that need no pages
   * may show all.
   */
  default void within(Rect box, Runnable painting) {
    painting.run();
  }

  /**
   * Paints something that is one figure to a reader who cannot see it, by the words that {@link
   * Part.Figure} has.
   */
  default void pictured(String said, Runnable painting) {
    painting.run();
  }
}
