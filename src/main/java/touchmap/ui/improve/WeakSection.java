package touchmap.ui.improve;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.method.Focus;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.MoreRows;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** A card for each path that has a weakest link: its name, the touchpoint, and why. */
final class WeakSection extends VBox {
  private static final int MOST = 4;

  private final Words words;
  private final ImproveHost host;
  private final Planning planning;
  private final MoreRows cards;

  WeakSection(Words words, ImproveHost host, Planning planning) {
    super(8);
    this.words = words;
    this.host = host;
    this.planning = planning;
    setId("improve-weak");
    cards = new MoreRows("weak-more", words, 8, MOST);
    getChildren().setAll(cards);
  }

  void show(Sight sight) {
    List<Focus.WeakLink> weak = sight.weakLinks();
    Parts.show(this, !weak.isEmpty());
    cards.show(weak, each -> card(sight, each));
  }

  private HBox card(Sight sight, Focus.WeakLink weak) {
    Id id = weak.link().step().touchpoint();
    Label head =
        Parts.text(words.of("improve.weak", Sight.named(weak.chain(), words), sight.name(id)));
    head.getStyleClass().add("strong");
    var show = Parts.flat("", words.of("improve.show"), () -> host.show(id));
    var plan = Parts.flat("", words.of("improve.action.add"), () -> planning.ask(Optional.of(id)));
    plan.setGraphic(Icons.node("plus", 14));
    var buttons = new HBox(2, show, plan);
    buttons.getStyleClass().add("card-buttons");
    var text = new VBox(2, head, Parts.text(sight.why(weak, words)), buttons);
    HBox.setHgrow(text, Priority.ALWAYS);
    var card = new HBox(10, Icons.node("unlink", 17), text);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().add("weak-card");
    return card;
  }
}
