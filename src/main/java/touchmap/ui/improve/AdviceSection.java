package touchmap.ui.improve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.ui.kit.AdviceCard;
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
  private final VBox cards = new VBox(8);
  private final Button more;
  private List<Check> found = List.of();
  private boolean showsAll;

  AdviceSection(Words words, ImproveHost host) {
    super(8);
    this.words = words;
    this.host = host;
    setId("improve-advice");
    more = Parts.flat("advice-more", "", this::showAll);
    getChildren().setAll(Parts.sectionTitle(words.of("improve.advice")), cards, more);
  }

  private void showAll() {
    showsAll = true;
    fill();
  }

  void show(Sight sight) {
    List<Check> now =
        Checks.of(sight.map(), sight.today()).stream()
            .filter(check -> OURS.contains(check.code()))
            .toList();
    Parts.show(this, !now.isEmpty());
    if (now.equals(found)) return;
    found = now;
    fill();
  }

  private void fill() {
    int most = showsAll ? Math.min(found.size(), 50) : MOST;
    cards
        .getChildren()
        .setAll(found.stream().limit(most).map(check -> (Node) card(check)).toList());
    Parts.show(more, !showsAll && found.size() > MOST);
    more.setText(words.count("improve.advice.more", found.size() - MOST));
  }

  private AdviceCard card(Check check) {
    Optional<Runnable> show =
        check.nodes().stream().findFirst().map(topic -> () -> host.show(topic));
    var card = new AdviceCard(words, words.of(check.message()), words.of(check.why()), show);
    card.setId("advice-" + check.code().text());
    return card;
  }
}
