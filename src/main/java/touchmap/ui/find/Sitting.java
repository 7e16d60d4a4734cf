package touchmap.ui.find;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.method.Catalogue;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * What the Find lens remembers of one map while its window is open, and the file does not: how many touchpoints there
 * were, which prompts and hints were put aside, where new ideas go, the brainstorm timer. Outlasts the panels, which are
 * built anew when language or theme change.
 */
public final class Sitting {
  /** Where quick-add puts things: where the selection says, the tray, or a topic that was chosen. */
  public sealed interface Target {
    record Selected() implements Target {}

    record Tray() implements Target {}

    record Chosen(Id topic) implements Target {}
  }

  private final long atStart;
  private final BrainstormTimer timer;
  private final Catalogue catalogue = Catalogue.read();
  private PutAside aside = PutAside.NONE;
  private Consumer<PutAside> onAside = kept -> {};
  private Target target = new Target.Selected();
  private Optional<String> prompt = Optional.empty();
  private int promptPlace;

  public Sitting(TouchMap opened, InstantSource clock) {
    atStart = touchpoints(opened);
    timer = new BrainstormTimer(clock);
  }

  static long touchpoints(TouchMap map) {
    long[] found = {0};
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) found[0]++;
            });
    return found[0];
  }

  Catalogue catalogue() {
    return catalogue;
  }

  public BrainstormTimer timer() {
    return timer;
  }

  /** How many touchpoints more than when the window opened the map; negative when there are fewer. */
  long since(long now) {
    return now - atStart;
  }

  /** The prompts and hints that were put aside. */
  public PutAside aside() {
    return aside;
  }

  /** Starts with what was put aside before; {@code keep} hears of every change, to remember it for the next time. */
  public void recall(PutAside before, Consumer<PutAside> keep) {
    aside = before;
    onAside = keep;
  }

  void putAside(PutAside to) {
    aside = to;
    onAside.accept(to);
  }

  Target target() {
    return target;
  }

  void aimAt(Target at) {
    target = at;
  }

  /** The prompt that shows, by its id in the catalogue. */
  Optional<String> prompt() {
    return prompt;
  }

  /** Where the prompt stood among the others when it showed. */
  int promptPlace() {
    return promptPlace;
  }

  void showPrompt(String id, int place) {
    prompt = Optional.of(id);
    promptPlace = place;
  }

  /** The topic that quick-add fills now, or empty for the tray. */
  Optional<Topic> aim(TouchMap map, Optional<Id> lead) {
    return switch (target) {
      case Target.Tray() -> Optional.empty();
      case Target.Chosen(Id topic) -> map.find(topic).or(() -> holder(map, lead));
      case Target.Selected() -> holder(map, lead);
    };
  }

  /** The selected business or object, or the nearest object above a selected touchpoint. */
  private static Optional<Topic> holder(TouchMap map, Optional<Id> lead) {
    if (lead.isEmpty()) return Optional.of(map.root());
    Optional<Topic> nearest =
        map.root().pathTo(lead.get()).reversed().stream()
            .filter(each -> !each.isTouchpoint())
            .findFirst();
    return nearest.or(() -> Optional.of(map.root()));
  }
}
