package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.markdown.MarkdownImporter;
import touchmap.exchange.opml.OpmlExporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.exchange.text.TextExporter;
import touchmap.exchange.text.TextImporter;
import touchmap.model.Opened;

class HostileTest {
  private static final Importer MM = new FreeMindImporter();
  private static final Charset CP1251 = Charset.forName("windows-1251");

  private static Stream<Importer> importers() {
    return Stream.of(MM, new OpmlImporter(), new MarkdownImporter(), new TextImporter());
  }

  private static String mm(String inside) {
    return "<map version=\"1.0.1\">\n" + inside + "\n</map>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE map [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE map [<!ENTITY x SYSTEM \"http://localhost:1/x\">]>",
        "<!DOCTYPE map [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE map [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
        ""
      })
  void noEntityIsResolvedOrExpanded(String doctype) {
    String inAttribute = doctype + mm("<node TEXT=\"a&x;b\"/>");
    String inNote =
        doctype + mm("<node TEXT=\"a\"><richcontent TYPE=\"NOTE\"><p>&x;</p></richcontent></node>");
    for (String content : List.of(inAttribute, inNote)) {
      assertEquals(
          "At line 2, column",
          Compared.refused(MM, content.getBytes(UTF_8)).substring(0, 17),
          content);
    }
  }

  @Test
  void anEntityBombIsRefusedAtOnce() {
    var bomb = new StringBuilder("<!DOCTYPE map [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .repeat("&l" + (i - 1) + ";", 10)
          .append("\">");
    }
    bomb.append("]>").append(mm("<node TEXT=\"&l39;\"/>"));
    assertTrue(Compared.refused(MM, bomb.toString().getBytes(UTF_8)).contains("entity"));
  }

  @Test
  void aHarmlessDoctypeIsNoReasonToRefuse() {
    String content =
        "<?xml version='1.1'?><!DOCTYPE map SYSTEM \"http://localhost:1/mm.dtd\">"
            + mm("<node TEXT=\"a\"/>");
    assertEquals(3, MM.recognises(content.getBytes(UTF_8)));
    assertEquals("a", Compared.read(MM, content.getBytes(UTF_8)).root().name());
  }

  @Test
  void entitiesOfHtmlAndHalvesOfEmojisAreUnderstood() {
    String content =
        mm("<node TEXT=\"a&nbsp;b &mdash; R&D &#55356;&#57119; &#x1F;&#0;&lt;&quot;\"/>");
    Opened.Fine fine = Compared.fine(MM, content.getBytes(UTF_8), "x");
    assertEquals("a\u00a0b — R&D \uD83C\uDF1F <\"", fine.map().root().name());
    assertEquals(
        List.of("1 stray “&” was taken as a letter", "2 control characters"),
        Compared.said(fine.notes()));
  }

  @Test
  void aTruncatedFileIsRefusedWithItsPlace() {
    String whole = mm("<node TEXT=\"a\">\n<node TEXT=\"b\"/>\n</node>");
    for (int length = 1; length < whole.length() - 1; length++) {
      String said = Compared.refused(MM, whole.substring(0, length).getBytes(UTF_8));
      assertTrue(said.startsWith("The file breaks off or is damaged at line "), said);
    }
    assertEquals(
        "The file breaks off or is damaged at line 3, column",
        Compared.refused(MM, whole.substring(0, 46).getBytes(UTF_8)).substring(0, 51));
  }

  @ParameterizedTest
  @MethodSource("importers")
  void nothingAndBlanksAndBinariesAreRefused(Importer importer) {
    assertEquals("There is nothing in the file.", Compared.refused(importer, new byte[0]));
    assertEquals(
        "There is nothing in the file.", Compared.refused(importer, " \n\t\r\n".getBytes(UTF_8)));
    Compared.refused(importer, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 5, 1});
  }

  @Test
  void theWrongRootIsRefused() {
    assertEquals(
        "This isn’t a FreeMind or Freeplane map.", Compared.refused(MM, "<opml/>".getBytes(UTF_8)));
    assertEquals(
        "This isn’t an OPML outline.",
        Compared.refused(new OpmlImporter(), "<map/>".getBytes(UTF_8)));
    assertEquals("There are no nodes in the file.", Compared.refused(MM, "<map/>".getBytes(UTF_8)));
  }

  @Test
  void everyEncodingIsFoundOut() {
    String text = "Отдел продаж\n\tПервый звонок клиенту\n\tСчёт и договор";
    Importer importer = new TextImporter();
    for (String charset :
        List.of("UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16", "UTF-32")) {
      byte[] content = text.getBytes(Charset.forName(charset));
      if (charset.equals("UTF-32")) content = ("\uFEFF" + text).getBytes(Charset.forName(charset));
      assertEquals(
          "Отдел продаж(Первый звонок клиенту,Счёт и договор)",
          Compared.shape(Compared.read(importer, content).root()),
          charset);
    }
    assertEquals(
        "Garçon à la crème",
        Compared.read(importer, "Garçon à la crème".getBytes(Charset.forName("windows-1252")))
            .root()
            .name());
  }

  @Test
  void aGuessedEncodingIsTold() {
    Opened.Fine fine = Compared.fine(new TextImporter(), "Звонок".getBytes(CP1251), "x");
    assertEquals(
        List.of("The file doesn’t say its encoding; it was read as windows-1251."),
        Compared.said(fine.notes()));
  }

  @Test
  void declarationsAreBelievedOnlyWhereTheBytesAgree() {
    String map = mm("<node TEXT=\"Ёлка\"/>");
    String says1251 = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + map;
    String says8 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + map;
    String says16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + map;
    String saysNonsense = "<?xml version=\"1.0\" encoding=\"klingon\"?>" + map;
    String saysNoName = "<?xml version=\"1.0\" encoding=\"-8\"?>" + map;
    List<byte[]> contents =
        List.of(
            says1251.getBytes(CP1251),
            says1251.getBytes(UTF_8),
            says8.getBytes(CP1251),
            says8.getBytes(UTF_8),
            says16.getBytes(UTF_16),
            says16.getBytes(UTF_8),
            says16.getBytes(UTF_16LE),
            says16.getBytes(UTF_16BE),
            ("\uFEFF" + says1251).getBytes(UTF_8),
            saysNonsense.getBytes(UTF_8),
            saysNoName.getBytes(UTF_8),
            saysNoName.getBytes(CP1251));
    for (byte[] content : contents) {
      assertEquals("Ёлка", Compared.read(MM, content).root().name());
      assertEquals(3, MM.recognises(content));
    }
  }

  @Test
  void oneMapMayMixNumbersAndRussianBytes() {
    String map = mm("<node TEXT=\"&#x41F;&#x440;&#x430;вда\"/>");
    assertEquals("Правда", Compared.read(MM, map.getBytes(CP1251)).root().name());
  }

  @Test
  void controlAndBidiCharactersAreCountedOrKept() {
    Opened.Fine fine =
        Compared.fine(new TextImporter(), "a\u0001\u007f\u202Eb\n\t\u2066c".getBytes(UTF_8), "x");
    assertEquals("a\u202Eb(\u2066c)", Compared.shape(fine.map().root()));
    assertEquals(List.of("2 control characters"), Compared.said(fine.notes()));
  }

  @Test
  void aNameBeyondTheLimitIsRefusedByItsStart() {
    String content = mm("<node TEXT=\"" + "n".repeat(Limits.TEXT + 1) + "\"/>");
    assertEquals(
        "The text of “"
            + "n".repeat(40)
            + "…” is longer than 1000000 characters; nothing was read.",
        Compared.refused(MM, content.getBytes(UTF_8)));
  }

  @Test
  void moreAttributesThanTheLimitAreRefusedWithIt() {
    var node = new StringBuilder("<node TEXT=\"a\"");
    for (int i = 0; i < 10_001; i++) node.append(" a").append(i).append("=\"\"");
    assertEquals(
        "One element of the file has more than 10000 attributes; nothing was read.",
        Compared.refused(MM, mm(node.append("/>").toString()).getBytes(UTF_8)));
  }

  @Test
  void manyAttributesAndDeepMarkupWithinANoteAreRead() {
    var node = new StringBuilder("<node TEXT=\"a\"");
    for (int i = 0; i < 5_000; i++) node.append(" a").append(i).append("=\"\"");
    node.append("><richcontent TYPE=\"NOTE\"><html><body>")
        .repeat("<div><b>", 3_000)
        .append("deep");
    node.repeat("</b></div>", 3_000).append("</body></html></richcontent></node>");
    assertTrue(
        Compared.read(MM, mm(node.toString()).getBytes(UTF_8))
            .root()
            .details()
            .note()
            .contains("deep"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "*a ", "> ", "- ", "`", "![", "<b>", "_a", "1. ", "&", "<!--", "\\", "|a", "[Note: ",
        "#", "\t"
      })
  void piledUpSignsAreReadAndWrittenWithoutEnd(String sign) {
    byte[] pile = ("# a\n\n" + sign.repeat(50_000) + "\nx\n").getBytes(UTF_8);
    for (Importer importer : List.of(new MarkdownImporter(), new TextImporter())) {
      Opened.Fine fine = Compared.fine(importer, pile, "x");
      for (Exporter exporter :
          List.of(
              new FreeMindExporter(),
              new OpmlExporter(),
              new MarkdownExporter(),
              new TextExporter())) {
        assertTrue(Compared.written(exporter, fine.map()).length > 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  void noiseNeverThrows(Importer importer) throws IOException {
    var chance = new Random(7);
    for (long seed = 0; seed < 40; seed++) {
      for (Exporter exporter :
          List.of(
              new FreeMindExporter(),
              new OpmlExporter(),
              new MarkdownExporter(),
              new TextExporter())) {
        byte[] content = Compared.written(exporter, WildMaps.of(seed));
        for (int i = 0; i < 6; i++) {
          byte[] broken = Arrays.copyOf(content, 1 + chance.nextInt(content.length));
          for (int j = chance.nextInt(4); j > 0; j--) {
            broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
          }
          importer.recognises(broken);
          try {
            importer.read(broken, "x");
          } catch (RuntimeException | StackOverflowError bug) {
            throw new UncheckedIOException(new IOException(new String(broken, UTF_8), bug));
          }
        }
      }
    }
  }
}
