package touchmap.ui.details;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Ladder;
import touchmap.ui.kit.GrowingArea;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/**
 * From normal to wow: what a touchpoint is like when it is normal, better, and when the client says wow. With several
 * touchpoints a rung that is typed goes to all of them.
 */
final class LadderSection implements Section {
  private final GrowingArea normal = new GrowingArea(2);
  private final GrowingArea better = new GrowingArea(2);
  private final GrowingArea wow = new GrowingArea(2);
  private final Acts acts;
  private final Words words;
  private final List<Typed> typed;
  private final VBox all;

  LadderSection(Acts acts) {
    this.acts = acts;
    words = acts.words();
    normal.setId("details-normal");
    better.setId("details-better");
    wow.setId("details-wow");
    typed =
        List.of(
            new Typed(normal, acts, text -> acts.describe(new Trait.NormalIs(text))),
            new Typed(better, acts, text -> acts.describe(new Trait.BetterIs(text))),
            new Typed(wow, acts, text -> acts.describe(new Trait.WowIs(text))));
    all =
        new VBox(
            10,
            Fields.labelled(words, "details.ladder.normal", normal),
            plannable("details.ladder.better", better),
            plannable("details.ladder.wow", wow));
  }

  /** A step with the button that makes an action of it, in one move. */
  private VBox plannable(String key, GrowingArea field) {
    VBox box = Fields.labelled(words, key, field);
    var plan = new Button(words.of("details.ladder.plan"), Icons.node("plus", 14));
    plan.setId(field.getId() + "-plan");
    plan.setMinWidth(Region.USE_PREF_SIZE);
    plan.getStyleClass().addAll("flat", "small");
    plan.setAccessibleText(words.of("details.ladder.planLong", words.of(key)));
    plan.setTooltip(new Tooltip(plan.getAccessibleText()));
    plan.disableProperty().bind(field.textProperty().isEmpty());
    plan.setOnAction(event -> plan(field.getText()));
    var label = box.getChildren().getFirst();
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(8);
    head.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().set(0, head);
    head.getChildren().setAll(label, gap, plan);
    return box;
  }

  private void plan(String text) {
    acts.endStep();
    acts.chosen()
        .one()
        .filter(topic -> !text.isBlank())
        .ifPresent(topic -> acts.host().planAction(topic.id(), text));
  }

  @Override
  public String id() {
    return "ladder";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.touchpoints().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    typed.get(0).show(chosen.touch(touch -> touch.ladder().normal()), "");
    typed.get(1).show(chosen.touch(touch -> touch.ladder().better()), "");
    typed.get(2).show(chosen.touch(touch -> touch.ladder().wow()), "");
  }

  @Override
  public String summary(Chosen chosen) {
    Shared<Ladder> shared = chosen.touch(touch -> touch.ladder());
    if (shared.isSeveral()) return words.of("details.several");
    Ladder ladder = shared.or(Ladder.NONE);
    return List.of(ladder.wow(), ladder.better(), ladder.normal()).stream()
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("");
  }
}
