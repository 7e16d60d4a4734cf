package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** A sentence of the word tables as a flow of text, with the names in it in bold, or a node in place of an argument. */
final class Sentence {
  /** Private-use characters: no person types them, so they can mark where an argument begins and ends. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";

  private Sentence() {}

  /** The phrase with every text argument in bold. */
  static TextFlow withBoldNames(Words words, Phrase phrase) {
    List<Object> marked =
        phrase.arguments().stream()
            .map(each -> each instanceof String name ? (Object) (OPEN + name + CLOSE) : each)
            .toList();
    String text = words.of(phrase.key(), marked.toArray());
    var parts = new ArrayList<Node>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf(OPEN, from);
      if (open < 0) {
        parts.add(plain(text.substring(from)));
        break;
      }
      if (open > from) parts.add(plain(text.substring(from, open)));
      int close = text.indexOf(CLOSE, open);
      Text name = plain(text.substring(open + 1, close));
      name.getStyleClass().add("strong");
      parts.add(name);
      from = close + 1;
    }
    return flow(words.of(phrase), parts);
  }

  /** The text of a key with a node in the place of its only argument. */
  static TextFlow withNode(Words words, String key, Node node, String spoken) {
    String text = words.of(key, OPEN);
    int at = text.indexOf(OPEN);
    return flow(
        words.of(key, spoken),
        List.of(plain(text.substring(0, at)), node, plain(text.substring(at + 1))));
  }

  private static Text plain(String part) {
    var text = new Text(part);
    text.getStyleClass().add("sentence-text");
    return text;
  }

  private static TextFlow flow(String spoken, List<Node> parts) {
    var flow = new TextFlow(parts.toArray(Node[]::new));
    flow.getStyleClass().add("sentence");
    flow.setAccessibleText(spoken);
    return flow;
  }
}
