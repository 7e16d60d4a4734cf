package touchmap.ui.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.ui.kit.Parts;

/**
 * The names that the numbers in a crowded matrix stand for, field by field below it. A click chooses one as a click on its
 * dot does. It has no room where the names stand in the matrix itself.
 */
final class MatrixKey extends VBox {
  private final Map<Quadrant, String> fields;
  private final Consumer<Id> chosen;
  private List<Plot.Dot> shown = List.of();

  MatrixKey(Map<Quadrant, String> fields, Consumer<Id> chosen) {
    super(2);
    this.fields = Map.copyOf(fields);
    this.chosen = chosen;
    setId("matrix-key");
    Parts.show(this, false);
  }

  void show(List<Plot.Dot> numbered, Function<Id, String> names) {
    shown = List.copyOf(numbered);
    Parts.show(this, !shown.isEmpty());
    var rows = new ArrayList<Node>();
    for (Quadrant field : Quadrant.values()) {
      var grid = new GridPane();
      grid.setHgap(8);
      grid.setVgap(1);
      for (int i = 0; i < shown.size(); i++)
        if (shown.get(i).quadrant() == field) row(grid, i + 1, shown.get(i).touchpoint(), names);
      if (grid.getChildren().isEmpty()) continue;
      rows.add(Parts.caption(fields.getOrDefault(field, "")));
      rows.add(grid);
    }
    getChildren().setAll(rows);
  }

  private void row(GridPane grid, int number, Id touchpoint, Function<Id, String> names) {
    Label at = Parts.aside(Integer.toString(number));
    at.setMinWidth(24);
    Label name = Parts.text(names.apply(touchpoint));
    name.setId("matrix-key-" + number);
    name.setOnMouseClicked(event -> chosen.accept(touchpoint));
    GridPane.setHgrow(name, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), at, name);
  }
}
