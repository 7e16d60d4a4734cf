package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchmap.exchange.Compared;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The workbook as another program works it out: its formulas lose what we say they come to, and LibreOffice says it anew. */
@Tag("slow")
@Timeout(300)
class SheetsInOfficeTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  @TempDir Path folder;

  @Test
  void theFormulasComeToWhatWeSayTheyDo() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this computer");
    for (String name : List.of("tandem.en", "cafe.ru")) {
      TouchMap map = sample(name);
      byte[] ours = Compared.written(new XlsxExporter(), map);
      Path stripped = folder.resolve(name + ".xlsx");
      Files.write(stripped, withoutResults(ours));
      convert(stripped);
      List<String> names = Table.sheets(ours);
      for (String sheet : List.of("ranking", "scores", "actions")) {
        String said = Words.in(map.language()).of("page.sheet." + sheet);
        int at = names.indexOf(said);
        boolean isWorkedOut = !sheet.equals("actions") || name.startsWith("cafe");
        if (!isWorkedOut) continue;
        Path csv = folder.resolve(name + "-" + said + ".csv");
        List<List<String>> theirs = Table.read(Files.readAllBytes(csv)).rows();
        same(Table.read(ours, at).rows(), theirs, said);
      }
    }
  }

  @Test
  void sheetsThatSomebodySortedComeToTheSame() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this computer");
    byte[] ours = Compared.written(new XlsxExporter(), sample("tandem.en"));
    for (String sorted : List.of("3", "2", "8")) {
      Path file = folder.resolve("sorted" + sorted + ".xlsx");
      Files.write(file, changed(ours, "sheet" + sorted + ".xml"));
      convert(file);
      for (String sheet : List.of("Ranking", "Scores")) {
        List<List<String>> said =
            new ArrayList<>(Table.read(ours, sheet.equals("Ranking") ? 1 : 2).rows());
        Path csv = folder.resolve("sorted" + sorted + "-" + sheet + ".csv");
        List<List<String>> theirs = new ArrayList<>(Table.read(Files.readAllBytes(csv)).rows());
        boolean isTurned = sorted.equals(sheet.equals("Ranking") ? "2" : "3");
        if (isTurned) Collections.reverse(theirs.subList(1, theirs.size()));
        same(said, theirs, sheet);
      }
    }
  }

  @Test
  void everySheetHasItsFilter() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this computer");
    for (String name : List.of("tandem.en", "cafe.ru")) {
      byte[] ours = Compared.written(new XlsxExporter(), sample(name));
      Path file = folder.resolve(name + "-filters.xlsx");
      Files.write(file, ours);
      convert(file, "fods");
      String theirs = Files.readString(folder.resolve(name + "-filters.fods"));
      long filters =
          Pattern.compile("display-filter-buttons=\"true\"").matcher(theirs).results().count();
      assertEquals(Table.sheets(ours).size(), filters, name);
    }
  }

  /** The workbook with the rows of one sheet from the last to the first, and with none of its results. */
  private static byte[] changed(byte[] workbook, String sheet) throws IOException {
    return rewritten(
        workbook,
        (name, text) -> {
          String bare = text.replaceAll("</f><v>[^<]*</v>", "</f>");
          return name.endsWith("/" + sheet) ? turned(bare) : bare;
        });
  }

  private static String turned(String sheet) {
    List<MatchResult> rows =
        Pattern.compile("<row r=\"(\\d+)\">.*?</row>", Pattern.DOTALL)
            .matcher(sheet)
            .results()
            .toList();
    var turned = new StringBuilder(sheet.substring(0, rows.get(1).start()));
    for (int i = rows.size() - 1; i > 0; i--) {
      int number = rows.size() - i + 1;
      String old = rows.get(i).group(1);
      turned.append(
          rows.get(i)
              .group()
              .replace("<row r=\"" + old + "\">", "<row r=\"" + number + "\">")
              .replaceAll("(?<![A-Z])(\\$?[A-Z]{1,2})" + old + "\\b", "$1" + number));
    }
    return turned.append(sheet.substring(rows.getLast().end())).toString();
  }

  private static TouchMap sample(String name) {
    Path file = Path.of("assets", "samples", name + ".touchmap");
    return ((Opened.Fine) MapFiles.read(file)).map();
  }

  private void convert(Path file) throws Exception {
    convert(file, EVERY_SHEET);
  }

  private void convert(Path file, String to) throws Exception {
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(office.waitFor(4, TimeUnit.MINUTES));
  }

  private static void same(List<List<String>> ours, List<List<String>> theirs, String sheet) {
    int compared = 0;
    for (int row = 1; row < ours.size(); row++) {
      for (int column = 0; column < ours.get(row).size(); column++) {
        String said = ours.get(row).get(column);
        if (!said.matches("-?\\d+(\\.\\d+)?")) continue;
        String worked = theirs.get(row).get(column);
        assertEquals(
            Double.parseDouble(said),
            Double.parseDouble(worked),
            1e-6,
            sheet + " row " + (row + 1));
        compared++;
      }
    }
    assertTrue(compared > 5, sheet);
  }

  /** The same workbook, of whose formulas nothing is known but how to work them out. */
  private static byte[] withoutResults(byte[] workbook) throws IOException {
    return rewritten(workbook, (name, text) -> text.replaceAll("</f><v>[^<]*</v>", "</f>"));
  }

  private static byte[] rewritten(byte[] workbook, BinaryOperator<String> to) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
        String text = new String(from.readAllBytes(), UTF_8);
        zip.putNextEntry(new ZipEntry(each.getName()));
        zip.write(to.apply(each.getName(), text).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
