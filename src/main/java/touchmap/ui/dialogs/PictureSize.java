package touchmap.ui.dialogs;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** How many times larger than on the screen a picture of pixels is: chosen or typed, and the pixels that makes. */
final class PictureSize extends VBox {
  static final double USUAL = 2;
  private static final int LARGEST_CHOICE = 4;
  private static final double LEAST = 0.1;
  private static final double MOST = 100;

  private final Words words;
  private final ExportSheet.Measuring measuring;
  private final Runnable onChange;
  private final Segmented<Integer> choices;
  private final TextField typed = new TextField("2");
  private final Label result = Parts.caption("");
  private OptionalDouble scale = OptionalDouble.of(USUAL);
  private boolean journeys;
  private boolean isTooLarge;

  /** {@code onChange} is called after everything that may make the picture possible or not. */
  PictureSize(Words words, ExportSheet.Measuring measuring, Runnable onChange) {
    super(6);
    this.words = words;
    this.measuring = measuring;
    this.onChange = onChange;
    choices = new Segmented<>(choice -> typed.setText(Integer.toString(choice)));
    for (int i = 1; i <= LARGEST_CHOICE; i++)
      choices.with(i, words.of("dialogs.export.times", Integer.toString(i)));
    choices.setId("export-times");
    choices.choose((int) USUAL);
    choices.setMaxHeight(Region.USE_PREF_SIZE);
    typed.setId("export-scale");
    typed.setPrefColumnCount(4);
    typed.setAccessibleText(words.of("dialogs.export.scaleTyped"));
    typed.textProperty().addListener(observable -> take());
    result.setId("export-pixels");
    result.setWrapText(true);
    result.setMinHeight(Region.USE_PREF_SIZE);
    result.setPrefWidth(210);
    getChildren()
        .setAll(
            Parts.sectionTitle(words.of("dialogs.export.scale")),
            Parts.row(8, choices, typed, result));
  }

  /** The scale that is asked for, where such a picture can be made. */
  OptionalDouble scale() {
    return isTooLarge ? OptionalDouble.empty() : scale;
  }

  /** Says anew what comes of it; measured only when a picture is wanted at all. */
  void measure(boolean ofJourneys) {
    journeys = ofJourneys;
    tell();
  }

  private void take() {
    scale = number(typed.getText());
    double times = scale.orElse(0);
    if (times == Math.rint(times) && times >= 1 && times <= LARGEST_CHOICE)
      choices.choose((int) times);
    else choices.chooseNone();
    tell();
  }

  private void tell() {
    Optional<ExportSheet.Pixels> pixels =
        scale.isPresent()
            ? Optional.of(measuring.pixels(journeys, scale.getAsDouble()))
            : Optional.empty();
    isTooLarge = pixels.filter(ExportSheet.Pixels::tooMany).isPresent();
    result.setText(
        pixels
            .map(
                each ->
                    words.of(
                        each.tooMany() ? "dialogs.export.tooMany" : "dialogs.export.pixels",
                        each.width(),
                        each.height(),
                        each.longest()))
            .orElseGet(() -> words.of("dialogs.export.noScale")));
    boolean isWrong = isTooLarge || scale.isEmpty();
    result.getStyleClass().setAll("label", isWrong ? "wrong-text" : "caption");
    onChange.run();
  }

  private static OptionalDouble number(String said) {
    try {
      double number = Double.parseDouble(said.strip().replace(',', '.'));
      return number >= LEAST && number <= MOST ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }
}
