package touchmap.ui.score;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchmap.method.DayOrder;
import touchmap.method.UnsureDay;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** Which day “12/11/2026” is, asked once for the whole table where nothing in it decides. */
final class DayOrderLine extends HBox {
  private final Words words;
  private final Consumer<DayOrder> choose;
  private final Label label = new Label();
  private Optional<UnsureDay> asked = Optional.empty();
  private Segmented<DayOrder> orders;

  DayOrderLine(Words words, Consumer<DayOrder> choose) {
    super(8);
    this.words = words;
    this.choose = choose;
    orders = new Segmented<>(choose);
    setAlignment(Pos.CENTER_LEFT);
    label.setId("import-day-order-text");
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(Optional<UnsureDay> unsure, Optional<DayOrder> order) {
    Parts.show(this, unsure.isPresent());
    if (unsure.isPresent() && !unsure.equals(asked)) ask(unsure.get());
    asked = unsure;
    order.ifPresent(orders::choose);
  }

  private void ask(UnsureDay day) {
    label.setText(words.of("score.import.dayOrder", day.text()));
    orders =
        new Segmented<>(choose)
            .with(DayOrder.DAY_FIRST, Written.day(day.dayFirst(), words))
            .with(DayOrder.MONTH_FIRST, Written.day(day.monthFirst(), words));
    orders.setId("import-day-order");
    orders.setAccessibleText(label.getText());
    getChildren().setAll(label, orders);
  }

  /** What is usual where the person lives, as far as the system speaks the interface's language; else in that language. */
  static DayOrder usual(Words words, Locale system) {
    boolean isSame = system.getLanguage().equals(words.language());
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, isSame ? system : words.locale());
    return pattern.indexOf('M') < pattern.indexOf('d') ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
  }
}
