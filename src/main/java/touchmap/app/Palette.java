package touchmap.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.ModalLayer;
import touchmap.words.Words;

/** The command palette: a field, and below it whatever answers to what is typed. */
final class Palette extends VBox {
  private static final double WIDTH = 640;
  private static final double MOST_HEIGHT = 420;

  private final Words words;
  private final PaletteLines source;
  private final ModalLayer layer;
  private final TextField field = new TextField();
  private final VBox list = new VBox(1);
  private final ScrollPane scroll = new ScrollPane(list);
  private final List<PaletteLines.Line> lines = new ArrayList<>();
  private final List<HBox> rows = new ArrayList<>();
  private int chosen;

  Palette(Words words, PaletteLines source, ModalLayer layer) {
    this.words = words;
    this.source = source;
    this.layer = layer;
    setId("palette");
    getStyleClass().add("palette");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    list.getStyleClass().add("palette-list");
    getChildren().addAll(head(), scroll);
    field.textProperty().addListener((value, before, typed) -> fill(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    fill("");
  }

  /** Opens it with something typed already, such as {@code #}. */
  void open(String typed) {
    field.setText(typed);
    layer.show(this, Pos.TOP_CENTER, new Insets(98, 0, 0, 0), () -> {});
    FxThread.later(field::end);
  }

  private HBox head() {
    field.setId("palette-field");
    field.getStyleClass().addAll("bare", "palette-field", "first-focus");
    field.setPromptText(words.of("app.palette.prompt"));
    field.setAccessibleText(words.of("app.palette.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    var touchpoints = new Label(words.of("app.palette.touchpoints"));
    touchpoints.getStyleClass().add("caption");
    var drivers = new Label(words.of("app.palette.drivers"));
    drivers.getStyleClass().add("caption");
    for (Label each : List.of(touchpoints, drivers)) {
      each.setMinWidth(Region.USE_PREF_SIZE);
      each.setVisible(source.hasPlaces());
      each.setManaged(source.hasPlaces());
    }
    var glass = Icons.node("search", 20);
    glass.getStyleClass().add("palette-glass");
    var head = new HBox(12, glass, field, touchpoints, drivers, new KeyLabel("Esc"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("palette-head");
    return head;
  }

  private void fill(String typed) {
    lines.clear();
    rows.clear();
    list.getChildren().clear();
    PaletteLines.Group group = null;
    for (PaletteLines.Line line : source.of(typed)) {
      if (line.group() != group) list.getChildren().add(title(line.group()));
      group = line.group();
      HBox row = row(line);
      lines.add(line);
      rows.add(row);
      list.getChildren().add(row);
    }
    if (lines.isEmpty()) {
      var none = new Label(words.of("app.palette.nothing"));
      none.getStyleClass().addAll("caption", "palette-none");
      list.getChildren().add(none);
    }
    choose(0);
    scroll.setVvalue(0);
  }

  private Label title(PaletteLines.Group group) {
    var title =
        new Label(
            words.of(
                switch (group) {
                  case GO -> "app.palette.go";
                  case DO -> "app.palette.do";
                  case SET -> "app.palette.set";
                }));
    title.getStyleClass().addAll("palette-title");
    return title;
  }

  private HBox row(PaletteLines.Line line) {
    var row = new HBox(12, Icons.node(line.icon().isEmpty() ? "chevron-right" : line.icon(), 17));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("palette-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(line.text() + " " + line.aside());
    TextFlow text = marked(line);
    row.getChildren().add(text);
    if (!line.aside().isEmpty()) {
      var aside = new Label(line.aside());
      aside.getStyleClass().add("caption");
      row.getChildren().add(aside);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getChildren().add(gap);
    if (!line.key().isEmpty()) row.getChildren().add(new KeyLabel(line.key()));
    row.setOnMouseMoved(event -> choose(rows.indexOf(row)));
    row.setOnMouseClicked(event -> run(line));
    return row;
  }

  private static TextFlow marked(PaletteLines.Line line) {
    var flow = new TextFlow();
    String text = line.text();
    int at = 0;
    for (Match.Span span : line.match().spans()) {
      if (span.from() < at) continue;
      flow.getChildren().add(piece(text.substring(at, span.from()), false));
      flow.getChildren().add(piece(text.substring(span.from(), span.to()), true));
      at = span.to();
    }
    flow.getChildren().add(piece(text.substring(at), false));
    flow.setMaxWidth(380);
    flow.setMaxHeight(Region.USE_PREF_SIZE);
    return flow;
  }

  private static Text piece(String text, boolean typed) {
    var piece = new Text(text);
    piece.getStyleClass().add(typed ? "palette-typed" : "palette-text");
    return piece;
  }

  private void choose(int row) {
    chosen = row;
    for (int i = 0; i < rows.size(); i++) {
      boolean on = i == row;
      rows.get(i).pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), on);
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(5);
      case PAGE_UP -> step(-5);
      case ENTER -> {
        if (chosen < lines.size()) run(lines.get(chosen));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (rows.isEmpty()) return;
    int to =
        Math.abs(by) == 1
            ? Math.floorMod(chosen + by, rows.size())
            : Math.clamp(chosen + by, 0, rows.size() - 1);
    choose(to);
    reveal(rows.get(to));
  }

  private void reveal(HBox row) {
    double height = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (height <= 0) return;
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double seen = scroll.getVvalue() * height;
    if (top < seen + 30) scroll.setVvalue(Math.max(0, top - 30) / height);
    else if (bottom > seen + scroll.getViewportBounds().getHeight())
      scroll.setVvalue(Math.min(1, (bottom - scroll.getViewportBounds().getHeight() + 8) / height));
  }

  private void run(PaletteLines.Line line) {
    layer.close(this);
    line.run().run();
  }
}
