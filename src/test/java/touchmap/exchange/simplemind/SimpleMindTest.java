package touchmap.exchange.simplemind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Opened;

class SimpleMindTest {
  private static final SimpleMindImporter IMPORTER = new SimpleMindImporter();

  private static Opened.Fine fine(String topics) {
    return Compared.fine(
        IMPORTER, Packed.zip(Map.of("document/mindmap.xml", document(topics))), "file");
  }

  private static String document(String topics) {
    return "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE simplemind-mindmaps>\n"
        + "<simplemind-mindmaps doc-version=\"3\"><mindmap><meta><title text=\"Plan\\\\NB\"/>"
        + "<main-centraltheme id=\"1\"/></meta><topics>"
        + topics
        + "</topics><relations><relation source=\"1\" target=\"2\"><children><text><note>is</note></text>"
        + "</children></relation></relations></mindmap></simplemind-mindmaps>";
  }

  @Test
  void theFlatListBecomesATreeWhateverItsOrder() {
    Opened.Fine fine =
        fine(
            """
            <topic id="3" parent="2" text="Order" textfmt="plain"/>
            <topic id="1" parent="-1" text="Shop\\\\Nopen" textfmt="plain"/>
            <topic id="2" parent="1" text="\\\\*Site\\\\*" collapsed="True" icon="x" checkbox="True">
              <style><fillcolor r="204" g="0" b="16"/></style>
              <link urllink="https://example.org"/><note>
            all \\*good\\*
            </note><children><text><note textfmt="plain">
            beside
            </note></text></children>
              <parent-relation><children><text><note>leads to</note></text></children></parent-relation></topic>
            <topic id="9" parent="-1" text="Thought"/>
            <topic id="8" parent="-1" text="Loose"/><topic id="7" parent="8" text="leaf"/>
            """);
    assertEquals(
        List.of(
            "0 «Shop\nopen» «» []",
            "1 «Site» «all **good**\n\nbeside» [https://example.org] folded",
            "2 «Order» «» []",
            "1 «Loose» «» []",
            "2 «leaf» «» []"),
        Compared.lines(fine.map(), false));
    assertEquals("#CC0010", fine.map().root().children().getFirst().details().form().color());
    assertEquals(List.of("Thought"), fine.map().ideas().stream().map(i -> i.name()).toList());
    assertEquals("Plan B", fine.map().shownTitle());
    assertEquals(
        List.of(
            "formatting within 1 name",
            "1 icon",
            "1 check box",
            "1 word at a line between nodes",
            "1 arrow between nodes",
            "1 floating topic that hangs on the centre now, since it holds more than a name"),
        Compared.said(fine.notes()));
  }

  @Test
  void aFloatingNameWithAColourIsAnIdea() {
    Opened.Fine fine =
        fine(
            """
            <topic id="1" parent="-1" text="Shop"/>
            <topic id="9" parent="-1" text="Thought"><style><fillcolor r="204" g="0" b="16"/></style></topic>
            """);
    assertEquals(List.of("Thought"), fine.map().ideas().stream().map(i -> i.name()).toList());
    assertEquals(List.of(), fine.map().root().children());
  }

  @Test
  void parentsInACircleAndTwinsAndStrangersLoseNothing() {
    Opened.Fine fine =
        fine(
            """
            <topic id="1" parent="-1" text="a"/><topic id="2" parent="3" text="b"><note>n</note></topic>
            <topic id="3" parent="2" text="c"><note>n</note></topic>
            <topic id="3" parent="1" text="d"/><topic id="4" parent="77" text="e"/><topic id="5" parent="5" text="f"/>
            """);
    assertEquals("a(d,b,c)", Compared.shape(fine.map().root()));
    assertEquals(List.of("e", "f"), fine.map().ideas().stream().map(i -> i.name()).toList());
  }

  @Test
  void thousandsBelowEachOtherAndBesideEachOtherAreReadInNoTime() {
    var topics = new StringBuilder("<topic id=\"1\" parent=\"-1\" text=\"a\"/>");
    for (int i = 100_000; i > 1; i--)
      topics.append(
          "<topic id=\"%d\" parent=\"%d\" text=\"t\"/>".formatted(i, i <= 1000 ? i - 1 : 1));
    assertEquals(100_000, fine(topics.toString()).map().root().all().size());
  }

  @Test
  void anotherXmlAndAnEmptyListAreRefused() {
    assertEquals(
        "There is no SimpleMind map in this file.",
        Compared.refused(IMPORTER, "<html/>".getBytes(UTF_8)));
    assertEquals(
        "There are no nodes in the file.",
        Compared.refused(IMPORTER, document("").getBytes(UTF_8)));
  }
}
