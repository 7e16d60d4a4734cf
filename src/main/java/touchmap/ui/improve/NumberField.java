package touchmap.ui.improve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** A field for a number from zero on, with the comma or the point; empty means that it was not said. */
final class NumberField extends VBox {
  private final Words words;
  private final TextField field = new TextField();
  private final double factor;
  private final double most;

  /** {@code factor} is what one of the number is in the field: 100 for percent. */
  NumberField(Words words, String id, String label, double factor, double most, Runnable onChange) {
    this.words = words;
    this.factor = factor;
    this.most = most;
    field.setId(id);
    field.setMinWidth(0);
    field.setPrefWidth(90);
    field.getStyleClass().add("number-field");
    field
        .textProperty()
        .addListener(
            observable -> {
              field.pseudoClassStateChanged(Pseudo.WRONG, !isRight());
              onChange.run();
            });
    getChildren().setAll(Parts.labelled(label, field, field));
  }

  void set(OptionalDouble value) {
    field.setText(value.isPresent() ? plain(value.getAsDouble() * factor, words) : "");
  }

  /** The number without more digits than anybody typed. */
  static String plain(double value, Words words) {
    String text =
        new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros().toPlainString();
    return words.language().equals("ru") ? text.replace('.', ',') : text;
  }

  /** Empty when nothing was typed, or nothing that is a number. */
  OptionalDouble value() {
    String text = cleaned();
    if (text.isEmpty()) return OptionalDouble.empty();
    try {
      double value = new BigDecimal(text).doubleValue() / factor;
      return value >= 0 && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException notOne) {
      return OptionalDouble.empty();
    }
  }

  /** Whether what stands in the field, if anything, is a number that can be taken. */
  boolean isRight() {
    return cleaned().isEmpty() || value().isPresent();
  }

  private String cleaned() {
    return field.getText().replace(',', '.').replace("%", "").replaceAll("[\\s\\u00A0\\u202F]", "");
  }

  void focusField() {
    field.requestFocus();
  }
}
