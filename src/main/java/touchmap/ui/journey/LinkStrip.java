package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Register;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** What the drawer is while touchpoints are pointed at on the map: the path so far, and what to do. */
final class LinkStrip extends VBox {
  /** In pixels. */
  static final double HEIGHT = 96;

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Words words;
  private final Label title = new Label();
  private final Label how = Parts.caption("");
  private final HBox path = new HBox(6);
  private final ScrollPane scroll = new ScrollPane(path);

  LinkStrip(Words words, Runnable onNew, Runnable onDone) {
    super(6);
    this.words = words;
    setId("journey-link");
    getStyleClass().addAll("panel", "journey-drawer", "journey-link");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    title.getStyleClass().add("journey-title");
    title.setGraphic(Icons.node("route", 20));
    title.setMinWidth(120);
    how.setId("journey-link-how");
    how.setMinWidth(0);
    Button anew = Parts.flat("journey-link-new", words.of("journey.acts.new"), onNew);
    Button done = Parts.small("journey-link-done", words.of("journey.add.done"), onDone);
    for (Button each : List.of(anew, done)) {
      each.setMinWidth(Region.USE_PREF_SIZE);
      each.setFocusTraversable(false);
    }
    HBox first = Parts.row(10, title, how, Parts.gap(), anew, done);
    path.setAlignment(Pos.CENTER_LEFT);
    path.setId("journey-link-path");
    scroll.setFocusTraversable(false);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPannable(true);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().setAll(first, scroll);
  }

  void show(TouchMap map, Optional<Chain> chain) {
    how.setText(words.of("journey.link.how"));
    how.pseudoClassStateChanged(WRONG, false);
    title.setText(chain.map(each -> words.of("journey.link.title", named(each))).orElse(""));
    Register register = Register.of(map);
    List<Step> steps = chain.map(Chain::steps).orElse(List.of());
    var chips = new ArrayList<Node>();
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) chips.add(Icons.node("arrow-right", 14));
      chips.add(chip(i + 1, nameOf(register, steps.get(i).touchpoint())));
    }
    if (chips.isEmpty()) chips.add(Parts.caption(words.of("journey.link.none")));
    path.getChildren().setAll(chips);
    // the step that was just added is what a person looks for
    Parts.settled(scroll, () -> scroll.setHvalue(scroll.getHmax()));
  }

  /** Says a sentence in place of what to do, until the path has changed. */
  void remark(String sentence) {
    how.setText(sentence);
    how.pseudoClassStateChanged(WRONG, true);
  }

  private String named(Chain chain) {
    return chain.name().isBlank() ? words.of("journey.unnamed") : chain.name().strip();
  }

  private static String nameOf(Register register, Id touchpoint) {
    return register.topic(touchpoint).map(Topic::nameOnOneLine).orElse("");
  }

  private static Node chip(int number, String name) {
    var bead = new Label(Integer.toString(number));
    bead.getStyleClass().add("journey-bead");
    bead.setMinSize(20, 20);
    bead.setAlignment(Pos.CENTER);
    var label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox chip = Parts.row(6, bead, label);
    chip.getStyleClass().add("journey-link-chip");
    return chip;
  }
}
