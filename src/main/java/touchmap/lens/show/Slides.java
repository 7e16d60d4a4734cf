package touchmap.lens.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Agenda;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.words.Words;

/**
 * The slides of a map: the chapters of its tour, or else the business, each object, and what is to be done next, if anything is. In a tour
 * that last one is the business through the lens {@link #NEXT}.
 */
public final class Slides {
  /** The lens of a chapter that says what is to be done next. */
  public static final String NEXT = "next";

  private static final int MOST_OF_ITS_OWN = 12;

  private final TouchMap map;
  private final Words words;
  private final Known known;
  private final LocalDate today;
  private final Board board;
  private final Headlines headlines;
  private final Map<Id, Known> ways = new HashMap<>();
  private final List<Slide> slides = new ArrayList<>();

  private Slides(TouchMap map, LocalDate today, double shape) {
    this.map = map;
    this.today = today;
    this.board = Board.of(shape, Look.light());
    this.known = new Known(map, Look.light(), Set.of());
    this.words = known.words;
    this.headlines = new Headlines(known, today);
  }

  /** All slides in their order, hidden ones too, for a screen that many times as wide as it is high. */
  public static List<Slide> of(TouchMap map, LocalDate today, double shape) {
    return ofChapters(map, today, shape).stream().flatMap(List::stream).toList();
  }

  /** The slides of each chapter, hidden ones too; a chapter of what is gone, and one of what is next where nothing is, has none. */
  public static List<List<Slide>> ofChapters(TouchMap map, LocalDate today, double shape) {
    var slides = new Slides(map, today, shape);
    var chapters = new ArrayList<List<Slide>>();
    for (Chapter each : chapters(map)) {
      int before = slides.slides.size();
      if (!isIdle(map, each)) slides.add(each);
      chapters.add(List.copyOf(slides.slides.subList(before, slides.slides.size())));
    }
    return List.copyOf(chapters);
  }

  /** The chapters of the tour, or those that are usual while nobody has chosen any. */
  public static List<Chapter> chapters(TouchMap map) {
    return map.study().tour().isEmpty() ? usual(map) : map.study().tour();
  }

  /** Whether a chapter would only say that nothing is to be done, and so is left out of the show. */
  public static boolean isIdle(TouchMap map, Chapter chapter) {
    boolean isNext =
        chapter.lens().equals(NEXT) && chapter.node().equals(Optional.of(map.root().id()));
    return isNext && !hasNext(map);
  }

  /** Whether any action is open, or any touchpoint stands out as one to begin with. */
  private static boolean hasNext(TouchMap map) {
    return !Agenda.of(map, LocalDate.EPOCH).open().isEmpty()
        || !Figures.of(map).byPriority().isEmpty();
  }

  /** The business, each object, and what is to be done next. */
  private static List<Chapter> usual(TouchMap map) {
    var usual = new ArrayList<Chapter>();
    usual.add(Chapter.of(map.root().id()));
    for (Topic each : map.root().all()) if (each.isObject()) usual.add(Chapter.of(each.id()));
    usual.add(Chapter.of(map.root().id()).withLens(NEXT));
    return List.copyOf(usual);
  }

  /** One branch and the objects in it; from the business it is the whole presentation. */
  public static List<Slide> ofBranch(TouchMap map, Id from, LocalDate today, double shape) {
    Optional<Topic> branch = map.find(from);
    if (branch.isEmpty() || branch.get().isBusiness()) return of(map, today, shape);
    var slides = new Slides(map, today, shape);
    slides.topic(Kind.BRANCH, branch.get(), "", "", false);
    for (Topic each : branch.get().all())
      if (each.isObject() && each != branch.get()) slides.topic(Kind.OBJECT, each, "", "", false);
    return List.copyOf(slides.slides);
  }

  /** Whether so many touchpoints hang at the business itself that the overview may not name them all. */
  private boolean hasManyOfItsOwn(Topic business) {
    int own = 0;
    for (Topic each : business.children())
      if (each.isTouchpoint()) own += 1 + known.touchpoints(each);
    return own > MOST_OF_ITS_OWN;
  }

  private void add(Chapter chapter) {
    Optional<Chain> chain = chapter.chain().flatMap(map.study().journey()::chain);
    if (chain.isPresent() && chapter.isJourney()) {
      journey(chain.get(), chapter);
      return;
    }
    Optional<Topic> topic = chapter.node().flatMap(map::find);
    if (topic.isEmpty()) return;
    Optional<Chain> followed = followed(map, chapter);
    if (followed.isPresent()) along(topic.get(), followed.get(), chapter);
    else if (topic.get().isBusiness() && chapter.lens().equals(NEXT))
      next(chapter.title(), chapter.hidden());
    else
      topic(
          kind(topic.get()),
          topic.get(),
          chapter.isAlong() ? "" : chapter.lens(),
          chapter.title(),
          chapter.hidden());
    boolean isWhole = topic.get().isBusiness() && chapter.lens().isEmpty();
    if (isWhole && hasManyOfItsOwn(topic.get()))
      topic(Kind.OBJECT, topic.get(), "", "", chapter.hidden());
  }

  /** The journey that a chapter follows on its map, while there is one: the first where it names none. */
  public static Optional<Chain> followed(TouchMap map, Chapter chapter) {
    if (!chapter.isAlong()) return Optional.empty();
    return chapter.chain().isPresent()
        ? chapter.chain().flatMap(map.study().journey()::chain)
        : map.study().journey().chains().stream().findFirst();
  }

  /** A topic as a journey goes through it. */
  private void along(Topic topic, Chain chain, Chapter chapter) {
    Known on =
        ways.computeIfAbsent(
            chain.id(), _ -> new Known(map, known.look, Set.of(), Optional.of(chain)));
    Kind kind = kind(topic);
    String said =
        chapter.title().isBlank() ? headlines.along(topic, chain) : chapter.title().strip();
    var slide =
        new Slide(
            kind,
            Optional.of(topic.id()),
            Optional.of(chain.id()),
            Chapter.CHAIN,
            kind == Kind.OVERVIEW ? words.of("show.overview") : known.name(topic),
            said,
            topic.details().note(),
            1,
            chapter.hidden());
    parted(
        slide,
        headline -> kind == Kind.OVERVIEW ? 1 : branch(on, topic, Chapter.CHAIN, headline).parts());
  }

  static Kind kind(Topic topic) {
    return switch (topic.type()) {
      case BUSINESS -> Kind.OVERVIEW;
      case OBJECT -> Kind.OBJECT;
      case TOUCHPOINT -> Kind.BRANCH;
    };
  }

  private void topic(Kind kind, Topic topic, String lens, String title, boolean hidden) {
    String label = kind == Kind.OVERVIEW ? words.of("show.overview") : known.name(topic);
    String said = title.isBlank() ? headlines.of(kind, topic, lens) : title.strip();
    var slide =
        new Slide(
            kind,
            Optional.of(topic.id()),
            Optional.empty(),
            lens,
            label,
            said,
            topic.details().note(),
            1,
            hidden);
    if (lens.equals("improve"))
      parted(slide, headline -> new MatrixBoard(board, known, room(headline)).parts(topic));
    else if (kind == Kind.OVERVIEW) parted(slide, headline -> 1);
    else parted(slide, headline -> branch(known, topic, lens, headline).parts());
  }

  /** Which of how many it is stands in the headline, which may be longer for that and leave less room. */
  private void parted(Slide slide, ToIntFunction<String> counting) {
    int parts = counting.applyAsInt(slide.title());
    if (parts > 1)
      parts = Math.max(parts, counting.applyAsInt(titled(slide.title(), parts, parts)));
    for (int part = 1; part <= parts; part++)
      slides.add(slide.withPart(part, parts, titled(slide.title(), part, parts)));
  }

  private String titled(String title, int part, int parts) {
    return parts == 1 ? title : words.of("show.title.part", title, part, parts);
  }

  private BranchBoard branch(Known on, Topic topic, String lens, String title) {
    var figures = Rows.Figures.of(on, topic, lens);
    return new BranchBoard(board, on, topic, room(title), today, figures, true);
  }

  private Rect room(String title) {
    double width = board.right() - Board.MARGIN;
    double top =
        new Frame(new Board(board.width, board.height, board.look), words).title(title, width);
    return new Rect(Board.MARGIN, top, width, board.bottom() - top - 14);
  }

  private void journey(Chain chain, Chapter chapter) {
    String name = JourneyWords.nameOf(chain, words);
    String title =
        chapter.title().isBlank() ? headlines.journey(chain, name) : chapter.title().strip();
    JourneyFigures journey = JourneyFigures.of(map, chain, known.figures);
    int parts = JourneyBoard.parts(journey);
    for (int part = 1; part <= parts; part++)
      slides.add(
          new Slide(
              Kind.JOURNEY,
              Optional.empty(),
              Optional.of(chain.id()),
              "journey",
              name,
              titled(title, part, parts),
              notes(chain),
              JourneyBoard.steps(journey, part, parts),
              chapter.hidden(),
              part,
              parts));
  }

  /** What is noted at its steps. */
  private String notes(Chain chain) {
    var said = new StringBuilder();
    for (Step each : chain.steps()) {
      if (each.note().isBlank()) continue;
      String name = map.find(each.touchpoint()).map(known::name).orElse("");
      said.append(said.isEmpty() ? "" : "\n")
          .append(words.of("show.journey.note", name, each.note().strip()));
    }
    return said.toString();
  }

  private void next(String title, boolean hidden) {
    String said = title.isBlank() ? headlines.next() : title.strip();
    var slide =
        new Slide(
            Kind.NEXT,
            Optional.empty(),
            Optional.empty(),
            NEXT,
            words.of("show.next"),
            said,
            "",
            1,
            hidden);
    parted(slide, headline -> new NextBoard(board, known, room(headline), today).parts());
  }
}
