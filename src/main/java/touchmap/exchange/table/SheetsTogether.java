package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** All sheets of a foreign workbook on their way into one map: each that can be seen is an object, its rows stand below it. */
final class SheetsTogether {
  private record Named(String name, Table table, boolean isHidden) {}

  private final List<Named> tables = new ArrayList<>();
  private final Losses losses = new Losses();
  private final DraftMap map = new DraftMap(losses);

  static SheetsTogether of(byte[] content) throws Refused {
    Limits.checkSize(content);
    var together = new SheetsTogether();
    var book = new Workbook(content);
    List<String> names = book.sheetNames();
    for (int i = 0; i < names.size(); i++) {
      Table table = book.rows(i);
      together.tables.add(
          new Named(names.get(i), table.under(table.guessHeadings()), book.isHidden(i)));
    }
    return together;
  }

  /** The place of the one sheet that holds anything, where there is just one. */
  OptionalInt onlyFilled() {
    int[] filled =
        IntStream.range(0, tables.size())
            .filter(at -> !tables.get(at).table.rows().isEmpty())
            .toArray();
    return filled.length == 1 ? OptionalInt.of(filled[0]) : OptionalInt.empty();
  }

  Opened opened(String fileName) throws Refused {
    Draft root = map.root();
    root.name(fileName);
    var empty = new ArrayList<String>();
    var taken = new ArrayList<Phrase>();
    boolean isSeen = tables.stream().anyMatch(each -> !each.isHidden && !isEmpty(each));
    var hidden = new ArrayList<String>();
    for (Named each : tables) {
      if (isSeen && each.isHidden) {
        if (!isEmpty(each)) hidden.add(each.name);
        continue;
      }
      ColumnPlan plan = plan(each.table);
      if (plan.levels().isEmpty()) {
        empty.add(each.name);
        continue;
      }
      Draft sheet = root.child();
      sheet.name(losses.withoutControls(each.name));
      sheet.field("type", "object");
      String names = plan.namesOfLevels(each.table.rows());
      taken.add(Phrase.of("exchange.table.sheetTaken", each.name, names));
      new TableReading(each.table, plan, losses, map).below(sheet);
    }
    losses.notice(Phrase.of("exchange.table.sheetsTaken", List.copyOf(taken)));
    losses.addNamed("sheets", empty);
    losses.addNamed("hiddenSheets", hidden);
    if (root.children().isEmpty()) throw Refused.because("exchange.table.empty");
    return map.opened(fileName);
  }

  private static boolean isEmpty(Named sheet) {
    return sheet.table.rows().stream().allMatch(row -> row.stream().allMatch(String::isBlank));
  }

  /** By levels, since ids of one sheet say nothing in another. */
  private static ColumnPlan plan(Table table) {
    ColumnPlan guess = ColumnPlan.guess(table.rows());
    if (!guess.isTree()) return guess;
    return new ColumnPlan(
        guess.roles().stream()
            .map(
                role ->
                    role.equals(ColumnPlan.ID) || role.equals(ColumnPlan.PARENT)
                        ? ColumnPlan.NOTHING
                        : role)
            .toList(),
        true);
  }
}
