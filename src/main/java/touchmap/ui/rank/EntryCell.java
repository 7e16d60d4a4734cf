package touchmap.ui.rank;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import touchmap.lens.RankLens;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** One row of the shortlist: a grip, its place, its name over its object, and its dots where there are votes. */
final class EntryCell extends ListCell<Entry> {
  private static final double ROW = 40;
  private static final double CUT = 24;
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final Words words;
  private final PlaceField field;
  private final Consumer<Entry> askPlace;
  private final StackPane bead = new StackPane();
  private final Label name = new Label();
  private final Label object = new Label();
  private final Label moment;
  private final Label tied;
  private final Tooltip level = new Tooltip();
  private final Label dots = new Label();
  private final HBox row;
  private final Label cut;
  private final HBox line;

  EntryCell(Words words, PlaceField field, RowDrag drag, Consumer<Entry> askPlace) {
    this.words = words;
    this.field = field;
    this.askPlace = askPlace;
    getStyleClass().add("entry-cell");
    setPrefWidth(0);
    moment = new Label(words.of("rank.list.moment"), LegendBar.star(11));
    moment.getStyleClass().add("row-moment");
    moment.setGraphicTextGap(4);
    moment.setMinWidth(0);
    object.getStyleClass().add("row-object");
    name.getStyleClass().add("row-name");
    var under = new HBox(6, object, moment);
    under.setAlignment(Pos.CENTER_LEFT);
    var said = new VBox(name, under);
    said.setAlignment(Pos.CENTER_LEFT);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    var dot = new Circle(3.5);
    dot.getStyleClass().add("row-dot");
    dots.setGraphic(dot);
    dots.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    dots.setGraphicTextGap(5);
    dots.getStyleClass().add("row-dots");
    dots.setMinWidth(Region.USE_PREF_SIZE);
    bead.setMinWidth(30);
    tied = Parts.aside("");
    tied.setTooltip(level);
    row = new HBox(6, Icons.node("grip-vertical", 14), bead, said, tied, dots);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("entry-row");
    row.setMinHeight(ROW - 2);
    row.setPrefHeight(ROW - 2);
    cut = new Label();
    cut.getStyleClass().add("cut-text");
    cut.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(8, rule(), cut, rule());
    line.setAlignment(Pos.CENTER);
    line.setMinHeight(CUT);
    line.setPrefHeight(CUT);
    drag.watch(this, row);
  }

  /** How high the row of an entry is. */
  static double height(Entry entry) {
    return entry.isFirstPastKey() ? ROW + CUT : ROW;
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("cut-rule");
    HBox.setHgrow(rule, Priority.ALWAYS);
    return rule;
  }

  Node row() {
    return row;
  }

  void hold(boolean held) {
    row.pseudoClassStateChanged(HELD, held);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      setMinHeight(0);
      setPrefHeight(USE_COMPUTED_SIZE);
      return;
    }
    Entry.Face face = entry.face();
    name.setText(face.name());
    object.setText(face.object());
    object.setTextFill(Theme.color(face.colour()));
    Parts.show(moment, entry.isMoment());
    Parts.show(tied, entry.level() != Entry.Level.SURE);
    tied.setText(level(entry));
    boolean open = entry.level() == Entry.Level.UNDECIDED;
    level.setText(words.of(open ? "rank.list.undecided" : "rank.list.tied"));
    Parts.show(dots, entry.dots().isPresent());
    dots.setText(Integer.toString(entry.dots().orElse(0)));
    bead.getChildren().setAll(field.at(entry.id()).<Node>map(each -> each).orElseGet(this::bead));
    cut.setText(
        words.of(entry.isFollowing() ? "rank.list.cutParts" : "rank.list.cut", RankLens.KEY));
    setAccessibleText(spoken(entry));
    setMinHeight(height(entry));
    setPrefHeight(height(entry));
    setGraphic(entry.isFirstPastKey() ? new VBox(line, row) : row);
  }

  private String level(Entry entry) {
    boolean open = entry.level() == Entry.Level.UNDECIDED;
    return words.of(open ? "rank.duel.undecided" : "rank.duel.tied");
  }

  private Label bead() {
    Entry entry = getItem();
    Label label = LegendBar.bead(Integer.toString(entry.place()), entry.isKey());
    label.setTooltip(new Tooltip(words.of("rank.place.tip")));
    label.setOnMouseClicked(
        event -> {
          if (!event.isStillSincePress()) return;
          event.consume();
          askPlace.accept(entry);
        });
    return label;
  }

  private String spoken(Entry entry) {
    String said =
        words.of("rank.list.row", entry.place(), entry.face().name(), entry.face().object());
    if (entry.isMoment()) said += ", " + words.of("rank.list.moment");
    if (entry.level() != Entry.Level.SURE) said += ", " + level(entry);
    if (entry.dots().isPresent()) said += ", " + words.count("rank.dots", entry.dots().getAsInt());
    return said;
  }
}
