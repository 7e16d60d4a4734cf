package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Chapter;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets the chapters of the presentation: adds, sorts, hides and removes them, and gives them titles
 * and lenses. None at all means the usual ones. A chapter that says something more than which topic
 * it is, is no longer written as the bare id.
 *
 * @param label what Undo calls it
 */
public record SetTour(List<Chapter> chapters, Phrase label) implements Edit {
  public SetTour {
    chapters = chapters.stream().map(SetTour::plain).toList();
  }

  public SetTour(List<Chapter> chapters) {
    this(chapters, Phrase.of("edit.setTour"));
  }

  private static Chapter plain(Chapter chapter) {
    boolean saysMore =
        chapter.node().isEmpty()
            || chapter.chain().isPresent()
            || !chapter.lens().isEmpty()
            || !chapter.title().isEmpty()
            || chapter.hidden()
            || !chapter.extras().isEmpty();
    return chapter.brief() && saysMore
        ? new Chapter(
            chapter.node(),
            chapter.chain(),
            chapter.lens(),
            chapter.title(),
            chapter.hidden(),
            false,
            chapter.extras())
        : chapter;
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    for (Chapter each : chapters) {
      if (each.node().isEmpty() && each.chain().isEmpty())
        return Optional.of(Phrase.of("edit.emptyChapter"));
      Optional<Phrase> gone =
          Present.objection(map, each.node().stream().toList())
              .or(() -> each.chain().flatMap(chain -> Chains.objection(map, chain)));
      if (gone.isPresent()) return gone;
    }
    return Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return chapters.equals(map.study().tour())
        ? map
        : map.withStudy(map.study().withTour(chapters));
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetTour next && differInOneTitle(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** Typing into one title is one step. */
  private boolean differInOneTitle(SetTour next) {
    if (chapters.size() != next.chapters.size()) return false;
    int differing = 0;
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).equals(next.chapters.get(i))) continue;
      if (!untitled(chapters.get(i)).equals(untitled(next.chapters.get(i)))) return false;
      differing++;
    }
    return differing == 1;
  }

  private static Chapter untitled(Chapter chapter) {
    return new Chapter(
        chapter.node(),
        chapter.chain(),
        chapter.lens(),
        "",
        chapter.hidden(),
        false,
        chapter.extras());
  }
}
