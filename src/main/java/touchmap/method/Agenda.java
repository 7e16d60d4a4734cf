package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.PlannedAction.Assignment;
import touchmap.model.TouchMap;

/**
 * What is to be done, and what was, in the order in which it is looked at on a day.
 *
 * @param open planned or being done: what is overdue first, then by date, those without one last
 * @param closed done, the latest first, then what was given up
 */
public record Agenda(List<Entry> open, List<Entry> closed) {
  public Agenda {
    open = List.copyOf(open);
    closed = List.copyOf(closed);
  }

  /** An action, and whether its day has passed while it is still open. */
  public record Entry(PlannedAction action, boolean isOverdue) {
    public ActionStatus status() {
      return action.assignment().status();
    }
  }

  public static Agenda of(TouchMap map, LocalDate today) {
    var open = new ArrayList<Entry>();
    var closed = new ArrayList<Entry>();
    for (PlannedAction action : map.study().actions()) {
      var entry = new Entry(action, CalendarChecks.isOverdue(action, today));
      (isOpen(entry.status()) ? open : closed).add(entry);
    }
    open.sort(
        Comparator.comparing((Entry entry) -> !entry.isOverdue())
            .thenComparing(entry -> due(entry).orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.status() != ActionStatus.DOING));
    closed.sort(
        Comparator.comparing(Entry::status)
            .thenComparing(entry -> done(entry).orElse(LocalDate.MIN), Comparator.reverseOrder()));
    return new Agenda(open, closed);
  }

  private static boolean isOpen(ActionStatus status) {
    return status == ActionStatus.PLANNED || status == ActionStatus.DOING;
  }

  private static Optional<LocalDate> due(Entry entry) {
    return assignment(entry).due();
  }

  private static Optional<LocalDate> done(Entry entry) {
    return assignment(entry).done();
  }

  private static Assignment assignment(Entry entry) {
    return entry.action().assignment();
  }

  /** The open ones with the highest RICE first; those without it keep their order behind the rest. */
  public List<Entry> openByRice() {
    return open.stream()
        .sorted(Comparator.comparingDouble(entry -> -rice(entry).orElse(Double.NEGATIVE_INFINITY)))
        .toList();
  }

  /** Whether any open action has a RICE to be ordered by. */
  public boolean hasRice() {
    return open.stream().anyMatch(entry -> rice(entry).isPresent());
  }

  private static OptionalDouble rice(Entry entry) {
    return Measures.rice(entry.action().rice());
  }

  public boolean isEmpty() {
    return open.isEmpty() && closed.isEmpty();
  }

  /** Those of one status, in this order. */
  public List<Entry> of(ActionStatus status) {
    return (isOpen(status) ? open : closed)
        .stream().filter(entry -> entry.status() == status).toList();
  }

  /** How many there are of each status that occurs. */
  public Map<ActionStatus, Long> counts() {
    var all = new ArrayList<>(open);
    all.addAll(closed);
    return all.stream().collect(Collectors.groupingBy(Entry::status, Collectors.counting()));
  }
}
