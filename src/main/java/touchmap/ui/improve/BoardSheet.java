package touchmap.ui.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import touchmap.edit.Editor;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** The actions as a board, a column for each status; cards are dragged, or moved by Alt and the arrows. */
final class BoardSheet implements BoardDrag.Columns {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 420;

  private final Planning planning;
  private final Editor editor;
  private final ImproveHost host;
  private final Function<TouchMap, Sight> look;
  private final List<BoardColumn> columns = new ArrayList<>();
  private final Sheet sheet;
  private Runnable stop = () -> {};
  private Sight sight;

  BoardSheet(Planning planning, Words words, ImproveHost host, Function<TouchMap, Sight> look) {
    this.planning = planning;
    this.host = host;
    this.look = look;
    editor = planning.editor();
    sight = look.apply(editor.map());
    var drag = new BoardDrag(this, this::move);
    var row = new HBox(12);
    for (ActionStatus each : ActionStatus.values()) {
      var column = new BoardColumn(each, words, () -> sight, drag);
      column.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, column));
      column.list().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, column));
      HBox.setHgrow(column, Priority.ALWAYS);
      column.setMinWidth(0);
      column.setPrefWidth(1);
      columns.add(column);
      row.getChildren().add(column);
    }
    row.setPrefHeight(HEIGHT);
    row.setMinHeight(160);
    Label help = Parts.caption(words.of("improve.board.help"));
    sheet = new Sheet(words.of("action.improve.board"), WIDTH, help, row);
    sheet.setId("board-sheet");
    sheet.getStylesheets().add(Theme.sheet("improve"));
    sheet.button(words.of("improve.action.add"), () -> planning.ask()).setId("board-add");
    sheet.gap();
    sheet.mainButton(words.of("improve.board.close"), this::close).setId("board-close");
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::history);
    refresh();
  }

  void open() {
    if (host.layer().isOpen()) return;
    stop =
        editor.onChange(
            change -> {
              if (change.changedMap()) refresh();
            });
    host.layer().show(sheet, stop);
    FxThread.later(
        () ->
            columns.stream()
                .filter(column -> !column.list().getItems().isEmpty())
                .findFirst()
                .ifPresent(column -> column.focus(first(column).id())));
  }

  private static PlannedAction first(BoardColumn column) {
    return column.list().getItems().getFirst().action();
  }

  private void close() {
    stop.run();
    host.layer().close(sheet);
  }

  private void refresh() {
    sight = look.apply(editor.map());
    for (BoardColumn each : columns) each.show(sight.agenda().of(each.status()));
  }

  private void move(PlannedAction action, ActionStatus to) {
    planning.now(action.id()).ifPresent(now -> planning.set(now, to));
    focus(action.id());
  }

  private void focus(Id action) {
    for (BoardColumn each : columns) {
      boolean here =
          each.list().getItems().stream().anyMatch(entry -> entry.action().id().equals(action));
      if (here) each.focus(action);
    }
  }

  private void clicked(MouseEvent event, BoardColumn column) {
    if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) return;
    chosen(column).ifPresent(planning::edit);
  }

  private static Optional<PlannedAction> chosen(BoardColumn column) {
    return Optional.ofNullable(column.list().getSelectionModel().getSelectedItem())
        .map(Agenda.Entry::action);
  }

  private void key(KeyEvent event, BoardColumn column) {
    int way =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (way != 0) {
      event.consume();
      int to = Math.clamp((long) columns.indexOf(column) + way, 0, columns.size() - 1);
      BoardColumn other = columns.get(to);
      if (event.isAltDown() || event.isShortcutDown())
        chosen(column).ifPresent(action -> move(action, other.status()));
      else if (other.list().getItems().isEmpty()) other.list().requestFocus();
      else other.focus(chosen(other).orElseGet(() -> first(other)).id());
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      event.consume();
      chosen(column).ifPresent(planning::edit);
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      chosen(column).ifPresent(planning::remove);
    }
  }

  /** A sheet keeps all keys to itself, so undo has to work in it. */
  private void history(KeyEvent event) {
    if (!event.isShortcutDown()) return;
    boolean redo =
        event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
    if (redo) editor.redo();
    else if (event.getCode() == KeyCode.Z) editor.undo();
    else return;
    event.consume();
  }

  @Override
  public Optional<ActionStatus> at(double sceneX, double sceneY) {
    for (BoardColumn each : columns) {
      Bounds bounds = each.localToScene(each.getBoundsInLocal());
      if (bounds.contains(sceneX, sceneY)) return Optional.of(each.status());
    }
    return Optional.empty();
  }

  @Override
  public void target(Optional<ActionStatus> status) {
    for (BoardColumn each : columns)
      each.pseudoClassStateChanged(Pseudo.TARGET, status.filter(each.status()::equals).isPresent());
  }
}
