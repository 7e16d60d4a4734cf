package touchmap.ui.rank;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.AnswerDuel;
import touchmap.edit.Editor;
import touchmap.edit.TakeBackDuel;
import touchmap.method.Duels;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.KeyLabel;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * Duels over the whole window: two touchpoints, and which matters more. Every answer is in the map at once, so that it
 * can be stopped at any time. When nothing is left to ask, the order is shown and can be taken.
 */
final class DuelSheet extends VBox {
  private static final double WIDTH = 770;
  private static final double CARD = 182;
  private static final double ORDER = 330;

  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Sight sight;
  private final List<Id> items;
  private final BiConsumer<Sight, List<Id>> take;
  private final Label title = new Label();
  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final DuelCard left;
  private final DuelCard right;
  private final Button back;
  private final Button takeButton = new Button();
  private final HBox fight;
  private final HBox foot;
  private final VBox order = new VBox(4);
  private final VBox end;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private Optional<Duels.Question> question = Optional.empty();
  private boolean isSettled;

  /** {@code take} takes the order over; the items keep the order that is given where answers say nothing. */
  DuelSheet(
      Editor editor,
      Words words,
      RankHost host,
      Sight sight,
      List<Id> items,
      BiConsumer<Sight, List<Id>> take) {
    super(18);
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.sight = sight;
    this.items = List.copyOf(items);
    this.take = take;
    setId("duel-sheet");
    getStyleClass().addAll("dialog-sheet", "duel-sheet");
    getStylesheets().add(Theme.sheet("rank"));
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.of("rank.duel.title"));
    left = new DuelCard("duel-left", "arrow-left", () -> answer(DuelAnswer.A));
    right = new DuelCard("duel-right", "arrow-right", () -> answer(DuelAnswer.B));
    left.getStyleClass().add("first-focus");
    fight = new HBox(18, left, swords(), right);
    fight.setAlignment(Pos.CENTER);
    fight.setPrefHeight(CARD);
    back = button("duel-back", "rank.duel.back", Icons.node("undo-2", 16), this::back);
    foot = foot();
    end = end();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words.of("rank.duel.progress"));
    getChildren().addAll(head(), bar, fight, foot, end);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
  }

  void open() {
    refresh();
    host.layer().show(this, this::stopped);
  }

  private HBox head() {
    title.getStyleClass().add("dialog-title");
    title.setId("duel-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    count.setId("duel-count");
    count.getStyleClass().add("caption");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var close = new Button(words.of("rank.duel.stop"), Icons.node("x", 18));
    close.setId("duel-close");
    close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    close.setAccessibleText(words.of("rank.duel.stop"));
    close.getStyleClass().addAll("flat", "icon-button", "small");
    close.setOnAction(event -> stop());
    var head = new HBox(12, title, count, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Node swords() {
    Node swords = Icons.node("swords", 26);
    swords.getStyleClass().add("duel-swords");
    return swords;
  }

  private HBox foot() {
    var down = new KeyLabel("");
    down.setGraphic(Icons.node("arrow-down", 11));
    Button equal = button("duel-equal", "rank.duel.equal", down, () -> answer(DuelAnswer.EQUAL));
    Button unsure =
        button(
            "duel-unsure",
            "rank.duel.unsure",
            new KeyLabel(words.of("rank.duel.space")),
            () -> answer(DuelAnswer.UNSURE));
    for (Button each : List.of(equal, unsure)) each.setContentDisplay(ContentDisplay.RIGHT);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, back, gap, equal, unsure);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String id, String key, Node graphic, Runnable run) {
    var button = new Button(words.of(key), graphic);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private VBox end() {
    order.setId("duel-order");
    var scroll = new ScrollPane(order);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(ORDER);
    takeButton.setText(words.of("rank.duels.take"));
    takeButton.setId("duel-take");
    takeButton.getStyleClass().add("primary");
    takeButton.setOnAction(event -> taken());
    takeButton.focusedProperty().addListener((value, was, now) -> isSettled |= was);
    var later = new Button(words.of("rank.duel.later"));
    later.setId("duel-later");
    later.setOnAction(event -> stop());
    var again = button("duel-again", "rank.duel.back", Icons.node("undo-2", 16), this::back);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var box = new VBox(14, scroll, new HBox(8, again, gap, later, takeButton));
    Parts.show(box, false);
    return box;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (question.isEmpty()) {
      over(event);
      return;
    }
    switch (code) {
      case LEFT, KP_LEFT -> once(event, () -> answer(DuelAnswer.A));
      case RIGHT, KP_RIGHT -> once(event, () -> answer(DuelAnswer.B));
      case DOWN, KP_DOWN -> once(event, () -> answer(DuelAnswer.EQUAL));
      case SPACE -> once(event, () -> answer(DuelAnswer.UNSURE));
      case BACK_SPACE -> once(event, this::back);
      default -> {}
    }
  }

  /** One answer too many must neither move the focus nor press the button that has it; Space is a button's once the focus was moved. */
  private void over(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, KP_LEFT, RIGHT, KP_RIGHT, UP, KP_UP, DOWN, KP_DOWN, BACK_SPACE -> event.consume();
      case SPACE -> {
        if (!isSettled) event.consume();
      }
      default -> {}
    }
  }

  /** A key that is held repeats itself; a duel is answered only by pressing it anew. */
  private void once(KeyEvent event, Runnable run) {
    event.consume();
    if (down.add(event.getCode())) run.run();
  }

  private Duels duels() {
    return Duels.of(items, editor.map().study().ranking().duels());
  }

  private void answer(DuelAnswer said) {
    question.ifPresent(
        asked -> editor.apply(new AnswerDuel(new Duel(asked.a(), asked.b(), said, Extras.NONE))));
    refresh();
  }

  private void back() {
    if (duels().asked() == 0) return;
    editor.apply(new TakeBackDuel());
    refresh();
  }

  private void refresh() {
    Duels now = duels();
    boolean wasOver = end.isVisible();
    question = now.next();
    int all = now.asked() + now.left();
    bar.setProgress(all == 0 ? 1 : now.asked() / (double) all);
    if (now.asked() == 0 && back.isFocused()) left.requestFocus();
    back.setDisable(now.asked() == 0);
    boolean over = question.isEmpty();
    title.setText(words.of(over ? "rank.duel.over" : "rank.duel.title"));
    count.setText(over ? fought(now) : words.of("rank.duel.count", now.asked() + 1, all));
    question.ifPresent(this::ask);
    if (over) result(now);
    if (over == wasOver) return;
    isSettled = false;
    // What is hidden with the focus in it hands the focus to somebody behind the scrim.
    requestFocus();
    Parts.show(fight, !over);
    Parts.show(foot, !over);
    Parts.show(end, over);
    takeButton.setDefaultButton(over);
    Button next = over ? takeButton : left;
    (over ? left : takeButton).getStyleClass().remove("first-focus");
    next.getStyleClass().add("first-focus");
    next.requestFocus();
  }

  private String fought(Duels now) {
    String said = words.count("rank.duel.all", now.asked());
    int open = now.unplaced().size();
    return open == 0 ? said : said + ", " + words.count("rank.duel.open", open);
  }

  private void ask(Duels.Question asked) {
    left.show(sight, asked.a());
    right.show(sight, asked.b());
  }

  /** The order, with those that are equal at the same place, and it said of whom the answers do not tell. */
  private void result(Duels now) {
    order.getChildren().clear();
    int place = 1;
    Set<Id> undecided = now.unplaced();
    for (List<Id> tied : now.order(sight.register()::place)) {
      String tiedText = sight.tied(place, tied.size());
      for (Id each : tied) {
        String said = Integer.toString(place);
        var bead = LegendBar.bead(said, sight.isKey(order.getChildren().size() + 1));
        var name = new Label(sight.name(each));
        var row = new HBox(10, bead, name);
        row.setAlignment(Pos.CENTER_LEFT);
        boolean open = undecided.contains(each);
        if (open || tied.size() > 1)
          row.getChildren().add(Parts.aside(words.of(open ? "rank.duel.undecided" : tiedText)));
        order.getChildren().add(row);
      }
      place += tied.size();
    }
  }

  private void taken() {
    host.layer().close(this);
    take.accept(sight, items);
  }

  private void stop() {
    host.layer().close(this);
    stopped();
  }

  private void stopped() {
    int asked = duels().asked();
    // Where nothing is left to ask, nothing was stopped.
    if (asked > 0 && question.isPresent()) host.say(words.count("rank.duel.stopped", asked));
  }
}
