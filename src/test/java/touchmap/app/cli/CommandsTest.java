package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.exchange.svg.SvgExporter;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class CommandsTest {
  private static final String TANDEM = "assets/samples/tandem.en.touchmap";
  private static final String NEWER =
      "{\"touchmap\":2,\"map\":{\"id\":\"b\",\"type\":\"business\",\"name\":\"B\"}}";

  @TempDir Path folder;

  private final List<Path> shown = new ArrayList<>();
  private String out = "";
  private String err = "";
  private String language = "en";

  /** Knows one exporter and no importer. */
  private final class SmallProgram implements Program {
    @Override
    public Optional<Importer> importer(byte[] content, String ending) {
      return Optional.empty();
    }

    @Override
    public Optional<Exporter> exporter(String ending) {
      return ending.equals("svg") ? Optional.of(new SvgExporter()) : Optional.empty();
    }

    @Override
    public List<String> writtenEndings() {
      return List.of("svg");
    }

    @Override
    public List<String> readEndings() {
      return List.of();
    }

    @Override
    public int window(List<Path> files, boolean example) {
      shown.addAll(files);
      return 0;
    }
  }

  private int touchmap(Object... arguments) {
    var result = new StringWriter();
    var messages = new StringWriter();
    int exit =
        new Commands(
                new SmallProgram(),
                new PrintWriter(result),
                new PrintWriter(messages),
                Words.in(language),
                LocalDate.of(2026, 4, 15))
            .run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    out = result.toString();
    err = messages.toString();
    return exit;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @BeforeEach
  void english() {
    language = "en";
  }

  @Test
  void filesAloneOpenInTheWindow() {
    assertEquals(0, touchmap("a.touchmap", "b c.mm"));
    assertEquals(List.of(Path.of("a.touchmap"), Path.of("b c.mm")), shown);
    assertEquals("", out + err);
  }

  @ParameterizedTest
  @CsvSource({
    "'', convert",
    "convert, --scale",
    "new, --outline",
    "check, --json",
  })
  void helpIsThereForEverything(String command, String names) {
    int exit = command.isEmpty() ? touchmap("--help") : touchmap(command, "--help");
    assertEquals(0, exit);
    assertTrue(out.startsWith("Draws") || out.contains("Usage: touchmap " + command), out);
    assertTrue(out.contains(names), out);
    assertEquals("", err);
  }

  @Test
  void helpSpeaksRussian() {
    language = "ru";
    assertEquals(0, touchmap("convert", "--help"));
    assertTrue(out.contains("Вызов: touchmap convert"), out);
    assertTrue(out.contains("Показывает эту справку."), out);
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(0, touchmap("--version"));
    assertTrue(out.startsWith("Touchmap"), out);
    assertEquals(1, out.lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert a.touchmap",
        "convert a.touchmap b.svg --scale 0",
        "convert a.touchmap b.svg --scale x",
        "convert a.touchmap b.svg --theme pink",
        "convert a.touchmap b.unheard",
        "convert a.touchmap b.svg c.svg",
        "check",
        "check a.touchmap --today yesterday",
        "check a.touchmap --colour",
        "new",
        "new a.mm",
        "new a.touchmap --example none",
        "new a.touchmap --example tandem --outline x.txt",
        "new a.touchmap --language fr",
        "--unheard-of",
        "exprot",
        "reprot a.touchmap"
      })
  void wrongUsageIsSaidInASentence(String arguments) {
    assertEquals(2, touchmap((Object[]) arguments.split(" ")), err);
    assertEquals("", out);
    assertEquals(2, err.lines().count(), err);
    assertTrue(err.contains("--help"), err);
  }

  @Test
  void anExampleIsMadeInBothLanguages() throws IOException {
    Path made = folder.resolve("new.touchmap");
    assertEquals(0, touchmap("new", made, "--example", "tandem", "--language", "ru"), err);
    assertArrayEquals(
        Files.readAllBytes(Path.of("assets/samples/tandem.ru.touchmap")), Files.readAllBytes(made));
    assertEquals(0, touchmap("new", made, "--example", "tandem", "--force"), err);
    assertArrayEquals(Samples.document("tandem", "en"), Files.readAllBytes(made));
    assertEquals("", out + err);
  }

  @Test
  void everyExampleCanBeMadeAndIsNamedInTheHelp() throws IOException {
    assertEquals(0, touchmap("new", "--help"), err);
    for (String name : Samples.names()) assertTrue(out.contains(name), name);
    for (String name : Samples.names()) {
      Path made = folder.resolve(name + ".touchmap");
      assertEquals(0, touchmap("new", made, "--example", name, "--language", "ru"), err);
      assertArrayEquals(Samples.document(name, "ru"), Files.readAllBytes(made));
    }
  }

  @Test
  void anExampleThatIsNotThereIsAnsweredWithThoseThatAre() {
    assertEquals(2, touchmap("new", folder.resolve("new.touchmap"), "--example", "bakery"));
    for (String name : Samples.names()) assertTrue(err.contains(name), err);
  }

  @Test
  void anEmptyMapIsNamedAfterItsFile() {
    Path made = folder.resolve("Corner shop.touchmap");
    assertEquals(0, touchmap("new", made), err);
    TouchMap map = ((Opened.Fine) MapFiles.read(made)).map();
    assertEquals("Corner shop", map.root().name());
  }

  @Test
  void nothingIsWrittenOverWithoutForce() throws IOException {
    Path there = file("there.touchmap", "mine");
    assertEquals(3, touchmap("new", there));
    assertEquals(3, touchmap("convert", TANDEM, there));
    assertEquals("“there.touchmap” is there already; to write over it, add --force.\n", err);
    assertEquals("mine", Files.readString(there));
    assertEquals(0, touchmap("convert", TANDEM, there, "--force"), err);
    assertEquals(Files.readString(Path.of(TANDEM)), Files.readString(there));
  }

  @Test
  void aNewerDocumentIsNeverWrittenOverAndCanBeConverted() throws IOException {
    Path newer = file("newer.touchmap", NEWER);
    assertEquals(3, touchmap("new", newer, "--force"));
    assertEquals(3, touchmap("convert", TANDEM, newer, "--force"));
    assertEquals(NEWER, Files.readString(newer));
    Path copy = folder.resolve("copy.touchmap");
    assertEquals(0, touchmap("convert", newer, copy), err);
    assertEquals(1, err.lines().count(), err);
    assertTrue(Files.exists(copy));
  }

  @Test
  void aPictureIsDrawnWhole() throws IOException {
    Path picture = folder.resolve("map.svg");
    assertEquals(
        0, touchmap("convert", TANDEM, picture, "--theme", "High-contrast", "--layout", "down"));
    assertTrue(Files.readString(picture).contains("Proposal"));
    assertTrue(out.isEmpty() && err.contains("1 chain is left out"), out + err);
  }

  @Test
  void whatCannotBeReadLeavesNoFile() throws IOException {
    Path picture = folder.resolve("map.svg");
    for (String content : List.of("", "{", "[]", "{}", "no json", "{\"touchmap\":NaN}")) {
      Path bad = file("bad.touchmap", content);
      assertEquals(3, touchmap("convert", bad, picture), content);
      assertEquals(1, err.lines().count(), err);
      assertEquals(3, touchmap("check", bad), content);
      assertEquals(3, touchmap("check", bad, "--json"), content);
      assertEquals("", out);
    }
    assertEquals(3, touchmap("convert", folder.resolve("none.touchmap"), picture));
    assertEquals(3, touchmap("check", folder));
    assertEquals(3, touchmap("check", file("strange.bin", "\0\1")));
    assertFalse(Files.exists(picture));
  }

  @Test
  void damageIsLeftOutAndSaid() throws IOException {
    Path damaged =
        file(
            "damaged.touchmap",
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B"},
             "ranking": {"order": ["gone"]}}
            """);
    Path copy = folder.resolve("copy.touchmap");
    assertEquals(1, touchmap("convert", damaged, copy));
    assertEquals(
        List.of(
            "“damaged.touchmap” is damaged; this was left out or mended:",
            "/ranking/order/0: “gone” names no touchpoint in the map."),
        err.lines().toList());
    assertTrue(MapFiles.read(copy) instanceof Opened.Fine);
    assertEquals(1, touchmap("check", damaged));
    assertTrue(out.contains("/ranking/order/0: "), out);
  }

  @Test
  void aSoundMapWithNothingToAdviseIsDone() throws IOException {
    Path sound =
        file(
            "sound.touchmap",
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B"}}
            """);
    assertEquals(0, touchmap("check", sound), out + err);
    assertEquals("Nothing found.\n", out);
    assertEquals(0, touchmap("check", sound, "--json"));
    assertEquals("{\n  \"checks\": [],\n  \"damage\": []\n}\n", out);
  }

  @Test
  void advisingIsAFinding() throws IOException {
    Path thin =
        file(
            "thin.touchmap",
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
              {"id": "o", "type": "object", "name": "Shop", "children": [
                {"id": "t", "type": "touchpoint", "name": "Till"}]}]}}
            """);
    assertEquals(1, touchmap("check", thin));
    assertTrue(out.startsWith("single-touchpoint: "), out);
    assertEquals(1, touchmap("check", thin, "--json"));
    String schema =
        """
        {"type": "object", "required": ["checks", "damage"], "additionalProperties": false,
         "properties": {"checks": {"minItems": 1, "items": {"required": ["code", "nodes", "message"],
           "properties": {"code": {"const": "single-touchpoint"}, "nodes": {"const": ["o"]}}}},
         "damage": {"maxItems": 0}}}
        """;
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(out, InputFormat.JSON));
  }

  @Test
  void aFutureDocumentIsCheckedAsFarAsItIsKnown() throws IOException {
    assertEquals(0, touchmap("check", file("newer.touchmap", NEWER)));
    assertEquals(1, err.lines().count(), err);
    assertEquals("Nothing found.\n", out);
  }

  @Test
  void whatNestsBeyondAllLimitsIsRefusedInASentence() throws IOException {
    String deep = "{\"touchmap\":1,\"x\":" + "[".repeat(9000) + "]".repeat(9000) + "}";
    assertEquals(3, touchmap("check", file("deep.touchmap", deep)));
    assertTrue(err.contains("it is nested more than 5000 levels deep"), err);
  }

  @Test
  void aFigureBeyondAllNumbersIsLeftOutOfTheReport() throws IOException {
    Path vast =
        file(
            "vast.touchmap",
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
              {"id": "t", "type": "touchpoint", "name": "T"}]},
             "actions": [{"id": "a", "touchpoint": "t", "title": "A",
               "reach": 1e300, "impact": 1e300, "confidence": 1, "effort": 1}]}
            """);
    assertEquals(0, touchmap("report", vast, "--json"), err);
    assertTrue(out.contains("\"id\": \"a\""), out);
    assertFalse(out.contains("rice"), out);
  }

  @Test
  void aReportForPeopleHasASectionForEverythingThereIs() {
    assertEquals(0, touchmap("report", TANDEM, "--today", "2026-05-20"), err);
    List<String> lines = out.lines().toList();
    assertEquals("Tandem web studio", lines.getFirst());
    assertEquals("8 objects, 30 touchpoints, 4 ideas", lines.get(1));
    assertTrue(out.contains("1  Proposal (Sales)"), out);
    for (String section : List.of("Ranking", "Criteria", "Agreement", "Chains", "Advice")) {
      assertTrue(lines.contains(section), section + " in " + out);
    }
    assertTrue(out.contains("Two-page proposal template (“Proposal”), overdue"), out);
    language = "ru";
    assertEquals(0, touchmap("report", "assets/samples/tandem.ru.touchmap"), err);
    assertTrue(out.contains("8 объектов, 30 точек контакта, 4 идеи"), out);
    assertTrue(out.contains("9,7"), out);
  }

  @Test
  void aReportForProgramsHasTheKeysOfTheContract() throws IOException {
    assertEquals(0, touchmap("report", TANDEM, "--json", "--today", "2026-05-20"), err);
    String schema = Files.readString(Path.of("src/test/resources/touchmap/cli/report.schema.json"));
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(out, InputFormat.JSON));
    assertTrue(out.contains("\"score\": 2.388888888888889,"), "nothing is rounded");
    assertTrue(out.contains("\"goOn\": 0.45"), "a journey says how many go on");
    assertTrue(out.endsWith("}\n"));
  }

  @Test
  void aReportOfADamagedMapWorksOnWhatIsSound() throws IOException {
    Path damaged =
        file(
            "damaged.touchmap",
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B"},
             "ranking": {"order": ["gone"]}}
            """);
    assertEquals(1, touchmap("report", damaged, "--json"));
    assertTrue(out.contains("\"ranking\": []"), out);
    assertTrue(err.contains("/ranking/order/0: "), err);
    assertEquals(3, touchmap("report", folder.resolve("none.touchmap")));
    assertEquals("", out);
  }

  @Test
  void messagesComeInTheSystemsLanguage() throws IOException {
    language = "ru";
    assertEquals(3, touchmap("check", file("bad.touchmap", "{")));
    assertTrue(err.startsWith("«bad.touchmap» обрывается"), err);
    assertEquals(2, touchmap("convert"));
    assertTrue(err.startsWith("Не хватает: IN OUT."), err);
  }
}
