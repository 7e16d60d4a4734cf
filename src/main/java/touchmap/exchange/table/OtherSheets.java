package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The sheets of our own workbook behind that of the map: they are written to be read by people, and told with counts when such a workbook opens. */
final class OtherSheets {
  private static final String ROWS = "rowsOfSheet";

  /** What the rows of each sheet are called, by the key of its name. */
  private static final Map<String, String> KINDS =
      Map.of(
          "page.sheet.ranking", "sheetRanking",
          "page.sheet.scores", "sheetScores",
          "page.sheet.journeys", "sheetJourneys",
          "page.sheet.chains", "sheetChains",
          "page.sheet.life", "sheetLife",
          "page.sheet.actions", "sheetActions",
          "page.sheet.criteria", "sheetCriteria");

  private OtherSheets() {}

  /** The map's table with what stands on the other sheets of its workbook; instead of a word that only the first was read. */
  static Table told(byte[] content, Table map) throws Refused {
    if (Table.sheets(content).size() < 2) return map;
    var told = new ArrayList<Phrase>();
    for (Phrase each : map.notices())
      if (!each.key().equals("exchange.table.firstSheet")) told.add(each);
    List<Phrase> left = left(new Workbook(content));
    told.addAll(left);
    if (!left.isEmpty()) told.add(Phrase.of("exchange.table.ownSheets"));
    return map.telling(told);
  }

  private static List<Phrase> left(Workbook book) throws Refused {
    var left = new ArrayList<Phrase>();
    List<String> names = book.sheetNames();
    for (int i = 1; i < names.size(); i++) {
      long filled =
          book.rows(i).rows().stream()
              .skip(1)
              .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
              .count();
      if (filled > 0) left.add(Losses.of(kind(names.get(i)), (int) filled, names.get(i)));
    }
    return left;
  }

  private static String kind(String sheet) {
    for (String language : List.of("en", "ru")) {
      Words words = Words.in(language);
      for (Map.Entry<String, String> each : KINDS.entrySet())
        if (words.of(each.getKey()).equals(sheet)) return each.getValue();
    }
    return ROWS;
  }
}
