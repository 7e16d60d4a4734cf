package touchmap.ui.journey;

import touchmap.lens.journey.Written;
import touchmap.lens.journey.Marked;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.method.Figures;
import touchmap.method.JourneyComparison;
import touchmap.method.JourneyFigures;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The drawer below the map: one chain as the customer's journey. It rests while it is out of sight, and shows the first
 * chain when the one it showed is gone.
 */
public final class JourneyDrawer extends VBox {
  /** How high the drawer is when nobody has dragged its edge, and at least, in pixels. */
  public static final double OPEN = 376;

  public static final double LEAST = 240;

  /** One line over a table of the least height. */
  private static final double LEAST_TABLE = 214;

  /** How high it is without a step. */
  private static final double EMPTY = 150;

  private final Editor editor;
  private final JourneyHost host;
  private final JourneyHead head;
  private final LifeBand band;
  private final JourneyView table;
  private final CompareView comparing;
  private final VBox empty;
  private final Button beginning;
  private final StepWork steps;
  private final ChainWork chains;
  private final Runnable unsubscribe;
  private Optional<Id> chosen = Optional.empty();
  private Optional<Id> compared = Optional.empty();
  private @Nullable TouchMap shownOf;

  public JourneyDrawer(Editor editor, Words words, Look look, JourneyHost host) {
    this.editor = editor;
    this.host = host;
    var written = new Written(words);
    steps = new StepWork(editor, words, host, this::chain);
    var life = new LifeWork(editor, words, host);
    chains = new ChainWork(editor, words, host, this::showChain);
    table = new JourneyView(written, look, steps);
    head =
        new JourneyHead(
            written,
            chains,
            new JourneyHead.Wishes(
                this::showChain,
                this::compare,
                this::add,
                host::link,
                host::closeJourney,
                table::rowItems,
                List.of(
                    new JourneyHead.Act("phase", life::add),
                    new JourneyHead.Act("people", () -> chains.askPeople(() -> {})),
                    new JourneyHead.Act("stages", this::askStages),
                    new JourneyHead.Act("grid", this::openGrid))));
    band = new LifeBand(life, this::showChain);
    table.onInsert(this::addAfter);
    table.onStages(this::askStages);
    beginning = new Button(words.of("journey.empty.link"), Icons.node("route", 16));
    beginning.setId("journey-begin");
    beginning.getStyleClass().setAll("button", "primary");
    beginning.setOnAction(event -> host.link());
    Button byName = Parts.flat("journey-by-name", words.of("journey.empty.begin"), this::begin);
    HBox ways = Parts.row(8, beginning, byName);
    ways.setAlignment(Pos.CENTER);
    empty = new VBox(12, Parts.text(words.of("journey.empty")), ways);
    empty.setId("journey-empty");
    empty.setAlignment(Pos.CENTER);
    comparing = new CompareView(written, look, host::show, this::compareNothing);
    var body = new StackPane(table, comparing, empty);
    VBox.setVgrow(body, Priority.ALWAYS);
    setId("journey");
    getStyleClass().addAll("panel", "journey-drawer");
    getStylesheets().add(Theme.sheet("journey"));
    setMinHeight(0);
    setPrefHeight(OPEN);
    getChildren().setAll(head, band, body);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    unsubscribe =
        editor.onChange(
            change -> {
              if (!isVisible()) return;
              if (change.changedMap()) refresh();
              else mark();
            });
    visibleProperty().addListener(observable -> refresh());
    refresh();
  }

  private void mark() {
    table.mark(editor.selection().asSet());
    comparing.mark(editor.selection().asSet());
  }

  /** Shows this chain from now on. */
  public void showChain(Id chain) {
    chosen = Optional.of(chain);
    compared = Optional.empty();
    shownOf = null;
    refresh();
    host.chainChanged();
  }

  /**
   * How high the drawer of that width is when nobody has dragged its edge: higher when there is a life to show, too, and
   * low as long as there is no step in it.
   */
  public double usualHeight(double width) {
    return above(width) + (hasTable() ? OPEN : EMPTY);
  }

  /** How low it can be, so that the curve still shows. */
  double leastHeight(double width) {
    return Math.max(LEAST, above(width) + LEAST_TABLE);
  }

  /** What stands over the table besides one line. */
  private double above(double width) {
    return head.more(width) + (band.isVisible() ? LifeBand.HEIGHT : 0);
  }

  /** Whether there is more in it than a way to begin. */
  boolean hasTable() {
    return !empty.isVisible();
  }

  /** Lays another chain beside the shown one, on one curve. */
  private void compare(Id other) {
    compared = Optional.of(other);
    shownOf = null;
    refresh();
    comparing.requestFocus();
  }

  private void compareNothing() {
    compared = Optional.empty();
    shownOf = null;
    refresh();
    focusFirst();
  }

  /** Begins a chain behind the others, and shows it. */
  public void beginChain() {
    chains.begin();
  }

  /** Touchpoints from the map are over that point of the window: shows between which steps they would come. */
  public boolean hover(double sceneX, double sceneY) {
    if (!isAt(sceneX, sceneY)) return false;
    if (table.isVisible()) table.hover(sceneX);
    return true;
  }

  /** Whether that point of the window is in it. */
  public boolean isAt(double sceneX, double sceneY) {
    return isVisible() && localToScene(getLayoutBounds()).contains(sceneX, sceneY);
  }

  /** What hovered is here no longer. */
  public void left() {
    table.left();
  }

  /** Takes the touchpoints among these in, where they were let go. */
  public void drop(List<Id> topics, double sceneX) {
    table.left();
    List<Id> touchpoints =
        topics.stream()
            .filter(id -> editor.map().find(id).filter(Topic::isTouchpoint).isPresent())
            .toList();
    if (touchpoints.isEmpty()) {
      host.say(steps.words().of("journey.link.onlyTouchpoints"));
      return;
    }
    if (chain().isEmpty()) chains.begin();
    int gap = table.isVisible() ? table.gapAt(sceneX) : 0;
    int place = gap < table.columns().size() ? table.columns().get(gap).place() : steps.end();
    steps.insert(place, touchpoints);
  }

  /** Asks for the stages of the journey. */
  public void askStages() {
    new StagesSheet(editor, steps.words(), host.layer()).open();
  }

  /** Opens the table of all touchpoints by stage and object. */
  public void openGrid() {
    new StageSheet(editor, steps.words(), host, this::askStages).open();
  }

  /** Adds a step at the end of the chain, which begins with it where there is none. */
  public boolean append(Id touchpoint) {
    if (chain().isEmpty()) chains.begin();
    return steps.insert(steps.end(), touchpoint);
  }

  /** Takes the last step out again. */
  public void takeBack() {
    steps.removeLast();
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
    band.show(map, chosen);
    journey.ifPresent(each -> table.show(each, editor.selection().asSet()));
    Optional<JourneyFigures> beside =
        compared
            .filter(id -> !chosen.equals(Optional.of(id)))
            .flatMap(map.study().journey()::chain)
            .map(each -> JourneyFigures.of(map, each, Figures.of(map)));
    boolean compares = journey.isPresent() && beside.isPresent();
    if (compares) {
      comparing.show(comparison(journey.get(), beside.get()), editor.selection().asSet());
    }
    boolean any = !compares && journey.filter(each -> !each.columns().isEmpty()).isPresent();
    Parts.show(comparing, compares);
    Parts.show(table, any);
    Parts.show(empty, !any && !compares);
    head.rowsShown(any);
  }

  /** What comes first in the map is what is; the other, such as its copy, what is to be. */
  private JourneyComparison comparison(JourneyFigures shown, JourneyFigures beside) {
    Journey all = editor.map().study().journey();
    boolean isLater =
        all.chains().indexOf(shown.chain().chain()) > all.chains().indexOf(beside.chain().chain());
    return isLater
        ? JourneyComparison.of(beside, shown, all.stages())
        : JourneyComparison.of(shown, beside, all.stages());
  }

  private void key(KeyEvent event) {
    if (MapOnlyKeys.are(event)) event.consume();
    if (event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    host.backToMap();
  }

  /** Adds steps behind a column, -1 before the first. */
  private void addAfter(int column) {
    boolean isLast = column + 1 >= table.columns().size();
    addAt(isLast ? steps.end() : table.columns().get(column + 1).place());
  }

  /** Behind the step where the keyboard is, or at the end. */
  private void add() {
    addAfter(table.cell().map(Marked.Cell::column).orElse(table.columns().size() - 1));
  }

  private void addAt(int place) {
    new StepSheet(editor, steps, host.layer(), place).open();
  }

  private void begin() {
    if (chain().isEmpty()) chains.begin();
    addAt(steps.end());
  }

  /** Puts the keyboard on the table, or on what begins one. */
  public void focusFirst() {
    if (table.isVisible()) table.requestFocus();
    else beginning.requestFocus();
  }

  public void dispose() {
    unsubscribe.run();
  }
}
