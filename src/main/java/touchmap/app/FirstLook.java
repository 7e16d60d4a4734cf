package touchmap.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchmap.app.cli.AnyFile;
import touchmap.exchange.Importer;
import touchmap.exchange.Refused;
import touchmap.exchange.table.ColumnPlan;
import touchmap.exchange.table.Table;
import touchmap.exchange.table.TableImporter;
import touchmap.files.FileContent;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/** What a file turned out to be: a map, or something that a person has to answer a question about first. */
sealed interface FirstLook {
  /** There is nothing to ask. */
  record Whole(AnyFile.Read read) implements FirstLook {}

  /** Several sheets, of which one is wanted or all. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sheets(byte[] content, Importer importer, List<String> names) implements FirstLook {}

  /**
   * A table that is not ours, and what its columns are taken for until somebody says otherwise.
   *
   * @param headings the place of the row that heads them, counted from 0
   */
  record Columns(Table table, int headings, ColumnPlan plan) implements FirstLook {
    /** The same with the headings in another row. */
    Columns headedBy(int row) {
      return new Columns(table, row, ColumnPlan.guess(table.under(row).rows()));
    }
  }

  /** Whether a map can be shown without a word. */
  default boolean isFine() {
    return map().isPresent();
  }

  /** The map that can be shown without a word. */
  default Optional<TouchMap> map() {
    return this instanceof Whole(AnyFile.Read read) && read.opened() instanceof Opened.Fine fine
        ? Optional.of(fine.map())
        : Optional.empty();
  }

  static FirstLook of(Path file, ColumnMemory memory) {
    boolean isOurs = MapReader.ending(file).equals(MapFiles.EXTENSION);
    if (isOurs || !(FileContent.of(file) instanceof FileContent.Bytes(byte[] content)))
      return new Whole(MapReader.read(file));
    Optional<Importer> found = Formats.importer(content, MapReader.ending(file));
    if (found.isEmpty()) return new Whole(MapReader.read(file));
    Importer importer = found.get();
    if (importer instanceof TableImporter) return table(file, content, importer, memory);
    List<String> names = importer.sheets(content);
    return names.size() > 1
        ? new Sheets(content, importer, names)
        : new Whole(MapReader.read(file));
  }

  private static FirstLook table(
      Path file, byte[] content, Importer importer, ColumnMemory memory) {
    List<String> names = importer.sheets(content);
    if (names.size() > 1)
      return isOurs(content)
          ? new Whole(MapReader.read(file))
          : new Sheets(content, importer, names);
    return table(file, content, names.isEmpty() ? Importer.ALL_SHEETS : 0, memory);
  }

  /** Our own workbook begins with the map as a tree; what follows tells the same again, by steps. */
  private static boolean isOurs(byte[] content) {
    try {
      Table first = Table.read(content, 0);
      return ColumnPlan.guess(first.under(first.guessHeadings()).rows()).isTree();
    } catch (Refused unreadable) {
      return false;
    }
  }

  /** One sheet of a workbook, or a whole table. */
  static FirstLook table(Path file, byte[] content, int sheet, ColumnMemory memory) {
    try {
      Table table = Table.read(content, sheet);
      int headings = table.guessHeadings();
      Table below = table.under(headings);
      ColumnPlan guess = ColumnPlan.guess(below.rows());
      if (guess.isTree()) return foreign(TableImporter.read(below, guess, MapReader.stem(file)));
      return memory.known(table, headings).orElseGet(() -> new Columns(table, headings, guess));
    } catch (Refused refused) {
      return foreign(new Opened.Unreadable(refused.reason()));
    }
  }

  /** What somebody chose of several sheets. */
  static FirstLook sheet(Path file, Sheets several, int sheet, ColumnMemory memory)
      throws IOException {
    String name = MapReader.stem(file);
    if (!(several.importer() instanceof TableImporter))
      return foreign(several.importer().read(several.content(), name, sheet));
    return sheet == Importer.ALL_SHEETS
        ? foreign(TableImporter.readTogether(several.content(), name))
        : table(file, several.content(), sheet, memory);
  }

  static FirstLook foreign(Opened opened) {
    return new Whole(new AnyFile.Read(opened, false));
  }
}
