package touchmap.lens.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.lens.journey.JourneyWords;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * The slides of a map: the chapters of its tour, or else the business, each object, and what is to be done next. In a tour
 * that last one is the business through the lens {@link #NEXT}.
 */
public final class Slides {
  /** The lens of a chapter that says what is to be done next. */
  public static final String NEXT = "next";

  private final TouchMap map;
  private final Words words;
  private final Headlines headlines;
  private final List<Slide> slides = new ArrayList<>();

  private Slides(TouchMap map, LocalDate today) {
    this.map = map;
    this.words = Words.in(map.language());
    this.headlines = Headlines.of(map, today);
  }

  /** All slides in their order, hidden ones too. */
  public static List<Slide> of(TouchMap map, LocalDate today) {
    var slides = new Slides(map, today);
    if (map.study().tour().isEmpty()) slides.usual();
    else map.study().tour().forEach(slides::add);
    return List.copyOf(slides.slides);
  }

  /** One branch and the objects in it; from the business it is the whole presentation. */
  public static List<Slide> ofBranch(TouchMap map, Id from, LocalDate today) {
    Optional<Topic> branch = map.find(from);
    if (branch.isEmpty() || branch.get().isBusiness()) return of(map, today);
    var slides = new Slides(map, today);
    slides.topic(Kind.BRANCH, branch.get(), "", "", false);
    for (Topic each : branch.get().all())
      if (each.isObject() && each != branch.get()) slides.topic(Kind.OBJECT, each, "", "", false);
    return List.copyOf(slides.slides);
  }

  private void usual() {
    topic(Kind.OVERVIEW, map.root(), "", "", false);
    for (Topic each : map.root().all())
      if (each.isObject()) topic(Kind.OBJECT, each, "", "", false);
    next("", false);
  }

  private void add(Chapter chapter) {
    Optional<Chain> chain = chapter.chain().flatMap(map.study().journey()::chain);
    if (chain.isPresent()) {
      journey(chain.get(), chapter);
      return;
    }
    Optional<Topic> topic = chapter.node().flatMap(map::find);
    if (topic.isEmpty()) return;
    if (topic.get().isBusiness() && chapter.lens().equals(NEXT))
      next(chapter.title(), chapter.hidden());
    else topic(kind(topic.get()), topic.get(), chapter.lens(), chapter.title(), chapter.hidden());
  }

  private static Kind kind(Topic topic) {
    return switch (topic.type()) {
      case BUSINESS -> Kind.OVERVIEW;
      case OBJECT -> Kind.OBJECT;
      case TOUCHPOINT -> Kind.BRANCH;
    };
  }

  private void topic(Kind kind, Topic topic, String lens, String title, boolean hidden) {
    String label = kind == Kind.OVERVIEW ? words.of("show.overview") : headlines.nameOf(topic);
    String said = title.isBlank() ? headlines.of(kind, topic) : title.strip();
    slides.add(
        new Slide(
            kind,
            Optional.of(topic.id()),
            Optional.empty(),
            lens,
            label,
            said,
            topic.details().note(),
            1,
            hidden));
  }

  private void journey(Chain chain, Chapter chapter) {
    String name = JourneyWords.nameOf(chain, words);
    String title = chapter.title().isBlank() ? name : chapter.title().strip();
    slides.add(
        new Slide(
            Kind.JOURNEY,
            Optional.empty(),
            Optional.of(chain.id()),
            "journey",
            name,
            title,
            "",
            Math.max(1, chain.steps().size()),
            chapter.hidden()));
  }

  private void next(String title, boolean hidden) {
    slides.add(
        new Slide(
            Kind.NEXT,
            Optional.empty(),
            Optional.empty(),
            NEXT,
            words.of("show.next"),
            title.isBlank() ? headlines.next() : title.strip(),
            "",
            1,
            hidden));
  }
}
