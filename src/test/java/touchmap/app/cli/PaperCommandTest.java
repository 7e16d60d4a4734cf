package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF for paper from the command line: sheets, posters, the report, and what is said when it cannot be. */
class PaperCommandTest {
  private static final String TANDEM = "assets/samples/tandem.en.touchmap";

  @TempDir Path folder;

  private CommandRig convert(String from, String to, String... options) {
    Stream<String> all = Stream.concat(Stream.of("convert", from, to), Arrays.stream(options));
    return touchmap(all.toArray());
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private static PDRectangle sheet(PDDocument document, int page) {
    return document.getPage(page).getMediaBox();
  }

  @Test
  void aMapIsOnOneSheetOfThePaperThatIsAskedFor() throws IOException {
    CommandRig run = convert(TANDEM, out("a.pdf"), "--paper", "A3", "--orientation", "landscape");
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of(), run.said());
    try (PDDocument document = Loader.loadPDF(Path.of(out("a.pdf")).toFile())) {
      assertEquals(420 / 25.4 * 72, sheet(document, 0).getWidth(), 0.5);
      assertEquals(297 / 25.4 * 72, sheet(document, 0).getHeight(), 0.5);
    }
  }

  @Test
  void aPosterIsAsManySheetsAsAskedFor() throws IOException {
    CommandRig run = convert(TANDEM, out("a.pdf"), "--paper", "A4", "--poster", "2x3");
    assertEquals(0, run.exit(), run.err());
    try (PDDocument document = Loader.loadPDF(Path.of(out("a.pdf")).toFile())) {
      String said = new PDFTextStripper().getText(document);
      for (String each : List.of("A1", "A2", "B1", "B2", "C1", "C2"))
        assertTrue(said.contains(each), each);
      assertTrue(document.getNumberOfPages() >= 6);
    }
  }

  @Test
  void theReportIsItsOwnDocument() throws IOException {
    CommandRig run = convert(TANDEM, out("a.pdf"), "--report");
    assertEquals(0, run.exit(), run.err());
    try (PDDocument document = Loader.loadPDF(Path.of(out("a.pdf")).toFile())) {
      String said = new PDFTextStripper().getText(document);
      assertTrue(said.contains("Ranking and scores") && said.contains("How it was worked out"));
      assertTrue(document.getNumberOfPages() > 5);
    }
  }

  @Test
  void typeTooSmallIsSaidWithWhatWouldMakeItLarger() throws IOException {
    CommandRig run =
        convert(TANDEM, out("a.pdf"), "--paper", "100x140", "--orientation", "portrait");
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.size(Path.of(out("a.pdf"))) > 1000, "it is made all the same");
    assertTrue(run.err().contains("under 7 pt it is hard to read"), run.err());
    assertTrue(run.err().contains("--poster ") || run.err().contains("--paper "), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.svg|--report|has no sheets of paper",
        "a.pdf|--paper A9|No paper is called “A9”",
        "a.pdf|--margin 900|--margin is from 0 to",
        "a.pdf|--poster 0x2|is no number of sheets",
        "a.pdf|--report --poster 2x2|A report is no poster",
        "a.pdf|--paper A4 --journey|--journey has pages of its own"
      })
  void whatCannotBeIsSaidAndNothingIsWritten(String name, String options, String sentence) {
    CommandRig run = convert(TANDEM, out(name), options.split(" ", -1));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(sentence), run.err());
    assertTrue(Files.notExists(Path.of(out(name))));
  }
}
