package touchmap.lens.show;

import java.util.List;
import touchmap.geometry.Rect;
import touchmap.picture.Ink;
import touchmap.picture.Painting;

/**
 * A slide ready to paint: {@code view} is the whole screen in pixels, {@code spots} where each topic stands on it, {@code
 * captions} where the names of columns stand.
 */
public record Shown(
    Painting painting, Rect view, Ink ground, List<Spot> spots, List<Rect> captions) {
  public Shown {
    spots = List.copyOf(spots);
    captions = List.copyOf(captions);
  }

  public Shown(Painting painting, Rect view, Ink ground, List<Spot> spots) {
    this(painting, view, ground, spots, List.of());
  }
}
