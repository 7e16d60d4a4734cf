package touchmap.ui.details;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A list of which one thing is chosen; with several topics that differ it says so instead. */
final class Choice<T> {
  private final ComboBox<T> box = new ComboBox<>();
  private final Acts acts;
  private boolean showing;

  Choice(String id, Acts acts, Function<T, String> text, Consumer<T> write) {
    this.acts = acts;
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public @Nullable T fromString(String string) {
            return null;
          }
        });
    box.setButtonCell(new Shown());
    box.valueProperty()
        .addListener(
            (value, before, now) -> {
              if (!showing && now != null) write.accept(now);
            });
  }

  ComboBox<T> box() {
    return box;
  }

  void show(List<T> choices, Shared<T> value) {
    showing = true;
    try {
      if (!box.getItems().equals(choices)) box.getItems().setAll(choices);
      box.setPromptText(value.isSeveral() ? acts.words().of("details.several") : "");
      T now = value.value().orElse(null);
      if (now == null) box.getSelectionModel().clearSelection();
      box.setValue(now);
    } finally {
      showing = false;
    }
  }

  /** Like the usual one, but it goes back to the prompt when the value is taken away. */
  private final class Shown extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? box.getPromptText() : box.getConverter().toString(item));
    }
  }
}
