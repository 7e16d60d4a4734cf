package touchmap.ui.present;

import java.util.Optional;
import touchmap.lens.show.Slides;
import touchmap.model.Chapter;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/** What chapters are called and look like in a list. */
final class Chapters {
  private Chapters() {}

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
    if (chapter.isJourney()) return "route";
    if (isNext(chapter, map)) return "list-ordered";
    boolean whole = chapter.node().equals(Optional.of(map.root().id()));
    return whole ? "presentation" : "git-branch";
  }
}
