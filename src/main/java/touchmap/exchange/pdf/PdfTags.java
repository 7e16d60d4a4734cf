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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import touchmap.geometry.Point;

/**
 * The structure of a tagged PDF: one paragraph for each topic of a map and each line of other pages, in the order of reading
 * whatever the order of painting, so that screen readers read as a person would.
 */
final class PdfTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
  private final Map<Point, PDStructureElement> paragraphs = new HashMap<>();
  private COSArray texts = new COSArray();
  private int pages;

  PdfTags(PDDocument document) {
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    var info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
  }

  /** Makes the paragraphs of a page, each by where its lines start; lines find theirs by that. */
  void begin(PDPage page, List<List<Point>> lines) {
    paragraphs.clear();
    texts = new COSArray();
    page.setStructParents(pages);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    for (List<Point> each : lines) {
      var paragraph = new PDStructureElement(StandardStructureTypes.P, whole);
      paragraph.setPage(page);
      whole.appendKid(paragraph);
      for (Point start : each) paragraphs.put(start, paragraph);
    }
  }

  void beginArtwork(PDPageContentStream content) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
  }

  /** Begins a line of text; what is no topic's name (a count of folded topics) is artwork. */
  void beginText(PDPageContentStream content, Point baseline) throws IOException {
    Optional<PDStructureElement> paragraph = Optional.ofNullable(paragraphs.get(baseline));
    if (paragraph.isEmpty()) {
      beginArtwork(content);
      return;
    }
    int number = texts.size();
    texts.add(paragraph.get().getCOSObject());
    paragraph.get().appendKid(number);
    var properties = new COSDictionary();
    properties.setItem(COSName.MCID, COSInteger.get(number));
    content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
  }

  void end() {
    parents.put(pages, new PDParentTreeValue(texts));
    pages++;
  }

  void finish() {
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages);
  }
}
