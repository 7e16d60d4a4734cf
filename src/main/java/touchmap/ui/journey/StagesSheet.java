package touchmap.ui.journey;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

  private final Editor editor;
  private final Words words;
  private final ModalLayer layer;
  private final DraftRows<Stage> stages;

  StagesSheet(Editor editor, Words words, ModalLayer layer) {
    this.editor = editor;
    this.words = words;
    this.layer = layer;
    stages =
        new DraftRows<>(editor.map().study().journey().stages(), () -> Stage.of(""), this::row);
  }

  void open() {
    Button add = Parts.flat("stage-add", words.of("journey.stages.add"), stages::add);
    var sheet =
        new Sheet(
            words.of("journey.stages"),
            WIDTH,
            Parts.caption(words.of("journey.stages.why")),
            stages,
            Parts.row(8, add, Parts.gap(), templates()));
    sheet.setId("stages-sheet");
    new Saving(layer, words).open(sheet, this::save);
    stages.show(0);
  }

  private MenuButton templates() {
    var menu = new MenuButton(words.of("journey.stages.template"));
    menu.setId("stage-templates");
    for (StageTemplate each : StageTemplate.values()) {
      var item = new MenuItem(words.of(each.title()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> stages.replace(each.addedTo(written(), words)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private HBox row(int place) {
    TextField name =
        stages.field(
            place, "stage-name", stages.get(place).name(), words.of("journey.stages.name"));
    name.setAccessibleText(words.of("journey.stages.nth", place + 1));
    name.textProperty()
        .addListener((text, was, now) -> stages.set(place, stages.get(place).withName(now)));
    name.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, place));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button up = icon("up", "arrow-up", place, () -> stages.move(place, -1));
    Button down = icon("down", "arrow-down", place, () -> stages.move(place, 1));
    Button out = icon("remove", "x", place, () -> stages.remove(place));
    up.setDisable(place == 0);
    down.setDisable(place == stages.all().size() - 1);
    return Parts.row(4, name, up, down, out);
  }

  private Button icon(String act, String icon, int place, Runnable run) {
    return Parts.icon("stage-" + act + "-" + place, icon, words.of("journey.stages." + act), run);
  }

  /** Alt with arrows moves a stage. */
  private void key(KeyEvent event, int place) {
    if (!event.isAltDown()) return;
    int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (by == 0) return;
    event.consume();
    stages.move(place, by);
  }

  private List<Stage> written() {
    return stages.all().stream()
        .filter(each -> !each.name().isBlank())
        .map(each -> each.withName(each.name().strip()))
        .toList();
  }

  private void save() {
    List<Stage> kept = written();
    if (kept.equals(editor.map().study().journey().stages())) return;
    editor.endStep();
    editor.apply(new SetStages(kept));
    editor.endStep();
  }
}
