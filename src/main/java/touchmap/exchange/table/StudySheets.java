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
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Scale;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

/** What the method adds to a map, as sheets: ranking, scores, journeys, life, actions, criteria; each only when there is something. */
final class StudySheets {
  private static final String SIGNED = "+0.0;-0.0;0.0";

  /** Of few that come through a whole per cent would say none. */
  private static final String SHARE = "[<0.0995]0.0%;0%";

  private final TouchMap map;
  private final Words words;
  private final Figures figures;
  private final Register register;
  private final ScoreSheets scores;

  StudySheets(TouchMap map, Words words) {
    this.map = map;
    this.words = words;
    figures = Figures.of(map);
    register = figures.register();
    scores = new ScoreSheets(map, words, figures);
  }

  List<SheetTable> all() {
    return Stream.of(
            ranking(), scores.scores(), journeys(), chains(), life(), actions(), scores.criteria())
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
      int row = rows.size() + 2;
      rows.add(
          List.of(
              Cell.whole(standing.rank()),
              Cell.text(nameOf(each)),
              Cell.text(objectOf(each)),
              scores.importance(each, standing, "A" + row, "$J" + row),
              scores.mean(each, Viewpoint.COMPANY, standing.score(), "$J" + row),
              scores.mean(each, Viewpoint.CUSTOMER, standing.customerScore(), "$J" + row),
              Cell.formula("F" + row + "-E" + row, standing.gap(), SIGNED),
              Cell.formula(priority(row), standing.priority(), ScoreSheets.SCORE),
              Cell.text(
                  standing
                      .quadrant()
                      .map(at -> words.of("improve.quadrant." + at.text()))
                      .orElse("")),
              Cell.text(each.value())));
    }
    return sheet(
        "ranking",
        "place touchpoint object importance score customers gap priority where id",
        rows);
  }

  /** Importance × (max − score) ÷ (max − min), as the method says it. */
  private String priority(int row) {
    Scale scale = map.study().scoring().scale();
    String max = ScoreSheets.number(scale.max());
    String min = ScoreSheets.number(scale.min());
    return "D%d*(%s-E%d)/(%s-%s)".formatted(row, max, row, max, min);
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
      int row = rows.size() + 2;
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
              Cell.formula(
                  "G%d*H%d*I%d/J%d".formatted(row, row, row, row), Measures.rice(rice), "0.0"),
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
