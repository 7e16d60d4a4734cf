package touchmap.ui.journey;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The drawer below the map: one chain as the customer's journey. It rests while it is out of sight, and shows the first
 * chain when the one it showed is gone.
 */
public final class JourneyDrawer extends VBox implements JourneyActs {
  /** How high the drawer is when nobody has dragged its edge, and at least, in pixels. */
  public static final double OPEN = 376;

  public static final double LEAST = 240;

  private final Editor editor;
  private final JourneyHost host;
  private final JourneyHead head;
  private final JourneyView table;
  private final VBox empty;
  private final Runnable unsubscribe;
  private Optional<Id> chosen = Optional.empty();
  private @Nullable TouchMap shownOf;

  public JourneyDrawer(Editor editor, Words words, Look look, JourneyHost host) {
    this.editor = editor;
    this.host = host;
    var written = new Written(words);
    head = new JourneyHead(written, this::showChain, host::closeJourney);
    table = new JourneyView(written, look, this);
    empty = new VBox(12, Parts.text(words.of("journey.empty")));
    empty.setId("journey-empty");
    empty.setAlignment(Pos.CENTER);
    var body = new StackPane(table, empty);
    VBox.setVgrow(body, Priority.ALWAYS);
    setId("journey");
    getStyleClass().addAll("panel", "journey-drawer");
    getStylesheets().add(Theme.sheet("journey"));
    setMinHeight(LEAST);
    setPrefHeight(OPEN);
    getChildren().setAll(head, body);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    unsubscribe =
        editor.onChange(
            change -> {
              if (!isVisible()) return;
              if (change.changedMap()) refresh();
              else table.mark(editor.selection().asSet());
            });
    visibleProperty().addListener(observable -> refresh());
    refresh();
  }

  /** Shows this chain from now on. */
  public void showChain(Id chain) {
    chosen = Optional.of(chain);
    shownOf = null;
    refresh();
  }

  /** The chain that is shown. */
  public Optional<Chain> chain() {
    List<Chain> chains = editor.map().study().journey().chains();
    return chosen
        .flatMap(editor.map().study().journey()::chain)
        .or(() -> chains.stream().findFirst());
  }

  private void refresh() {
    if (!isVisible() || shownOf == editor.map()) return;
    TouchMap map = editor.map();
    shownOf = map;
    Optional<Chain> chain = chain();
    chosen = chain.map(Chain::id);
    Optional<JourneyFigures> journey =
        chain.map(each -> JourneyFigures.of(map, each, Figures.of(map)));
    head.show(map, journey);
    journey.ifPresent(each -> table.show(each, editor.selection().asSet()));
    boolean any = journey.filter(each -> !each.columns().isEmpty()).isPresent();
    Parts.show(table, any);
    Parts.show(empty, !any);
  }

  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    host.backToMap();
  }

  @Override
  public void chosen(Column column) {
    host.show(column.touchpoint().id());
  }

  /** Puts the keyboard on the table, or on what begins one. */
  public void focusFirst() {
    if (table.isVisible()) table.requestFocus();
    else head.focusFirst();
  }

  public void dispose() {
    unsubscribe.run();
  }
}
