package touchmap.ui.journey;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Describe;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.edit.Trait;
import touchmap.method.StageGrid;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** The stage grid over the window: where in the journey each touchpoint stands, and which stand nowhere yet. */
final class StageSheet {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 620;
  private static final double AROUND = 48;

  private final Editor editor;
  private final Words words;
  private final JourneyHost host;
  private final Runnable onStages;
  private final StageTable table;
  private final Label state = Parts.caption("");
  private Runnable stop = () -> {};

  StageSheet(Editor editor, Words words, JourneyHost host, Runnable onStages) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.onStages = onStages;
    table = new StageTable(words, new StageTable.Wishes(this::put, this::show));
    state.setId("grid-state");
  }

  void open() {
    double width = Math.min(WIDTH, host.layer().getWidth() - AROUND);
    double height = Math.min(HEIGHT, host.layer().getHeight() - AROUND - 150);
    table.setPrefSize(width, height);
    VBox.setVgrow(table, Priority.ALWAYS);
    var sheet =
        new Sheet(
            words.of("journey.grid"),
            width,
            Parts.caption(words.of("journey.grid.how")),
            table,
            state);
    sheet.setId("stage-sheet");
    sheet.getStylesheets().add(Theme.sheet("journey"));
    Runnable close = () -> close(sheet);
    sheet.button(
        words.of("journey.acts.stages"),
        () -> {
          close.run();
          onStages.run();
        });
    sheet.gap();
    sheet.button(words.of("journey.add.done"), close);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    stop = editor.onChange(change -> refresh(editor.selection().lead()));
    host.layer().show(sheet, close);
    refresh(editor.selection().lead());
  }

  /** A sheet keeps the window's keys away, but what is done here can be taken back here. */
  private void key(KeyEvent event) {
    boolean isUndo = event.isShortcutDown() && Keys.code(event) == KeyCode.Z;
    if (!isUndo) return;
    event.consume();
    if (event.isShiftDown()) editor.redo();
    else editor.undo();
  }

  private void close(Sheet sheet) {
    stop.run();
    stop = () -> {};
    host.layer().close(sheet);
  }

  private void refresh(Optional<Id> focused) {
    StageGrid grid = StageGrid.of(editor.map());
    table.show(grid, focused);
    int without = grid.stageless().touchpoints().size();
    state.setText(
        without == 0 ? words.of("journey.grid.all") : words.count("journey.grid.without", without));
  }

  private void put(Id touchpoint, Optional<Id> stage) {
    Optional<Topic> at = editor.map().find(touchpoint);
    if (at.isEmpty() || at.get().details().touch().stage().equals(stage)) return;
    editor.endStep();
    editor.apply(
        new Describe(List.of(touchpoint), new Trait.StageIs(stage)), Selection.of(touchpoint));
    editor.endStep();
  }

  private void show(Id touchpoint) {
    editor.select(Selection.of(touchpoint));
  }
}
