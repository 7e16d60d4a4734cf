package touchmap.exchange.mindmanager;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Details;
import touchmap.model.Opened;

class MindManagerTest {
  private static final MindManagerImporter IMPORTER = new MindManagerImporter();
  private static final String HEAD =
      "<?xml version=\"1.0\"?><ap:Map xmlns:ap=\"http://schemas.mindjet.com/MindManager/Application/2003\">";

  @Test
  void topicsNotesLinksLabelsAndColoursAreRead() {
    String document =
        HEAD
            + """
            <ap:OneTopic><ap:Topic OId="x=="><ap:SubTopics>
              <ap:Topic><ap:Text PlainText="Site"><ap:Font Color="ff000000"/></ap:Text>
                <ap:TopicViewGroup><ap:Collapsed Collapsed="true"/></ap:TopicViewGroup>
                <ap:Color FillColor="ff3170af"/><ap:Hyperlink Url="https://example.org"/>
                <ap:NotesGroup><ap:NotesXhtmlData PreviewPlainText="short"><html xmlns="http://www.w3.org/1999/xhtml">
                  <p>all <b>good</b></p></html></ap:NotesXhtmlData></ap:NotesGroup>
                <ap:TextLabels><ap:TextLabel TextLabelName="web"/><ap:TextLabel TextLabelName="new"/></ap:TextLabels>
                <ap:IconsGroup><ap:Icons><ap:Icon IconType="urn:mindjet:Flag"/></ap:Icons></ap:IconsGroup>
                <ap:Task TaskPercentage="50"/>
                <ap:SubTopics><ap:Topic><ap:Text PlainText="Order"/><ap:NotesGroup>
                  <ap:NotesXhtmlData PreviewPlainText="only a preview"/></ap:NotesGroup></ap:Topic></ap:SubTopics>
                <ap:FloatingTopics><ap:Topic><ap:Text PlainText="Balloon"/></ap:Topic></ap:FloatingTopics>
              </ap:Topic></ap:SubTopics>
              <ap:Text PlainText="Shop"/>
              <ap:FloatingTopics><ap:Topic><ap:Text PlainText="Thought"/></ap:Topic></ap:FloatingTopics>
            </ap:Topic></ap:OneTopic>
            <ap:Relationships><ap:Relationship/></ap:Relationships>
            <ap:StyleGroup><ap:DefaultText PlainText="Never a topic"/></ap:StyleGroup></ap:Map>
            """;
    for (byte[] content :
        List.of(document.getBytes(UTF_8), Packed.zip(Map.of("Document.xml", document)))) {
      assertEquals(3, IMPORTER.recognises(content));
      Opened.Fine fine = Compared.fine(IMPORTER, content, "file");
      assertEquals(
          List.of(
              "0 «Shop» «» []",
              "1 «Site» «all **good**» [https://example.org] folded",
              "2 «Order» «only a preview» []",
              "2 «Balloon» «» []"),
          Compared.lines(fine.map(), false));
      assertEquals(List.of("Thought"), fine.map().ideas().stream().map(i -> i.name()).toList());
      Details site = fine.map().root().children().getFirst().details();
      assertEquals("#3170af", site.form().color());
      assertEquals(List.of("web", "new"), site.tags());
      assertEquals(
          List.of(
              "1 icon",
              "dates and progress of 1 task",
              "1 balloon beside a node (kept as a node)",
              "1 arrow between nodes"),
          Compared.said(fine.notes()));
    }
  }

  @Test
  void lookalikesOfOtherProgramsAreReadToo() {
    String document =
        "<Map xmlns=\"http://www.mindjet.com/MindManager/MindMapXML/1.0\"><Topic ID=\"1\" Text=\"A\">"
            + "<Notes>why</Notes><Topic ID=\"2\" Text=\"B\"><Icon Name=\"x\"/></Topic></Topic></Map>";
    assertEquals(3, IMPORTER.recognises(document.getBytes(UTF_8)));
    Opened.Fine fine = Compared.fine(IMPORTER, document.getBytes(UTF_8), "file");
    assertEquals(List.of("0 «A» «why» []", "1 «B» «» []"), Compared.lines(fine.map(), false));
  }

  @Test
  void anotherXmlIsRefused() {
    assertEquals(
        "There is no MindManager map in this file.",
        Compared.refused(IMPORTER, "<html/>".getBytes(UTF_8)));
    assertEquals(
        "There is no MindManager map in this file.",
        Compared.refused(IMPORTER, Packed.zip(Map.of("x", "y"))));
  }
}
