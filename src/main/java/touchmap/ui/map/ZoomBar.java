package touchmap.ui.map;

import java.util.Locale;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The bar in the lower right corner of the map: smaller, how large it is, larger, fit. */
public final class ZoomBar extends HBox {
  private final Actions texts;

  ZoomBar(Words words, MapActions actions, ReadOnlyDoubleProperty zoom) {
    texts = new Actions(words);
    setId("zoom-bar");
    getStyleClass().addAll("map-float", "zoom-bar");
    setCache(true); // with its shadow, which the map repainted behind it would compute anew
    setAlignment(Pos.CENTER);
    setManaged(false);
    Button percent = plain(actions.named("zoom-100"));
    percent.textProperty().bind(zoom.map(at -> text(at.doubleValue(), words)));
    percent.accessibleTextProperty().bind(percent.textProperty());
    percent.getStyleClass().add("zoom-percent");
    Button fit = plain(actions.named("fit"));
    fit.setText(words.of("map.fit"));
    fit.setGraphic(Icons.node("maximize", 15));
    getChildren()
        .addAll(
            iconed(actions.named("zoom-out"), "minus"),
            percent,
            iconed(actions.named("zoom-in"), "plus"),
            new Separator(Orientation.VERTICAL),
            fit);
  }

  static String text(double zoom, Words words) {
    long percent = Math.round(zoom * 100);
    // Russian sets a space before the sign.
    return words.locale().getLanguage().equals(Locale.of("ru").getLanguage())
        ? percent + " %"
        : percent + "%";
  }

  private Button iconed(Action action, String icon) {
    Button button = plain(action);
    button.setGraphic(Icons.node(icon, 15));
    return button;
  }

  private Button plain(Action action) {
    var button = new Button();
    button.setId("zoom-" + action.id().substring("map.".length()));
    button.getStyleClass().addAll("flat", "zoom-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(action.text(texts.words()));
    button.setTooltip(texts.tooltip(action));
    button.setOnAction(event -> action.fire());
    return button;
  }
}
