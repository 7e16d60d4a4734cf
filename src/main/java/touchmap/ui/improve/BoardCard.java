package touchmap.ui.improve;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.method.Agenda;
import touchmap.model.ActionStatus;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** A card of the board: what is to be done, where, by whom and by when. */
final class BoardCard extends ListCell<Agenda.Entry> {
  /** Beside the card there is room for the bar that scrolls, whether it is there or not. */
  private static final double BESIDE = 12;

  private final Words words;
  private final Supplier<Sight> sight;
  private final Label title = new Label();
  private final Label where = Parts.caption("");
  private final Label rice = Parts.caption("");
  private final Label owner = new Label();
  private final Label due = new Label();
  private final VBox card;

  BoardCard(Words words, Supplier<Sight> sight) {
    this.words = words;
    this.sight = sight;
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    owner.getStyleClass().add("caption");
    due.getStyleClass().add("due");
    rice.setWrapText(false);
    rice.setMinWidth(Region.USE_PREF_SIZE);
    rice.getStyleClass().add("row-rice");
    where.setMinWidth(0);
    where.setWrapText(false);
    var place = new HBox(8, where, Parts.gap(), rice);
    place.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(3, title, place, new TwoEnds(owner, due));
    card.getStyleClass().addAll("card", "board-card");
    card.setMaxWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("board-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  /** As wide as its list allows; a cell that is measured has often another width yet, or none. */
  private double wide() {
    double list = getListView() == null ? 0 : getListView().getWidth();
    return Math.max(0, list - BESIDE);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) return super.computePrefHeight(width);
    return snapSizeY(snappedTopInset() + card.prefHeight(wide()) + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    card.setPrefWidth(wide());
    super.layoutChildren();
  }

  void hold(boolean held) {
    card.pseudoClassStateChanged(Pseudo.HELD, held);
  }

  @Override
  protected void updateItem(Agenda.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var assignment = entry.action().assignment();
    title.setText(entry.action().title().strip().replace('\n', ' '));
    where.setText(sight.get().name(entry.action().touchpoint()));
    rice.setText(RiceFields.said(entry.action(), words));
    Parts.show(rice, !rice.getText().isEmpty());
    owner.setText(assignment.owner());
    var day = entry.status() == ActionStatus.DONE ? assignment.done() : assignment.due();
    String shown = day.map(it -> new Calendar(words).shown(it, sight.get().today())).orElse("");
    due.setText(entry.isOverdue() ? words.of("improve.overdue.since", shown) : shown);
    due.pseudoClassStateChanged(Pseudo.OVERDUE, entry.isOverdue());
    setGraphic(card);
    setAccessibleText(ActionRow.spoken(entry, sight.get(), words));
  }
}
