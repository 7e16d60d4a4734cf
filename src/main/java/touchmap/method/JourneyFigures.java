package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * A chain as the customer's journey: its steps as columns under stages, what is remembered of it and where it breaks.
 *
 * @param gaps where it leaps over stages in which it never stands
 * @param missing the stages in which no step of it stands, in their order
 */
public record JourneyFigures(
    ChainFigures chain,
    List<Column> columns,
    List<Stretch> stretches,
    List<Gap> gaps,
    List<Stage> missing) {
  public JourneyFigures {
    columns = List.copyOf(columns);
    stretches = List.copyOf(stretches);
    gaps = List.copyOf(gaps);
    missing = List.copyOf(missing);
  }

  /**
   * One step of the journey. {@code place} is its place among the steps of the chain, {@code change} how much better it
   * feels than the last step before of which a feeling is known.
   */
  public record Column(
      int place,
      ChainFigures.Link link,
      Topic touchpoint,
      Optional<Stage> stage,
      OptionalDouble change) {
    public Step step() {
      return link.step();
    }

    public boolean isMomentOfTruth() {
      return touchpoint.details().touch().isMomentOfTruth();
    }
  }

  /** Neighbouring steps in one stage, or in none. A stage that is entered again has a stretch each time. */
  public record Stretch(Optional<Stage> stage, List<Column> columns) {
    public Stretch {
      columns = List.copyOf(columns);
    }
  }

  /** Stages that are leapt over between two steps, and in which no step of the journey stands. */
  public record Gap(Column from, Column to, List<Stage> stages) {
    public Gap {
      stages = List.copyOf(stages);
    }
  }

  public static JourneyFigures of(TouchMap map, Chain chain, Figures figures) {
    ChainFigures links = ChainFigures.of(chain, figures);
    List<Stage> stages = map.study().journey().stages();
    List<Column> columns = columns(links, stages, figures.register());
    var entered = new HashSet<Stage>();
    columns.forEach(column -> column.stage().ifPresent(entered::add));
    List<Stage> missing = stages.stream().filter(stage -> !entered.contains(stage)).toList();
    return new JourneyFigures(
        links, columns, stretches(columns), gaps(columns, stages, missing), missing);
  }

  /** What the whole journey is worth; empty when no step's worth is known. */
  public OptionalDouble total() {
    return columns.stream().anyMatch(column -> column.link().value().isPresent())
        ? OptionalDouble.of(columns.getLast().link().accumulated())
        : OptionalDouble.empty();
  }

  /** The weakest link; of two that are alike the first. A step alone is weaker than no other. */
  public Optional<Column> weakest() {
    long judged =
        columns.stream()
            .filter(each -> each.step().feeling().isPresent() || each.step().goOn().isPresent())
            .count();
    if (columns.size() < 2 || judged == 1) return Optional.empty();
    return chain.weakest().map(link -> columns.get(chain.links().indexOf(link)));
  }

  /** The step whose feeling is farthest from neutral, the later on a tie. */
  public Optional<Column> peak() {
    Optional<Column> peak = Optional.empty();
    for (Column column : columns) {
      if (column.step().feeling().isEmpty()) continue;
      if (peak.isEmpty() || strength(column) >= strength(peak.get())) peak = Optional.of(column);
    }
    return peak;
  }

  /** The last step of which a feeling is known: with the peak it is what is remembered. */
  public Optional<Column> end() {
    return columns.reversed().stream()
        .filter(column -> column.step().feeling().isPresent())
        .findFirst();
  }

  /** Where the mood drops more than anywhere else, the earlier on a tie; empty when it never drops. */
  public Optional<Column> steepestDrop() {
    Optional<Column> steepest = Optional.empty();
    double least = 0;
    for (Column column : columns) {
      double change = column.change().orElse(0);
      if (change >= least) continue;
      least = change;
      steepest = Optional.of(column);
    }
    return steepest;
  }

  public List<Column> momentsOfTruth() {
    return columns.stream().filter(Column::isMomentOfTruth).toList();
  }

  private static double strength(Column column) {
    return Math.abs(column.step().feeling().orElse(0));
  }

  private static List<Column> columns(ChainFigures links, List<Stage> stages, Register register) {
    Map<Id, Stage> byId = new HashMap<>();
    for (Stage stage : stages) byId.put(stage.id(), stage);
    var columns = new ArrayList<Column>();
    OptionalDouble before = OptionalDouble.empty();
    List<Step> steps = links.chain().steps();
    for (int place = 0; place < steps.size(); place++) {
      Step step = steps.get(place);
      if (!register.isTouchpoint(step.touchpoint())) continue;
      ChainFigures.Link link = links.links().get(columns.size());
      columns.add(
          new Column(
              place,
              link,
              register.topic(step.touchpoint()).orElseThrow(),
              link.stage().flatMap(id -> Optional.ofNullable(byId.get(id))),
              change(before, step.feeling())));
      if (step.feeling().isPresent()) before = step.feeling();
    }
    return columns;
  }

  private static OptionalDouble change(OptionalDouble before, OptionalDouble now) {
    return before.isPresent() && now.isPresent()
        ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  private static List<Stretch> stretches(List<Column> columns) {
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      Optional<Stage> stage = columns.get(from).stage();
      if (i < columns.size() && columns.get(i).stage().equals(stage)) continue;
      stretches.add(new Stretch(stage, columns.subList(from, i)));
      from = i;
    }
    return stretches;
  }

  private static List<Gap> gaps(List<Column> columns, List<Stage> stages, List<Stage> missing) {
    List<Column> staged = columns.stream().filter(column -> column.stage().isPresent()).toList();
    var gaps = new ArrayList<Gap>();
    for (int i = 1; i < staged.size(); i++) {
      Column from = staged.get(i - 1);
      Column to = staged.get(i);
      int first = stages.indexOf(from.stage().orElseThrow());
      int last = stages.indexOf(to.stage().orElseThrow());
      if (last - first < 2) continue;
      List<Stage> leapt =
          stages.subList(first + 1, last).stream().filter(missing::contains).toList();
      if (!leapt.isEmpty()) gaps.add(new Gap(from, to, leapt));
    }
    return gaps;
  }
}
