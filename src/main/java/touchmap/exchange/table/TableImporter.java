package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import touchmap.exchange.Archive;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Refused;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** Reads a table as a map: the tables that we write, and whatever else has objects and touchpoints in its columns. */
public final class TableImporter implements Importer {
  private static final String OURS = "id,parent,type,object,touchpoint,name";

  @Override
  public String name() {
    return "Excel / CSV";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "xlsx", "tsv");
  }

  @Override
  public int recognises(byte[] content) {
    if (Archive.isZip(content)) return Archive.mentions(content, "xl/workbook.xml") ? 3 : 0;
    if (!FileText.isForPeople(content)) return 0;
    return FileText.head(content, OURS.length()).equals(OURS) ? 3 : 1;
  }

  @Override
  public List<String> sheets(byte[] content) {
    return Table.sheets(content);
  }

  @Override
  public Opened read(byte[] content, String name) {
    return read(content, name, ALL_SHEETS);
  }

  /** {@inheritDoc} Of a foreign workbook all sheets are objects where none is asked for; of ours the first holds the map. */
  @Override
  public Opened read(byte[] content, String name, int sheet) {
    try {
      Table read = Table.read(content, sheet);
      Table below = read.under(read.guessHeadings());
      ColumnPlan plan = ColumnPlan.guess(below.rows());
      Table table = plan.hasHeadings() ? below : read;
      boolean isForeign = sheet == ALL_SHEETS && !plan.isTree();
      if (isForeign && sheets(content).size() > 1) return severalOf(content, name);
      if (sheet == ALL_SHEETS && plan.isTree()) table = OtherSheets.told(content, table);
      Opened opened = read(table, plan, name);
      return opened instanceof Opened.Fine fine && !plan.isTree() && !plan.isTreeByNames()
          ? told(fine, table, plan)
          : opened;
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** A map of the table, with the columns taken for what the plan says. */
  public static Opened read(Table table, ColumnPlan plan, String name) {
    return new TableReading(table, plan).opened(name);
  }

  /** All sheets of a foreign workbook as objects of one map, each with its columns as they are guessed. */
  public static Opened readTogether(byte[] content, String name) {
    try {
      return SheetsTogether.of(content).opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** All sheets together, or the only one that holds anything. */
  private Opened severalOf(byte[] content, String name) throws Refused {
    SheetsTogether together = SheetsTogether.of(content);
    OptionalInt only = together.onlyFilled();
    return only.isPresent() ? read(content, name, only.getAsInt()) : together.opened(name);
  }

  /** With what the columns were taken for, which nobody was asked. */
  private static Opened told(Opened.Fine fine, Table table, ColumnPlan plan) {
    String names = plan.namesOfLevels(table.rows());
    var notes = new ArrayList<Phrase>();
    notes.add(Phrase.of("exchange.table.taken", names));
    notes.addAll(fine.notes());
    return new Opened.Fine(fine.map(), notes);
  }
}
