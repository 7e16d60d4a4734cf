package touchmap.exchange.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import touchmap.geometry.Point;
import touchmap.picture.Part;

/**
 * The structure of a tagged PDF in the order of reading whatever the order of painting, so that
 * screen readers read as a person would: headings, tables, figures with their words, and a
 * paragraph for each topic of a map and each line of other pages.
 */
final class PdfTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
  private final Map<Point, PDStructureElement> texts = new HashMap<>();
  private final Map<String, PDStructureElement> figures = new HashMap<>();
  private final Map<Part.Entry, PDStructureElement> links = new HashMap<>();
  private COSArray marked = new COSArray();

  /** The next number in the tree of parents: one for each page, then one for each link. */
  private int pages;

  PdfTags(PDDocument document) {
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    var info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
  }

  /**
   * Makes the elements of a page; lines of text find theirs by where they start, figures by their
   * words.
   */
  void begin(PDPage page, List<Part> parts) {
    texts.clear();
    figures.clear();
    marked = new COSArray();
    page.setStructParents(pages);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    for (Part each : parts) {
      switch (each) {
        case Part.Text text -> lines(text.lines(), add(type(text.role()), whole, page));
        case Part.Table table -> table(table, page);
        case Part.Contents contents -> contents(contents, page);
        case Part.Figure figure -> {
          PDStructureElement element = add(StandardStructureTypes.Figure, whole, page);
          element.setAlternateDescription(figure.said());
          figures.put(figure.said(), element);
        }
      }
    }
  }

  private static String type(Part.Role role) {
    return switch (role) {
      case TITLE -> StandardStructureTypes.H1;
      case HEADING -> StandardStructureTypes.H2;
      case PARAGRAPH -> StandardStructureTypes.P;
    };
  }

  private void table(Part.Table table, PDPage page) {
    PDStructureElement element = add(StandardStructureTypes.TABLE, whole, page);
    for (int i = 0; i < table.rows().size(); i++) {
      PDStructureElement row = add(StandardStructureTypes.TR, element, page);
      boolean isHead = i < table.heads();
      for (List<Point> each : table.rows().get(i).cells()) {
        String type = isHead ? StandardStructureTypes.TH : StandardStructureTypes.TD;
        PDStructureElement cell = add(type, row, page);
        if (isHead) {
          var says = new PDTableAttributeObject();
          says.setScope(PDTableAttributeObject.SCOPE_COLUMN);
          cell.addAttribute(says);
        }
        lines(each, cell);
      }
    }
  }

  private void contents(Part.Contents contents, PDPage page) {
    PDStructureElement list = add(StandardStructureTypes.TOC, whole, page);
    for (Part.Entry each : contents.entries()) {
      PDStructureElement link =
          add(StandardStructureTypes.LINK, add(StandardStructureTypes.TOCI, list, page), page);
      lines(each.lines(), link);
      links.put(each, link);
    }
  }

  /** Makes an annotation what the reader presses of a line of the contents. */
  void press(Part.Entry entry, PDAnnotation annotation) {
    Optional<PDStructureElement> link = Optional.ofNullable(links.get(entry));
    if (link.isEmpty()) return;
    var reference = new PDObjectReference();
    reference.setReferencedObject(annotation);
    link.get().appendKid(reference);
    annotation.setStructParent(pages);
    parents.put(pages, new PDParentTreeValue(link.get().getCOSObject()));
    pages++;
  }

  private static PDStructureElement add(String type, PDStructureElement to, PDPage page) {
    var element = new PDStructureElement(type, to);
    element.setPage(page);
    to.appendKid(element);
    return element;
  }

  private void lines(List<Point> starts, PDStructureElement of) {
    for (Point each : starts) texts.put(each, of);
  }

  /** Begins shapes: those of a figure belong to it, all others are passed over. */
  void beginArtwork(PDPageContentStream content, String figure) throws IOException {
    Optional<PDStructureElement> element = Optional.ofNullable(figures.get(figure));
    if (element.isEmpty()) content.beginMarkedContent(COSName.ARTIFACT);
    else begin(content, element.get());
  }

  /** Begins a line of text; what is no part of the page (a count of folded topics) is artwork. */
  void beginText(PDPageContentStream content, Point baseline, String figure) throws IOException {
    Optional<PDStructureElement> element = Optional.ofNullable(texts.get(baseline));
    if (element.isEmpty()) beginArtwork(content, figure);
    else begin(content, element.get());
  }

  private void begin(PDPageContentStream content, PDStructureElement element) throws IOException {
    int number = marked.size();
    marked.add(element.getCOSObject());
    element.appendKid(number);
    var properties = new COSDictionary();
    properties.setItem(COSName.MCID, COSInteger.get(number));
    content.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
  }

  void end() {
    parents.put(pages, new PDParentTreeValue(marked));
    pages++;
  }

  void finish() {
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages);
  }
}
