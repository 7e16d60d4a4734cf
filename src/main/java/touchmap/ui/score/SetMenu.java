package touchmap.ui.score;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import touchmap.words.Words;

/** The sets of criteria to start from, as a menu. */
final class SetMenu {
  private final MenuButton button;

  SetMenu(Words words, Consumer<CriteriaSet> take) {
    button = new MenuButton(words.of("score.sets"));
    button.setId("criteria-sets");
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    for (CriteriaSet set : CriteriaSet.all(words)) {
      var item = new MenuItem(words.of("score.sets.line", set.name(), set.listed()));
      item.setMnemonicParsing(false);
      item.setId("take-" + set.id());
      item.setOnAction(event -> take.accept(set));
      button.getItems().add(item);
    }
  }

  Node node() {
    return button;
  }
}
