package touchmap.ui.score;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.lens.Lens;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** What the panel says before there is anything to fill in: what to judge by, with sets to start from; or what to find first. */
final class EmptyScore extends VBox {
  private final VBox noCriteria = new VBox(10);
  private final VBox noTouchpoints = new VBox(10);

  EmptyScore(Words words, ScoreHost host, Consumer<CriteriaSet> start, Runnable own) {
    getStyleClass().add("score-section");
    setId("score-empty");
    noCriteria
        .getChildren()
        .addAll(title(words.of("score.empty.title")), text(words.of("score.empty.text")));
    for (CriteriaSet set : CriteriaSet.all(words)) noCriteria.getChildren().add(card(set, start));
    var write = new Button(words.of("score.empty.own"), Icons.node("plus", 14));
    write.setId("own-criteria");
    write.getStyleClass().addAll("flat", "small", "accent-text");
    write.setOnAction(event -> own.run());
    noCriteria.getChildren().add(write);
    var find = new Button(words.of("score.empty.find"), Icons.node(Lens.FIND.icon(), 16));
    find.setId("find-first");
    find.getStyleClass().add("primary");
    find.setOnAction(event -> host.openLens(Lens.FIND));
    noTouchpoints
        .getChildren()
        .addAll(
            title(words.of("score.empty.nothing")),
            text(words.of("score.empty.nothingText")),
            find);
    getChildren().addAll(noTouchpoints, noCriteria);
  }

  /** Shows what is missing; whether anything is. */
  boolean show(Paper paper) {
    boolean none = paper.list().isEmpty();
    boolean unjudged = paper.scoring().criteria().isEmpty();
    shown(noTouchpoints, none);
    shown(noCriteria, !none && unjudged);
    shown(this, none || unjudged);
    return none || unjudged;
  }

  void focusFirst() {
    VBox now = noTouchpoints.isVisible() ? noTouchpoints : noCriteria;
    now.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static SetCard card(CriteriaSet set, Consumer<CriteriaSet> start) {
    return new SetCard("set-" + set.id(), set.name(), set.listed(), () -> start.accept(set));
  }

  private static Label title(String text) {
    Label title = text(text);
    title.getStyleClass().setAll("label", "panel-title");
    return title;
  }

  private static Label text(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
