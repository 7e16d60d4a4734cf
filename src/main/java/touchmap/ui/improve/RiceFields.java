package touchmap.ui.improve;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.method.Measures;
import touchmap.model.PlannedAction;
import touchmap.model.PlannedAction.Rice;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** Reach, impact, confidence and effort side by side, with what they come to. */
final class RiceFields extends VBox {
  private static final double ANY = 1e12;

  private final Words words;
  private final NumberField reach;
  private final NumberField impact;
  private final NumberField confidence;
  private final NumberField effort;
  private final Label figure = new Label();
  private final Label wrong = new Label();

  RiceFields(Words words, Rice rice) {
    super(4);
    this.words = words;
    reach = field("reach", 1, ANY);
    impact = field("impact", 1, ANY);
    confidence = field("confidence", 100, Math.max(1, rice.confidence().orElse(0)));
    effort = field("effort", 1, ANY);
    reach.set(rice.reach());
    impact.set(rice.impact());
    confidence.set(rice.confidence());
    effort.set(rice.effort());
    figure.setId("action-rice");
    figure.getStyleClass().addAll("strong", "rice");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    figure.setTooltip(new Tooltip(words.of("improve.rice.tip")));
    wrong.setId("action-rice-wrong");
    wrong.getStyleClass().add("wrong");
    var fields = new HBox(10, reach, impact, confidence, effort, figure);
    fields.setAlignment(Pos.BOTTOM_LEFT);
    all().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    getChildren().setAll(fields, wrong);
    tell();
  }

  private NumberField field(String name, double factor, double most) {
    return new NumberField(
        words, "action-" + name, words.of("improve.rice." + name), factor, most, this::changed);
  }

  private List<NumberField> all() {
    return List.of(reach, impact, confidence, effort);
  }

  private void changed() {
    if (!getChildren().isEmpty()) tell();
  }

  private void tell() {
    OptionalDouble value = isRight() ? Measures.rice(rice()) : OptionalDouble.empty();
    figure.setText(
        value.isPresent() ? said(value.getAsDouble(), words) : words.of("improve.rice.none"));
    wrong.setText(isRight() ? "" : words.of("improve.rice.wrong"));
    Parts.show(wrong, !isRight());
  }

  /** The figure of an action; empty where it has none. */
  static String said(PlannedAction action, Words words) {
    OptionalDouble value = Measures.rice(action.rice());
    return value.isPresent() ? said(value.getAsDouble(), words) : "";
  }

  private static String said(double value, Words words) {
    return words.of("improve.rice", NumberField.plain(rounded(value), words));
  }

  private static double rounded(double value) {
    double unit = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 10 ? 10 : 100;
    return Math.round(value * unit) / unit;
  }

  boolean isRight() {
    return all().stream().allMatch(NumberField::isRight);
  }

  void focusWrong() {
    all().stream().filter(each -> !each.isRight()).findFirst().ifPresent(NumberField::focusField);
  }

  Rice rice() {
    return new Rice(reach.value(), impact.value(), confidence.value(), effort.value());
  }
}
