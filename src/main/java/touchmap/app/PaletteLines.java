package touchmap.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/**
 * The lines of the command palette for what is typed: nodes to go to, commands to do, settings to
 * set. {@code #} asks for touchpoints only, {@code @} for what a driver answers for.
 */
final class PaletteLines {
  /** A Russian keyboard has other signs on the keys of # and @. */
  private static final String TOUCHPOINTS = "#№";

  private static final String DRIVERS = "@\"";

  private static final int MOST_PLACES = 8;
  private static final int MOST_ASKED = 60;
  private static final int MOST_COMMANDS = 10;
  private static final int MOST_TYPED_COMMANDS = 6;

  /** What leads here, or beside it, is not worth a line. */
  private static final Set<String> OPENERS = Set.of("palette", "menu");

  /** What choosing a line does. */
  enum Group {
    GO,
    DO,
    SET
  }

  /**
   * One line: its text with what was typed in it, a quiet text beside it, icon and key, and what it
   * does.
   */
  record Line(
      Group group, String text, Match match, String aside, String icon, String key, Runnable run) {}

  private final Words words;
  private final Optional<TouchMap> map;
  private final List<Action> actions;
  private final Consumer<Id> goTo;
  private final Consumer<Id> goToIdea;

  PaletteLines(
      Words words, TouchMap map, List<Action> actions, Consumer<Id> goTo, Consumer<Id> goToIdea) {
    this(words, Optional.of(map), actions, goTo, goToIdea);
  }

  private PaletteLines(
      Words words,
      Optional<TouchMap> map,
      List<Action> actions,
      Consumer<Id> goTo,
      Consumer<Id> goToIdea) {
    this.words = words;
    this.map = map;
    this.actions = List.copyOf(actions);
    this.goTo = goTo;
    this.goToIdea = goToIdea;
  }

  /** While there is no map: nothing to go to. */
  static PaletteLines commands(Words words, List<Action> actions) {
    return new PaletteLines(words, Optional.empty(), actions, id -> {}, id -> {});
  }

  boolean hasPlaces() {
    return map.isPresent();
  }

  List<Line> of(String typed) {
    if (begins(typed, TOUCHPOINTS)) return places(typed.substring(1), true);
    if (begins(typed, DRIVERS)) return drivers(typed.substring(1));
    var lines = new ArrayList<Line>();
    if (!typed.isBlank()) lines.addAll(places(typed, false));
    int most = typed.isBlank() ? MOST_COMMANDS : MOST_TYPED_COMMANDS;
    lines.addAll(commands(typed, Group.DO, most));
    lines.addAll(commands(typed, Group.SET, most));
    return lines;
  }

  private static boolean begins(String typed, String signs) {
    return !typed.isEmpty() && signs.indexOf(typed.charAt(0)) >= 0;
  }

  private List<Line> places(String typed, boolean touchpointsOnly) {
    var found = new ArrayList<Line>();
    if (map.isEmpty()) return found;
    collect(map.get().root(), "", typed, touchpointsOnly, found);
    if (touchpointsOnly) return best(found, MOST_ASKED);
    for (Idea idea : map.get().ideas()) {
      Match.of(idea.name(), typed)
          .ifPresent(
              match ->
                  found.add(
                      new Line(
                          Group.GO,
                          idea.name(),
                          match,
                          words.of("app.palette.tray"),
                          "lightbulb",
                          "",
                          () -> goToIdea.accept(idea.id()))));
    }
    return best(found, MOST_PLACES);
  }

  private void collect(
      Topic topic, String above, String typed, boolean touchpointsOnly, List<Line> found) {
    String name = called(topic);
    if (!touchpointsOnly || topic.isTouchpoint())
      Match.of(name, typed).ifPresent(match -> found.add(place(topic, match, above)));
    String path = topic.isBusiness() ? "" : name;
    for (Topic child : topic.children()) collect(child, path, typed, touchpointsOnly, found);
  }

  private String called(Topic topic) {
    return Nameless.or(topic.nameOnOneLine(), words);
  }

  private Line place(Topic topic, Match match, String aside) {
    return new Line(
        Group.GO, called(topic), match, aside, "map-pin", "", () -> goTo.accept(topic.id()));
  }

  private List<Line> drivers(String typed) {
    var found = new ArrayList<Line>();
    for (Topic topic : map.map(each -> each.root().all()).orElse(List.of())) {
      String driver = topic.details().driver();
      if (driver.isBlank()) continue;
      Optional<Match> match = Match.of(driver, typed);
      match.ifPresent(
          each ->
              found.add(
                  new Line(
                      Group.GO,
                      driver,
                      each,
                      called(topic),
                      "user-round",
                      "",
                      () -> goTo.accept(topic.id()))));
    }
    return best(found, MOST_ASKED);
  }

  private List<Line> commands(String typed, Group group, int most) {
    var found = new ArrayList<Line>();
    for (Action action : actions) {
      if (!action.isEnabled()
          || OPENERS.contains(action.id())
          || isSetting(action) != (group == Group.SET)) continue;
      String text = action.text(words);
      matching(action, text, typed)
          .ifPresent(
              match ->
                  found.add(
                      new Line(
                          group,
                          text,
                          match,
                          "",
                          action.icon(),
                          action.keyText().orElse(""),
                          action::fire)));
    }
    return best(found, most);
  }

  /** People call things by other names: "csv" is in no command's text and still means one. */
  private Optional<Match> matching(Action action, String text, String typed) {
    String also = "app.palette.also." + action.id();
    return Match.of(text, typed)
        .or(
            () ->
                words.has(also)
                    ? Match.of(text + " " + words.of(also), typed)
                        .map(match -> match.within(text.length()))
                    : Optional.empty());
  }

  private static boolean isSetting(Action action) {
    return action.id().startsWith("set.");
  }

  private static List<Line> best(List<Line> lines, int most) {
    return lines.stream()
        .sorted(Comparator.comparingInt(line -> line.match().rank()))
        .limit(most)
        .toList();
  }
}
