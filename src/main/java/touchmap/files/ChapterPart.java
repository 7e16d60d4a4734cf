package touchmap.files;

import java.util.List;
import java.util.Optional;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.words.Phrase;

/** A chapter of a presentation: a bare id, or an object that says more. */
final class ChapterPart {
  private static final Keys KEYS = Keys.of("node", "chain", "lens", "title", "hidden");

  private ChapterPart() {}

  static List<Chapter> readAll(Part document) {
    return document.items("tour", (item, at) -> read(item, at, document));
  }

  private static Optional<Chapter> read(Json item, Place at, Part document) {
    return switch (item) {
      case Json.Str(String id) ->
          document
              .resolve(id, Sort.TOPICS, at)
              .map(
                  node ->
                      new Chapter(
                          Optional.of(node), Optional.empty(), "", "", false, true, Extras.NONE));
      case Json.Obj object -> read(new Part(object, KEYS, at, document.reading()));
      default -> {
        document.reading().report(at, Phrase.of("files.damage.chapter"));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Chapter> read(Part chapter) {
    if (!chapter.has("node") && !chapter.has("chain")) {
      chapter.reading().report(chapter.place(), Phrase.of("files.damage.missing", "node"));
    }
    Optional<Id> node = chapter.reference("node", Sort.TOPICS);
    Optional<Id> chain = chapter.reference("chain", JourneyPart.CHAINS);
    if (node.isEmpty() && chain.isEmpty()) return Optional.empty();
    return Optional.of(
        new Chapter(
            node,
            chain,
            chapter.text("lens"),
            chapter.text("title"),
            chapter.flag("hidden"),
            false,
            chapter.extras()));
  }

  static Json write(Chapter chapter) {
    if (chapter.brief() && chapter.node().isPresent() && saysNoMore(chapter)) {
      return new Json.Str(chapter.node().get().value());
    }
    return new Sheet(KEYS, chapter.extras())
        .reference("node", chapter.node())
        .reference("chain", chapter.chain())
        .text("lens", chapter.lens())
        .text("title", chapter.title())
        .flag("hidden", chapter.hidden())
        .done();
  }

  private static boolean saysNoMore(Chapter chapter) {
    return chapter.chain().isEmpty()
        && chapter.lens().isEmpty()
        && chapter.title().isEmpty()
        && !chapter.hidden()
        && chapter.extras().isEmpty();
  }
}
