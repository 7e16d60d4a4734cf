package touchmap.app.cli;

import java.util.ArrayList;
import java.util.List;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.journey.LifeWords;
import touchmap.lens.journey.Written;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** Chains and the customer's life in lines of text: a block for each chain, with a table of its steps. */
final class ChainText {
  private static final String INDENT = "  ";

  private ChainText() {}

  static List<String> chains(TouchMap map, Words words) {
    var lines = new ArrayList<String>();
    for (JourneyWords each : JourneyWords.all(map, words)) {
      if (!lines.isEmpty()) lines.add("");
      lines.addAll(chain(each));
    }
    return lines;
  }

  private static List<String> chain(JourneyWords chain) {
    var lines = new ArrayList<String>();
    lines.add(chain.name());
    chain.about().forEach(each -> lines.add(INDENT + each));
    if (!chain.figures().isEmpty()) lines.add(INDENT + String.join("; ", chain.figures()));
    if (chain.journey().columns().isEmpty()) return lines;
    var rows = new ArrayList<List<String>>();
    rows.add(head(chain.words()));
    for (Column each : chain.journey().columns()) rows.add(row(chain, each, rows.size()));
    TextTable.lines(rows).forEach(each -> lines.add(INDENT + each));
    return lines;
  }

  private static List<String> head(Words words) {
    return List.of(
        "",
        words.of("journey.row.stage"),
        words.of("journey.row.step"),
        words.of("page.journey.role"),
        words.of("journey.row.feeling"),
        words.of("journey.row.go_on"),
        words.of("cli.report.stepValue"),
        words.of("journey.row.value"),
        "",
        words.of("journey.row.note"));
  }

  private static List<String> row(JourneyWords chain, Column column, int number) {
    Written written = chain.written();
    return List.of(
        Integer.toString(number),
        column.stage().map(stage -> JourneyWords.onOneLine(stage.name())).orElse(""),
        JourneyWords.nameOf(column),
        written.role(column.link().role()),
        written.signed(column.step().feeling()),
        written.share(column.step().goOn()),
        written.signed(column.link().value()),
        chain.accumulated(column),
        String.join(", ", chain.marks(column)),
        JourneyWords.onOneLine(column.step().note()));
  }

  static List<String> life(TouchMap map, Words words) {
    LifeWords life = LifeWords.of(map, words);
    var lines = new ArrayList<String>();
    for (LifeWords.Phase each : life.phases()) {
      String name = each.note().isEmpty() ? each.name() : each.name() + " (" + each.note() + ")";
      lines.add(name + ": " + String.join("; ", each.lines()));
    }
    if (!life.hungNowhere().isEmpty())
      lines.add(words.of("page.life.nowhere", String.join("; ", life.hungNowhere())));
    return lines;
  }
}
