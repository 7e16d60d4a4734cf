package touchmap.exchange.freemind;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.Opened;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;

class FreeMindTest {
  private static final FreeMindImporter IMPORTER = new FreeMindImporter();

  private static Opened.Fine fine(String inside) {
    String content = "<map version=\"freeplane 1.12.1\">\n" + inside + "\n</map>";
    return Compared.fine(IMPORTER, content.getBytes(UTF_8), "file");
  }

  private static TouchMap read(String inside) {
    return fine(inside).map();
  }

  private static Topic first(TouchMap map) {
    return map.root().children().getFirst();
  }

  @Test
  void typesFollowFromTheTreeUnlessAnAttributeSaysMore() {
    TouchMap map =
        read(
            """
            <node TEXT="Firm">
              <node TEXT="Sales"><node TEXT="Call"><node TEXT="Tone"/></node></node>
              <node TEXT="Sign"/>
              <node TEXT="Site"><attribute NAME="type" VALUE="object"/>
                <node TEXT="Shop"><attribute NAME="Type" VALUE="Object"/></node></node>
              <node TEXT="Talk"><attribute NAME="type" VALUE="touchpoint"/>
                <node TEXT="Under"><attribute NAME="type" VALUE="object"/></node></node>
            </node>\
            """);
    assertEquals("Firm(Sales(Call(Tone)),Sign,Site(Shop),Talk(Under))", Compared.shape(map.root()));
    List<TopicType> types = map.root().all().stream().map(Topic::type).toList();
    TopicType object = TopicType.OBJECT;
    TopicType touchpoint = TopicType.TOUCHPOINT;
    assertEquals(
        List.of(
            TopicType.BUSINESS,
            object,
            touchpoint,
            touchpoint,
            touchpoint,
            object,
            object,
            touchpoint,
            touchpoint),
        types);
  }

  @Test
  void formattedNamesBecomePlainLinesWithTheirLinks() {
    Opened.Fine fine =
        fine(
            """
            <node><richcontent TYPE="NODE"><html><head/><body>
                <p>First <b>bold</b></p><p>second&nbsp;line</p></body></html></richcontent>
              <node TEXT="&lt;html&gt;&lt;a href=&quot;https://a.example&quot;&gt;here&lt;/a&gt;&lt;img src=&quot;x.png&quot;&gt;"/>
            </node>\
            """);
    assertEquals("First bold\nsecond line", fine.map().root().name());
    assertEquals("here", first(fine.map()).name());
    assertEquals(List.of("https://a.example"), first(fine.map()).details().links());
    assertEquals(List.of("1 picture", "formatting within 1 name"), Compared.said(fine.notes()));
  }

  @Test
  void linksOfNodesAreKeptWhateverTheyAreAndThoseToScriptsInNotesAreTold() {
    Opened.Fine fine =
        fine(
            """
            <node TEXT="Firm"><node TEXT="Desk" LINK="javascript:alert(1)"/>
              <node TEXT="Shop" LINK="file:///etc/passwd"><attribute NAME="link2" VALUE="https://a.example/"/></node>
              <node TEXT="Call"><richcontent TYPE="NOTE"><html><body>
                <p>Ring <a href="java&#10;script:alert(1)">now</a>, <a href="https://b.example/">later</a>.</p>
                </body></html></richcontent></node>
            </node>\
            """);
    List<Topic> all = fine.map().root().all();
    assertEquals(List.of("javascript:alert(1)"), all.get(1).details().links());
    assertEquals(List.of("file:///etc/passwd", "https://a.example/"), all.get(2).details().links());
    assertEquals("Ring now, [later](https://b.example/).", all.get(3).details().note());
    assertEquals(
        List.of(
            "1 link in the note of “Call”, since only http, https and mailto are followed;"
                + " its words are kept"),
        Compared.said(fine.notes()));
  }

  @Test
  void richNotesBecomeMarkdownAndDetailsStandBeforeThem() {
    TouchMap map =
        read(
            """
            <node TEXT="a"><richcontent TYPE="NOTE"><html><body>
              <h2>Why</h2><p>Because <i>so</i> &amp; <b>so </b>on: 2 * 3</p>
              <ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul>
              <p><a href="https://a.example/x y">there</a><br/>below</p></body></html></richcontent>
              <richcontent TYPE="DETAILS" HIDDEN="true"><html><body><p>Detail</p></body></html></richcontent>
            </node>\
            """);
    assertEquals(
        """
        Detail

        ## Why

        Because *so* & **so** on: 2 \\* 3

        - one
        - two
          1. deep

        [there](<https://a.example/x y>) \s
        below\
        """,
        map.root().details().note());
  }

  @Test
  void aPictureThatANoteOfOursNamesIsNotLost() {
    TouchMap plain = TouchMap.of("Shop", "en");
    Topic root = plain.root();
    String note = "See ![plan](https://a.example/plan.png) first";
    TouchMap map = plain.withRoot(root.withDetails(root.details().withNote(note)));
    Opened.Fine back =
        Compared.fine(IMPORTER, Compared.written(new FreeMindExporter(), map), "Shop");
    assertEquals(note, back.map().root().details().note());
    assertEquals(List.of(), Compared.said(back.notes()));
  }

  @Test
  void notesOfOldVersionsAndPlainOnesAreRead() {
    TouchMap map =
        read(
            """
            <node TEXT="a">
              <hook NAME="accessories/plugins/NodeNote.properties"><text>Old&#xa;note</text></hook>
              <node TEXT="b"><richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown"><text>*as* is</text></richcontent></node>
            </node>\
            """);
    assertEquals("Old\nnote", map.root().details().note());
    assertEquals("*as* is", first(map).details().note());
  }

  @Test
  void stylesAreNoNodesAndWhatCannotBeKeptIsCounted() {
    Opened.Fine fine =
        fine(
            """
            <attribute_registry SHOW_ATTRIBUTES="hide"/>
            <node TEXT="a" COLOR="#000000"><hook NAME="MapStyle"><properties x="1"/><map_styles>
              <stylenode LOCALIZED_TEXT="styles.root_node"><stylenode TEXT="x"/><icon BUILTIN="idea"/></stylenode>
              </map_styles></hook>
              <icon BUILTIN="yes"/><icon BUILTIN="help"/><font NAME="Arial"/><cloud/>
              <arrowlink DESTINATION="ID_2"/><attribute NAME="cost" VALUE="3"/>
              <node TEXT="b" ID="ID_2" LINK="#ID_1"><hook NAME="SummaryNode"/><hook NAME="FirstGroupNode"/></node>
              <node TEXT="c" ENCRYPTED_CONTENT="xyz"><hook URI="p.png" NAME="ExternalObject"/></node>
              <node TEXT="d"><hook NAME="plugins/TimeManagementReminder.xml"><Parameters/></hook>
                <hook NAME="plugins/latex/LatexNodeHook.properties" EQUATION="x"/></node>
            </node>\
            """);
    assertEquals("a(b,c,d)", Compared.shape(fine.map().root()));
    assertEquals(
        List.of(
            "1 link leads to another node of the map and is kept as text",
            "2 icons",
            "1 font",
            "1 cloud around a branch",
            "1 arrow between nodes",
            "1 attribute that means nothing here",
            "1 summary bracket (its node is kept)",
            "1 encrypted branch (only its name was read)",
            "1 picture",
            "1 reminder",
            "1 extension of the other program",
            "colours and shapes of 1 node"),
        Compared.said(fine.notes()));
    assertEquals(List.of("#ID_1"), first(fine.map()).details().links());
  }

  @Test
  void sidesColoursFoldsLinksAndIdsAreKept() {
    TouchMap map =
        read(
            """
            <node TEXT="a" ID="ID_0">
              <node TEXT="l" POSITION="left" FOLDED="true" ID="ID_1" LINK="../x.mm"><edge COLOR="#ff0000"/>
                <node TEXT="deep" POSITION="left"><edge COLOR="#00ff00"/></node></node>
              <node TEXT="r" POSITION="bottom_or_right" ID="ID_1" TAGS="x&#10;y"/>
            </node>\
            """);
    Topic left = first(map);
    assertEquals(Side.LEFT, left.details().form().side());
    assertEquals("#ff0000", left.details().form().color());
    assertEquals("ID_1", left.id().value());
    assertEquals(List.of("../x.mm"), left.details().links());
    assertEquals(List.of(left.id()), map.view().folded());
    Topic deep = left.children().getFirst();
    assertEquals(Form.NONE, deep.details().form());
    Topic right = map.root().children().get(1);
    assertEquals(Side.RIGHT, right.details().form().side());
    assertEquals(List.of("x", "y"), right.details().tags());
    assertFalse(right.id().value().equals("ID_1"));
  }

  @Test
  void floatingNodesAreIdeasUnlessThereIsMoreToThem() {
    Opened.Fine fine =
        fine(
            """
            <node TEXT="a">
              <node TEXT="float" POSITION="right"><edge COLOR="#123456"/><hook NAME="FreeNode"/></node>
              <node TEXT="branch"><hook NAME="FreeNode"/><node TEXT="below"><hook NAME="FreeNode"/></node></node>
            </node>\
            """);
    assertEquals(List.of("float"), fine.map().ideas().stream().map(Idea::name).toList());
    assertEquals("a(branch(below))", Compared.shape(fine.map().root()));
    assertEquals(
        List.of(
            "1 node placed by hand",
            "1 floating topic that hangs on the centre now, since it holds more than a name"),
        Compared.said(fine.notes()));
  }

  @Test
  void whatHasTheStyleOfFloatingNodesFloats() {
    Opened.Fine fine =
        fine(
            """
            <node TEXT="a">
              <node LOCALIZED_STYLE_REF="defaultstyle.floating" TEXT="Free"><node TEXT="kid"/></node>
              <node LOCALIZED_STYLE_REF="defaultstyle.floating" TEXT="float"/>
            </node>\
            """);
    assertEquals(List.of("float"), fine.map().ideas().stream().map(Idea::name).toList());
    assertEquals(
        List.of("1 floating topic that hangs on the centre now, since it holds more than a name"),
        Compared.said(fine.notes()));
  }

  @Test
  void aLinkBehindAListOfANoteBeginsALineOfItsOwn() {
    String note =
        "<richcontent TYPE=\"NOTE\"><html><body><ul><li>a</li><li>b</li></ul><a href=\"https://ok.org\">ok</a>"
            + " and on<ol><li>c</li></ol>text</body></html></richcontent>";
    assertEquals(
        "- a\n- b\n\n[ok](https://ok.org) and on\n\n1. c\n\ntext",
        read("<node TEXT=\"a\">" + note + "</node>").root().details().note());
  }

  @Test
  void namesOfTemplatesAndMissingNamesAreTakenAsTheyAre() {
    assertEquals(
        "new_mindmap(,)",
        Compared.shape(
            read("<node LOCALIZED_TEXT=\"new_mindmap\"><node/><node TEXT=\"\"/></node>").root()));
  }

  @Test
  void aValueThatMakesNoSenseIsCountedAndLeftOut() {
    Opened.Fine fine =
        fine(
            """
            <node TEXT="a"><attribute NAME="contact" VALUE="sometimes"/><attribute NAME="importance" VALUE="11"/>
              <attribute NAME="offset.x" VALUE="NaN"/><attribute NAME="side" VALUE="LEFT"/></node>\
            """);
    assertEquals(
        List.of(
            "3 values that make no sense, such as “11” (importance of “a”), “NaN” (offset.x of “a”), “sometimes” (contact of “a”)"),
        Compared.said(fine.notes()));
    assertEquals(Side.LEFT, fine.map().root().details().form().side());
  }

  @Test
  void severalRootsStandUnderTheFilesName() {
    TouchMap map = read("<node TEXT=\"a\"/><node TEXT=\"b\"><node TEXT=\"c\"/></node>");
    assertEquals("file(a,b(c))", Compared.shape(map.root()));
    assertEquals(TopicType.BUSINESS, map.root().type());
    assertEquals(TopicType.OBJECT, map.root().children().get(1).type());
  }

  @Test
  void theLanguageIsThatOfTheNames() {
    assertEquals("ru", read("<node TEXT=\"Студия\"/>").language());
    assertEquals("en", read("<node TEXT=\"Studio\"/>").language());
  }

  @Test
  void whatIsWrittenIsPlainAsciiThatFreeMindKnows() {
    TouchMap map = TouchMap.of("Студия", "ru");
    Topic branch =
        Topic.of(TopicType.OBJECT, "=1+1")
            .withDetails(
                Details.NONE
                    .withNote("**Why** not")
                    .withForm(new Form(ObjectKind.UNSAID, "#2B3A9E", "", Side.RIGHT, Offset.NONE)))
            .withChildren(List.of(Topic.of(TopicType.TOUCHPOINT, "a")));
    map = map.withRoot(map.root().withChildren(List.of(branch)));
    String written = new String(Compared.written(new FreeMindExporter(), map), US_ASCII);
    assertEquals(
        """
        <map version="1.0.1">
        <node ID="0" TEXT="&#x421;&#x442;&#x443;&#x434;&#x438;&#x44f;">
        <node ID="1" TEXT="=1+1" FORMAT="NO_FORMAT" POSITION="right">
        <richcontent TYPE="NOTE"><html>
        <head></head>
        <body>
        <p><strong>Why</strong> not</p>

        </body>
        </html></richcontent>
        <edge COLOR="#2B3A9E"/>
        <node ID="2" TEXT="a">
        </node>
        </node>
        </node>
        </map>
        """,
        written
            .replace(map.root().id().value(), "0")
            .replace(branch.id().value(), "1")
            .replace(branch.children().getFirst().id().value(), "2"));
  }

  @Test
  void aNoteThatWasChangedElsewhereCountsAsItIsNow() {
    TouchMap map = TouchMap.of("a", "en");
    map = map.withRoot(map.root().withDetails(Details.NONE.withNote("one\ntwo\n\n\nthree")));
    String written = new String(Compared.written(new FreeMindExporter(), map), US_ASCII);
    assertTrue(written.contains("<meta name=\"touchmap\""));
    assertEquals(
        "one\ntwo\n\n\nthree",
        Compared.read(IMPORTER, written.getBytes(UTF_8)).root().details().note());
    String changed = written.replace("three</p>", "four</p>");
    assertEquals(
        "one two\n\nfour",
        Compared.read(IMPORTER, changed.getBytes(UTF_8)).root().details().note());
  }

  @Test
  void stagesComeBackByNameAndStatesByWord() {
    TouchMap map = TouchMap.of("a", "en");
    Stage stage = new Stage(Id.of("s"), "Search", Extras.NONE);
    Touch touch = Touch.NONE.withStage(Optional.of(stage.id())).withState(TouchState.WORN);
    map =
        map.withRoot(map.root().withDetails(Details.NONE.withTouch(touch)))
            .withStudy(
                map.study()
                    .withJourney(new Journey(List.of(stage), List.of(), List.of(), List.of())));
    TouchMap back = Compared.read(IMPORTER, Compared.written(new FreeMindExporter(), map));
    assertEquals(TouchState.WORN, back.root().details().touch().state());
    assertEquals("Search", back.study().journey().stages().getFirst().name());
    assertEquals(
        back.study().journey().stages().getFirst().id(),
        back.root().details().touch().stage().orElseThrow());
  }
}
