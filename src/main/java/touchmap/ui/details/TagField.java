package touchmap.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Suggestions;

/** Tags as chips with a field behind them. With several topics, a tag that only some have is lighter, and can be given to all. */
final class TagField {
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

  private final Acts acts;
  private final TextField field = new TextField();
  private final FlowPane chips = new FlowPane(5, 5);
  private final VBox all;
  private List<String> shown = List.of();

  TagField(Acts acts) {
    this.acts = acts;
    field.setId("details-tags");
    field.setPromptText(acts.words().of("details.tags.prompt"));
    chips.setId("details-tag-chips");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!event.getCharacter().equals(",")) return;
          event.consume();
          add(field.getText());
        });
    new Suggestions(field, this::inUse, this::add);
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) add(field.getText());
            });
    all = Fields.labelled(acts.words(), "details.tags", new VBox(6, chips, field), field);
  }

  Node node() {
    return all;
  }

  private List<String> inUse() {
    var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    acts.chosen().map().root().walk(topic -> names.addAll(topic.details().tags()));
    shown.forEach(names::remove);
    return List.copyOf(names);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
      event.consume();
      add(field.getText());
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !shown.isEmpty()) {
      event.consume();
      acts.describe(new Trait.RemoveTag(shown.getLast()));
      acts.endStep();
    }
  }

  private void add(String text) {
    String tag = text.replace(",", " ").strip();
    field.clear();
    if (tag.isEmpty() || acts.chosen().topics().isEmpty()) return;
    acts.endStep();
    acts.describe(new Trait.AddTag(tag));
    acts.endStep();
  }

  void show(Chosen chosen) {
    var tags = new LinkedHashSet<String>();
    chosen.topics().forEach(topic -> tags.addAll(topic.details().tags()));
    shown = List.copyOf(tags);
    var made = new ArrayList<Node>();
    for (String tag : shown) made.add(chip(tag, onAll(chosen.topics(), tag)));
    chips.getChildren().setAll(made);
    Fields.show(chips, !made.isEmpty());
  }

  private static boolean onAll(List<Topic> topics, String tag) {
    return topics.stream().allMatch(topic -> topic.details().tags().contains(tag));
  }

  private HBox chip(String tag, boolean onAll) {
    var name = new Label(tag);
    var remove = new Button("", Icons.node("x", 12));
    String said = acts.words().of("details.tags.remove", tag);
    remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    remove.setAccessibleText(said);
    remove.setTooltip(new Tooltip(said));
    remove.getStyleClass().addAll("flat", "chip-button");
    remove.setOnAction(event -> acts.describe(new Trait.RemoveTag(tag)));
    var chip = new HBox(2, name);
    if (!onAll) {
      var give = new Button("", Icons.node("plus", 12));
      String offer = acts.words().of("details.tags.toAll", tag);
      give.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      give.setAccessibleText(offer);
      give.setTooltip(new Tooltip(offer));
      give.getStyleClass().addAll("flat", "chip-button");
      give.setOnAction(event -> acts.describe(new Trait.AddTag(tag)));
      chip.getChildren().add(give);
    }
    chip.getChildren().add(remove);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().addAll("chip", "tag-chip");
    chip.pseudoClassStateChanged(SOME, !onAll);
    return chip;
  }
}
