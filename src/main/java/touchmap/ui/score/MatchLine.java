package touchmap.ui.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/** What can be done about the row that is selected: say which touchpoint is meant, or leave the row out. */
final class MatchLine extends VBox {
  private static final int MOST_CANDIDATES = 3;

  private final Words words;
  private final BiConsumer<String, Id> match;
  private final Map<String, Id> byName = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final TextField field = new TextField();
  private final HBox candidates = new HBox(6);
  private final Button leave = new Button();
  private final Label wrong = new Label();
  private final HBox line;
  private @Nullable NumberLine shown;

  MatchLine(
      Words words, TouchMap map, BiConsumer<String, Id> match, Consumer<NumberLine> leaveOut) {
    super(4);
    this.words = words;
    this.match = match;
    nameAll(map);
    field.setId("import-match");
    field.setAccessibleText(words.of("score.import.whichOne"));
    field.getStyleClass().add("small-field");
    field.setPrefWidth(180);
    field.setMinWidth(120);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> take(field.getText()));
    new Suggestions(field, () -> List.copyOf(byName.keySet()), this::take);
    leave.setId("import-leave");
    leave.getStyleClass().add("small");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.setOnAction(
        event -> {
          NumberLine now = shown;
          if (now != null) leaveOut.accept(now);
        });
    candidates.setMinWidth(0);
    wrong.getStyleClass().add("wrong-text");
    line = new HBox(8, candidates, field, leave);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(34);
    getChildren().addAll(line, wrong);
    say("");
  }

  /** Every touchpoint under a name of its own: one that others bear, too, says where it belongs. */
  private void nameAll(TouchMap map) {
    Register register = Register.of(map);
    Map<String, Integer> bearers = new LinkedHashMap<>();
    for (Topic each : register.touchpoints()) bearers.merge(each.nameOnOneLine(), 1, Integer::sum);
    for (Topic each : register.touchpoints()) {
      String name = each.nameOnOneLine();
      String object = register.objectOf(each.id()).map(Topic::nameOnOneLine).orElse("");
      String full =
          bearers.getOrDefault(name, 0) > 1 ? words.of("score.import.of", name, object) : name;
      byName.putIfAbsent(full, each.id());
      names.put(each.id(), full);
    }
  }

  void show(@Nullable NumberLine now, boolean isLeftOut) {
    shown = now;
    boolean canAct = now != null;
    boolean canBeNamed = now != null && now.canBeNamed();
    line.setVisible(canAct);
    field.setVisible(canBeNamed);
    field.setManaged(canBeNamed);
    field.clear();
    field.setPromptText(
        words.of(now != null && !now.isOpen() ? "score.import.otherOne" : "score.import.whichOne"));
    say("");
    leave.setText(words.of(isLeftOut ? "score.import.takeBack" : "score.import.leave"));
    candidates.getChildren().clear();
    if (now == null || !canBeNamed) return;
    for (Id each :
        now.candidates().subList(0, Math.min(MOST_CANDIDATES, now.candidates().size()))) {
      var button = new Button(names.getOrDefault(each, ""));
      button.getStyleClass().addAll("small", "candidate");
      button.setMaxWidth(170);
      button.setOnAction(event -> match.accept(now.name(), each));
      candidates.getChildren().add(button);
    }
  }

  private void take(String typed) {
    NumberLine now = shown;
    if (now == null || typed.isBlank()) return;
    Id found = byName.get(typed.strip());
    if (found == null)
      for (Map.Entry<String, Id> each : byName.entrySet())
        if (found == null && each.getKey().equalsIgnoreCase(typed.strip())) found = each.getValue();
    if (found == null) say(words.of("score.import.noSuch", typed.strip()));
    else match.accept(now.name(), found);
  }

  private void say(String text) {
    wrong.setText(text);
    wrong.setVisible(!text.isEmpty());
    wrong.setManaged(!text.isEmpty());
  }
}
