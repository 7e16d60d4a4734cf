package touchmap.method;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Everything the method can say of a map on a day (format.md section 5). What is not known is empty; nothing is rounded.
 */
public record Report(
    Head head,
    Weights weights,
    List<Entry> ranking,
    Consent consent,
    List<ChainFigures> chains,
    List<Task> actions,
    Measured measured) {
  public Report {
    ranking = List.copyOf(ranking);
    chains = List.copyOf(chains);
    actions = List.copyOf(actions);
  }

  /** What the map is called and how much there is in it. */
  public record Head(String title, int objects, int touchpoints, int ideas) {}

  /** A touchpoint that is ranked, rated or voted on: its names from the business down, and its figures. */
  public record Entry(Id id, List<String> path, Standing standing) {
    public Entry {
      path = List.copyOf(path);
    }

    public String name() {
      return path.getLast();
    }
  }

  /** How far raters agree, and on what. */
  public record Consent(Optional<Agreement> agreement, Optional<Id> condorcetWinner) {}

  /** A planned action with its figures. */
  public record Task(PlannedAction action, OptionalDouble rice, boolean overdue) {}

  /** The newest numbers measured with customers, and all advice. */
  public record Measured(List<Metric> metrics, List<Check> checks) {
    public Measured {
      metrics = List.copyOf(metrics);
      checks = List.copyOf(checks);
    }
  }

  public static Report of(TouchMap map, LocalDate today) {
    Figures figures = Figures.of(map);
    Register register = figures.register();
    Optional<Ballots> ballots = Ballots.of(map, register);
    return new Report(
        head(map, register),
        figures.weights(),
        figures.spokenOf().stream().map(id -> entry(id, figures)).toList(),
        new Consent(ballots.flatMap(Ballots::agreement), ballots.flatMap(Ballots::condorcetWinner)),
        map.study().journey().chains().stream()
            .map(chain -> ChainFigures.of(chain, figures))
            .toList(),
        map.study().actions().stream()
            .filter(action -> register.isTouchpoint(action.touchpoint()))
            .map(action -> task(action, today))
            .toList(),
        new Measured(Measures.newest(map, register), Checks.of(map, figures, today)));
  }

  /** Why the weights are not known, when they are not though there are criteria. */
  public Optional<Phrase> missingWeights() {
    return weights.missing();
  }

  private static Head head(TouchMap map, Register register) {
    int objects = (int) map.root().all().stream().filter(Topic::isObject).count();
    return new Head(map.shownTitle(), objects, register.touchpoints().size(), map.ideas().size());
  }

  private static Entry entry(Id id, Figures figures) {
    return new Entry(
        id,
        figures.register().path(id).stream().map(Topic::nameOnOneLine).toList(),
        figures.of(id));
  }

  private static Task task(PlannedAction action, LocalDate today) {
    return new Task(action, Measures.rice(action.rice()), CalendarChecks.isOverdue(action, today));
  }
}
