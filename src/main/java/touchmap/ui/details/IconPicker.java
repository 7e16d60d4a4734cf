package touchmap.ui.details;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import touchmap.picture.IconShapes;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** A grid of icons to choose from; typing an English word finds more. */
final class IconPicker {
  private static final int MOST = 240;
  private static final double WIDTH = 292;

  private final Words words;
  private final Consumer<String> take;
  private final Popup popup = new Popup();
  private final FlowPane grid = new FlowPane(2, 2);
  private final TextField field = new TextField();
  private final List<String> common = IconShapes.commonNames().stream().sorted().toList();

  /** {@code take} hears the name, or nothing for the kind's own icon. */
  IconPicker(Words words, Consumer<String> take) {
    this.words = words;
    this.take = take;
  }

  void open(Button under) {
    field.setId("icon-search");
    field.setPromptText(words.of("details.icon.search"));
    field.setAccessibleText(words.of("details.icon.search"));
    field.textProperty().addListener(observable -> fill());
    var automatic = new Button(words.of("details.icon.automatic"));
    automatic.setId("icon-automatic");
    automatic.getStyleClass().addAll("small");
    automatic.setMaxWidth(Double.MAX_VALUE);
    automatic.setOnAction(event -> choose(""));
    grid.setPrefWrapLength(WIDTH - 40);
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefSize(WIDTH, 250);
    scroll.setFocusTraversable(false);
    var box = new VBox(8, field, automatic, scroll);
    box.getStyleClass().addAll("float", "icon-picker");
    box.getStylesheets().add(Theme.sheet("details"));
    box.setPrefWidth(WIDTH);
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          popup.hide();
        });
    popup.getContent().add(box);
    popup.setAutoHide(true);
    fill();
    popup.getScene().getStylesheets().setAll(under.getScene().getStylesheets());
    Bounds at = under.localToScreen(under.getBoundsInLocal());
    popup.show(under, at.getMinX(), at.getMaxY() + 4);
    field.requestFocus();
  }

  private void fill() {
    String wanted = field.getText().strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    Stream<String> found =
        wanted.isEmpty()
            ? common.stream()
            : IconShapes.names().stream().filter(each -> each.contains(wanted)).sorted();
    List<Button> buttons = found.limit(MOST).map(this::button).toList();
    grid.getChildren().setAll(buttons);
    if (!buttons.isEmpty()) return;
    var none = new Label(words.of("details.icon.none"));
    none.getStyleClass().add("caption");
    grid.getChildren().setAll(none);
  }

  private Button button(String name) {
    var button = new Button(name, Icons.node(name, 18));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setOnAction(event -> choose(name));
    return button;
  }

  private void choose(String name) {
    popup.hide();
    take.accept(name);
  }
}
