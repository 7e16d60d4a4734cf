package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;

class OutlineTextTest {
  private static String shape(String text) {
    return shape(OutlineText.read(text, TopicType.BUSINESS));
  }

  private static String shape(List<Topic> topics) {
    var names = new ArrayList<String>();
    for (Topic topic : topics) {
      String below = topic.children().isEmpty() ? "" : "(" + shape(topic.children()) + ")";
      names.add(topic.name() + below);
    }
    return String.join(",", names);
  }

  @Test
  void tabsAndBlanksOfAnyWidthAndMixedOnesIndent() {
    assertEquals("a(b(c),d)", shape("a\n\tb\n\t\tc\n\td"));
    assertEquals("a(b(c),d)", shape("a\n  b\n    c\n  d"));
    assertEquals("a(b(c),d)", shape("   a\n      b\n            c\n      d"));
    assertEquals("a(b(c,d))", shape("a\n  b\n\tc\n        d"));
  }

  @Test
  void comingBackToAnIndentNobodyHadStandsBelowTheNextOneToTheLeft() {
    assertEquals("a(b,c),d", shape("a\n    b\n  c\nd"));
  }

  @Test
  void bulletsNumbersAndBoxesAreTakenOff() {
    assertEquals("a,b,c,d,e", shape("- a\n* b\n+ c\n• d\n– e"));
    assertEquals("a(b),c", shape("1. a\n   1) b\n2. c"));
    assertEquals("a,b", shape("- [ ] a\n- [x] b"));
    assertEquals("a(b(c)),d", shape("1 a\n 1.1 b\n  1.1.1 c\n2 d"));
  }

  @Test
  void numbersSayTheDepthWhereNothingIsIndented() {
    assertEquals("a(b(c),d),e", shape("1 a\n1.1 b\n1.1.1 c\n1.2 d\n2 e"));
    assertEquals("a(b(loose),d)", shape("1. a\n1.1. b\nloose\n1.2. d"));
  }

  @Test
  void aFigureThatIsPartOfTheNameStays() {
    assertEquals("3.5 tonnes,24 hours,2026 plan", shape("3.5 tonnes\n24 hours\n2026 plan"));
    assertEquals("-5 degrees,*bold*", shape("-5 degrees\n*bold*"));
  }

  @Test
  void blankLinesLineEndsAndTrailingBlanksDoNotMatter() {
    assertEquals("a(b),c", shape("\uFEFF\r\na  \r\n\r\n\tb\t\r\n   \r\nc\r\n\r\n"));
    assertEquals("a(b)", shape("a\r\tb"));
    assertEquals("", shape("  \n\n"));
  }

  @Test
  void theFirstLineMayStandFurtherInThanTheOthers() {
    assertEquals("a,b(c)", shape("    a\nb\n  c"));
  }

  @Test
  void columnsWithBlankCellsAreColumnsToo() {
    assertEquals("Shop(Door,Sign,Bell(3))", shape("Shop\tDoor\t\nShop\tSign\t\n\tBell\t3\n"));
    assertEquals("Shop,Desk(Bell)", shape("Shop\t\nDesk\tBell\n"));
  }

  @Test
  void twoColumnsAreObjectAndTouchpoint() {
    assertEquals(
        "Sales(Call,Offer),Site(Form(email,short))",
        shape("Sales\tCall\nSite\tForm\temail\tshort\nSales\tOffer"));
  }

  @Test
  void typesFollowFromTheParentAndFromHavingChildren() {
    String text = "a\n\tb\n\t\tc\nd";
    List<Topic> atBusiness = OutlineText.read(text, TopicType.BUSINESS);
    assertEquals(TopicType.OBJECT, atBusiness.get(0).type());
    assertEquals(TopicType.TOUCHPOINT, atBusiness.get(0).children().get(0).type());
    assertEquals(TopicType.TOUCHPOINT, atBusiness.get(1).type());
    List<Topic> atObject = OutlineText.read(text, TopicType.OBJECT);
    assertEquals(TopicType.TOUCHPOINT, atObject.get(0).type());
  }

  @Test
  void aTypedPathNests() {
    assertEquals(
        "Sales(Call(Tone))", shape(OutlineText.typed("Sales > Call > Tone", TopicType.BUSINESS)));
    assertEquals("a>b", shape(OutlineText.typed("a>b", TopicType.BUSINESS)));
    assertEquals("a(b)", shape(OutlineText.typed("a\n b", TopicType.OBJECT)));
    assertEquals("a", shape(OutlineText.typed(" a > ", TopicType.OBJECT)));
  }

  @Test
  void notesLinksAndFoldsStandBelowTheirTopic() {
    OutlineText read =
        OutlineText.of(
            "Sales [+]\n\t> one\n\t>\n\t>   two\n\t<https://a.example/x>\n\tCall",
            TopicType.BUSINESS);
    Topic sales = read.topics().getFirst();
    assertEquals("Sales", sales.name());
    assertEquals("one\n\n  two", sales.details().note());
    assertEquals(List.of("https://a.example/x"), sales.details().links());
    assertEquals("Call", sales.children().getFirst().name());
    assertEquals(List.of(sales.id()), read.folded());
  }

  @Test
  void bracketedNotesAndLinksOfAnotherProgramAreUnderstood() {
    Topic topic =
        OutlineText.read(
                "1 Plan\n  [Note: first [a]\nsecond]\n  [Link: https://a.example]\n 1.1 Child",
                TopicType.BUSINESS)
            .getFirst();
    assertEquals("first [a]\nsecond", topic.details().note());
    assertEquals(List.of("https://a.example"), topic.details().links());
    assertEquals("Plan(Child)", shape(List.of(topic)));
    assertEquals("a([Note: open)", shape("a\n  [Note: open"));
  }

  @Test
  void whatIsWrittenReadsPleasantly() {
    Topic call = Topic.of(TopicType.TOUCHPOINT, "Call\nback");
    Topic sales =
        Topic.of(TopicType.OBJECT, "Sales")
            .withDetails(
                Details.NONE.withNote("Who?\n\nWe.").withLinks(List.of("https://a.example")))
            .withChildren(List.of(call, Topic.of(TopicType.TOUCHPOINT, "- minus")));
    assertEquals(
        """
        Sales [+]
        \t> Who?
        \t>
        \t> We.
        \t<https://a.example>
        \tCall\\
        \t  back
        \t\\- minus
        """,
        OutlineText.write(List.of(sales), List.of(sales.id())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "- a",
        "-a",
        "•",
        "• a",
        "1. a",
        "1.",
        "1",
        "1 a",
        "1.2.3 a",
        "12) b",
        "1.1",
        "[ ] a",
        "[x]",
        "> a",
        ">",
        "<b>",
        "<https://a.example>",
        "<link: x>",
        "[Note: a]",
        "[Link: b",
        "[+]",
        "a [+]",
        "a\\",
        "a\\\\",
        "\\",
        "\\- a",
        "C:\\new\\*",
        "a\tb",
        "\ta",
        "a ",
        " a",
        "&#9;",
        "\\&#9;",
        "a\nb",
        "\na",
        "a\n\n\nb",
        "\n\n",
        "\n\na",
        "\\\n\\\n",
        "a\n",
        "\n",
        "a\n\nb",
        "a\\\nb",
        "a\n- b",
        "a\n[+]",
        "a [+]\nb",
        "a\rb",
        "\u0001",
        "\uFEFFa",
        "\uD800",
        "\uDC00x",
        "🎉",
        "\u202Eabc",
        "a\u2028b",
        "o\tx",
        "—",
        "a > b",
        "\\\t",
        "\\\u0001",
        "\\ ",
        "\\•",
        "\\\uFEFF",
        "# a",
        "a\n  b",
        "&amp;",
        "\u00a0a\u00a0"
      })
  void everyNameComesBack(String name) {
    Topic child = Topic.of(TopicType.TOUCHPOINT, name);
    Topic parent =
        Topic.of(TopicType.OBJECT, name)
            .withDetails(Details.NONE.withNote(name).withLinks(List.of(name, "x")))
            .withChildren(List.of(child, child));
    for (List<Id> folded : List.of(List.<Id>of(), List.of(parent.id()))) {
      String text = OutlineText.write(List.of(parent, child), folded);
      OutlineText read = OutlineText.of(text, TopicType.BUSINESS);
      assertEquals(shape(List.of(parent, child)), shape(read.topics()), text);
      assertEquals(parent.details(), read.topics().getFirst().details(), text);
      assertEquals(folded.size(), read.folded().size(), text);
      assertTrue(text.codePoints().noneMatch(c -> c < 32 && c != '\n' && c != '\t'), text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyTreeComesBack(long seed) {
    var chance = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Topic> topics = branches(chance, 3);
      String text = OutlineText.write(topics);
      List<Topic> read = OutlineText.read(text, TopicType.OBJECT);
      assertEquals(shape(topics), shape(read), text);
      assertEquals(notes(topics), notes(read), text);
    }
  }

  private static List<Details> notes(List<Topic> topics) {
    return topics.stream().flatMap(topic -> topic.all().stream()).map(Topic::details).toList();
  }

  private static List<Topic> branches(Random chance, int depth) {
    var topics = new ArrayList<Topic>();
    for (int i = chance.nextInt(4); i > 0 && depth > 0; i--) {
      topics.add(
          Topic.of(TopicType.TOUCHPOINT, words(chance))
              .withDetails(
                  Details.NONE
                      .withNote(words(chance))
                      .withLinks(chance.nextBoolean() ? List.of() : List.of(words(chance))))
              .withChildren(branches(chance, depth - 1)));
    }
    return topics;
  }

  private static String words(Random chance) {
    String letters = "aб 1.)-*>[]<x:+\\&#9;\n\t\r\u0000•🎉\u202e\uFEFFNote:Link";
    var words = new StringBuilder();
    for (int i = chance.nextInt(9); i > 0; i--) {
      words.append(letters.charAt(chance.nextInt(letters.length())));
    }
    return words.toString();
  }

  @Test
  void thousandsOfLevelsAndLinesAreReadAndWritten() {
    var deep = new StringBuilder();
    for (int i = 0; i < 2_000; i++) deep.repeat(' ', i).append(i % 7).append("x\n");
    List<Topic> read = OutlineText.read(deep.toString(), TopicType.OBJECT);
    assertEquals(1, read.size());
    assertEquals(2_000, OutlineText.write(read).lines().count());
    assertEquals(100_000, OutlineText.read("12 a\n".repeat(100_000), TopicType.OBJECT).size());
  }
}
