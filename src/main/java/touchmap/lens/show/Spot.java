package touchmap.lens.show;

import touchmap.geometry.Rect;
import touchmap.model.Id;

/** Where a topic stands on a slide, in its pixels. */
public record Spot(Id topic, Rect box) {}
