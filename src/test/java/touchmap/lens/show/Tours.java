package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import touchmap.model.Chapter;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Maps with a presentation of everything that can be a chapter. */
final class Tours {
  private Tours() {}

  /** The map and its objects through each lens, so many touchpoints, every chain, and what is next. */
  static TouchMap throughAll(TouchMap map, List<String> lenses, int touchpoints) {
    var tour = new ArrayList<Chapter>();
    for (String lens : lenses)
      for (Topic each : map.root().all())
        if (!each.isTouchpoint()) tour.add(Chapter.of(each.id()).withLens(lens));
    map.root().all().stream()
        .filter(Topic::isTouchpoint)
        .limit(touchpoints)
        .forEach(each -> tour.add(Chapter.of(each.id())));
    map.study().journey().chains().forEach(each -> tour.add(Chapter.ofChain(each.id())));
    tour.add(Chapter.of(map.root().id()).withLens(Slides.NEXT));
    return map.withStudy(map.study().withTour(tour));
  }
}
