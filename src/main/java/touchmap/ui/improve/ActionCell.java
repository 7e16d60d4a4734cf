package touchmap.ui.improve;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import touchmap.method.Agenda;
import touchmap.words.Words;

/** A row of the list of actions. */
final class ActionCell extends ListCell<Agenda.Entry> {
  private final Words words;
  private final Supplier<Sight> sight;
  private final Function<String, String> initials;
  private final ActionRow row;

  ActionCell(
      Words words, Planning planning, Supplier<Sight> sight, Function<String, String> initials) {
    this.words = words;
    this.sight = sight;
    this.initials = initials;
    row = new ActionRow(words, planning);
    row.prefWidthProperty().bind(widthProperty().subtract(4));
    getStyleClass().add("action-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Agenda.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    row.show(entry, sight.get(), initials.apply(entry.action().assignment().owner()));
    setGraphic(row);
    setAccessibleText(ActionRow.spoken(entry, sight.get(), words));
  }
}
