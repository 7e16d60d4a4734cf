package touchmap.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Describe;
import touchmap.edit.SetStages;
import touchmap.edit.Trait;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.Touch;
import touchmap.ui.kit.Icons;

/** The stage of the journey: one of the map's, or a new one typed in place. */
final class StageField {
  private final Acts acts;
  private final Choice<Optional<Id>> choice;
  private final TextField fresh = new TextField();
  private final HBox choosing;
  private final VBox all;

  StageField(Acts acts) {
    this.acts = acts;
    choice =
        new Choice<>(
            "details-stage", acts, this::name, each -> acts.describe(new Trait.StageIs(each)));
    HBox.setHgrow(choice.box(), Priority.ALWAYS);
    var add = new Button(acts.words().of("details.stage.new"), Icons.node("plus", 16));
    add.setId("details-stage-add");
    add.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    add.setAccessibleText(acts.words().of("details.stage.new"));
    add.setTooltip(new Tooltip(acts.words().of("details.stage.new")));
    add.getStyleClass().addAll("flat", "icon-button");
    add.setOnAction(event -> ask(true));
    choosing = new HBox(4, choice.box(), add);
    fresh.setId("details-stage-name");
    fresh.setPromptText(acts.words().of("details.stage.prompt"));
    fresh.setAccessibleText(acts.words().of("details.stage.new"));
    fresh.setOnAction(event -> add());
    fresh.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          ask(false);
          choice.box().requestFocus();
        });
    fresh
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) add();
            });
    all = Fields.labelled(acts.words(), "details.stage", new VBox(choosing, fresh), choice.box());
    ask(false);
  }

  Node node() {
    return all;
  }

  void show(Chosen chosen) {
    var choices = new ArrayList<Optional<Id>>();
    choices.add(Optional.empty());
    for (Stage stage : stages(chosen)) choices.add(Optional.of(stage.id()));
    choice.show(choices, chosen.touch(Touch::stage));
  }

  private static List<Stage> stages(Chosen chosen) {
    return chosen.map().study().journey().stages();
  }

  private String name(Optional<Id> stage) {
    return stage
        .flatMap(
            id -> stages(acts.chosen()).stream().filter(each -> each.id().equals(id)).findFirst())
        .map(Stage::name)
        .orElseGet(() -> acts.words().of("details.unsaid"));
  }

  private void ask(boolean now) {
    Fields.show(choosing, !now);
    Fields.show(fresh, now);
    if (now) fresh.requestFocus();
    else fresh.clear();
  }

  /** The new stage and its first touchpoints are one step; a name that is there already is just chosen. */
  private void add() {
    String name = fresh.getText().strip();
    boolean asked = fresh.isVisible();
    if (!asked) return;
    Chosen chosen = acts.chosen();
    ask(false);
    if (name.isEmpty() || chosen.touchpoints().isEmpty()) return;
    Optional<Stage> same =
        stages(chosen).stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    if (same.isPresent()) {
      acts.describe(new Trait.StageIs(Optional.of(same.get().id())));
      return;
    }
    var stages = new ArrayList<>(stages(chosen));
    var stage = new Stage(Id.fresh(), name, Extras.NONE);
    stages.add(stage);
    acts.together(
        "details.step.newStage",
        List.of(
            new SetStages(stages),
            new Describe(chosen.ids(), new Trait.StageIs(Optional.of(stage.id())))));
  }
}
