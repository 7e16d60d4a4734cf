package touchmap.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import touchmap.exchange.Archive;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.words.Phrase;

/**
 * An XLSX file (Office Open XML), of which one sheet is read as text: dates as days, shares as percent, formulas as
 * what they came to. Its parts are unpacked up to a limit, whatever they claim to be.
 */
final class Workbook {
  /** Unpacked bytes of one part, and of all that are looked at. */
  private static final int MOST_BYTES = Limits.UNPACKED;

  private static final int MOST_STRINGS = Limits.CELLS;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private final List<Phrase> notices = new ArrayList<>();
  private CellStyles styles = CellStyles.NONE;
  private boolean from1904;

  Workbook(byte[] content) throws Refused {
    unpack(content);
  }

  private void unpack(byte[] content) throws Refused {
    long all = 0;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (++entries > Limits.ENTRIES)
          throw Refused.because("exchange.manyEntries", Limits.ENTRIES);
        String name = each.getName().startsWith("/") ? each.getName().substring(1) : each.getName();
        if (!name.startsWith("xl/") || !(name.endsWith(".xml") || name.endsWith(".rels"))) {
          all += skip(zip, MOST_BYTES - all);
        } else {
          byte[] part = zip.readNBytes((int) (MOST_BYTES - all) + 1);
          all += part.length;
          Archive.keep(parts, name, part);
        }
        if (all > MOST_BYTES) throw Refused.because("exchange.tooBigUnpacked", MOST_BYTES >> 20);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Archive.broken(broken, "exchange.table.broken");
    }
    if (!parts.containsKey("xl/workbook.xml")) throw Refused.because("exchange.table.noTable");
  }

  private static long skip(ZipInputStream zip, long most) throws IOException {
    var buffer = new byte[8192];
    long skipped = 0;
    int read = zip.read(buffer);
    while (read >= 0 && skipped <= most) {
      skipped += read;
      read = zip.read(buffer);
    }
    return skipped;
  }

  /** The names of its sheets, in their order. */
  List<String> sheetNames() throws Refused {
    return sheets().stream().map(sheet -> sheet.getOrDefault("name", "")).toList();
  }

  /** Whether whoever made the workbook keeps a sheet from being seen. */
  boolean isHidden(int sheet) throws Refused {
    return sheets()
        .get(sheet)
        .getOrDefault("state", "")
        .toLowerCase(Locale.ROOT)
        .endsWith("hidden");
  }

  private List<Map<String, String>> sheets() throws Refused {
    var sheets = new ArrayList<Map<String, String>>();
    Xml.readElements(
        part("xl/workbook.xml"),
        (name, attributes) -> {
          if (name.equals("sheet")) sheets.add(attributes);
          if (name.equals("workbookPr")) from1904 = isTrue(attributes.get("date1904"));
        });
    return sheets;
  }

  /**
   * @param wanted the sheet's place, or {@link Importer#ALL_SHEETS} for the first
   */
  Table table(int wanted) throws Refused {
    List<Map<String, String>> sheets = sheets();
    if (sheets.isEmpty() || wanted >= sheets.size()) throw Refused.because("exchange.table.empty");
    boolean isAsked = wanted != Importer.ALL_SHEETS;
    Map<String, String> chosen = sheets.get(isAsked ? wanted : 0);
    if (sheets.size() > 1 && !isAsked)
      notices.add(Phrase.of("exchange.table.firstSheet", chosen.getOrDefault("name", "")));
    return Table.checked(table(chosen));
  }

  /** What a sheet holds, be it nothing. */
  Table rows(int sheet) throws Refused {
    return table(sheets().get(sheet));
  }

  private Table table(Map<String, String> chosen) throws Refused {
    if (strings.isEmpty()) readStrings();
    if (parts.containsKey("xl/styles.xml")) styles = CellStyles.read(part("xl/styles.xml"));
    var sheet = new SheetReading(strings, styles, from1904);
    String path = path(chosen);
    Xml.read(part(path), new Losses(), sheet);
    SheetLinks beside = SheetLinks.read(parts, path, sheet.hyperlinks(), sheet.rows());
    var told = new ArrayList<>(notices);
    var broken = new Losses();
    String name = sheets().size() > 1 ? chosen.getOrDefault("name", "") + "!" : "";
    broken.addNamed("errorCells", sheet.errors().stream().map(each -> name + each).toList());
    broken.addNamed("unworked", sheet.unworked().stream().map(each -> name + each).toList());
    broken.addNamed("missingTexts", sheet.missing().stream().map(each -> name + each).toList());
    broken.addNamed("cellLinks", beside.strange().stream().map(each -> name + each).toList());
    told.addAll(broken.phrases());
    return new Table(sheet.rows(), told, false, true, beside.links(), beside.comments());
  }

  private static boolean isTrue(@org.jspecify.annotations.Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /** Where a sheet lies; by its relation, else where it usually does. */
  private String path(Map<String, String> sheet) throws Refused {
    String wanted = sheet.getOrDefault("r:id", "");
    String[] found = {"xl/worksheets/sheet1.xml"};
    if (parts.containsKey("xl/_rels/workbook.xml.rels"))
      Xml.readElements(
          part("xl/_rels/workbook.xml.rels"),
          (name, attributes) -> {
            if (!name.equals("Relationship") || !wanted.equals(attributes.get("Id"))) return;
            String target = attributes.getOrDefault("Target", "");
            found[0] = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          });
    return found[0];
  }

  private byte[] part(String name) throws Refused {
    byte[] part = parts.get(name);
    if (part == null) throw Refused.because("exchange.table.broken");
    return part;
  }

  private void readStrings() throws Refused {
    if (!parts.containsKey("xl/sharedStrings.xml")) return;
    var text = new StringBuilder();
    boolean[] in = {false, false};
    Xml.read(
        part("xl/sharedStrings.xml"),
        new Losses(),
        new Xml.Listener() {
          @Override
          public void start(String name, Map<String, String> attributes) {
            if (name.equals("si")) text.setLength(0);
            if (name.equals("rPh")) in[1] = true;
            if (name.equals("t")) in[0] = !in[1];
          }

          @Override
          public void text(String said) {
            if (in[0]) text.append(said);
          }

          @Override
          public void end(String name) throws Refused {
            if (name.equals("t")) in[0] = false;
            if (name.equals("rPh")) in[1] = false;
            if (name.equals("si")) strings.add(text.toString());
            if (strings.size() > MOST_STRINGS)
              throw Refused.because("exchange.table.tooManyCells", Limits.CELLS);
          }
        });
  }
}
