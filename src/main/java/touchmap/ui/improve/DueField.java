package touchmap.ui.improve;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.TypedDay;
import touchmap.words.Words;

/**
 * The day by which something is to be done, typed or picked. What was typed and is no day stays in the field, and is said
 * below it as soon as the field is left, so that nobody takes it for a day that was put down.
 */
final class DueField extends VBox {
  private final Words words;
  private final LocalDate today;
  private final TypedDay typing;
  private final DatePicker picker = new DatePicker();
  private final Label wrong;
  private String unread = "";

  DueField(Words words, LocalDate today, Optional<LocalDate> day, Label wrong) {
    super(3);
    this.words = words;
    this.today = today;
    this.wrong = wrong;
    typing = new TypedDay(words);
    picker.setId("action-due");
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setPromptText(words.of("improve.action.due.prompt"));
    picker.getEditor().setId("action-due-field");
    picker.getEditor().setAccessibleText(words.of("improve.action.due"));
    picker.setConverter(
        new StringConverter<LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate to) {
            return to == null ? unread : typing.text(to);
          }

          @Override
          @SuppressWarnings("NullAway") // DatePicker's word for no day
          public LocalDate fromString(String text) {
            Optional<LocalDate> read = typing.readComing(text, today);
            // a picker that is left writes its day over what was typed: of no day, that is the text
            // itself
            unread = read.isPresent() ? "" : text;
            return read.orElse(null);
          }
        });
    day.ifPresent(picker::setValue);
    picker.getEditor().textProperty().addListener(observable -> Parts.show(wrong, false));
    picker
        .focusedProperty()
        .addListener(
            (value, was, focused) -> {
              if (!focused) tell();
            });
    getChildren().addAll(Parts.labelled(words.of("improve.action.due"), picker, picker), wrong);
  }

  /** The day that is typed or picked; empty as well while what is typed is none. */
  Optional<LocalDate> day() {
    return typing.readComing(typed(), today);
  }

  /** Whether something is typed that is no day. */
  boolean isWrong() {
    return !typed().isEmpty() && day().isEmpty();
  }

  /** Says below the field whether what is typed is no day. */
  void tell() {
    Parts.show(wrong, isWrong());
    wrong.setText(
        !isWrong()
            ? ""
            : words.of(
                typing.isMissing(typed())
                    ? "improve.action.due.missing"
                    : "improve.action.due.wrong"));
  }

  Node focused() {
    return picker.getEditor();
  }

  private String typed() {
    return picker.getEditor().getText().strip();
  }
}
