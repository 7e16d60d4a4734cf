package touchmap.exchange.html;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.journey.LifeWords;
import touchmap.lens.journey.Written;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.JourneyFigures.Stretch;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The customer's life, and each chain as a table: columns by stage, the curve in a row of its own. */
final class JourneySections {
  private static final int HEADINGS = 150;

  /** So many steps can be read beside each other across a sheet. */
  private static final int ON_PAPER = 9;

  private final TouchMap map;
  private final Words words;
  private final Markup text;
  private final Map<Id, Integer> numbers;

  JourneySections(TouchMap map, Words words, Markup text) {
    this.map = map;
    this.words = words;
    this.text = text;
    numbers = LiveMap.numbers(map);
  }

  void write() {
    life();
    List<JourneyWords> chains = JourneyWords.all(map, words);
    if (chains.isEmpty()) return;
    text.line("h2", words.of("page.journeys"));
    chains.forEach(this::chain);
  }

  private void life() {
    LifeWords life = LifeWords.of(map, words);
    if (life.phases().isEmpty()) return;
    text.line("h2", words.of("page.life")).open("ol", "class", "life");
    for (LifeWords.Phase each : life.phases()) {
      text.open("li", "class", each.isEmpty() ? "empty" : "").line("strong", each.name());
      if (!each.note().isEmpty()) text.line("p", each.note(), "class", "quiet");
      each.lines().forEach(line -> text.line("p", line));
      text.close();
    }
    text.close();
    if (!life.hungNowhere().isEmpty())
      text.line("p", words.of("page.life.nowhere", String.join("; ", life.hungNowhere())));
  }

  private void chain(JourneyWords chain) {
    text.line("h3", chain.name());
    chain.about().forEach(each -> text.line("div", each));
    if (!chain.figures().isEmpty()) text.line("p", String.join(" · ", chain.figures()));
    int all = chain.journey().columns().size();
    if (all == 0) return;
    table(chain, 0, all, all > ON_PAPER ? "wide screen" : "wide");
    if (all <= ON_PAPER) return;
    // On paper in as many tables as it takes, with about as many steps in each.
    int tables = (all + ON_PAPER - 1) / ON_PAPER;
    for (int i = 0; i < tables; i++)
      table(chain, all * i / tables, all * (i + 1) / tables, "wide paper");
  }

  private void table(JourneyWords chain, int from, int to, String sort) {
    List<Column> all = chain.journey().columns();
    List<Column> columns = all.subList(from, to);
    int width = HEADINGS + columns.size() * CurveImage.COLUMN;
    text.open("div", "class", sort);
    text.open("table", "class", "journey", "style", "width:" + width + "px").open("tbody");
    stages(chain, from, to);
    steps(chain, from, to);
    Written written = chain.written();
    row(chain, columns, "journey.row.role", each -> role(written, each));
    text.open("tr").line("th", words.of("journey.row.feeling"), "scope", "row");
    text.open("td", "class", "curve", "colspan", String.valueOf(columns.size()));
    text.raw(new CurveImage(chain).element(from, to)).close().close();
    if (all.stream().anyMatch(each -> each.step().goOn().isPresent()))
      row(chain, columns, "journey.row.go_on", each -> written.share(each.step().goOn()));
    if (chain.journey().total().isPresent())
      row(chain, columns, "journey.row.value", chain::accumulated);
    row(chain, columns, "page.column.marks", each -> String.join(", ", chain.marks(each)));
    if (all.stream().anyMatch(each -> !each.step().note().isBlank()))
      row(chain, columns, "journey.row.note", each -> JourneyWords.onOneLine(each.step().note()));
    text.close().close().close();
  }

  /** Each step leads to its touchpoint: in the list, or on the map where the page is alive. */
  private void steps(JourneyWords chain, int from, int to) {
    text.open("tr").line("th", words.of("journey.row.step"), "scope", "row");
    for (int i = from; i < to; i++) {
      Column each = chain.journey().columns().get(i);
      boolean weakest = Written.is(chain.journey().weakest(), each);
      text.open("td", "class", weakest ? "weakest" : "").text(i + 1 + ". ");
      String at = "#t" + numbers.getOrDefault(each.touchpoint().id(), 0);
      text.line("a", JourneyWords.nameOf(each), "href", at).close();
    }
    text.close();
  }

  private static String role(Written written, Column column) {
    return written.role(column.link().role()) + ": " + written.task(column.link().role());
  }

  private void stages(JourneyWords chain, int from, int to) {
    text.open("tr").line("th", words.of("journey.row.stage"), "scope", "row");
    int begin = 0;
    for (Stretch each : chain.journey().stretches()) {
      int end = begin + each.columns().size();
      int here = Math.min(to, end) - Math.max(from, begin);
      begin = end;
      if (here <= 0) continue;
      String count = String.valueOf(here);
      text.line("th", chain.written().stage(each.stage()), "scope", "colgroup", "colspan", count);
    }
    text.close();
  }

  private void row(
      JourneyWords chain, List<Column> columns, String heading, Function<Column, String> said) {
    text.open("tr").line("th", words.of(heading), "scope", "row");
    for (Column each : columns) {
      boolean weakest = Written.is(chain.journey().weakest(), each);
      text.line("td", said.apply(each), "class", weakest ? "weakest" : "");
    }
    text.close();
  }
}
