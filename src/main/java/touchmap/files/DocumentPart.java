package touchmap.files;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Json;
import touchmap.model.Ranking;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.View;

/** The document as a whole: its sections, read in the order in which they are written, since none names a later one. */
final class DocumentPart {
  static final Keys KEYS =
      Keys.of(
          "touchmap",
          "title",
          "language",
          "map",
          "ideas",
          "ranking",
          "criteria",
          "weighting",
          "criteriaLocked",
          "criteriaLog",
          "scale",
          "rounds",
          "stages",
          "personas",
          "chains",
          "life",
          "actions",
          "review",
          "tour",
          "view");
  private static final Keys IDEA = Keys.of("id", "name", "by", "object");
  private static final String LANGUAGE = "en";

  private DocumentPart() {}

  /**
   * @param fallback the business' name where there is no tree
   */
  static TouchMap read(Part document, String fallback) {
    String title = document.text("title");
    String language = readLanguage(document);
    Optional<TreePart> tree = document.object("map", TreePart.KEYS).map(TreePart::plant);
    List<Idea> ideas = document.objects("ideas", IDEA, DocumentPart::readIdea);
    Study study = readStudy(document);
    View view = section(document, "view", ViewPart.KEYS, ViewPart::read, View.NONE);
    Topic root = tree.map(TreePart::grow).orElseGet(() -> noTree(document, fallback));
    return new TouchMap(title, language, root, ideas, study, view, document.extras());
  }

  static Json write(TouchMap map) {
    var sheet = new Sheet(KEYS, map.extras());
    sheet
        .always("touchmap", MapFiles.VERSION)
        .text("title", map.title())
        .text("language", map.language(), LANGUAGE)
        .always("map", TreePart.write(map.root()))
        .list("ideas", map.ideas(), DocumentPart::writeIdea)
        .unless(map.view().equals(View.NONE), "view", ViewPart.write(map.view()));
    writeStudy(map.study(), sheet);
    return sheet.done();
  }

  private static Study readStudy(Part document) {
    return new Study(
        section(document, "ranking", RankingPart.KEYS, RankingPart::read, Ranking.NONE),
        ScoringPart.read(document),
        document.objects("rounds", RoundPart.KEYS, RoundPart::read),
        JourneyPart.read(document),
        document.objects("actions", ActionPart.KEYS, ActionPart::read),
        document.object("review", ReviewPart.KEYS).map(ReviewPart::read),
        ChapterPart.readAll(document));
  }

  private static void writeStudy(Study study, Sheet sheet) {
    sheet.unless(
        study.ranking().equals(Ranking.NONE), "ranking", RankingPart.write(study.ranking()));
    ScoringPart.write(study.scoring(), sheet);
    sheet.list("rounds", study.rounds(), RoundPart::write);
    JourneyPart.write(study.journey(), sheet);
    sheet.list("actions", study.actions(), ActionPart::write);
    study.review().ifPresent(review -> sheet.always("review", ReviewPart.write(review)));
    sheet.list("tour", study.tour(), ChapterPart::write);
  }

  /** A section that is an object and whose absence has a meaning. */
  private static <T> T section(
      Part document, String key, Keys keys, Function<Part, T> read, T usual) {
    Optional<T> said = document.object(key, keys).map(read);
    if (said.filter(usual::equals).isPresent()) document.spelledOut(key);
    return said.orElse(usual);
  }

  private static String readLanguage(Part document) {
    String language = document.text("language", LANGUAGE);
    try {
      if (!language.isEmpty()) {
        new Locale.Builder().setLanguageTag(language);
        return language;
      }
    } catch (IllformedLocaleException notALanguage) {
      // reported below, together with an empty one
    }
    document.report("language", "files.damage.language", language);
    return LANGUAGE;
  }

  private static Topic noTree(Part document, String fallback) {
    if (!document.has("map")) document.report("map", "files.damage.noMap");
    Id id = document.reading().names().instead(Sort.BUSINESS, "");
    return Topic.of(TopicType.BUSINESS, fallback).withId(id);
  }

  private static Optional<Idea> readIdea(Part idea) {
    Id id = idea.define(Sort.IDEA);
    return Optional.of(
        new Idea(
            id,
            idea.name(),
            idea.text("by"),
            idea.reference("object", Sort.OBJECTS),
            idea.extras()));
  }

  private static Json writeIdea(Idea idea) {
    return new Sheet(IDEA, idea.extras())
        .id("id", idea.id())
        .always("name", idea.name())
        .text("by", idea.by())
        .reference("object", idea.object())
        .done();
  }
}
