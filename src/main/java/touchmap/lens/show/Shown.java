package touchmap.lens.show;

import java.util.List;
import touchmap.geometry.Rect;
import touchmap.picture.Ink;
import touchmap.picture.Painting;

/** A slide ready to paint: {@code view} is the whole screen in pixels, {@code spots} where each topic stands on it. */
public record Shown(Painting painting, Rect view, Ink ground, List<Spot> spots) {
  public Shown {
    spots = List.copyOf(spots);
  }
}
