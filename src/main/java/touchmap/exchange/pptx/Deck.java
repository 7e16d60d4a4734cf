package touchmap.exchange.pptx;

import static touchmap.exchange.OpenPackage.OFFICE;
import static touchmap.exchange.OpenPackage.PACKAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.Losses;
import touchmap.exchange.OpenPackage;
import touchmap.exchange.XmlText;
import touchmap.lens.show.Slide;
import touchmap.model.TouchMap;

/**
 * A file of slides as it is written (Office Open XML, ECMA-376 part 1, PresentationML): one master and one layout with
 * nothing but a title on it, a master for notes, and the slides with theirs.
 */
final class Deck {
  static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  /** The first number that PowerPoint allows for slides, and for masters and layouts. */
  private static final long FIRST_SLIDE = 256;

  private final TouchMap map;
  private final List<Leaf> leaves;
  private final XmlText xml;

  /** A slide, what is said to it, and its shapes as XML. */
  record Leaf(Slide slide, String notes, String shapes) {
    boolean hasNotes() {
      return !notes.isBlank();
    }
  }

  Deck(TouchMap map, List<Leaf> leaves, Losses losses) {
    this.map = map;
    this.leaves = List.copyOf(leaves);
    xml = new XmlText(losses, false);
  }

  void write(OutputStream out) throws IOException {
    try (var parts = new OpenPackage(out)) {
      parts.part("[Content_Types].xml", types());
      parts.links(
          "_rels/.rels",
          List.of(
              OFFICE + "/officeDocument ppt/presentation.xml",
              PACKAGE + "relationships/metadata/core-properties docProps/core.xml"));
      parts.part("docProps/core.xml", properties());
      parts.part("ppt/presentation.xml", presentation());
      var targets = new ArrayList<String>();
      targets.add(OFFICE + "/slideMaster slideMasters/slideMaster1.xml");
      targets.add(OFFICE + "/notesMaster notesMasters/notesMaster1.xml");
      targets.add(OFFICE + "/theme theme/theme1.xml");
      for (int i = 1; i <= leaves.size(); i++)
        targets.add(OFFICE + "/slide slides/slide" + i + ".xml");
      parts.links("ppt/_rels/presentation.xml.rels", targets);
      masters(parts);
      for (int i = 0; i < leaves.size(); i++) leaf(i + 1, leaves.get(i), parts);
    }
  }

  private static void masters(OpenPackage parts) throws IOException {
    parts.part("ppt/slideMasters/slideMaster1.xml", read("master.xml"));
    parts.links(
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        List.of(
            OFFICE + "/slideLayout ../slideLayouts/slideLayout1.xml",
            OFFICE + "/theme ../theme/theme1.xml"));
    parts.part("ppt/slideLayouts/slideLayout1.xml", read("layout.xml"));
    parts.links(
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
        List.of(OFFICE + "/slideMaster ../slideMasters/slideMaster1.xml"));
    parts.part("ppt/notesMasters/notesMaster1.xml", read("notes.xml"));
    parts.links(
        "ppt/notesMasters/_rels/notesMaster1.xml.rels",
        List.of(OFFICE + "/theme ../theme/theme2.xml"));
    parts.part("ppt/theme/theme1.xml", read("theme.xml"));
    parts.part("ppt/theme/theme2.xml", read("theme.xml"));
  }

  private void leaf(int number, Leaf leaf, OpenPackage parts) throws IOException {
    String hidden = leaf.slide().hidden() ? " show=\"0\"" : "";
    parts.part(
        "ppt/slides/slide" + number + ".xml",
        "<p:sld" + NAMESPACES + hidden + ">" + leaf.shapes() + "</p:sld>");
    var links = new ArrayList<String>();
    links.add(OFFICE + "/slideLayout ../slideLayouts/slideLayout1.xml");
    if (leaf.hasNotes())
      links.add(OFFICE + "/notesSlide ../notesSlides/notesSlide" + number + ".xml");
    parts.links("ppt/slides/_rels/slide" + number + ".xml.rels", links);
    if (!leaf.hasNotes()) return;
    parts.part("ppt/notesSlides/notesSlide" + number + ".xml", notes(leaf.notes()));
    parts.links(
        "ppt/notesSlides/_rels/notesSlide" + number + ".xml.rels",
        List.of(
            OFFICE + "/notesMaster ../notesMasters/notesMaster1.xml",
            OFFICE + "/slide ../slides/slide" + number + ".xml"));
  }

  private String notes(String said) {
    var text = new StringBuilder("<p:notes" + NAMESPACES + "><p:cSld><p:spTree>");
    text.append("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>");
    text.append("<p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr>");
    text.append("<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>");
    text.append("<p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>");
    text.append("<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr>");
    text.append("<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/>");
    text.append("</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
    for (String line : said.strip().split("\\R", -1))
      text.append("<a:p><a:r><a:rPr lang=\"")
          .append(xml.escaped(map.language()))
          .append("\"/><a:t>")
          .append(xml.escaped(line))
          .append("</a:t></a:r></a:p>");
    text.append("</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>");
    return text.append("</p:clrMapOvr></p:notes>").toString();
  }

  private String types() {
    var text = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    text.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
        .append(
            ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(text, "docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
    override(text, "ppt/presentation", TYPE + "presentation.main+xml");
    override(text, "ppt/slideMasters/slideMaster1", TYPE + "slideMaster+xml");
    override(text, "ppt/slideLayouts/slideLayout1", TYPE + "slideLayout+xml");
    override(text, "ppt/notesMasters/notesMaster1", TYPE + "notesMaster+xml");
    override(text, "ppt/theme/theme1", THEME);
    override(text, "ppt/theme/theme2", THEME);
    for (int i = 1; i <= leaves.size(); i++) {
      override(text, "ppt/slides/slide" + i, TYPE + "slide+xml");
      if (leaves.get(i - 1).hasNotes())
        override(text, "ppt/notesSlides/notesSlide" + i, TYPE + "notesSlide+xml");
    }
    return text.append("</Types>").toString();
  }

  private static void override(StringBuilder text, String part, String type) {
    text.append("<Override PartName=\"/").append(part).append(".xml\" ContentType=\"");
    text.append(type).append("\"/>");
  }

  private String properties() {
    return "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + xml.escaped(map.shownTitle())
        + "</dc:title><dc:creator>Touchmap</dc:creator><dc:language>"
        + xml.escaped(map.language())
        + "</dc:language></cp:coreProperties>";
  }

  private String presentation() {
    var text = new StringBuilder("<p:presentation" + NAMESPACES + " saveSubsetFonts=\"1\">");
    text.append("<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>");
    text.append("</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/>");
    text.append("</p:notesMasterIdLst><p:sldIdLst>");
    for (int i = 0; i < leaves.size(); i++)
      text.append("<p:sldId id=\"" + (FIRST_SLIDE + i) + "\" r:id=\"rId" + (i + 4) + "\"/>");
    text.append("</p:sldIdLst><p:sldSz cx=\"").append(Emu.of(PptxExporter.WIDTH));
    text.append("\" cy=\"").append(Emu.of(PptxExporter.HEIGHT));
    return text.append("\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>")
        .toString();
  }

  private static String read(String name) {
    try (InputStream in = Deck.class.getResourceAsStream("/touchmap/pptx/" + name)) {
      if (in == null) throw new IllegalStateException("The program lacks its own " + name + ".");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
