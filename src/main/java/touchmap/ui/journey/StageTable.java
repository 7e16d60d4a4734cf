package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import touchmap.method.StageGrid;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.SceneDrag;
import touchmap.words.Words;

/**
 * All touchpoints as a table of stages against objects. Headings stay while the table scrolls. A touchpoint dragged to
 * another row is in that stage from then on; its object stays what it is, so it lands in its own column.
 */
final class StageTable extends ScrollPane {
  private static final PseudoClass TAKES = PseudoClass.getPseudoClass("takes");
  private static final double COLUMN = 158;
  private static final double HEADING = 148;

  /** What can be done with a touchpoint here. */
  record Wishes(BiConsumer<Id, Optional<Id>> stage, Consumer<Id> show) {}

  private final Words words;
  private final Wishes wishes;
  private final GridPane grid = new GridPane();
  private final SceneDrag drag = new SceneDrag();
  private final List<Node> across = new ArrayList<>();
  private final List<Node> down = new ArrayList<>();
  private final List<List<VBox>> cells = new ArrayList<>();
  private StageGrid shown = new StageGrid(List.of(), List.of());

  StageTable(Words words, Wishes wishes) {
    this.words = words;
    this.wishes = wishes;
    setId("stage-table");
    getStyleClass().addAll("edge-to-edge", "stage-table");
    grid.getStyleClass().add("stage-grid");
    setContent(grid);
    setFitToWidth(true);
    hvalueProperty().addListener(observable -> freeze());
    vvalueProperty().addListener(observable -> freeze());
    viewportBoundsProperty().addListener(observable -> freeze());
  }

  void show(StageGrid to, Optional<Id> focused) {
    shown = to;
    across.clear();
    down.clear();
    cells.clear();
    grid.getChildren().clear();
    grid.getRowConstraints().clear();
    grid.getRowConstraints().add(new RowConstraints());
    Label corner = heading("", "stage-corner");
    for (int i = 0; i < to.columns().size(); i++) {
      StageGrid.Column column = to.columns().get(i);
      Label head =
          heading(
              column
                      .object()
                      .map(Topic::nameOnOneLine)
                      .orElseGet(() -> words.of("journey.grid.noObject"))
                  + "  "
                  + column.touchpoints(),
              "stage-object");
      head.setPrefWidth(COLUMN);
      head.setMinWidth(COLUMN);
      grid.add(head, i + 1, 0);
      across.add(head);
    }
    for (int i = 0; i < to.rows().size(); i++) row(to.rows().get(i), i);
    grid.add(corner, 0, 0);
    across.add(corner);
    down.add(corner);
    across.forEach(each -> each.setViewOrder(-2));
    down.forEach(each -> each.setViewOrder(-1));
    corner.setViewOrder(-3);
    freeze();
    Parts.settled(
        this, () -> focused.flatMap(this::chip).or(this::first).ifPresent(Node::requestFocus));
  }

  private void row(StageGrid.Row row, int place) {
    var grows = new RowConstraints();
    grows.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().add(grows);
    String name = row.stage().map(Stage::name).orElseGet(() -> words.of("journey.noStage"));
    Label head =
        heading(
            name + "  " + row.touchpoints().size(),
            row.stage().isEmpty() ? "stage-none" : "stage-name");
    head.setPrefWidth(HEADING);
    head.setMinWidth(HEADING);
    grid.add(head, 0, place + 1);
    down.add(head);
    var line = new ArrayList<VBox>();
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = new VBox(4);
      cell.getStyleClass().add("stage-cell");
      cell.setPrefWidth(COLUMN);
      cell.setMinWidth(COLUMN);
      for (Topic each : row.cells().get(i)) cell.getChildren().add(chip(each, place, i, name));
      grid.add(cell, i + 1, place + 1);
      GridPane.setHgrow(cell, Priority.ALWAYS);
      line.add(cell);
    }
    cells.add(line);
  }

  private static Label heading(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().addAll("stage-heading", style);
    return label;
  }

  private Button chip(Topic touchpoint, int row, int column, String stage) {
    var chip = new Button(touchpoint.nameOnOneLine());
    chip.setId("grid-" + touchpoint.id().value());
    chip.setMnemonicParsing(false);
    chip.setMaxWidth(Double.MAX_VALUE);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().setAll("button", "stage-chip");
    chip.setAccessibleText(words.of("journey.grid.spoken", touchpoint.nameOnOneLine(), stage));
    chip.setOnAction(event -> wishes.show().accept(touchpoint.id()));
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, touchpoint.id(), row, column));
    chip.focusedProperty().addListener((value, before, now) -> reveal(chip, now));
    drag.watch(chip, () -> true, () -> new Load(touchpoint.id(), chip, column));
    return chip;
  }

  private Optional<Node> chip(Id touchpoint) {
    return Optional.ofNullable(grid.lookup("#grid-" + touchpoint.value()));
  }

  private Optional<Node> first() {
    return Optional.ofNullable(grid.lookup(".stage-chip"));
  }

  /** Arrows walk, Alt with up and down moves to the stage before or after. */
  private void key(KeyEvent event, Id touchpoint, int row, int column) {
    int dy =
        switch (event.getCode()) {
          case UP, KP_UP -> -1;
          case DOWN, KP_DOWN -> 1;
          default -> 0;
        };
    int dx =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> -1;
          case RIGHT, KP_RIGHT -> 1;
          default -> 0;
        };
    if (dx == 0 && dy == 0) return;
    event.consume();
    if (!event.isAltDown()) walk((Node) event.getSource(), row, column, dx, dy);
    else if (dy != 0 && row + dy >= 0 && row + dy < shown.rows().size())
      wishes.stage().accept(touchpoint, shown.rows().get(row + dy).stage().map(Stage::id));
  }

  private void walk(Node from, int row, int column, int dx, int dy) {
    List<Node> here = cells.get(row).get(column).getChildren();
    int at = here.indexOf(from);
    if (dy != 0 && at + dy >= 0 && at + dy < here.size()) {
      here.get(at + dy).requestFocus();
      return;
    }
    int r = row + dy;
    int c = column + dx;
    while (r >= 0 && r < cells.size() && c >= 0 && c < cells.get(r).size()) {
      List<Node> there = cells.get(r).get(c).getChildren();
      if (!there.isEmpty()) {
        int place = dy < 0 ? there.size() - 1 : dy > 0 ? 0 : Math.min(at, there.size() - 1);
        there.get(place).requestFocus();
        return;
      }
      r += dy;
      c += dx;
    }
  }

  /** Headings go with the view, and so stay where they are on screen. */
  private void freeze() {
    double x = Math.max(0, getHvalue() * (grid.getWidth() - getViewportBounds().getWidth()));
    double y = Math.max(0, getVvalue() * (grid.getHeight() - getViewportBounds().getHeight()));
    down.forEach(each -> each.setTranslateX(x));
    across.forEach(each -> each.setTranslateY(y));
  }

  private void reveal(Node chip, boolean focused) {
    if (!focused) return;
    Bounds box = grid.sceneToLocal(chip.localToScene(chip.getLayoutBounds()));
    double seen = getViewportBounds().getHeight();
    double wide = getViewportBounds().getWidth();
    if (seen <= 0 || wide <= HEADING) return;
    setVvalue(
        moved(getVvalue(), grid.getHeight() - seen, seen, box.getMinY() - 48, box.getMaxY() + 8));
    setHvalue(
        moved(
            getHvalue(),
            grid.getWidth() - wide,
            wide,
            box.getMinX() - HEADING - 8,
            box.getMaxX() + 8));
  }

  private static double moved(double at, double most, double seen, double from, double to) {
    if (most <= 0) return 0;
    double offset = at * most;
    if (from < offset) offset = from;
    else if (to > offset + seen) offset = to - seen;
    return Math.clamp(offset / most, 0, 1);
  }

  private Optional<Integer> rowAt(MouseEvent event) {
    for (int i = 0; i < cells.size(); i++) {
      Region first = cells.get(i).isEmpty() ? null : cells.get(i).getFirst();
      if (first == null) continue;
      Bounds box = first.localToScene(first.getLayoutBounds());
      if (event.getSceneY() >= box.getMinY() && event.getSceneY() < box.getMaxY())
        return Optional.of(i);
    }
    return Optional.empty();
  }

  /** A touchpoint on its way to another stage. */
  private final class Load implements SceneDrag.Load {
    private final Id touchpoint;
    private final Button chip;
    private final int column;

    Load(Id touchpoint, Button chip, int column) {
      this.touchpoint = touchpoint;
      this.chip = chip;
      this.column = column;
    }

    @Override
    public void moved(MouseEvent event) {
      chip.setTranslateY(0);
      Bounds box = chip.localToScene(chip.getLayoutBounds());
      chip.setTranslateY(event.getSceneY() - box.getCenterY());
      chip.getParent().setViewOrder(-0.5);
      mark(rowAt(event));
    }

    private void mark(Optional<Integer> row) {
      for (int i = 0; i < cells.size(); i++)
        cells.get(i).get(column).pseudoClassStateChanged(TAKES, row.equals(Optional.of(i)));
    }

    @Override
    public void ended() {
      chip.disarm();
      chip.setTranslateY(0);
      chip.getParent().setViewOrder(0);
      mark(Optional.empty());
    }

    @Override
    public void dropped(MouseEvent event) {
      rowAt(event)
          .ifPresent(
              row ->
                  wishes.stage().accept(touchpoint, shown.rows().get(row).stage().map(Stage::id)));
    }
  }
}
