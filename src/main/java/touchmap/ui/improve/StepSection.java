package touchmap.ui.improve;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.model.Ladder;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** What the selected touchpoint would be like when it is better, or wow: each step becomes an action in one move. */
final class StepSection extends VBox {
  private final Words words;
  private final Planning planning;

  StepSection(Words words, Planning planning) {
    super(6);
    this.words = words;
    this.planning = planning;
    setId("improve-steps");
  }

  /** Shows the steps of a touchpoint that has any and is alone selected. */
  void show(Optional<Topic> one) {
    Ladder ladder =
        one.filter(Topic::isTouchpoint)
            .map(topic -> topic.details().touch().ladder())
            .orElse(Ladder.NONE);
    boolean any = !ladder.better().isBlank() || !ladder.wow().isBlank();
    Parts.show(this, any);
    getChildren().clear();
    if (!any || one.isEmpty()) return;
    Topic topic = one.get();
    Label title = Parts.sectionTitle(words.of("improve.steps", topic.nameOnOneLine()));
    title.setMinWidth(0);
    getChildren().add(title);
    for (Node each :
        List.of(step(topic, "better", ladder.better()), step(topic, "wow", ladder.wow())))
      if (each.isVisible()) getChildren().add(each);
  }

  private Node step(Topic topic, String name, String text) {
    Label head = Parts.caption(words.of("improve.steps." + name));
    Label said = Parts.text(text.strip());
    var texts = new VBox(1, head, said);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Node act =
        planning
            .ofStep(topic.id(), text)
            .map(this::planned)
            .orElseGet(() -> plan(topic, name, text));
    act.setId("step-" + name);
    var row = new HBox(8, texts, act);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("step-row");
    row.setVisible(!text.isBlank());
    return row;
  }

  private Node plan(Topic topic, String name, String text) {
    var plan =
        Parts.small(
            "step-" + name,
            words.of("improve.steps.plan"),
            () -> planning.fromStep(topic.id(), text));
    plan.setGraphic(Icons.node("plus", 14));
    plan.setAccessibleText(words.of("improve.steps.plan") + ": " + text.strip());
    plan.setMinWidth(USE_PREF_SIZE);
    return plan;
  }

  /** How far the action is that the step has become; pressing it opens the action. */
  private Node planned(PlannedAction action) {
    String status = StatusSign.text(action.assignment().status(), words);
    Button open = Parts.flat("", status, () -> planning.edit(action));
    open.setGraphic(StatusSign.node(action.assignment().status()));
    open.setAccessibleText(words.of("improve.steps.is", status, action.title()));
    open.setMinWidth(USE_PREF_SIZE);
    return open;
  }
}
