package touchmap.ui.details;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.words.Words;

/**
 * A colour beside those of the palette, mixed of hue, saturation and brightness or typed as {@code #RRGGBB}. Each slider
 * goes by mouse and by arrow keys; what it passes through from one touch to the next is one step.
 */
final class ColourMixer extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Acts acts;
  private final Consumer<String> write;
  private final Slider hue;
  private final Slider saturation;
  private final Slider brightness;
  private final TextField typed = new TextField();
  private final Rectangle sample = new Rectangle(34, 30);
  private final GridPane sliders = new GridPane(10, 8);
  private String shown = "";
  private boolean showing;

  /** {@code write} hears each colour on the way, as {@code #RRGGBB}. */
  ColourMixer(Acts acts, Consumer<String> write) {
    super(10);
    this.acts = acts;
    this.write = write;
    hue = slider("hue", 360);
    saturation = slider("saturation", 100);
    brightness = slider("brightness", 100);
    Words words = acts.words();
    typed.setId("details-color-own");
    typed.setPromptText("#2C3A9E");
    typed.setAccessibleText(words.of("details.color.own"));
    typed.setPrefColumnCount(8);
    typed.setOnAction(event -> take());
    typed
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) take();
            });
    sample.setArcWidth(12);
    sample.setArcHeight(12);
    var label = new Label(words.of("details.color.own"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(typed);
    var line = new HBox(10, sample, typed, label);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(sliders, line);
    getStyleClass().add("colour-mixer");
  }

  private Slider slider(String part, double most) {
    var slider = new Slider(0, most, 0);
    String name = acts.words().of("details.color." + part);
    slider.setId("details-color-" + part);
    slider.getStyleClass().add("colour-" + part);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(most / 36);
    slider.setMaxWidth(Double.MAX_VALUE);
    slider.valueProperty().addListener(observable -> mixed());
    slider.setOnMousePressed(event -> acts.endStep());
    slider.setOnMouseReleased(event -> acts.endStep());
    slider
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) acts.endStep();
            });
    GridPane.setHgrow(slider, Priority.ALWAYS);
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(slider);
    sliders.addRow(sliders.getRowCount(), label, slider);
    return slider;
  }

  /** Puts the keyboard on the first slider. */
  void focus() {
    hue.requestFocus();
  }

  /** Shows a colour; a grey keeps the hue that was there, since it has none of its own. */
  void show(String hex) {
    typed.pseudoClassStateChanged(WRONG, false);
    if (hex.equalsIgnoreCase(shown)) return;
    shown = hex;
    typed.setText(hex);
    if (!Look.isColour(hex)) return;
    Color color = Color.web(hex);
    sample.setFill(color);
    if (hex.equalsIgnoreCase(now())) return;
    showing = true;
    try {
      if (color.getSaturation() > 0) hue.setValue(color.getHue());
      if (color.getBrightness() > 0) saturation.setValue(color.getSaturation() * 100);
      brightness.setValue(color.getBrightness() * 100);
    } finally {
      showing = false;
    }
  }

  private String now() {
    Color mixed =
        Color.hsb(hue.getValue(), saturation.getValue() / 100, brightness.getValue() / 100);
    return new Ink(part(mixed.getRed()), part(mixed.getGreen()), part(mixed.getBlue()), 1).hex();
  }

  private static int part(double share) {
    return (int) Math.round(share * 255);
  }

  private void mixed() {
    if (!showing) write.accept(now());
  }

  /** With or without the sign before it; anything else is marked as wrong and not taken over. */
  private void take() {
    String text = typed.getText().strip();
    if (text.isEmpty()) return;
    String hex = (text.startsWith("#") ? text : "#" + text).toUpperCase(Locale.ROOT);
    boolean right = Look.isColour(hex);
    typed.pseudoClassStateChanged(WRONG, !right);
    if (!right) {
      acts.host().say(acts.words().of("details.color.wrong", text));
    } else if (!hex.equalsIgnoreCase(shown)) {
      acts.endStep();
      write.accept(hex);
      acts.endStep();
    }
  }
}
