package touchmap.ui.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The names that the numbers in a crowded matrix stand for, field by field below it. A click chooses one as a click on its
 * dot does. For the keyboard it is one stop, in which arrows walk from name to name and Enter chooses; to a screen reader
 * each name says its number and what the dot says. It has no room where the names stand in the matrix itself.
 */
final class MatrixKey extends VBox {
  /** More names than a person reads; the matrix says those of all others as arrows walk in it. */
  private static final int MOST = 100;

  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Map<Quadrant, String> fields;
  private final Words words;
  private final Consumer<Id> chosen;
  private final List<Button> rows = new ArrayList<>();
  private List<Plot.Dot> shown = List.of();
  private Function<Plot.Dot, String> spoken = dot -> "";

  MatrixKey(Map<Quadrant, String> fields, Words words, Consumer<Id> chosen) {
    super(2);
    this.fields = Map.copyOf(fields);
    this.words = words;
    this.chosen = chosen;
    setId("matrix-key");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.of("improve.matrix.key"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    Parts.show(this, false);
  }

  /** What a dot says to a screen reader; its name does the same. */
  void speak(Function<Plot.Dot, String> of) {
    spoken = of;
    for (int i = 0; i < rows.size(); i++) said(i);
  }

  void show(List<Plot.Dot> numbered, Function<Id, String> names) {
    Optional<Id> before = focused();
    shown = List.copyOf(numbered.subList(0, Math.min(MOST, numbered.size())));
    rows.clear();
    for (int i = 0; i < shown.size(); i++) rows.add(row(i, names));
    var parts = new ArrayList<Node>();
    for (Quadrant field : Quadrant.values()) {
      var grid = new GridPane();
      grid.setHgap(4);
      for (int i = 0; i < shown.size(); i++)
        if (shown.get(i).quadrant() == field)
          grid.addRow(grid.getRowCount(), number(i), rows.get(i));
      if (grid.getChildren().isEmpty()) continue;
      parts.add(Parts.caption(fields.getOrDefault(field, "")));
      parts.add(grid);
    }
    int more = numbered.size() - shown.size();
    if (more > 0) parts.add(Parts.caption(words.count("improve.matrix.key.more", more)));
    getChildren().setAll(parts);
    Parts.show(this, !shown.isEmpty());
    int at = before.map(this::indexOf).orElse(-1);
    if (!rows.isEmpty()) enterAt(Math.max(at, 0));
    if (at >= 0) rows.get(at).requestFocus();
  }

  private static Label number(int index) {
    Label number = Parts.aside(Integer.toString(index + 1));
    number.setMinWidth(24);
    GridPane.setValignment(number, VPos.TOP);
    return number;
  }

  private Button row(int index, Function<Id, String> names) {
    Id touchpoint = shown.get(index).touchpoint();
    var row = new Button(names.apply(touchpoint));
    row.setMnemonicParsing(false);
    row.setId("matrix-key-" + (index + 1));
    row.getStyleClass().setAll("matrix-key-row");
    row.setWrapText(true);
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.setAlignment(Pos.TOP_LEFT);
    row.setOnAction(event -> chosen.accept(touchpoint));
    row.focusedProperty()
        .addListener(
            (at, was, is) -> {
              if (is) enterAt(rows.indexOf(row));
            });
    GridPane.setHgrow(row, Priority.ALWAYS);
    row.setAccessibleText(said(index, row.getText()));
    return row;
  }

  private void said(int index) {
    Button row = rows.get(index);
    row.setAccessibleText(said(index, row.getText()));
  }

  private String said(int index, String name) {
    String told = spoken.apply(shown.get(index));
    return words.of("improve.matrix.key.name", index + 1, told.isEmpty() ? name : told);
  }

  private Optional<Id> focused() {
    for (int i = 0; i < rows.size(); i++)
      if (rows.get(i).isFocused()) return Optional.of(shown.get(i).touchpoint());
    return Optional.empty();
  }

  private int indexOf(Id touchpoint) {
    return shown.stream().map(Plot.Dot::touchpoint).toList().indexOf(touchpoint);
  }

  /** The Tab key comes in at this name and no other. */
  private void enterAt(int index) {
    for (int i = 0; i < rows.size(); i++) rows.get(i).setFocusTraversable(i == index);
  }

  private void typed(KeyEvent event) {
    int at = focused().map(this::indexOf).orElse(-1);
    if (at < 0) return;
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      rows.get(at).fire();
      return;
    }
    int to =
        switch (event.getCode()) {
          case UP -> at - 1;
          case DOWN -> at + 1;
          case HOME -> 0;
          case END -> rows.size() - 1;
          default -> NOWHERE;
        };
    if (to == NOWHERE) return;
    event.consume();
    rows.get(Math.clamp(to, 0, rows.size() - 1)).requestFocus();
  }
}
