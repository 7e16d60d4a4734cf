package touchmap.ui.details;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as a person reads it: headings, paragraphs, lists, quotes, code and links. HTML in it is shown as text. */
final class MarkdownView extends VBox {
  private static final Parser PARSER = Parser.builder().build();

  private final Consumer<String> open;
  private String shown = "";

  MarkdownView(Consumer<String> open) {
    super(6);
    this.open = open;
    getStyleClass().add("markdown");
    setMinHeight(0);
    var seen = new Rectangle();
    seen.widthProperty().bind(widthProperty());
    seen.heightProperty().bind(heightProperty());
    setClip(seen);
  }

  /** Shows it; true when it is another than before. */
  boolean show(String markdown) {
    if (markdown.equals(shown)) return false;
    shown = markdown;
    var blocks = new Blocks();
    PARSER.parse(markdown).accept(blocks);
    getChildren().setAll(blocks.done);
    return true;
  }

  /** Turns blocks into nodes, one below the other. */
  private final class Blocks extends AbstractVisitor {
    final List<javafx.scene.Node> done = new ArrayList<>();

    private void flow(Node block, String style) {
      var inline = new Inline();
      inline.in(block);
      var flow = new TextFlow(inline.done.toArray(javafx.scene.Node[]::new));
      flow.getStyleClass().add(style);
      done.add(flow);
    }

    @Override
    public void visit(Heading heading) {
      flow(heading, "markdown-heading-" + Math.min(3, heading.getLevel()));
      TextFlow flow = (TextFlow) done.getLast();
      flow.getChildren().forEach(each -> each.getStyleClass().add(flow.getStyleClass().getLast()));
    }

    @Override
    public void visit(Paragraph paragraph) {
      flow(paragraph, "markdown-paragraph");
    }

    @Override
    public void visit(BulletList list) {
      items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      items(list, start == null ? 1 : start);
    }

    /** Items with a bullet, or numbered from {@code number} when that is more than nothing. */
    private void items(Node list, int number) {
      int at = number;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (!(item instanceof ListItem)) continue;
        var inner = new Blocks();
        inner.visitChildren(item);
        var mark = new Label(number > 0 ? at++ + "." : "•");
        mark.getStyleClass().add("markdown-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var body = new VBox(4);
        body.getChildren().setAll(inner.done);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new HBox(7, mark, body);
        row.setAlignment(Pos.TOP_LEFT);
        done.add(row);
      }
    }

    @Override
    public void visit(BlockQuote quote) {
      var inner = new Blocks();
      inner.visitChildren(quote);
      var body = new VBox(4);
      body.getChildren().setAll(inner.done);
      body.getStyleClass().add("markdown-quote");
      done.add(body);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      code(html.getLiteral());
    }

    private void code(String literal) {
      var label = new Label(literal.stripTrailing());
      label.setWrapText(true);
      label.setMaxWidth(Double.MAX_VALUE);
      label.getStyleClass().add("markdown-code-block");
      done.add(label);
    }

    @Override
    public void visit(ThematicBreak rule) {
      var line = new Region();
      line.getStyleClass().add("divider");
      done.add(line);
    }
  }

  /** Turns what is inside a block into runs of text. */
  private final class Inline extends AbstractVisitor {
    final List<javafx.scene.Node> done = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();

    void in(Node block) {
      visitChildren(block);
    }

    private void text(String literal, String... more) {
      var text = new Text(literal);
      text.getStyleClass().add("markdown-text");
      text.getStyleClass().addAll(styles);
      text.getStyleClass().addAll(more);
      done.add(text);
    }

    private void styled(String style, Node node) {
      styles.push(style);
      visitChildren(node);
      styles.pop();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
      text(text.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
      styled("markdown-emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
      styled("markdown-strong", strong);
    }

    @Override
    public void visit(Code code) {
      text(code.getLiteral(), "markdown-code");
    }

    @Override
    public void visit(HtmlInline html) {
      text(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
      text(" ");
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
      text("\n");
    }

    /** Nothing is fetched: a picture is what it says about itself. */
    @Override
    public void visit(Image image) {
      if (image.getFirstChild() == null) text(image.getDestination());
      else visitChildren(image);
    }

    @Override
    public void visit(Link link) {
      var inner = new Inline();
      inner.in(link);
      var said = new StringBuilder();
      inner.done.forEach(each -> said.append(each instanceof Text text ? text.getText() : ""));
      String address = link.getDestination();
      if (!Links.isSafe(address)) {
        text(said.toString());
        return;
      }
      var hyperlink = new Hyperlink(said.isEmpty() ? address : said.toString());
      hyperlink.setMnemonicParsing(false);
      hyperlink.setWrapText(true);
      // A control in a text flow is one piece; only its own width makes it wrap.
      hyperlink.maxWidthProperty().bind(MarkdownView.this.widthProperty().subtract(64));
      hyperlink.setOnAction(event -> open.accept(address));
      hyperlink.setOnMouseClicked(javafx.event.Event::consume);
      done.add(hyperlink);
    }
  }
}
