package touchmap.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchmap.model.Finding;
import touchmap.model.Json;
import touchmap.model.Scale;
import touchmap.words.Phrase;

/** What is known while one document is read: its ids, its scale, and what was found wrong so far. */
final class Reading {
  private record Found(Place place, Phrase message) {}

  private final Names names;
  private final List<Found> found = new ArrayList<>();
  private Scale scale = Scale.STANDARD;

  Reading(Json document) {
    names = new Names(document);
  }

  Names names() {
    return names;
  }

  Scale scale() {
    return scale;
  }

  void scale(Scale to) {
    scale = to;
  }

  void report(Place place, Phrase message) {
    found.add(new Found(place, message));
  }

  /** All that was found, section by section in the order in which they are written. */
  List<Finding> findings(Keys sections) {
    return found.stream()
        .sorted(Comparator.comparingInt(each -> sections.placeOf(each.place().section())))
        .map(each -> new Finding(each.place().pointer(), each.message()))
        .toList();
  }
}
