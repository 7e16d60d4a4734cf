package touchmap.picture;

import touchmap.geometry.Rect;

/** One page or image: a picture, the part of it that shows, and the colour of the ground. */
public record Page(Picture picture, Rect view, Ink ground, double scale) {}
