package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyCommandTest {
  private static final Path CAFE = Path.of("assets/samples/cafe.en.touchmap");

  @TempDir private Path folder;

  @Test
  void allJourneysOrOneByNameAreDrawnInsteadOfTheMap() throws IOException {
    String map = written("map.svg");
    assertFalse(map.contains("Customer journeys"), "without the option it is the map");
    String all = written("all.svg", "--journey");
    assertTrue(all.contains("<desc id=\"description\">Customer journeys of "), all);
    assertTrue(all.contains(">Breakfast with a friend</text>"), all);
    assertTrue(all.contains(">Sunday with children</text>"), all);
    String one = written("one.svg", "--journey=sunday  with CHILDREN");
    assertTrue(one.contains(">Sunday with children</text>"), one);
    assertFalse(one.contains(">Breakfast with a friend</text>"), one);
  }

  private String written(String name, String... options) throws IOException {
    Path file = folder.resolve(name);
    var arguments = new java.util.ArrayList<Object>(java.util.List.of("convert", CAFE, file));
    arguments.addAll(java.util.List.of(options));
    CommandRig run = touchmap(arguments.toArray());
    assertEquals(0, run.exit(), run.err());
    return Files.readString(file);
  }

  private String saidOf(String name, Object... options) {
    var arguments = new java.util.ArrayList<Object>(java.util.List.of("convert", CAFE));
    arguments.add(folder.resolve(name));
    arguments.addAll(java.util.List.of(options));
    CommandRig run = touchmap(arguments.toArray());
    assertEquals(0, run.exit(), run.err());
    return run.err().strip();
  }

  @Test
  void aDrawingOfTheMapSaysThatItsChainsAreLeftOutAndHowToGetThem() {
    String said =
        "The drawing shows the map; its 2 chains are left out: --journey draws them instead, and a .pdf holds both.";
    assertEquals(
        "Not carried over: what 1 note says (the drawing only has its sign)\n" + said,
        saidOf("map.svg").replace("\r", ""));
    assertEquals(said, saidOf("map.png", "--scale", "0.5"));
    assertEquals("", saidOf("chains.svg", "--journey"));
    for (String carries : java.util.List.of("map.pdf", "map.html", "map.xlsx", "map.pptx"))
      assertFalse(saidOf(carries).contains("drawing"), carries);
  }

  @Test
  void aJourneyBecomesAnImageAndPages() throws IOException {
    Path png = folder.resolve("j.png");
    assertEquals(0, touchmap("convert", CAFE, png, "--scale", "0.5", "--journey").exit());
    assertEquals(620, ImageIO.read(png.toFile()).getWidth());
    Path pdf = folder.resolve("j.pdf");
    assertEquals(0, touchmap("convert", CAFE, pdf, "--journey").exit());
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void aJourneyThatIsNotThereOrCannotBeDrawnIsRefused() throws IOException {
    Path svg = folder.resolve("no.svg");
    CommandRig unknown = touchmap("convert", CAFE, svg, "--journey", "Nothing");
    assertEquals(3, unknown.exit());
    assertEquals(
        "There is no journey “Nothing”; there are: Breakfast with a friend, Sunday with children.",
        unknown.said().getFirst());
    Path bare = folder.resolve("bare.touchmap");
    assertEquals(0, touchmap("new", bare).exit());
    CommandRig none = touchmap("convert", bare, svg, "--journey");
    assertEquals(3, none.exit());
    assertTrue(none.err().startsWith("There is no chain in this map"), none.err());
    assertEquals(2, touchmap("convert", CAFE, folder.resolve("x.mm"), "--journey").exit());
    assertFalse(Files.exists(svg));
  }
}
