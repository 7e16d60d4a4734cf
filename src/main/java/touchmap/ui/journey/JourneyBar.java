package touchmap.ui.journey;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.model.Chain;
import touchmap.model.Journey;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** What is left of the drawer while it is closed: a line that says what is in it, and opens it. */
final class JourneyBar extends HBox {
  /** In pixels. */
  static final double HEIGHT = 38;

  private final Words words;
  private final Label state = Parts.caption("");

  JourneyBar(Words words, String key, Runnable onOpen) {
    super(10);
    this.words = words;
    setId("journey-bar");
    getStyleClass().addAll("panel", "journey-bar");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    var open = new Button(words.of("journey.title"), Icons.node("route", 18));
    open.setId("journey-open");
    open.getStyleClass().addAll("flat", "journey-bar-title");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(words.of("journey.open"));
    open.setOnAction(event -> onOpen.run());
    state.setId("journey-bar-state");
    state.getStyleClass().add("journey-bar-state");
    state.setMinWidth(0);
    var chevron = Icons.node("chevron-up", 16);
    getChildren().setAll(open, state, Parts.gap(), new KeyLabel(key), chevron);
    setOnMouseClicked(event -> onOpen.run());
  }

  void show(TouchMap map) {
    Journey journey = map.study().journey();
    int chains = journey.chains().size();
    int steps = journey.chains().stream().map(Chain::steps).mapToInt(java.util.List::size).sum();
    state.setText(
        steps < 2
            ? words.of("journey.bar.empty")
            : chains == 1
                ? words.count("journey.bar.one", steps, journey.chains().getFirst().name().strip())
                : words.count("journey.bar.many", chains));
  }
}
