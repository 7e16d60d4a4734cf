package touchmap.exchange.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.geometry.Point;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.Figure;
import touchmap.lens.FromTo;
import touchmap.lens.OlderScores;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.method.Protocol;
import touchmap.model.ActionStatus;
import touchmap.model.PlannedAction;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * How a protocol is laid out on its page. Lists are shortened, never the type, so that it is always
 * one page: ten touchpoints, eight actions, six moves.
 */
final class ProtocolPage {
  private static final double LEFT = 50;
  private static final double RIGHT = 545;
  private static final double TOP = 62;
  private static final double ROW = 17;
  private static final int MOST_ENTRIES = 10;
  private static final int MOST_ACTIONS = 8;
  private static final int MOST_MOVES = 6;
  private static final double FOOT = 806;

  private static final TextStyle TITLE = new TextStyle(Weight.BOLD, 20);
  private static final TextStyle LEAD = new TextStyle(Weight.MEDIUM, 11.5);
  private static final TextStyle HEADING = new TextStyle(Weight.SEMIBOLD, 11.5);
  private static final TextStyle BODY = new TextStyle(Weight.REGULAR, 10);
  private static final TextStyle STRONG = new TextStyle(Weight.SEMIBOLD, 10);
  private static final TextStyle SMALL = new TextStyle(Weight.REGULAR, 8.5);

  private final Look look = Look.light();
  private final Ink text = look.text().plain();
  private final Ink quiet = look.text().secondary();
  private final Sheet sheet = new Sheet(LEFT, RIGHT, TOP);
  private final Protocol protocol;
  private final TouchMap map;
  private final Words words;

  private ProtocolPage(TouchMap map, Protocol protocol) {
    this.map = map;
    this.protocol = protocol;
    words = Words.in(map.language());
  }

  static ProtocolPage of(TouchMap map, Protocol protocol) {
    var page = new ProtocolPage(map, protocol);
    page.head();
    page.entries();
    page.moments();
    page.actions();
    page.moves();
    page.foot();
    return page;
  }

  String title() {
    return words.of("protocol.title", map.shownTitle());
  }

  List<Mark> marks() {
    return sheet.marks();
  }

  List<List<Point>> paragraphs() {
    return sheet.paragraphs();
  }

  private void head() {
    sheet.paragraph();
    sheet.wrapped(title(), 2, 24, TITLE, text);
    sheet.down(20);
    Round round = protocol.round();
    var about = new ArrayList<String>();
    if (!round.name().isBlank()) about.add(round.name().replace('\n', ' '));
    boolean audit = round.kind() == RoundKind.AUDIT;
    about.add(words.of(audit ? "protocol.audit" : "protocol.check"));
    round.date().ifPresent(day -> about.add(day(day)));
    sheet.paragraph();
    sheet.write(String.join("  ·  ", about), LEFT, RIGHT, LEAD, text);
    sheet.down(15);
    sheet.paragraph();
    List<String> people = protocol.people();
    String said =
        people.isEmpty()
            ? words.of("protocol.people.none")
            : words.of("protocol.people", String.join(", ", people));
    sheet.wrapped(said, 2, 13, BODY, quiet);
    protocol.walk().ifPresent(this::walk);
    sheet.down(12);
    sheet.rule(look.ground().hairline(), 1);
    sheet.down(20);
  }

  private void walk(Protocol.Walk walk) {
    line(
        words.of(
            walk.looked() < walk.all() ? "protocol.walk.early" : "protocol.walk",
            walk.looked(),
            walk.all(),
            walk.there(),
            walk.gone(),
            walk.fresh(),
            walk.all() - walk.looked()),
        text);
  }

  private void heading(String said) {
    sheet.paragraph();
    sheet.write(said, LEFT, RIGHT, HEADING, text);
  }

  private void entries() {
    List<Protocol.Entry> all = protocol.entries();
    heading(words.of("protocol.entries"));
    if (all.isEmpty()) {
      line(words.of("protocol.entries.none"), quiet);
      gap();
      return;
    }
    double importance = 400;
    double score = 470;
    boolean isScored = all.stream().anyMatch(each -> each.score().isPresent());
    boolean isChanged = all.stream().anyMatch(each -> each.change().isPresent());
    sheet.writeBefore(words.of("protocol.importance"), importance, SMALL, quiet);
    if (isScored) sheet.writeBefore(words.of("protocol.score"), score, SMALL, quiet);
    if (isChanged) sheet.writeBefore(words.of("protocol.change"), RIGHT, SMALL, quiet);
    for (Protocol.Entry each : first(all, MOST_ENTRIES)) {
      sheet.down(ROW);
      sheet.paragraph();
      sheet.writeBefore(Integer.toString(each.rank()), LEFT + 14, STRONG, quiet);
      if (each.isMoment()) sheet.star(LEFT + 19, 10, look.signs().star().outline());
      double x = LEFT + 33;
      double until = 340;
      String name = sheet.fitted(each.name(), until - x, STRONG);
      sheet.write(name, x, until, STRONG, text);
      double after = x + sheet.width(name, STRONG) + 6;
      if (until - after > 30) sheet.write(each.object(), after, until, SMALL, quiet);
      sheet.writeBefore(figure(each.importance()), importance, BODY, text);
      if (isScored) sheet.writeBefore(figure(each.score()), score, BODY, text);
      each.change().ifPresent(change -> sheet.writeBefore(by(change), RIGHT, STRONG, ink(change)));
    }
    more(all.size() - MOST_ENTRIES);
    gap();
  }

  private String figure(OptionalDouble value) {
    return value.isPresent() ? Figure.of(value.getAsDouble(), words) : "–";
  }

  private String by(Change.Score score) {
    boolean isSame = score.verdict().equals(Optional.of(Change.Verdict.SAME));
    return isSame ? "=" : FromTo.of(score).by(words);
  }

  private Ink ink(Change.Score score) {
    double change = score.change().orElse(0);
    if (Math.abs(change) < Change.SAME_WITHIN) return quiet;
    return (change > 0 ? look.signs().good() : look.signs().bad()).plain();
  }

  private void moments() {
    heading(words.of("protocol.moment"));
    sheet.down(ROW);
    sheet.paragraph();
    if (protocol.moments().isEmpty()) {
      sheet.write(words.of("protocol.moment.none"), LEFT, RIGHT, BODY, quiet);
    } else {
      Protocol.Moment moment = protocol.moments().getFirst();
      String said = words.of("protocol.moment.named", moment.name(), moment.reason());
      sheet.wrapped(said, 2, 13, BODY, text);
    }
    more(protocol.moments().size() - 1);
    gap();
  }

  private void actions() {
    List<Protocol.Task> all = protocol.actions();
    heading(words.of("protocol.actions"));
    if (all.isEmpty()) line(words.of("protocol.actions.none"), quiet);
    for (Protocol.Task each : first(all, MOST_ACTIONS)) {
      sheet.down(ROW);
      sheet.paragraph();
      PlannedAction.Assignment assignment = each.action().assignment();
      double owner = 316;
      double state = 404;
      String title = each.action().title().replace('\n', ' ');
      String fitted = sheet.fitted(title, owner - LEFT - 8, BODY);
      sheet.write(fitted, LEFT, owner, BODY, text);
      double after = LEFT + sheet.width(fitted, BODY) + 6;
      if (owner - 8 - after > 40) sheet.write(each.touchpoint(), after, owner - 8, SMALL, quiet);
      String by = assignment.owner().isBlank() ? words.of("protocol.nobody") : assignment.owner();
      sheet.write(by, owner, state - 8, BODY, text);
      String status = assignment.status().name().toLowerCase(java.util.Locale.ROOT);
      sheet.write(
          words.of(each.isOverdue() ? "protocol.status.overdue" : "protocol.status." + status),
          state,
          RIGHT - 66,
          SMALL,
          each.isOverdue() ? look.signs().bad().plain() : quiet);
      // what is done has no use for the day it was due
      Optional<LocalDate> day =
          assignment.status() == ActionStatus.DONE ? assignment.done() : assignment.due();
      sheet.writeBefore(day.map(this::shortDay).orElse("–"), RIGHT, BODY, text);
    }
    more(all.size() - MOST_ACTIONS);
    gap();
  }

  private void moves() {
    heading(
        protocol
            .comparison()
            .map(each -> words.of("protocol.moves", named(each.earlier())))
            .orElseGet(() -> words.of("protocol.moves.first")));
    if (protocol.comparison().isEmpty()) {
      gap();
      return;
    }
    Comparison comparison = protocol.comparison().get();
    line(counts(comparison), quiet);
    List<Phrase> older = OlderScores.said(comparison);
    for (Phrase each : older) line(sheet.fitted(words.of(each), RIGHT - LEFT, BODY), quiet);
    List<Change> all = comparison.biggest();
    var tree = new ArrayList<String>();
    if (comparison.unscored().isEmpty())
      listed("firstScored", comparison.firstScored().stream().map(Change::name).toList(), tree);
    tree.addAll(tree(comparison.tree()));
    int most = MOST_MOVES - tree.size() - Math.max(0, older.size() - 1);
    for (Change each : first(all, most)) {
      sheet.down(ROW - 1);
      sheet.paragraph();
      FromTo shown = FromTo.of(each.score());
      sheet.write(each.name(), LEFT, 400, BODY, text);
      sheet.writeBefore(
          words.of("protocol.fromTo", shown.was(words), shown.is(words)), 470, BODY, quiet);
      sheet.writeBefore(by(each.score()), RIGHT, STRONG, ink(each.score()));
    }
    more(all.size() - most);
    for (String each : tree) line(sheet.fitted(each, RIGHT - LEFT, BODY), text);
    gap();
  }

  /** How many moved which way; where one of the rounds has no scores, that it has none. */
  private String counts(Comparison comparison) {
    List<Round> unscored = comparison.unscored();
    if (unscored.contains(protocol.round())) return words.of("protocol.unscored.this");
    if (!unscored.isEmpty()) return words.of("protocol.unscored", named(unscored.getFirst()));
    return words.of(
        "protocol.counts",
        comparison.count(Change.Verdict.BETTER),
        comparison.count(Change.Verdict.WORSE),
        comparison.count(Change.Verdict.SAME),
        comparison.count(Change.Verdict.NEW));
  }

  /** What came, went and moved on the map, a line each; of many the count tells more than half a list. */
  private List<String> tree(Comparison.Tree tree) {
    var lines = new ArrayList<String>();
    listed("added", tree.added().stream().map(Comparison.Place::name).toList(), lines);
    listed("removed", tree.removed().stream().map(Comparison.Place::name).toList(), lines);
    listed(
        "moved",
        tree.moved().stream()
            .map(each -> words.of("protocol.movedTo", each.name(), each.to()))
            .toList(),
        lines);
    return lines;
  }

  private void listed(String key, List<String> names, List<String> lines) {
    if (names.isEmpty()) return;
    lines.add(words.of("protocol." + key, names.size(), String.join(", ", names)));
  }

  private String named(Round round) {
    String name = round.name().replace('\n', ' ');
    if (!name.isBlank()) return name;
    return round.date().map(this::day).orElse("");
  }

  private void foot() {
    String next =
        protocol
            .nextAudit()
            .map(day -> words.of("protocol.nextAudit", day(day)))
            .orElseGet(() -> words.of("protocol.nextAudit.none"));
    heading(next);
    sheet.down(Math.max(0, FOOT - sheet.y()));
    sheet.paragraph();
    sheet.write(words.of("protocol.foot"), LEFT, RIGHT, SMALL, quiet);
  }

  private void line(String said, Ink ink) {
    sheet.down(ROW - 1);
    sheet.paragraph();
    sheet.write(said, LEFT, RIGHT, BODY, ink);
  }

  private void more(int rest) {
    if (rest <= 0) return;
    sheet.down(ROW - 2);
    sheet.paragraph();
    sheet.write(words.count("protocol.more", rest), LEFT, RIGHT, SMALL, quiet);
  }

  private void gap() {
    sheet.down(25);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(day);
  }

  private String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.of("protocol.day"), words.locale()).format(day);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
