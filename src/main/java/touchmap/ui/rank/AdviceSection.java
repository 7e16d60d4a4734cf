package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.model.Id;
import touchmap.ui.kit.AdviceCard;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * What the method has to say of the shortlist, as quiet cards; not there when it has nothing to say. That the moment of
 * truth is outside of it is said right above, where it is marked.
 */
final class AdviceSection extends VBox {
  private static final Set<Check.Code> OURS =
      EnumSet.of(
          Check.Code.FEW_KEY,
          Check.Code.MANY_KEY,
          Check.Code.NO_MOMENT_OF_TRUTH,
          Check.Code.MANY_MOMENTS_OF_TRUTH);

  private final Words words;
  private final RankHost host;
  private List<Check> shown = List.of();

  AdviceSection(Words words, RankHost host) {
    super(8);
    this.words = words;
    this.host = host;
    setId("rank-advice");
  }

  /** None of this advice depends on the day. */
  void show(Sight sight) {
    List<Check> found =
        Checks.of(sight.map(), LocalDate.EPOCH).stream()
            .filter(check -> OURS.contains(check.code()))
            .toList();
    Parts.show(this, !found.isEmpty());
    if (found.equals(shown)) return;
    shown = found;
    getChildren().setAll(found.stream().map(check -> (Node) card(check)).toList());
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
