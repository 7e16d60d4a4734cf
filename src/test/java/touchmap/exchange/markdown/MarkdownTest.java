package touchmap.exchange.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Details;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

class MarkdownTest {
  private static final MarkdownImporter IMPORTER = new MarkdownImporter();

  private static Opened.Fine fine(String text) {
    return Compared.fine(IMPORTER, text.getBytes(UTF_8), "file");
  }

  private static TouchMap read(String text) {
    return fine(text).map();
  }

  private static String shape(String text) {
    return Compared.shape(read(text).root());
  }

  private static Topic at(TouchMap map, String name) {
    return map.root().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headingsAndNestedListsAreTheTree() {
    assertEquals(
        "A(B(b1(b2),b3),C(D))", shape("# A\n\n## B\n- b1\n  - b2\n- b3\n\n## C ##\n#### D\n"));
    assertEquals("A(x(y),z)", shape("A\n=\n\n1. x\n   1) y\n2. z\n"));
    assertEquals("A(B)", shape("A\n===\nB\n---\n"));
    assertEquals("file(a(b(c(d))),e)", shape("* a\n  + b\n\t- c\n\t  - d\n* e\n"));
    assertEquals("file(A,B)", shape("# A\n# B"));
  }

  @Test
  void aListEndsWhereAnotherParagraphBegins() {
    TouchMap map = read("# A\n- x\n\n  of x\n\nof A\n- y\n");
    assertEquals("A(x,y)", Compared.shape(map.root()));
    assertEquals("of x", at(map, "x").details().note());
    assertEquals("of A", map.root().details().note());
  }

  @Test
  void namesArePlainAndGoOnOverTheirLines() {
    Opened.Fine fine =
        fine(
            """
            # **Bold** `code` &amp; \\*star\\*
            - one
              two \s
              three<br>four
            - a_b_c <i>x</i>\
            """);
    assertEquals(
        "Bold code & *star*(one two\nthree\nfour,a_b_c x)", Compared.shape(fine.map().root()));
    assertEquals(List.of("formatting within 2 names"), Compared.said(fine.notes()));
  }

  @Test
  void linksInNamesAreLinks() {
    TouchMap map =
        read(
            """
            # [A](https://a)
            - see [b](<x y>) and [c][ref]
            - d <https://d> <https://e>
            - <https://f>

            [ref]: https://ref
            """);
    assertEquals("A(see b and c,d,https://f)", Compared.shape(map.root()));
    assertEquals(List.of("https://a"), map.root().details().links());
    assertEquals(List.of("x y", "https://ref"), at(map, "see b and c").details().links());
    assertEquals(List.of("https://d", "https://e"), at(map, "d").details().links());
    assertEquals(List.of("https://f"), at(map, "https://f").details().links());
  }

  @Test
  void paragraphsQuotesAndCodeAreNotesAsTheyAre() {
    TouchMap map =
        read(
            """
            # A
            one *two*
            three

            > quoted
            >
            >   deep

            ```js
            # no heading
            - no item
            ```
            - x
              > of x
            """);
    assertEquals(
        "one *two*\nthree\n\nquoted\n\n  deep\n\n```js\n# no heading\n- no item\n```",
        map.root().details().note());
    assertEquals("A(x)", Compared.shape(map.root()));
    assertEquals("of x", at(map, "x").details().note());
  }

  @Test
  void checkBoxesAndCommentsAreCountedAndFoldsObeyed() {
    Opened.Fine fine =
        fine(
            """
            # A <!-- markmap: fold -->
            <!-- hidden
            thing -->
            - [ ] x
            - [x] y <!-- fold -->
            - [x](z)
            """);
    assertEquals("A(x,y,x)", Compared.shape(fine.map().root()));
    assertEquals(List.of("1 hidden comment", "2 check boxes"), Compared.said(fine.notes()));
    assertEquals(
        List.of(fine.map().root().id(), at(fine.map(), "y").id()), fine.map().view().folded());
  }

  @Test
  void theHeadingOfATablesFirstColumnIsSaidToBeLeftOut() {
    assertEquals(
        List.of("1 heading above the first column of a table: Place"),
        Compared.said(fine("# A\n\n| Place | Point |\n|--|--|\n| a | b |\n").notes()));
  }

  @Test
  void tablesAreNodesRowByRow() {
    TouchMap map =
        read(
            """
            # A

            | Touchpoint | Channel | Time |
            |:--|---|--:|
            | **Call** | phone | |
            | Mail \\| post | paper | 2 days |

            after\
            """);
    assertEquals("A(Call(phone),Mail | post(paper,2 days))", Compared.shape(map.root()));
    assertEquals(List.of("Channel"), at(map, "phone").details().tags());
    assertEquals("after", map.root().details().note());
    assertEquals("file(a(b),c(d))", shape("a | b\n--|--\na | b\nc | d\n"));
  }

  @Test
  void frontMatterGivesTitleAndLanguage() {
    Opened.Fine fine = fine("---\ntitle: \"My \\\"map\\\"\"\nlang: ru\ndate: 2026\n---\n# A\n");
    assertEquals("My \"map\"", fine.map().title());
    assertEquals("ru", fine.map().language());
    assertEquals("A", fine.map().root().name());
    assertEquals(List.of("1 line of the file’s heading block"), Compared.said(fine.notes()));
    assertEquals("A", shape("---\n# A\n"));
  }

  @Test
  void proseAloneIsTheNoteOfANewBusiness() {
    TouchMap map = read("Just some words.\n\nAnd more.\n");
    assertEquals("file", map.root().name());
    assertEquals("Just some words.\n\nAnd more.", map.root().details().note());
    assertEquals("before\n\nafter", read("before\n# A\nafter").root().details().note());
  }

  @Test
  void whatIsWrittenReadsPleasantly() {
    Topic tone =
        Topic.of(TopicType.TOUCHPOINT, "Tone *of* voice")
            .withDetails(Details.NONE.withNote("- warm\n- short"));
    Topic call =
        Topic.of(TopicType.TOUCHPOINT, "Call\nback")
            .withDetails(
                Details.NONE.withLinks(List.of("https://a.example", "https://b.example", "c d")))
            .withChildren(List.of(tone));
    Topic sales =
        Topic.of(TopicType.OBJECT, "Sales & C#")
            .withDetails(Details.NONE.withNote("Who answers?\n\nWe do."))
            .withChildren(List.of(call, Topic.of(TopicType.TOUCHPOINT, "1. first")));
    TouchMap map = TouchMap.of("Firm", "en").withTitle("Our firm");
    map = map.withRoot(map.root().withChildren(List.of(sales, Topic.of(TopicType.TOUCHPOINT, ""))));
    map = map.withView(map.view().withFolded(List.of(call.id())));
    assertEquals(
        """
        ---
        title: "Our firm"
        ---

        # Firm

        ## Sales & C#

        Who answers?

        We do.

        - [Call<br>back](https://a.example) <https://b.example> [c d](<c d>) <!-- markmap: fold -->
          - Tone \\*of\\* voice
            > - warm
            > - short
        - 1\\. first

        ##
        """,
        new String(Compared.written(new MarkdownExporter(), map), UTF_8));
  }
}
