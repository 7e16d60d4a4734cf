package touchmap.picture;

import touchmap.geometry.Rect;

/** One page or image: a painting, the part of it that shows, the colour of the ground, and how large it is drawn. */
public record Page(Painting painting, Rect view, Ink ground, double scale) {
  private static final double EDGE = 24;

  /** The whole picture with some air around it, on its look's canvas. */
  public static Page of(Picture picture, double scale) {
    return new Page(picture, picture.bounds().grown(EDGE), picture.look().canvas(), scale);
  }

  /** Paints all that shows on the page, in the units of its painting. */
  public void paintOn(Painter painter) {
    painting.paintOn(painter, view);
  }
}
