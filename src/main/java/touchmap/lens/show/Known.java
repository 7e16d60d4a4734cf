package touchmap.lens.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.lens.Figure;
import touchmap.lens.JourneyLens;
import touchmap.lens.RankLens;
import touchmap.lens.ScoreLens;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Figures;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Colours;
import touchmap.picture.Decor;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;
import touchmap.picture.Ornament;
import touchmap.words.Words;

/** What slides need to know of a map: names, figures and colours, worked out once. */
final class Known {
  final TouchMap map;
  final Words words;
  final Figures figures;
  final Look look;
  private final Map<Id, ObjectColours> colours;
  private final Map<Id, Integer> ranks = new HashMap<>();

  /** Rows that were measured before. */
  final Map<Rows.Key, Node> rows = new HashMap<>();

  private final IdentityHashMap<Topic, Integer> counted = new IdentityHashMap<>();
  private final Set<Id> folded;

  /** The journey that is followed on the map, whose steps stand where else the ranks do. */
  final Optional<JourneyLens> way;

  private final Decor steps;

  Known(TouchMap map, Look look, Set<Id> folded) {
    this(map, look, folded, Optional.empty());
  }

  Known(TouchMap map, Look look, Set<Id> folded, Optional<Chain> followed) {
    this.map = map;
    this.words = Words.in(map.language());
    this.figures = Figures.of(map);
    this.look = look;
    this.folded = folded;
    this.colours = Colours.of(map, look).all();
    this.way = followed.map(chain -> JourneyLens.of(map, chain));
    this.steps = way.map(JourneyLens::decor).orElse(Decor.NONE);
    if (way.isEmpty()) for (Id each : figures.shortlist()) ranks.put(each, ranks.size() + 1);
  }

  String name(Topic topic) {
    String name = topic.nameOnOneLine().strip();
    return name.isEmpty() ? words.of("show.nameless") : name;
  }

  String titleOf(PlannedAction action) {
    String title = JourneyWords.onOneLine(action.title());
    return title.isEmpty() ? words.of("show.nameless") : title;
  }

  ObjectColours colours(Topic topic) {
    return Objects.requireNonNull(colours.get(topic.id()), "a topic of the map");
  }

  /** Its place in the shortlist, from 1; 0 outside. */
  int rank(Topic topic) {
    return ranks.getOrDefault(topic.id(), 0);
  }

  boolean isKey(Topic topic) {
    return way.isPresent() || rank(topic) <= RankLens.KEY;
  }

  /** What stands in its bead: its place in the shortlist, or the steps at it of the journey that is followed. */
  String bead(Topic topic) {
    List<Integer> places = steps.of(topic.id()).bead().map(Ornament.Bead::places).orElse(List.of());
    if (!places.isEmpty())
      return places.stream().map(String::valueOf).collect(Collectors.joining(" \u00B7 "));
    return rank(topic) > 0 ? Integer.toString(rank(topic)) : "";
  }

  /** Whether the journey that is followed breaks most easily there. */
  boolean isWeakest(Topic topic) {
    return steps.of(topic.id()).badge().filter(Ornament.Badge.WEAKEST::equals).isPresent();
  }

  /** Whether it is on the shortlist, or on the way that is followed. */
  boolean isMarked(Topic topic) {
    return rank(topic) > 0 || steps.of(topic.id()).bead().isPresent();
  }

  boolean isMoment(Topic topic) {
    return topic.details().touch().isMomentOfTruth();
  }

  /** Whether others matter more: quiet only where something is loud. */
  boolean isQuiet(Topic topic) {
    if (way.isPresent()) return steps.quiet().contains(topic.id());
    return topic.isTouchpoint() && !ranks.isEmpty() && rank(topic) == 0 && !isMoment(topic);
  }

  boolean isFolded(Topic topic) {
    return folded.contains(topic.id()) && !topic.children().isEmpty();
  }

  /** What is seen below a topic. */
  List<Topic> children(Topic topic) {
    return isFolded(topic) ? List.of() : topic.children();
  }

  /** How many touchpoints a branch has, itself left out. */
  int touchpoints(Topic branch) {
    if (branch.children().isEmpty()) return 0;
    Integer known = counted.get(branch);
    if (known != null) return known;
    int count = 0;
    for (Topic each : branch.children()) count += (each.isTouchpoint() ? 1 : 0) + touchpoints(each);
    counted.put(branch, count);
    return count;
  }

  boolean hasScores(Topic branch) {
    return branch.all().stream().anyMatch(each -> ours(each).isPresent());
  }

  boolean hasCustomerScores(Topic branch) {
    return branch.all().stream().anyMatch(each -> customers(each).isPresent());
  }

  OptionalDouble ours(Topic topic) {
    return figures.of(topic.id()).score();
  }

  OptionalDouble customers(Topic topic) {
    return figures.of(topic.id()).customerScore();
  }

  /** A score as a chip, for as many columns as there are. */
  Optional<Chip> chip(OptionalDouble score) {
    if (score.isEmpty()) return Optional.empty();
    double value = score.getAsDouble();
    int heat = ScoreLens.heat(value, map.study().scoring().scale());
    return Optional.of(new Chip(Figure.of(value, words), look.heat().get(heat)));
  }

  /** A figure on its heat. */
  record Chip(String text, Look.Heat heat) {}

  /** Those of a list that are in a branch. */
  List<Topic> within(Topic branch, List<Id> ids) {
    var within = new ArrayList<Topic>();
    for (Id each : ids) branch.find(each).filter(Topic::isTouchpoint).ifPresent(within::add);
    return within;
  }
}
