package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** What the method has to say of the shortlist, as quiet cards; not there when it has nothing to say. */
final class AdviceSection extends VBox {
  private static final Set<Check.Code> OURS =
      EnumSet.of(
          Check.Code.FEW_KEY,
          Check.Code.MANY_KEY,
          Check.Code.NO_MOMENT_OF_TRUTH,
          Check.Code.MANY_MOMENTS_OF_TRUTH,
          Check.Code.MOMENT_OUTSIDE_TOP);

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

  private HBox card(Check check) {
    Label why = Parts.caption(words.of(check.why()));
    why.getStyleClass().add("advice-why");
    Parts.show(why, false);
    Button ask = Parts.flat("", words.of("rank.why"), () -> Parts.show(why, !why.isVisible()));
    var buttons = new HBox(4);
    if (!check.nodes().isEmpty()) {
      Button show =
          Parts.flat("", words.of("rank.show"), () -> host.show(check.nodes().getFirst()));
      show.getStyleClass().add("accent-text");
      buttons.getChildren().add(show);
    }
    buttons.getChildren().add(ask);
    buttons.getStyleClass().add("advice-buttons");
    var text = new VBox(4, Parts.text(words.of(check.message())), why, buttons);
    HBox.setHgrow(text, Priority.ALWAYS);
    var card = new HBox(8, Icons.node("lightbulb", 16), text);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().addAll("note", "advice-card");
    card.setId("advice-" + check.code().text());
    return card;
  }
}
