package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import touchmap.geometry.Rect;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Id;
import touchmap.model.Stage;

/** What can be done with one step, by the second button or the Menu key; and its stages alone. */
final class ColumnMenu {
  private final JourneyView view;
  private final StepWork work;
  private final ContextMenu menu = new ContextMenu();

  ColumnMenu(JourneyView view, StepWork work) {
    this.view = view;
    this.work = work;
    menu.setId("journey-menu");
    view.setOnContextMenuRequested(
        event -> {
          event.consume();
          boolean onHeadings = !event.isKeyboardTrigger() && event.getX() < Grid.HEADINGS;
          if (onHeadings) openRows(event.getScreenX(), event.getScreenY());
          else view.cell().ifPresent(this::openFor);
        });
  }

  private void openFor(Marked.Cell cell) {
    int at = cell.column();
    Column column = view.columns().get(at);
    boolean isLast = at == view.columns().size() - 1;
    var stages = new Menu(said("stage"));
    stages.getItems().setAll(stages(column));
    var rows = new Menu(said("rows"));
    rows.getItems().setAll(rows());
    menu.getItems()
        .setAll(
            item("insertBefore", false, () -> view.insertAfter(at - 1)),
            item("insertAfter", false, () -> view.insertAfter(at)),
            new SeparatorMenuItem(),
            item("earlier", at == 0, () -> view.move(at, at - 1)),
            item("later", isLast, () -> view.move(at, at + 1)),
            stages,
            rows,
            new SeparatorMenuItem(),
            item("remove", false, () -> view.remove(column)));
    show(cell);
  }

  /** Asks which rows are to be seen. */
  private void openRows(double x, double y) {
    menu.getItems().setAll(rows());
    menu.show(view, x, y);
  }

  List<MenuItem> rows() {
    var items = new ArrayList<MenuItem>();
    for (Row row : Row.values()) {
      if (!row.canHide()) continue;
      var item = new CheckMenuItem(work.words().of(row.key()));
      item.setMnemonicParsing(false);
      item.setSelected(view.wanted().contains(row));
      item.setOnAction(event -> view.want(row, item.isSelected()));
      items.add(item);
    }
    return items;
  }

  /** Asks for the stage of a step. */
  void openStages(Marked.Cell cell) {
    menu.getItems().setAll(stages(view.columns().get(cell.column())));
    show(cell);
  }

  private void show(Marked.Cell cell) {
    Rect box = view.place(cell.row(), cell.column());
    Point2D corner = view.localToScreen(Math.max(Grid.HEADINGS, box.x() + 12), box.bottom() - 2);
    if (corner != null) menu.show(view, corner.getX(), corner.getY());
  }

  private List<MenuItem> stages(Column column) {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    Optional<Id> own = column.step().stage();
    items.add(stage(said("ownStage"), Optional.empty(), own, column, group));
    if (!work.stages().isEmpty()) items.add(new SeparatorMenuItem());
    for (Stage each : work.stages())
      items.add(stage(each.name(), Optional.of(each.id()), own, column, group));
    items.add(new SeparatorMenuItem());
    items.add(item("stages", false, view::askStages));
    return items;
  }

  private MenuItem stage(
      String name, Optional<Id> stage, Optional<Id> now, Column column, ToggleGroup group) {
    var item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(stage.equals(now));
    item.setOnAction(event -> work.stage(column, stage));
    return item;
  }

  private MenuItem item(String key, boolean refused, Runnable run) {
    var item = new MenuItem(said(key));
    item.setMnemonicParsing(false);
    item.setDisable(refused);
    item.setOnAction(event -> run.run());
    return item;
  }

  private String said(String key) {
    return work.words().of("journey.menu." + key);
  }
}
