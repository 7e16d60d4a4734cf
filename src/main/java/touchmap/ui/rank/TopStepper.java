package touchmap.ui.rank;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The line below the shortlist, with how many there may be on it: five to ten. */
final class TopStepper extends HBox {
  private static final int FEWEST = 5;
  private static final int MOST = 10;

  private final Words words;
  private final Ordering ordering;
  private final Label said = new Label();
  private final Button fewer;
  private final Button more;
  private int top = MOST;

  TopStepper(Words words, Ordering ordering) {
    super(6);
    this.words = words;
    this.ordering = ordering;
    setAlignment(Pos.CENTER);
    setId("rank-top");
    getStyleClass().add("top-line");
    said.setId("rank-top-count");
    said.getStyleClass().add("cut-text");
    said.setMinWidth(Region.USE_PREF_SIZE);
    fewer = button("rank-top-fewer", "minus", "rank.top.fewer");
    fewer.setOnAction(event -> set(Math.min(MOST, top - 1)));
    more = button("rank-top-more", "plus", "rank.top.more");
    more.setOnAction(event -> set(Math.max(FEWEST, top + 1)));
    getChildren().addAll(rule(), fewer, said, more, rule());
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("cut-rule");
    HBox.setHgrow(rule, Priority.ALWAYS);
    return rule;
  }

  private Button button(String id, String icon, String key) {
    var button = new Button(words.of(key), Icons.node(icon, 14));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    return button;
  }

  private void set(int to) {
    ordering.setTop(to);
  }

  void show(Sight sight) {
    top = sight.top();
    int now = sight.shortlist().size();
    said.setText(
        now < top ? words.of("rank.top.partly", now, top) : words.count("rank.top.full", top));
    fewer.setDisable(top <= FEWEST);
    more.setDisable(top >= MOST);
  }
}
