package touchmap.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.model.Id;
import touchmap.ui.kit.AdviceCard;
import touchmap.ui.kit.MoreRows;
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
  private final MoreRows rows;
  private List<Check> shown = List.of();

  Advice(Words words, ReviewHost host) {
    super(8);
    this.words = words;
    this.host = host;
    rows = new MoreRows("review-advice-more", words, 8, MOST);
    getChildren().setAll(rows);
    Parts.show(this, false);
  }

  void show(List<Check> found) {
    Parts.show(this, !found.isEmpty());
    if (found.equals(shown)) return;
    shown = List.copyOf(found);
    rows.show(shown, this::card);
  }

  private AdviceCard card(Check check) {
    List<Id> nodes = check.nodes();
    Optional<Runnable> show =
        nodes.isEmpty() ? Optional.empty() : Optional.of(() -> host.showAll(nodes));
    var card =
        new AdviceCard(
            words, words.of(check.message()), words.of(check.whole()), words.of(check.why()), show);
    card.setId("advice-" + check.code().text());
    return card;
  }
}
