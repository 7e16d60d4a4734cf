package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Minutes and seconds in boxes of one width, since the typeface's digits differ and would jump. */
final class Digits extends HBox {
  static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final List<Label> places = new ArrayList<>();
  private String shown = "";
  private double size;

  Digits(double size) {
    this.size = size;
    getStyleClass().add("digits");
    setAlignment(Pos.CENTER);
    setFocusTraversable(false);
  }

  /** Shows so many seconds. */
  void show(long seconds) {
    String text = "%d:%02d".formatted(seconds / 60, seconds % 60);
    if (text.equals(shown)) return;
    shown = text;
    setAccessibleText(text);
    if (places.size() == text.length()) {
      for (int i = 0; i < text.length(); i++) places.get(i).setText(text.substring(i, i + 1));
    } else {
      build();
    }
  }

  void resizeTo(double to) {
    if (Math.abs(to - size) < 0.5) return;
    size = to;
    build();
  }

  double size() {
    return size;
  }

  String text() {
    return shown;
  }

  private void build() {
    Font font = Font.font("Golos Text", FontWeight.BOLD, size);
    double widest = 0;
    for (char digit = '0'; digit <= '9'; digit++)
      widest = Math.max(widest, width(String.valueOf(digit), font));
    places.clear();
    for (int i = 0; i < shown.length(); i++) {
      String character = shown.substring(i, i + 1);
      var label = new Label(character);
      label.getStyleClass().add("digit");
      label.setFont(font);
      label.setAlignment(Pos.CENTER);
      label.setMinWidth(character.equals(":") ? width(":", font) * 1.2 : widest);
      label.setStyle("-fx-font-size: " + size + "px;");
      places.add(label);
    }
    getChildren().setAll(places);
  }

  private static double width(String text, Font font) {
    var measured = new Text(text);
    measured.setFont(font);
    return Math.ceil(measured.getLayoutBounds().getWidth());
  }
}
