package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import touchmap.exchange.mind42.Mind42Importer;
import touchmap.exchange.mindmanager.MindManagerImporter;
import touchmap.exchange.minder.MinderImporter;
import touchmap.exchange.simplemind.SimpleMindImporter;
import touchmap.exchange.xmind.XMindImporter;

/**
 * Family F23 of the safety design for the formats of XMind (both), MindManager, SimpleMind, Minder and mind42: the same as
 * {@link LedgerTest}, each thing put where that program puts it.
 */
class LedgerOfOthersTest {
  private static final int MAPS = 100;
  private static final int DEPTH = 3;

  /** Each kind has to have been there often, or the count says nothing. */
  private static final int OFTEN = 100;

  private static void counted(
      Importer importer,
      Consumer<Ledger> writer,
      Function<String, byte[]> packed,
      String... kinds) {
    var all = new TreeMap<String, Integer>();
    for (long seed = 0; seed < MAPS; seed++) {
      var file = new Ledger(seed);
      writer.accept(file);
      file.balanced(importer, packed.apply(file.text.toString()));
      file.made.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    }
    assertEquals(new java.util.TreeSet<>(java.util.List.of(kinds)), all.keySet());
    assertTrue(all.values().stream().allMatch(each -> each >= OFTEN), all::toString);
  }

  private static String name(Ledger file) {
    file.count("nodes");
    return "n" + file.chance.nextInt(1_000);
  }

  private static int children(Ledger file, int depth) {
    return depth > 0 ? file.chance.nextInt(5) : 0;
  }

  private static void zenTopic(Ledger file, int depth) {
    file.text.append("{\"title\":\"").append(name(file)).append('"');
    file.sometimes("links", ",\"href\":\"https://a.example/\"");
    file.sometimes("notes", ",\"notes\":{\"plain\":{\"content\":\"said\"}}");
    file.sometimes("tags", ",\"labels\":[\"tag\"]");
    file.sometimes("icons", ",\"markers\":[{\"markerId\":\"flag-red\"}]");
    file.sometimes("clouds", ",\"boundaries\":[{\"id\":\"b\"}]");
    file.sometimes("pictures", ",\"image\":{\"src\":\"xap:resources/a.png\"}");
    file.sometimes("styles", ",\"style\":{\"properties\":{\"fo:font-size\":\"20pt\"}}");
    file.sometimes("extensions", ",\"extensions\":[{\"provider\":\"org.xmind.ui.audio\"}]");
    file.text.append(",\"children\":{\"attached\":[");
    int children = children(file, depth);
    for (int i = 0; i < children; i++) {
      if (i > 0) file.text.append(',');
      zenTopic(file, depth - 1);
    }
    file.text.append(']');
    if (file.sometimes()) {
      file.count("summaries");
      file.text.append(",\"summary\":[{\"title\":\"").append(name(file)).append("\"}]");
    }
    if (file.sometimes()) {
      file.count("callouts");
      file.text.append(",\"callout\":[{\"title\":\"").append(name(file)).append("\"}]");
    }
    file.text.append("}}");
  }

  @Test
  void zen() {
    counted(
        new XMindImporter(),
        file -> {
          file.text.append("[{\"title\":\"Sheet\",\"relationships\":[");
          int lines = file.chance.nextInt(4);
          for (int i = 0; i < lines; i++) {
            file.count("connections");
            file.text.append(i > 0 ? ",{}" : "{}");
          }
          file.text.append("],\"rootTopic\":");
          zenTopic(file, DEPTH);
          file.text.append("}]");
        },
        text -> Packed.zip(Map.of("content.json", text, "metadata.json", "{}")),
        "nodes",
        "links",
        "notes",
        "tags",
        "icons",
        "clouds",
        "pictures",
        "styles",
        "extensions",
        "summaries",
        "callouts",
        "connections");
  }

  private static void eightTopic(Ledger file, int depth) {
    file.text.append("<topic id=\"t").append(file.made.getOrDefault("nodes", 0)).append('"');
    file.sometimes("links", " xlink:href=\"https://a.example/\"");
    file.sometimes("styles", " style-id=\"unknown\"");
    file.text.append("><title>").append(name(file)).append("</title>");
    file.sometimes("notes", "<notes><plain>said</plain></notes>");
    file.sometimes("tags", "<labels><label>tag</label></labels>");
    file.sometimes("icons", "<marker-refs><marker-ref marker-id=\"flag-red\"/></marker-refs>");
    file.sometimes("clouds", "<boundaries><boundary id=\"b\"/></boundaries>");
    file.sometimes("pictures", "<xhtml:img xhtml:src=\"xap:attachments/a.png\"/>");
    file.sometimes(
        "extensions", "<extensions><extension provider=\"org.xmind.ui.taskInfo\"/></extensions>");
    file.text.append("<children><topics type=\"attached\">");
    for (int i = children(file, depth); i > 0; i--) eightTopic(file, depth - 1);
    file.text.append("</topics>");
    if (file.sometimes()) {
      file.count("summaries");
      file.text.append("<topics type=\"summary\"><topic id=\"s\"><title>").append(name(file));
      file.text.append("</title></topic></topics>");
    }
    file.text.append("</children></topic>");
  }

  @Test
  void eight() {
    counted(
        new XMindImporter(),
        file -> {
          file.text.append("<xmap-content xmlns=\"urn:xmind:xmap:xmlns:content:2.0\" ");
          file.text.append("xmlns:xlink=\"x\" xmlns:xhtml=\"h\"><sheet id=\"s\">");
          eightTopic(file, DEPTH);
          file.text.append("<relationships>");
          for (int i = file.chance.nextInt(4); i > 0; i--) {
            file.count("connections");
            file.text.append("<relationship end1=\"t0\" end2=\"t0\"/>");
          }
          file.text.append("</relationships><title>Sheet 1</title></sheet></xmap-content>");
        },
        text -> Packed.zip(Map.of("content.xml", text)),
        "nodes",
        "links",
        "notes",
        "tags",
        "icons",
        "clouds",
        "pictures",
        "styles",
        "extensions",
        "summaries",
        "connections");
  }

  private static void managerTopic(Ledger file, int depth) {
    file.text.append("<ap:Topic><ap:SubTopics>");
    for (int i = children(file, depth); i > 0; i--) managerTopic(file, depth - 1);
    file.text.append("</ap:SubTopics><ap:Text PlainText=\"").append(name(file)).append("\"/>");
    file.sometimes(
        "notes", "<ap:NotesGroup><ap:NotesXhtmlData PreviewPlainText=\"said\"/></ap:NotesGroup>");
    file.sometimes("links", "<ap:Hyperlink Url=\"https://a.example/\"/>");
    file.sometimes("tags", "<ap:TextLabels><ap:TextLabel TextLabelName=\"tag\"/></ap:TextLabels>");
    file.sometimes("icons", "<ap:IconsGroup><ap:Icon IconType=\"urn:x\"/></ap:IconsGroup>");
    file.sometimes("pictures", "<ap:OneImage><ap:Image/></ap:OneImage>");
    file.sometimes("clouds", "<ap:OneBoundary><ap:Boundary/></ap:OneBoundary>");
    file.sometimes("attachments", "<ap:AttachmentGroup><ap:AttachmentData/></ap:AttachmentGroup>");
    file.sometimes("tasks", "<ap:Task TaskPercentage=\"50\"/>");
    file.sometimes("styles", "<ap:Color FillColor=\"00ff0000\"/>");
    file.text.append("</ap:Topic>");
  }

  @Test
  void mindManager() {
    counted(
        new MindManagerImporter(),
        file -> {
          file.text.append("<ap:Map xmlns:ap=\"http://schemas.mindjet.com/x\"><ap:OneTopic>");
          managerTopic(file, DEPTH);
          file.text.append("</ap:OneTopic><ap:Relationships>");
          for (int i = file.chance.nextInt(4); i > 0; i--) {
            file.count("connections");
            file.text.append("<ap:Relationship/>");
          }
          file.text.append("</ap:Relationships></ap:Map>");
        },
        text -> Packed.zip(Map.of("Document.xml", text)),
        "nodes",
        "links",
        "notes",
        "tags",
        "icons",
        "pictures",
        "clouds",
        "attachments",
        "tasks",
        "styles",
        "connections");
  }

  private static void simpleTopic(Ledger file, int depth, int parent, int[] number) {
    int id = number[0]++;
    file.text.append(
        "<topic id=\"%d\" parent=\"%d\" text=\"%s\"".formatted(id, parent, name(file)));
    file.sometimes("icons", " icon=\"flag\"");
    file.sometimes("checks", " checkbox=\"true\"");
    file.text.append('>');
    file.sometimes("links", "<link urllink=\"https://a.example/\"/>");
    file.sometimes("attachments", "<link/>");
    file.sometimes("notes", "<note>said</note>");
    file.sometimes("pictures", "<images><image name=\"a\"/></images>");
    file.sometimes("lineLabels", "<parent-relation><note>at the line</note></parent-relation>");
    file.text.append("</topic>");
    for (int i = children(file, depth); i > 0; i--) simpleTopic(file, depth - 1, id, number);
  }

  @Test
  void simpleMind() {
    counted(
        new SimpleMindImporter(),
        file -> {
          file.text.append("<simplemind-mindmaps><mindmap><topics>");
          simpleTopic(file, DEPTH, -1, new int[] {0});
          file.text.append("</topics>");
          for (int i = file.chance.nextInt(4); i > 0; i--) {
            file.count("clouds");
            file.text.append("<groups><group/></groups>");
            file.count("connections");
            file.text.append("<relations><relation source=\"0\" target=\"0\"/></relations>");
          }
          file.text.append("</mindmap></simplemind-mindmaps>");
        },
        text -> Packed.zip(Map.of("document/mindmap.xml", text)),
        "nodes",
        "icons",
        "checks",
        "links",
        "attachments",
        "notes",
        "pictures",
        "lineLabels",
        "clouds",
        "connections");
  }

  private static void minderNode(Ledger file, int depth) {
    file.text.append("<node");
    file.sometimes("checks", " task=\"0\"");
    file.sometimes("icons", " sticker=\"star\"");
    file.sometimes("clouds", " group=\"true\"");
    file.sometimes("summaries", " summarized=\"2\"");
    file.text.append("><nodename><text data=\"").append(name(file)).append("\"/></nodename>");
    file.sometimes("notes", "<nodenote>said</nodenote>");
    file.sometimes("links", "<formatting><urllink url=\"https://a.example/\"/></formatting>");
    file.sometimes("pictures", "<nodeimage id=\"1\"/>");
    file.text.append("<nodes>");
    for (int i = children(file, depth); i > 0; i--) minderNode(file, depth - 1);
    file.text.append("</nodes></node>");
  }

  @Test
  void minder() {
    counted(
        new MinderImporter(),
        file -> {
          file.text.append("<minder version=\"1.16.4\"><nodes>");
          minderNode(file, DEPTH);
          file.text.append("</nodes><connections>");
          for (int i = file.chance.nextInt(4); i > 0; i--) {
            file.count("connections");
            file.text.append("<connection from_id=\"0\" to_id=\"0\"/>");
          }
          file.text.append("</connections></minder>");
        },
        text -> text.getBytes(UTF_8),
        "nodes",
        "checks",
        "icons",
        "clouds",
        "summaries",
        "notes",
        "links",
        "pictures",
        "connections");
  }

  private static void mind42Node(Ledger file, int depth) {
    file.text.append("{\"attributes\":{\"text\":\"").append(name(file)).append('"');
    file.sometimes("notes", ",\"note\":\"said\"");
    file.sometimes("links", ",\"links\":{\"url\":\"https://a.example/\"}");
    file.sometimes("icons", ",\"icon\":\"star\"");
    file.sometimes("checks", ",\"todo\":[{\"text\":\"x\"}]");
    file.sometimes("pictures", ",\"image\":\"https://a.example/a.png\"");
    file.text.append("},\"children\":[");
    int children = children(file, depth);
    for (int i = 0; i < children; i++) {
      if (i > 0) file.text.append(',');
      mind42Node(file, depth - 1);
    }
    file.text.append("]}");
  }

  @Test
  void mind42() {
    counted(
        new Mind42Importer(),
        file -> {
          file.text.append("{\"root\":");
          mind42Node(file, DEPTH);
          file.text.append(",\"x\":\"rootNode\"}");
        },
        text -> text.getBytes(UTF_8),
        "nodes",
        "notes",
        "links",
        "icons",
        "checks",
        "pictures");
  }
}
