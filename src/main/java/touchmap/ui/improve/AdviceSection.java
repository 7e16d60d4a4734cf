package touchmap.ui.improve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.model.Id;
import touchmap.ui.kit.AdviceCard;
import touchmap.ui.kit.MoreRows;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** What the method has to say of actions, drivers and chains, as quiet cards; not there when it has nothing to say. */
final class AdviceSection extends VBox {
  private static final int MOST = 3;

  private static final Set<Check.Code> OURS =
      EnumSet.of(
          Check.Code.NO_DRIVER,
          Check.Code.BROKEN_CHAIN,
          Check.Code.COLD_START,
          Check.Code.OPEN_END,
          Check.Code.SHORT_CHAIN,
          Check.Code.OVERDUE_ACTION,
          Check.Code.UNSCORED_TOP);

  private final Words words;
  private final ImproveHost host;
  private final MoreRows cards;
  private List<Check> found = List.of();

  AdviceSection(Words words, ImproveHost host) {
    super(8);
    this.words = words;
    this.host = host;
    setId("improve-advice");
    cards = new MoreRows("advice-more", words, 8, MOST);
    getChildren().setAll(Parts.sectionTitle(words.of("improve.advice")), cards);
  }

  void show(Sight sight) {
    List<Check> now =
        Checks.of(sight.map(), sight.today()).stream()
            .filter(check -> OURS.contains(check.code()))
            .toList();
    Parts.show(this, !now.isEmpty());
    if (now.equals(found)) return;
    found = now;
    cards.show(found, this::card);
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
