package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.words.Words;

/**
 * Quiet advice: what was noticed, why it matters, and where on the map it is. Not there while there
 * is none.
 */
final class Advice extends VBox {
  private static final int MOST = 3;

  private final Words words;
  private final ReviewHost host;
  private List<Check> shown = List.of();

  Advice(Words words, ReviewHost host) {
    super(8);
    this.words = words;
    this.host = host;
    Parts.show(this, false);
  }

  void show(List<Check> found) {
    Parts.show(this, !found.isEmpty());
    if (found.equals(shown)) return;
    shown = List.copyOf(found);
    var cards = new ArrayList<Node>();
    for (Check each : Parts.first(shown, MOST)) cards.add(card(each));
    int rest = shown.size() - MOST;
    if (rest > 0) cards.add(Parts.caption(words.count("review.more", rest)));
    getChildren().setAll(cards);
  }

  private Node card(Check check) {
    Label why = Parts.caption(words.of(check.why()));
    Parts.show(why, false);
    Button ask = Parts.flat("", words.of("review.why"), () -> Parts.show(why, !why.isVisible()));
    ask.setAccessibleHelp(words.of(check.why()));
    var buttons = new HBox(4);
    if (!check.nodes().isEmpty())
      buttons
          .getChildren()
          .add(Parts.flat("", words.of("review.show"), () -> host.show(check.nodes().getFirst())));
    buttons.getChildren().add(ask);
    buttons.getStyleClass().add("advice-buttons");
    var card = new VBox(4, Parts.text(words.of(check.message())), why, buttons);
    card.getStyleClass().addAll("note", "review-advice");
    card.setId("advice-" + check.code().text());
    return card;
  }
}
