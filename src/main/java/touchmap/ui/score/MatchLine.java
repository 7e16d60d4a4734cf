package touchmap.ui.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final double MOST_WIDE = 170;

  private final Words words;
  private final BiConsumer<NumberLine, Id> match;
  private final Consumer<Offer> choose;
  private final Map<String, Id> byName = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final TextField field = new TextField();
  private final HBox candidates = new HBox(6);
  private final Button leave = new Button();
  private final Label wrong = new Label();
  private final HBox line;
  private @Nullable NumberLine shown;

  MatchLine(
      Words words,
      TouchMap map,
      BiConsumer<NumberLine, Id> match,
      Consumer<Offer> choose,
      Consumer<NumberLine> leaveOut) {
    super(4);
    this.words = words;
    this.match = match;
    this.choose = choose;
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
    candidates.setAlignment(Pos.CENTER_LEFT);
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
    boolean isNumber = now != null && now.key().isNumber();
    leave.setText(
        words.of(
            isLeftOut
                ? "score.import.takeBack"
                : isNumber ? "score.import.leaveNumber" : "score.import.leave"));
    candidates.getChildren().clear();
    if (now == null) return;
    for (Offer each : now.offers()) offer(each.text(), () -> choose.accept(each));
    if (!canBeNamed) return;
    for (Id each : now.candidates().subList(0, Math.min(MOST_CANDIDATES, now.candidates().size())))
      offer(names.getOrDefault(each, ""), () -> match.accept(now, each));
  }

  private void offer(String text, Runnable act) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "candidate");
    button.setMaxWidth(MOST_WIDE);
    button.setOnAction(event -> act.run());
    candidates.getChildren().add(button);
  }

  /** The touchpoint of that name; Enter on nothing takes the only one that might be meant, on a part of a name the only that has it. */
  private void take(String typed) {
    NumberLine now = shown;
    if (now == null) return;
    if (typed.isBlank()) {
      if (now.candidates().size() == 1) match.accept(now, now.candidates().getFirst());
      return;
    }
    Id found = byName.get(typed.strip());
    if (found == null)
      for (Map.Entry<String, Id> each : byName.entrySet())
        if (found == null && each.getKey().equalsIgnoreCase(typed.strip())) found = each.getValue();
    if (found == null) found = only(typed.strip().toLowerCase(Locale.ROOT));
    if (found == null) say(words.of("score.import.noSuch", typed.strip()));
    else match.accept(now, found);
  }

  private @Nullable Id only(String part) {
    List<Id> having =
        byName.entrySet().stream()
            .filter(each -> each.getKey().toLowerCase(Locale.ROOT).contains(part))
            .map(Map.Entry::getValue)
            .toList();
    return having.size() == 1 ? having.getFirst() : null;
  }

  private void say(String text) {
    wrong.setText(text);
    wrong.setVisible(!text.isEmpty());
    wrong.setManaged(!text.isEmpty());
  }
}
