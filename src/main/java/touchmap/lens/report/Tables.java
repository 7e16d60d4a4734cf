package touchmap.lens.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.lens.FromTo;
import touchmap.lens.OlderScores;
import touchmap.lens.RankLens;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.method.Report.Task;
import touchmap.method.RoundPair;
import touchmap.method.Standing;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.words.Words;

/**
 * The tables of a report: ranking and scores, criteria, actions by driver, what changed, ideas.
 * What is empty is left out.
 */
final class Tables {
  private final Facts facts;
  private final Book book;

  Tables(Facts facts, Book book) {
    this.facts = facts;
    this.book = book;
  }

  private Words words() {
    return facts.words();
  }

  private String column(String key) {
    return words().of("page.column." + key);
  }

  private void write(List<Column> columns, List<List<Cell>> rows) {
    new Grid(columns, book.look(), book.sizes()).write(book, rows);
  }

  void ranking() {
    List<Id> spoken = facts.figures().spokenOf();
    if (spoken.isEmpty()) return;
    boolean isScored = spoken.stream().anyMatch(id -> facts.figures().of(id).score().isPresent());
    boolean isSeen =
        spoken.stream().anyMatch(id -> facts.figures().of(id).customerScore().isPresent());
    book.section(words().of("page.ranking"));
    var columns = new ArrayList<Column>();
    columns.add(Column.left("", 0.055));
    columns.add(Column.left(column("touchpoint"), isSeen ? 0.33 : 0.53));
    columns.add(Column.right(column("importance"), 0.12));
    if (isScored) columns.add(Column.right(column("score"), 0.1));
    if (isSeen) columns.add(Column.right(column("customers"), 0.12));
    if (isScored && isSeen) columns.add(Column.right(column("gap"), 0.08));
    if (isScored) columns.add(Column.right(facts.say("column.coverage"), 0.12));
    if (isScored) columns.add(Column.left(column("where"), 0.21));
    var rows = new ArrayList<List<Cell>>();
    for (Id id : spoken) {
      Standing standing = facts.figures().of(id);
      var row = new ArrayList<Cell>();
      row.add(place(standing));
      row.add(
          Cell.of(Cell.Kind.STRONG, facts.name(id))
              .withAside(facts.objectOf(id))
              .starred(facts.isMoment(id)));
      row.add(Cell.plain(facts.figure(standing.importance())));
      if (isScored) row.add(facts.score(standing.score()));
      if (isSeen) row.add(facts.score(standing.customerScore()));
      if (isScored && isSeen) row.add(Cell.plain(facts.gap(standing)));
      if (isScored) row.add(Cell.of(Cell.Kind.QUIET, facts.share(standing.coverage())));
      if (isScored)
        row.add(
            Cell.plain(
                standing
                    .quadrant()
                    .map(each -> words().of("improve.quadrant." + each.text()))
                    .orElse("")));
      rows.add(row);
    }
    write(columns, rows);
    int unspoken = facts.figures().register().touchpoints().size() - spoken.size();
    if (unspoken > 0) book.note(facts.count("ranking.unspoken", unspoken));
  }

  private Cell place(Standing standing) {
    if (standing.rank().isEmpty()) return Cell.EMPTY;
    int rank = standing.rank().getAsInt();
    Cell.Kind kind =
        !standing.inTop()
            ? Cell.Kind.QUIET
            : rank <= RankLens.KEY ? Cell.Kind.BEAD : Cell.Kind.RING;
    return Cell.of(kind, Integer.toString(rank));
  }

  void criteria() {
    Scoring scoring = facts.map().study().scoring();
    if (scoring.criteria().isEmpty()) return;
    book.section(facts.say("section.criteria"));
    var rows = new ArrayList<List<Cell>>();
    boolean isAnchored = scoring.criteria().stream().anyMatch(each -> !each.anchors().isEmpty());
    for (Criterion each : scoring.criteria()) {
      var row = new ArrayList<Cell>();
      row.add(Cell.of(Cell.Kind.STRONG, Facts.onOneLine(each.name())));
      row.add(Cell.plain(facts.weight(each.id())));
      if (isAnchored) row.add(Cell.of(Cell.Kind.QUIET, anchors(each)));
      rows.add(row);
    }
    var columns = new ArrayList<Column>();
    columns.add(Column.left(facts.say("column.criterion"), 0.34));
    columns.add(Column.right(facts.say("column.weight"), 0.11));
    if (isAnchored) columns.add(Column.left(facts.say("column.anchors"), 0.55));
    else columns.add(Column.left("", 0.55));
    if (!isAnchored) rows.replaceAll(row -> List.of(row.get(0), row.get(1), Cell.EMPTY));
    write(columns, rows);
    String method = scoring.weighting().method().name().toLowerCase(java.util.Locale.ROOT);
    var said = new ArrayList<String>();
    said.add(facts.say("weights." + method));
    OptionalDouble ratio = facts.figures().weights().toldRatio();
    if (ratio.isPresent()) said.add(facts.say("weights.ratio", ratio.getAsDouble()));
    facts.report().missingWeights().ifPresent(why -> said.add(words().of(why)));
    scoring.locked().ifPresent(day -> said.add(facts.say("locked", facts.day(day))));
    book.note(String.join(" ", said));
  }

  private static String anchors(Criterion criterion) {
    var said = new ArrayList<String>();
    criterion
        .anchors()
        .forEach(
            (step, what) -> {
              if (!what.isBlank()) said.add(step + " – " + Facts.onOneLine(what));
            });
    return String.join("\n", said);
  }

  void actions() {
    if (facts.report().actions().isEmpty()) return;
    book.section(facts.say("section.actions"));
    Map<String, List<Task>> byDriver = new LinkedHashMap<>();
    var ordered = new ArrayList<Task>(facts.open());
    for (Task each : facts.report().actions())
      if (!Facts.isOpen(each.action().assignment().status())) ordered.add(each);
    for (Task each : ordered) {
      String owner = Facts.onOneLine(each.action().assignment().owner());
      byDriver.computeIfAbsent(owner, _ -> new ArrayList<>()).add(each);
    }
    // Who is named comes first; what nobody has taken on comes last.
    List<Task> nobodys = Optional.ofNullable(byDriver.remove("")).orElse(List.of());
    byDriver.forEach(this::tasks);
    if (!nobodys.isEmpty()) tasks(words().of("protocol.nobody"), nobodys);
  }

  private void tasks(String owner, List<Task> tasks) {
    var rows = new ArrayList<List<Cell>>();
    for (Task each : tasks)
      rows.add(
          List.of(
              Cell.of(Cell.Kind.STRONG, Facts.onOneLine(each.action().title()))
                  .withAside(each.action().note()),
              Cell.plain(facts.name(each.action().touchpoint())),
              Cell.of(Cell.Kind.QUIET, facts.status(each)),
              facts.due(each)));
    var columns =
        List.of(
            Column.left(column("action"), 0.46),
            Column.left(column("touchpoint"), 0.26),
            Column.left(column("state"), 0.12),
            Column.right(column("due"), 0.16));
    Grid grid = new Grid(columns, book.look(), book.sizes());
    book.heading(owner, grid.opening(rows, book.body().width()));
    grid.write(book, rows);
  }

  void changes() {
    Optional<RoundPair> pair = RoundPair.usual(facts.map());
    if (pair.isEmpty()) return;
    Comparison comparison =
        Comparison.of(facts.map(), facts.figures(), pair.get().earlier(), pair.get().later());
    book.section(facts.say("section.changes"));
    book.paragraph(
        facts.say(
            "changes.rounds", facts.named(comparison.earlier()), facts.named(comparison.later())));
    List<Round> unscored = comparison.unscored();
    if (unscored.isEmpty())
      book.paragraph(
          words()
              .of(
                  "protocol.counts",
                  comparison.count(Change.Verdict.BETTER),
                  comparison.count(Change.Verdict.WORSE),
                  comparison.count(Change.Verdict.SAME),
                  comparison.count(Change.Verdict.NEW)));
    else book.paragraph(words().of("protocol.unscored", facts.named(unscored.getFirst())));
    OlderScores.said(comparison).forEach(each -> book.note(words().of(each)));
    var rows = new ArrayList<List<Cell>>();
    for (Change each : comparison.biggest()) {
      FromTo shown = FromTo.of(each.score());
      boolean isBetter = each.score().change().orElse(0) > 0;
      rows.add(
          List.of(
              Cell.of(Cell.Kind.STRONG, each.name()).withAside(facts.objectOf(each.id())),
              Cell.plain(shown.was(words())),
              Cell.plain(shown.is(words())),
              Cell.of(isBetter ? Cell.Kind.GOOD : Cell.Kind.BAD, shown.by(words()))));
    }
    if (!rows.isEmpty())
      write(
          List.of(
              Column.left(column("touchpoint"), 0.58),
              Column.right(facts.say("column.was"), 0.14),
              Column.right(facts.say("column.is"), 0.14),
              Column.right(facts.say("column.change"), 0.14)),
          rows);
    tree(comparison.tree());
  }

  private void tree(Comparison.Tree tree) {
    listed("added", tree.added().stream().map(Comparison.Place::name).toList());
    listed("removed", tree.removed().stream().map(Comparison.Place::name).toList());
    listed(
        "moved",
        tree.moved().stream()
            .map(each -> words().of("protocol.movedTo", each.name(), each.to()))
            .toList());
  }

  private void listed(String key, List<String> names) {
    if (!names.isEmpty())
      book.paragraph(words().of("protocol." + key, names.size(), String.join(", ", names)));
  }

  void ideas() {
    List<Idea> ideas = facts.map().ideas();
    if (ideas.isEmpty()) return;
    book.section(words().of("page.ideas"));
    var rows = new ArrayList<List<Cell>>();
    for (Idea each : ideas)
      rows.add(
          List.of(
              Cell.plain(Facts.onOneLine(each.name())),
              Cell.of(Cell.Kind.QUIET, each.object().map(facts::name).orElse("")),
              Cell.of(Cell.Kind.QUIET, Facts.onOneLine(each.by()))));
    write(
        List.of(
            Column.left(facts.say("column.idea"), 0.5),
            Column.left(column("object"), 0.3),
            Column.left(facts.say("column.by"), 0.2)),
        rows);
  }
}
