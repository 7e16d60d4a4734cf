package touchmap.ui.kit;

import java.math.BigInteger;
import java.util.regex.Pattern;
import javafx.event.ActionEvent;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a whole number be typed into a spinner. Enter, an arrow or leaving the field takes it, the nearest that is allowed;
 * whatever is no number gives way to the number from before.
 */
public final class TypedSpinner {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

  private TypedSpinner() {}

  /** The one way in which a spinner of the program becomes editable; it may get other limits later. */
  public static void into(Spinner<Integer> spinner) {
    spinner.setEditable(true);
    understand(spinner);
    spinner.valueFactoryProperty().addListener(observable -> understand(spinner));
    // the toolkit's own answer to Enter and to leaving comes first
    spinner.getEditor().addEventHandler(ActionEvent.ACTION, event -> take(spinner));
    spinner.focusedProperty().addListener(observable -> take(spinner));
  }

  /** Takes what is typed, and shows the number that holds now. */
  public static int take(Spinner<Integer> spinner) {
    SpinnerValueFactory<Integer> factory = spinner.getValueFactory();
    StringConverter<Integer> converter = factory.getConverter();
    int now = converter.fromString(spinner.getEditor().getText());
    factory.setValue(now);
    String shown = converter.toString(now);
    if (!shown.equals(spinner.getEditor().getText())) spinner.getEditor().setText(shown);
    return now;
  }

  private static void understand(Spinner<Integer> spinner) {
    if (spinner.getValueFactory() instanceof IntegerSpinnerValueFactory factory)
      factory.setConverter(new Forgiving(factory));
  }

  private static final class Forgiving extends StringConverter<Integer> {
    private final IntegerSpinnerValueFactory factory;

    Forgiving(IntegerSpinnerValueFactory factory) {
      this.factory = factory;
    }

    @Override
    public String toString(@Nullable Integer number) {
      return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(@Nullable String typed) {
      String text = typed == null ? "" : typed.strip();
      if (!WHOLE.matcher(text).matches()) return factory.getValue();
      return new BigInteger(text)
          .max(BigInteger.valueOf(factory.getMin()))
          .min(BigInteger.valueOf(factory.getMax()))
          .intValue();
    }
  }
}
