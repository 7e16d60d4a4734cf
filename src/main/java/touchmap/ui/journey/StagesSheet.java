package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.SetStages;
import touchmap.method.StageTemplate;
import touchmap.model.Stage;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The stages of the journey, to be written, sorted and taken from a template; kept as a whole. */
final class StagesSheet {
  private static final double WIDTH = 480;
  private static final double MOST_HIGH = 330;

  private final Editor editor;
  private final Words words;
  private final ModalLayer layer;
  private final List<Stage> stages;
  private final VBox rows = new VBox(6);
  private final ScrollPane scroll = new ScrollPane(rows);

  StagesSheet(Editor editor, Words words, ModalLayer layer) {
    this.editor = editor;
    this.words = words;
    this.layer = layer;
    stages = new ArrayList<>(editor.map().study().journey().stages());
    if (stages.isEmpty()) stages.add(Stage.of(""));
    rows.setId("stage-rows");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(MOST_HIGH);
    scroll.getStyleClass().add("edge-to-edge");
  }

  void open() {
    Button add =
        Parts.flat("stage-add", words.of("journey.stages.add"), () -> addAt(stages.size()));
    var sheet =
        new Sheet(
            words.of("journey.stages"),
            WIDTH,
            Parts.caption(words.of("journey.stages.why")),
            scroll,
            Parts.row(8, add, Parts.gap(), templates()));
    sheet.setId("stages-sheet");
    sheet.gap();
    sheet.button(words.of("journey.cancel"), () -> layer.close(sheet));
    sheet.mainButton(
        words.of("journey.save"),
        () -> {
          layer.close(sheet);
          save();
        });
    layer.show(sheet, () -> layer.close(sheet));
    show(0);
  }

  private MenuButton templates() {
    var menu = new MenuButton(words.of("journey.stages.template"));
    menu.setId("stage-templates");
    for (StageTemplate each : StageTemplate.values()) {
      var item = new MenuItem(words.of(each.title()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> take(each));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void take(StageTemplate template) {
    stages.removeIf(each -> each.name().isBlank());
    List<Stage> all = template.addedTo(stages, words);
    stages.clear();
    stages.addAll(all);
    show(stages.size() - 1);
  }

  private void addAt(int place) {
    stages.add(place, Stage.of(""));
    show(place);
  }

  /** Shows them anew, the keyboard on one of them. */
  private void show(int focused) {
    rows.getChildren().clear();
    for (int i = 0; i < stages.size(); i++) rows.getChildren().add(row(i));
    if (focused >= 0 && focused < stages.size())
      rows.getChildren().get(focused).lookup(".text-field").requestFocus();
  }

  private HBox row(int place) {
    var name = new TextField(stages.get(place).name());
    name.setId("stage-name-" + place);
    name.setPromptText(words.of("journey.stages.name"));
    name.setAccessibleText(words.of("journey.stages.nth", place + 1));
    name.textProperty()
        .addListener((text, before, now) -> stages.set(place, stages.get(place).withName(now)));
    name.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, place));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button up =
        Parts.icon(
            "stage-up-" + place, "arrow-up", words.of("journey.stages.up"), () -> move(place, -1));
    Button down =
        Parts.icon(
            "stage-down-" + place,
            "arrow-down",
            words.of("journey.stages.down"),
            () -> move(place, 1));
    Button out =
        Parts.icon(
            "stage-out-" + place, "x", words.of("journey.stages.remove"), () -> remove(place));
    up.setDisable(place == 0);
    down.setDisable(place == stages.size() - 1);
    return Parts.row(4, name, up, down, out);
  }

  /** Enter goes on to the next stage, Alt with arrows moves this one. */
  private void key(KeyEvent event, int place) {
    boolean moves = event.isAltDown();
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) addAt(place + 1);
    else if (moves && event.getCode() == KeyCode.UP) move(place, -1);
    else if (moves && event.getCode() == KeyCode.DOWN) move(place, 1);
    else return;
    event.consume();
  }

  private void move(int place, int by) {
    int to = place + by;
    if (to < 0 || to >= stages.size()) return;
    Stage moving = stages.remove(place);
    stages.add(to, moving);
    show(to);
  }

  private void remove(int place) {
    stages.remove(place);
    show(Math.min(place, stages.size() - 1));
  }

  private void save() {
    List<Stage> kept =
        stages.stream()
            .filter(each -> !each.name().isBlank())
            .map(each -> each.withName(each.name().strip()))
            .toList();
    if (kept.equals(editor.map().study().journey().stages())) return;
    Edit edit = new SetStages(kept);
    editor.endStep();
    editor.apply(edit);
    editor.endStep();
  }
}
