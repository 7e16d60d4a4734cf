package touchmap.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Opened;
import touchmap.model.Topic;

/** Links and comments of cells, which stand in a workbook beside its sheet. */
class CellLinksTest {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static String row(String... cells) {
    var row = new StringBuilder("<row>");
    for (String each : cells)
      row.append("<c t=\"inlineStr\"><is><t>").append(each).append("</t></is></c>");
    return row.append("</row>").toString();
  }

  private static Opened.Fine fine(String rows, String hyperlinks) {
    byte[] book =
        Packed.zip(
            Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"x\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns:r=\"x\"><sheetData>"
                    + rows
                    + "</sheetData><hyperlinks>"
                    + hyperlinks
                    + "</hyperlinks></worksheet>",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships>"
                    + relation("w", "hyperlink", "https://hyper.example/")
                    + relation("m", "hyperlink", "mailto:me@hyper.example")
                    + relation("f", "hyperlink", "file:///C:/x.exe")
                    + relation("j", "hyperlink", "javascript:alert(1)")
                    + relation("c", "comments", "../comments1.xml")
                    + "</Relationships>",
                "xl/comments1.xml",
                "<comments><authors><author>Ann</author></authors><commentList>"
                    + comment("B2", "Check the hours")
                    + comment("A3", "Ann:\nsecond branch")
                    + comment("C9", "far below")
                    + "</commentList></comments>"));
    return Compared.fine(new TableImporter(), book, "Shop");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, TYPE, type, target);
  }

  private static String link(String cells, String id) {
    return "<hyperlink ref=\"" + cells + "\" r:id=\"" + id + "\"/>";
  }

  private static String comment(String cell, String text) {
    return "<comment ref=\"%s\" authorId=\"0\"><text><r><t>%s</t></r></text></comment>"
        .formatted(cell, text);
  }

  private static Topic only(Topic topic) {
    return topic.children().getFirst();
  }

  private static List<String> links(Topic topic) {
    return topic.details().links().stream().map(Object::toString).toList();
  }

  @Test
  void linksOfCellsAreThoseOfTheirNodes() {
    Opened.Fine fine =
        fine(
            row("Object", "Touchpoint", "Note")
                + row("Site", "Home", "n")
                + row("Site", "Order", "n"),
            link("A2", "w")
                + link("B2", "w")
                + link("C3", "m")
                + "<hyperlink ref=\"B3\" r:id=\"w\" location=\"top\"/>");
    Topic site = only(fine.map().root());
    assertEquals(List.of("https://hyper.example/"), links(site));
    assertEquals(List.of("https://hyper.example/"), links(only(site)));
    assertEquals(
        List.of("https://hyper.example/#top", "mailto:me@hyper.example"),
        links(site.children().getLast()));
  }

  @Test
  void commentsOfCellsGoOnTheNotesOfTheirNodes() {
    Opened.Fine fine =
        fine(
            row("Object", "Touchpoint", "Note")
                + row("Site", "Home", "n")
                + row("Site", "Order", "n"),
            "");
    Topic site = only(fine.map().root());
    assertEquals("Ann:\nsecond branch", site.details().note());
    assertEquals("n\n\nAnn: Check the hours", only(site).details().note());
    assertEquals("n", site.children().getLast().details().note());
    assertTrue(
        Compared.said(fine.notes()).contains("1 comment on a cell: C9"),
        Compared.said(fine.notes()).toString());
  }

  @Test
  void aThreadIsTakenInsteadOfTheAdviceThatStandsAmongTheOldComments() throws Exception {
    Map<String, String> parts =
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + row("Touchpoint") + row("Home") + "</sheetData></worksheet>",
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships>"
                + relation("t", "threadedComment", "../threadedComments/threadedComment1.xml")
                + relation("c", "comments", "../comments1.xml")
                + "</Relationships>",
            "xl/comments1.xml",
            "<comments><authors><author>tc={1}</author></authors><commentList>"
                + comment("A2", "[Threaded comment] Your version of Excel …")
                + "</commentList></comments>",
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment ref=\"A2\" personId=\"{p}\"><text>Really?</text></threadedComment>"
                + "<threadedComment ref=\"A2\" personId=\"{q}\"><text>Yes &amp; now</text></threadedComment></ThreadedComments>",
            "xl/persons/person.xml",
            "<personList><person displayName=\"Ann\" id=\"{p}\"/><person displayName=\"Bob\" id=\"{q}\"/></personList>");
    Topic home = only(Compared.fine(new TableImporter(), Packed.zip(parts), "Shop").map().root());
    assertEquals("Ann: Really?\n\nBob: Yes & now", home.details().note());
  }

  @Test
  void linksThatFormulasMakeAreTakenWithTheirNames() {
    Opened.Fine fine =
        fine(
            row("Touchpoint")
                + formula(
                    "HYPERLINK(&quot;https://one.example/?q=&quot;&quot;a&quot;,&quot;One&quot;)",
                    "<v>One</v>")
                + formula("hyperlink(&quot;mailto:me@x.example&quot;;&quot;Two&quot;)", "")
                + formula("HYPERLINK(&quot;https://three.example&quot;)", "")
                + formula(
                    "HYPERLINK(&quot;javascript:alert(1)&quot;,&quot;Four&quot;)", "<v>Four</v>")
                + formula("HYPERLINK(B1&amp;B2,&quot;Five&quot;)", "<v>Five</v>"),
            "");
    List<Topic> all = fine.map().root().children();
    assertEquals(
        List.of("One", "Two", "https://three.example", "Four", "Five"),
        all.stream().map(Topic::name).toList());
    assertEquals(List.of("https://one.example/?q=\"a"), links(all.get(0)));
    assertEquals(List.of("mailto:me@x.example"), links(all.get(1)));
    assertEquals(List.of("https://three.example"), links(all.get(2)));
    assertEquals(List.of(), links(all.get(3)));
    assertTrue(
        Compared.said(fine.notes())
            .contains(
                "2 links of cells that are no web or mail addresses: A5 (javascript:alert(1)), A6"
                    + " (HYPERLINK(B1&B2,\"Five\"))"),
        Compared.said(fine.notes()).toString());
  }

  private static String formula(String formula, String value) {
    return "<row><c t=\"str\"><f>%s</f>%s</c></row>".formatted(formula, value);
  }

  @Test
  void linksToOtherPlacesAndLinksWithoutANodeAreTold() {
    Opened.Fine fine =
        fine(
            row("Touchpoint", "Note") + row("Home", "n"),
            link("A2", "f")
                + link("B2", "j")
                + link("A1", "w")
                + "<hyperlink ref=\"A2\" location=\"Two!A1\"/>");
    assertEquals(List.of(), links(only(fine.map().root())));
    List<String> said = Compared.said(fine.notes());
    assertTrue(
        said.contains(
            "3 links of cells that are no web or mail addresses: A2 (file:///C:/x.exe), B2"
                + " (javascript:alert(1)), A2 (Two!A1)"),
        said.toString());
    assertTrue(
        said.contains(
            "1 link of a cell in whose row there is no node: A1 (https://hyper.example/)"),
        said.toString());
  }

  @Test
  void anAddressThatStandsInItsCellIsNoSecondLinkAndALabelIsNone() {
    Opened.Fine fine =
        fine(
            row("Touchpoint", "Link")
                + row("Home", "https://hyper.example")
                + row("Order", "Click here")
                + row("Help", "x"),
            link("B2:B3", "w"));
    List<Topic> all = fine.map().root().children();
    assertEquals(List.of("https://hyper.example"), links(all.get(0)));
    assertEquals(List.of("https://hyper.example/"), links(all.get(1)));
    assertEquals(List.of("x"), links(all.get(2)));
  }
}
