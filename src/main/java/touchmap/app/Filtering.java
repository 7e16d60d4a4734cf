package touchmap.app;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** The filter over the map: its panel, and the chip that says that something is left out. */
final class Filtering extends VBox {
  private final Editor editor;
  private final Words words;
  private final Consumer<Set<Id>> quiet;
  private final Runnable back;
  private final Runnable unsubscribe;
  private Filter filter = Filter.NONE;
  private boolean open;

  Filtering(Editor editor, Words words, Consumer<Set<Id>> quiet, Runnable back) {
    super(8);
    this.editor = editor;
    this.words = words;
    this.quiet = quiet;
    this.back = back;
    setPickOnBounds(false);
    setAlignment(Pos.TOP_RIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          close();
        });
    unsubscribe =
        editor.onChange(
            change -> {
              if (change.changedMap() && !filter.isNone()) show();
            });
  }

  Filter filter() {
    return filter;
  }

  void set(Filter to) {
    filter = to;
    show();
  }

  /** Opens the panel, or closes it when it is open. */
  void toggle() {
    open = !open;
    show();
    if (!open) {
      back.run();
      return;
    }
    var first = lookup(".combo-box");
    if (first == null) first = lookup(".button");
    if (first != null) first.requestFocus();
  }

  /** Closes the panel on Esc wherever the key comes from that nothing nearer wanted. */
  void closeOnEscape(Node around) {
    around.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!open || event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          close();
        });
  }

  void dispose() {
    unsubscribe.run();
  }

  private void close() {
    open = false;
    show();
    back.run();
  }

  private void show() {
    quiet.accept(filter.quiet(editor.map()));
    getChildren().removeIf(child -> !(child instanceof FilterPanel && open));
    if (open && getChildren().stream().noneMatch(FilterPanel.class::isInstance))
      getChildren()
          .add(
              new FilterPanel(
                  words, Filter.Choices.of(editor.map()), filter, this::set, this::close));
    // Below an open panel, which must not move under the pointer at the first choice.
    if (!filter.isNone()) getChildren().add(chip());
  }

  private HBox chip() {
    var said = new ArrayList<String>();
    filter.tag().ifPresent(said::add);
    filter.channel().ifPresent(each -> said.add(FilterPanel.channelName(words, each)));
    filter.contact().ifPresent(each -> said.add(FilterPanel.name(words, "contact", each)));
    filter.driver().ifPresent(said::add);
    filter.state().ifPresent(each -> said.add(FilterPanel.name(words, "state", each)));
    var text = new Label(words.of("app.filter.chip", said, filter.count(editor.map())));
    text.setId("filter-chip");
    text.setOnMouseClicked(event -> toggle());
    var off = new Button(words.of("app.filter.clear"), Icons.node("x", 14));
    off.setId("filter-off");
    off.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    off.setAccessibleText(words.of("app.filter.clear"));
    off.setTooltip(new Tooltip(words.of("app.filter.clear")));
    off.getStyleClass().addAll("flat", "icon-button", "small");
    off.setOnAction(
        event -> {
          set(Filter.NONE);
          back.run();
        });
    var chip = new HBox(8, Icons.node("filter", 15), text, off);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().addAll("float", "filter-chip");
    chip.setMaxWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
