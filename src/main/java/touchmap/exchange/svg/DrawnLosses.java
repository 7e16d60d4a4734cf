package touchmap.exchange.svg;

import java.util.List;
import touchmap.exchange.Losses;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What a drawing of the map has a sign for and does not hold itself: where links lead, and what notes say. */
final class DrawnLosses {
  private DrawnLosses() {}

  static List<Phrase> of(TouchMap map) {
    var losses = new Losses();
    for (Topic each : map.root().all()) {
      losses.add("drawnLinks", each.details().links());
      if (!each.details().note().isEmpty()) losses.add("drawnNotes");
    }
    return losses.phrases();
  }
}
