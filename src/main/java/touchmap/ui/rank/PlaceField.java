package touchmap.ui.rank;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.ui.kit.FxThread;
import touchmap.words.Words;

/** The field in which a place is typed, where the row's bead was. */
final class PlaceField {
  private final TextField field = new TextField();
  private final Runnable cancel;
  private @Nullable Id of;
  private boolean selects;

  /** {@code take} hears of a touchpoint and the place typed for it. */
  PlaceField(Words words, BiConsumer<Id, String> take, Runnable cancel) {
    this.cancel = cancel;
    field.setId("rank-place");
    field.getStyleClass().add("place-field");
    field.setAccessibleText(words.of("rank.place"));
    field.setPrefColumnCount(2);
    field.setOnAction(
        event -> {
          Id about = of;
          if (about != null) take.accept(about, field.getText().strip());
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.sceneProperty().addListener(observable -> arrive());
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (before && !focused && field.getScene() != null && of != null) cancel.run();
            });
  }

  /** Rows are built with the next layout, and only then there is something to type into. */
  private void arrive() {
    if (field.getScene() != null && of != null) FxThread.later(this::focus);
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    cancel.run();
  }

  /** {@code replaces} when what is in it is the place of now, which the first digit takes the place of. */
  void open(Id touchpoint, String begun, boolean replaces) {
    of = touchpoint;
    selects = replaces;
    field.setText(begun);
  }

  void close() {
    of = null;
  }

  boolean isOpen() {
    return of != null;
  }

  /** The field, when it is open for this touchpoint. */
  Optional<TextField> at(Id touchpoint) {
    return touchpoint.equals(of) ? Optional.of(field) : Optional.empty();
  }

  private void focus() {
    field.requestFocus();
    if (selects) field.selectAll();
    else field.end();
  }
}
