package touchmap.exchange.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import touchmap.lens.Figure;
import touchmap.method.Figures;
import touchmap.method.Measures;
import touchmap.method.Register;
import touchmap.method.Standing;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** Ranking with its scores, and actions, as tables. */
final class StudySections {
  private final TouchMap map;
  private final Words words;
  private final Markup text;
  private final Figures figures;
  private final Register register;

  StudySections(TouchMap map, Words words, Markup text) {
    this.map = map;
    this.words = words;
    this.text = text;
    figures = Figures.of(map);
    register = figures.register();
  }

  void write() {
    ranking();
    actions();
  }

  private void ranking() {
    List<Id> spoken = figures.spokenOf();
    if (spoken.isEmpty()) return;
    begin("page.ranking");
    head(
        "place",
        "touchpoint",
        "object",
        "importance",
        "score",
        "customers",
        "gap",
        "priority",
        "where");
    text.open("tbody");
    for (Id each : spoken) entry(each, figures.of(each));
    text.close();
    end();
  }

  private void entry(Id id, Standing standing) {
    text.open("tr");
    number(standing.rank().isPresent() ? Integer.toString(standing.rank().getAsInt()) : "");
    text.line("td", nameOf(id));
    text.line("td", register.objectOf(id).map(Topic::nameOnOneLine).orElse(""));
    number(figure(standing.importance()));
    number(figure(standing.score()));
    number(figure(standing.customerScore()));
    number(gap(standing));
    number(figure(standing.priority()));
    text.line(
        "td",
        standing.quadrant().map(each -> words.of("improve.quadrant." + each.text())).orElse(""));
    text.close();
  }

  /** The difference of the two as they are written, so that it adds up to the eye. */
  private String gap(Standing standing) {
    if (standing.gap().isEmpty()) return "";
    long ours = Math.round(standing.score().orElse(0) * 10);
    long theirs = Math.round(standing.customerScore().orElse(0) * 10);
    return Figure.signed((theirs - ours) / 10.0, words);
  }

  private void actions() {
    List<PlannedAction> actions =
        map.study().actions().stream()
            .filter(each -> register.isTouchpoint(each.touchpoint()))
            .toList();
    if (actions.isEmpty()) return;
    begin("page.actions");
    head("action", "touchpoint", "owner", "due", "state", "rice", "note");
    text.open("tbody");
    for (PlannedAction each : actions) {
      PlannedAction.Assignment assignment = each.assignment();
      text.open("tr").line("td", each.title()).line("td", nameOf(each.touchpoint()));
      text.line("td", assignment.owner());
      text.line("td", assignment.due().map(this::day).orElse(""));
      String status = assignment.status().name().toLowerCase(Locale.ROOT);
      text.line("td", words.of("protocol.status." + status));
      number(figure(Measures.rice(each.rice())));
      text.open("td").raw(each.note().isBlank() ? "" : Notes.html(each.note())).close();
      text.close();
    }
    text.close();
    end();
  }

  private void begin(String title) {
    text.line("h2", words.of(title)).open("div", "class", "wide").open("table");
  }

  private void end() {
    text.close().close();
  }

  private void head(String... columns) {
    text.open("thead");
    text.row("th", Stream.of(columns).map(each -> words.of("page.column." + each)).toList());
    text.close();
  }

  private void number(String figure) {
    text.line("td", figure, "class", "number");
  }

  private String figure(OptionalDouble value) {
    return value.isPresent() ? Figure.of(value.getAsDouble(), words) : "";
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.of("protocol.day"), words.locale()).format(day);
  }

  private String nameOf(Id id) {
    return map.find(id).map(Topic::nameOnOneLine).orElse("");
  }
}
