package touchmap.lens.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import touchmap.lens.Figure;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Agenda;
import touchmap.method.ChainFigures;
import touchmap.method.Focus;
import touchmap.method.JourneyFigures;
import touchmap.method.Quadrant;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.words.Words;

/** The sentences that a map says of itself where nobody gave a title: true of its figures, and of no more than these. */
final class Headlines {
  private static final int LONGEST = 34;

  private final Known known;
  private final Words words;
  private final LocalDate today;
  private final List<Id> weak;

  Headlines(Known known, LocalDate today) {
    this.known = known;
    this.words = known.words;
    this.today = today;
    // as the story beside the rows says it: two notions of weak would contradict each other
    this.weak = Focus.problematic(known.figures);
  }

  String of(Kind kind, Topic topic, String lens) {
    if (lens.equals("improve")) return matrix(topic);
    if (kind == Kind.OVERVIEW) return lens.equals("score") ? scores() : overview();
    if (isAlone(topic)) return within(topic);
    if (topic.isTouchpoint()) return known.name(topic);
    String name = known.name(topic);
    List<Topic> low = known.within(topic, weak);
    if (low.size() == 1) {
      String which = known.name(low.getFirst());
      return which.length() > LONGEST
          ? words.count("show.title.weak", 1, name)
          : words.of("show.title.weak.which", name, which);
    }
    if (low.size() > 1) return words.count("show.title.weak", low.size(), name);
    int top = known.within(topic, known.figures.shortlist()).size();
    int all = known.figures.shortlist().size();
    if (top > 0 && top < all) return words.count("show.title.top", top, name, all);
    return words.count("show.title.places", known.touchpoints(topic), name);
  }

  /** Whether a topic has a slide for itself, where its name is the largest: a touchpoint with nothing below it. */
  static boolean isAlone(Topic topic) {
    return topic.isTouchpoint() && topic.children().isEmpty();
  }

  /** What it is in, since its own name stands below that. */
  private String within(Topic alone) {
    return known.map.parentOf(alone.id()).map(known::name).orElseGet(() -> known.name(alone));
  }

  private String matrix(Topic branch) {
    long weak =
        MatrixBoard.plot(known, branch).dots().stream()
            .filter(each -> each.quadrant() == Quadrant.CONCENTRATE)
            .count();
    if (branch.isBusiness())
      return weak == 0 ? words.of("show.title.matrix") : words.count("show.title.first.all", weak);
    String name = known.name(branch);
    return weak == 0 ? name : words.count("show.title.first", weak, name);
  }

  /** How good all is on the average, in our own eyes. */
  private String scores() {
    List<Topic> all = known.map.root().all();
    var mean = all.stream().flatMapToDouble(each -> known.ours(each).stream()).average();
    long scored = all.stream().filter(each -> known.ours(each).isPresent()).count();
    return mean.isEmpty()
        ? overview()
        : words.count("show.title.mean", scored, Figure.of(mean.getAsDouble(), words));
  }

  private String overview() {
    int touchpoints = known.touchpoints(known.map.root());
    if (touchpoints == 0) return words.of("show.title.empty");
    return Numbers.capital(Numbers.said("show.places", touchpoints, words));
  }

  /** What a journey does on the map of a topic: on the whole map all that it does. */
  String along(Topic topic, Chain chain) {
    String journey = JourneyWords.nameOf(chain, words);
    if (topic.isBusiness()) return journey(chain, journey);
    long here = chain.steps().stream().filter(each -> topic.holds(each.touchpoint())).count();
    String name = known.name(topic);
    return here == 0
        ? words.of("show.title.chain.none", name, journey)
        : words.count("show.title.chain", here, name, chain.steps().size(), journey);
  }

  /** What breaks most easily, where anything does. */
  String journey(Chain chain, String name) {
    JourneyFigures journey = JourneyFigures.of(known.map, chain, known.figures);
    Optional<String> weakest =
        journey
            .chain()
            .weakest()
            .filter(this::isLow)
            .flatMap(link -> known.map.find(link.step().touchpoint()))
            .map(known::name);
    return weakest
        .filter(which -> which.length() <= LONGEST)
        .map(which -> words.of("show.title.journey", name, which))
        .orElse(name);
  }

  /** The weakest of good links is no news: clients go away there, or it feels bad. */
  private boolean isLow(ChainFigures.Link link) {
    if (link.step().goOn().isPresent()) return link.step().goOn().getAsDouble() < 1;
    return link.step().feeling().isPresent() && link.step().feeling().getAsDouble() < 0;
  }

  String next() {
    List<Agenda.Entry> open = Agenda.of(known.map, today).open();
    long overdue = open.stream().filter(Agenda.Entry::isOverdue).count();
    if (open.isEmpty()) return words.of("show.next");
    return overdue == 0
        ? words.count("show.title.next", open.size())
        : words.count("show.title.next.overdue", open.size(), overdue);
  }
}
