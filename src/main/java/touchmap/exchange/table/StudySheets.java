package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.journey.Written;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.LifeMap;
import touchmap.method.Measures;
import touchmap.method.Register;
import touchmap.method.Standing;
import touchmap.model.Chain;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

/** What the method adds to a map, as sheets: ranking, scores, journeys, life, actions; each only when there is something. */
final class StudySheets {
  private static final String SIGNED = "+0.0;-0.0;0.0";

  /** Of few that come through a whole per cent would say none. */
  private static final String SHARE = "[<0.0995]0.0%;0%";

  private final TouchMap map;
  private final Words words;
  private final Figures figures;
  private final Register register;

  StudySheets(TouchMap map, Words words) {
    this.map = map;
    this.words = words;
    figures = Figures.of(map);
    register = figures.register();
  }

  List<SheetTable> all() {
    return Stream.of(ranking(), scores(), journeys(), chains(), life(), actions())
        .filter(each -> !each.rows().isEmpty())
        .toList();
  }

  private SheetTable sheet(String name, String heads, List<List<Cell>> rows) {
    List<String> said =
        Stream.of(heads.split(" ", -1)).map(each -> words.of("page.column." + each)).toList();
    return new SheetTable(words.of("page.sheet." + name), said, rows);
  }

  private SheetTable ranking() {
    var rows = new ArrayList<List<Cell>>();
    for (Id each : figures.spokenOf()) {
      Standing standing = figures.of(each);
      rows.add(
          List.of(
              Cell.whole(standing.rank()),
              Cell.text(nameOf(each)),
              Cell.text(objectOf(each)),
              Cell.figure(standing.importance()),
              Cell.figure(standing.score()),
              Cell.figure(standing.customerScore()),
              Cell.figure(standing.gap(), SIGNED),
              Cell.figure(standing.priority()),
              Cell.text(
                  standing.quadrant().map(at -> words.of("page.where." + at.text())).orElse("")),
              Cell.text(each.value())));
    }
    return sheet(
        "ranking",
        "place touchpoint object importance score customers gap priority where id",
        rows);
  }

  private SheetTable scores() {
    List<Criterion> criteria = map.study().scoring().criteria();
    var rows = new ArrayList<List<Cell>>();
    for (Round round : map.study().rounds())
      for (Rating each : round.answers().ratings()) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(round.name()));
        row.add(Cell.day(round.date()));
        row.add(
            Cell.text(
                words.of(
                    each.view() == Viewpoint.COMPANY
                        ? "page.view.company"
                        : "page.view.customer")));
        row.add(Cell.text(each.by()));
        row.add(Cell.text(nameOf(each.touchpoint())));
        row.add(Cell.figure(each.importance(), "0.##"));
        for (Criterion one : criteria) {
          Double score = each.scores().get(one.id());
          row.add(score == null ? Cell.NOTHING : new Cell.Figure(score, "0.##"));
        }
        row.add(Cell.text(each.why()));
        rows.add(row);
      }
    SheetTable table = sheet("scores", "round date view by touchpoint importance why", List.of());
    var heads = new ArrayList<>(table.heads());
    heads.addAll(heads.size() - 1, criteria.stream().map(Criterion::name).toList());
    return new SheetTable(table.name(), heads, rows);
  }

  private SheetTable journeys() {
    var rows = new ArrayList<List<Cell>>();
    for (JourneyWords chain : JourneyWords.all(map, words)) {
      Written written = chain.written();
      for (Column each : chain.journey().columns()) {
        boolean isKnown = chain.journey().total().isPresent();
        double sum = each.link().accumulated();
        rows.add(
            List.of(
                Cell.text(chain.name()),
                Cell.text(chain.whose()),
                Cell.whole(chain.journey().columns().indexOf(each) + 1),
                Cell.text(each.stage().map(Stage::name).orElse("")),
                Cell.text(JourneyWords.nameOf(each)),
                Cell.text(objectOf(each.touchpoint().id())),
                Cell.text(written.role(each.link().role())),
                Cell.figure(each.step().feeling(), "+0.##;-0.##;0"),
                Cell.figure(each.step().goOn(), "0%"),
                Cell.figure(each.link().value(), SIGNED),
                Cell.figure(isKnown ? OptionalDouble.of(sum) : OptionalDouble.empty(), SIGNED),
                Cell.text(each.step().note()),
                Cell.text(String.join(", ", chain.marks(each)))));
      }
    }
    return sheet(
        "journeys",
        "chain persona number stage touchpoint object role feeling goesOn value accumulated note marks",
        rows);
  }

  private SheetTable chains() {
    var rows = new ArrayList<List<Cell>>();
    for (JourneyWords chain : JourneyWords.all(map, words)) {
      Chain.Aim aim = chain.journey().chain().chain().aim();
      rows.add(
          List.of(
              Cell.text(chain.name()),
              Cell.text(chain.whose()),
              Cell.whole(chain.journey().columns().size()),
              Cell.figure(chain.journey().total(), SIGNED),
              Cell.figure(chain.journey().chain().yield(), SHARE),
              Cell.figure(chain.journey().chain().peakEnd(), SIGNED),
              Cell.text(chain.journey().weakest().map(JourneyWords::nameOf).orElse("")),
              Cell.text(
                  chain.journey().momentsOfTruth().stream()
                      .map(JourneyWords::nameOf)
                      .collect(Collectors.joining(", "))),
              Cell.text(aim.goal()),
              Cell.text(aim.returns())));
    }
    return sheet(
        "chains", "chain persona steps total yield peakEnd weakest truth goal returns", rows);
  }

  private SheetTable life() {
    var rows = new ArrayList<List<Cell>>();
    int number = 0;
    for (LifeMap.Lived each : LifeMap.of(map).phases()) {
      number++;
      if (each.chains().isEmpty())
        rows.add(phase(number, each, words.of("page.life.absent"), Cell.whole(0)));
      for (Chain chain : each.chains())
        rows.add(
            phase(
                number, each, JourneyWords.nameOf(chain, words), Cell.whole(chain.steps().size())));
    }
    return sheet("life", "number phase note chain steps", rows);
  }

  private static List<Cell> phase(int number, LifeMap.Lived lived, String chain, Cell steps) {
    return List.of(
        Cell.whole(number),
        Cell.text(lived.phase().name()),
        Cell.text(lived.phase().note()),
        Cell.text(chain),
        steps);
  }

  private SheetTable actions() {
    var rows = new ArrayList<List<Cell>>();
    for (PlannedAction each : map.study().actions()) {
      PlannedAction.Assignment assignment = each.assignment();
      PlannedAction.Rice rice = each.rice();
      String status = assignment.status().name().toLowerCase(Locale.ROOT);
      rows.add(
          List.of(
              Cell.text(each.title()),
              Cell.text(nameOf(each.touchpoint())),
              Cell.text(assignment.owner()),
              Cell.day(assignment.due()),
              Cell.text(words.of("protocol.status." + status)),
              Cell.day(assignment.done()),
              Cell.figure(rice.reach(), "0.##"),
              Cell.figure(rice.impact(), "0.##"),
              Cell.figure(rice.confidence(), "0%"),
              Cell.figure(rice.effort(), "0.##"),
              Cell.figure(Measures.rice(rice)),
              Cell.text(each.note())));
    }
    return sheet(
        "actions",
        "action touchpoint owner due state done reach impact confidence effort rice note",
        rows);
  }

  private String nameOf(Id id) {
    return map.find(id).map(Topic::nameOnOneLine).orElse("");
  }

  private String objectOf(Id id) {
    return register.objectOf(id).map(Topic::nameOnOneLine).orElse("");
  }
}
