package touchmap.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.lens.show.Slides;
import touchmap.model.Chapter;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/** The chapters of a map as they are, or as they usually are while nobody has chosen any. */
final class Chapters {
  private Chapters() {}

  static List<Chapter> of(TouchMap map) {
    List<Chapter> tour = map.study().tour();
    return tour.isEmpty() ? usual(map) : tour;
  }

  /** The business, each object, and what is to be done next. */
  static List<Chapter> usual(TouchMap map) {
    var usual = new ArrayList<Chapter>();
    usual.add(Chapter.of(map.root().id()));
    for (Topic each : map.root().all()) if (each.isObject()) usual.add(Chapter.of(each.id()));
    usual.add(next(map));
    return List.copyOf(usual);
  }

  static Chapter next(TouchMap map) {
    return Chapter.of(map.root().id()).withLens(Slides.NEXT);
  }

  static boolean isNext(Chapter chapter, TouchMap map) {
    return chapter.lens().equals(Slides.NEXT)
        && chapter.node().equals(Optional.of(map.root().id()));
  }

  /** What a chapter is called in a list. */
  static String name(Chapter chapter, TouchMap map, Words words) {
    if (isNext(chapter, map)) return words.of("present.tour.next");
    if (chapter.node().equals(Optional.of(map.root().id()))) return words.of("present.tour.whole");
    return chapter
        .node()
        .flatMap(map::find)
        .map(Topic::nameOnOneLine)
        .or(() -> chapter.chain().flatMap(map.study().journey()::chain).map(each -> each.name()))
        .map(name -> Nameless.or(name, words))
        .orElse("");
  }

  /** The icon that says what sort of chapter it is. */
  static String icon(Chapter chapter, TouchMap map) {
    if (chapter.chain().isPresent()) return "route";
    if (isNext(chapter, map)) return "list-ordered";
    boolean whole = chapter.node().equals(Optional.of(map.root().id()));
    return whole ? "presentation" : "git-branch";
  }
}
