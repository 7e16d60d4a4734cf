package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.ui.kit.AdviceCard;
import touchmap.ui.kit.Parts;
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
    for (Check each : Pieces.first(shown, MOST)) cards.add(card(each));
    int rest = shown.size() - MOST;
    if (rest > 0) cards.add(Parts.caption(words.count("review.more", rest)));
    getChildren().setAll(cards);
  }

  private AdviceCard card(Check check) {
    // all of them, also those that its sentence only counts
    Optional<Runnable> show =
        check.nodes().size() > 1
            ? Optional.of(() -> host.showAll(check.nodes()))
            : check.nodes().stream().findFirst().map(topic -> () -> host.show(topic));
    var card = new AdviceCard(words, words.of(check.message()), words.of(check.why()), show);
    card.setId("advice-" + check.code().text());
    return card;
  }
}
