package touchmap.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Losses;
import touchmap.lens.Lens;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The top of a window: what is open and how it stands on disk, and at the right the way to
 * everything else.
 */
final class TopBar extends HBox {
  /** Narrower than that, only the lens that is on bears its name. */
  private static final double ROOM_FOR_NAMES = 1080;

  private static final double LEAST_TITLE = 150;

  private final Words words;
  private final Button name = new Button();
  private final Label state = new Label();
  private final Button leftOut = Parts.link("map-left-out", "", () -> {});
  private @Nullable LensSwitch lenses;

  private TopBar(Words words) {
    super(12);
    this.words = words;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(new Logo());
  }

  /** For the first screen: its name with the menu, and the button that opens a map. */
  static TopBar start(Words words, Actions actions, Menus menus) {
    var bar = new TopBar(words);
    bar.opens(menus, actions);
    bar.name.setText(words.of("app.newMap"));
    Button open = actions.button(actions.named("open"));
    open.setId("start-open");
    bar.getChildren().addAll(bar.name, gap(), open);
    return bar;
  }

  /** For an open map. */
  static TopBar map(
      Words words, Actions actions, Menus menus, List<Lens> lenses, Consumer<Lens> onLens) {
    var bar = new TopBar(words);
    bar.opens(menus, actions);
    bar.state.setId("map-state");
    bar.state.getStyleClass().addAll("caption", "map-state");
    bar.leftOut.setOnAction(event -> actions.named("leftOut").fire());
    Parts.show(bar.leftOut, false);
    var titles = new VBox(bar.name, Parts.row(2, bar.state, bar.leftOut));
    titles.setAlignment(Pos.CENTER_LEFT);
    var middle = new LensSwitch(lenses, words, onLens);
    // A long title gives way, for it is on the map as well; the lenses are named nowhere else.
    middle.setMinWidth(Region.USE_PREF_SIZE);
    titles.setMinWidth(LEAST_TITLE);
    bar.lenses = middle;
    Button search = search(words, actions.named("palette"));
    Button present = actions.button(actions.named("present"));
    present.setMinWidth(Region.USE_PREF_SIZE);
    bar.getChildren().addAll(titles, gap(), middle, gap(), search, present);
    bar.widthProperty().addListener(value -> middle.compact(bar.getWidth() < ROOM_FOR_NAMES));
    return bar;
  }

  private void opens(Menus menus, Actions actions) {
    name.setId("map-name");
    name.setGraphic(Icons.node("chevron-down", 16));
    name.setContentDisplay(ContentDisplay.RIGHT);
    name.setMnemonicParsing(false);
    name.getStyleClass().addAll("flat", "map-name");
    name.setOnAction(event -> menus.show(name));
    name.setTooltip(actions.tooltip(actions.named("menu")));
  }

  /** Looks like a field, opens the palette. */
  private static Button search(Words words, Action palette) {
    var text = new Label(words.of("app.palette.open"));
    text.getStyleClass().add("hint");
    Region space = gap();
    var line = new HBox(9, Icons.node("search", 16), text, space);
    line.setAlignment(Pos.CENTER_LEFT);
    palette.keyText().ifPresent(key -> line.getChildren().add(new KeyLabel(key)));
    line.setPrefWidth(204);
    var button = new Button("", line);
    button.setId("button-palette");
    button.setAccessibleText(palette.text(words));
    button.getStyleClass().add("search-button");
    button.setOnAction(event -> palette.fire());
    return button;
  }

  /** Shows which lens is on, and which have nothing to work on yet. */
  void lens(Lens on, Set<Lens> quiet) {
    if (lenses == null) return;
    lenses.show(on, quiet);
    lenses.compact(getWidth() > 0 && getWidth() < ROOM_FOR_NAMES);
  }

  /** Marks the lenses in which something is due. */
  void due(Set<Lens> due) {
    if (lenses != null) lenses.mark(due);
  }

  /** What Alt opens its menu under. */
  Node menuAnchor() {
    return name;
  }

  void refresh(Document document) {
    name.setText(shortened(document.title()));
    name.setAccessibleText(words.of("app.menu.title", document.title()));
    state.setText(
        words.of(
            switch (document.standing()) {
              case NEW -> document.hasUnsaved() ? "app.state.new" : "app.state.newUntouched";
              case SAVED -> "app.state.saved";
              case CHANGED -> "app.state.changed";
              case SAVING -> "app.state.saving";
              case READ_ONLY ->
                  document.hasUnsaved() ? "app.state.readOnlyChanged" : "app.state.readOnly";
            }));
    long lost = Losses.count(document.leftOut());
    leftOut.setText(lost == 0 ? "" : words.count("app.state.leftOut", lost));
    Parts.show(leftOut, lost > 0);
    pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("unsaved"), document.hasUnsaved());
  }

  private static String shortened(String title) {
    return title.length() <= 48 ? title : title.substring(0, 47).strip() + "…";
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
