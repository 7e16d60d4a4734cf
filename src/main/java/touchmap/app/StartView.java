package touchmap.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** What shows while there is no map yet: a question, a field, and other ways to begin. */
final class StartView extends StackPane {
  /** What can be begun from here. */
  interface Host {
    /** A map with this business in its middle. */
    void start(String business);

    /** A map with a trade's usual places; the name may be blank. */
    void start(Trade trade, String business);

    void lookAtExample();

    /** One of several finished maps, from a list. */
    void chooseExample();

    /** A map of a list; the name may be blank. */
    void pasteList(String business);

    /** The file that was open last, if there was one. */
    Optional<Path> last();

    void open(Path file);
  }

  private final Words words;
  private final Host host;
  private final TextField name = new TextField();

  StartView(Words words, Look look, Host host) {
    this.words = words;
    this.host = host;
    getStyleClass().add("start-view");
    Region trades = trades();
    var ground = new GhostMap(look, trades);
    var column = new VBox(space(), card(), space(), trades, otherWays());
    column.setAlignment(Pos.CENTER);
    column.getStyleClass().add("start-column");
    getChildren().addAll(ground, column);
  }

  /** Puts the cursor where the business is named. */
  void focusName() {
    name.requestFocus();
  }

  private Region card() {
    var title = new Label(words.of("app.start.title"));
    title.getStyleClass().add("display");
    var lead = new Label(words.of("app.start.lead"));
    lead.getStyleClass().addAll("lead", "start-lead");
    lead.setWrapText(true);
    var promise = new Label(words.of("app.start.promise"));
    promise.getStyleClass().add("caption");
    var card = new VBox(title, lead, field(), promise);
    card.setAlignment(Pos.CENTER);
    card.setMaxSize(540, Region.USE_PREF_SIZE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.getStyleClass().add("start-card");
    return card;
  }

  private Region field() {
    name.setId("start-name");
    name.setPromptText(words.of("app.start.prompt"));
    name.setAccessibleText(words.of("app.start.prompt"));
    name.getStyleClass().addAll("bare", "start-name");
    name.setOnAction(event -> begin());
    HBox.setHgrow(name, Priority.ALWAYS);
    var begin = new Button(words.of("app.start.begin"), Icons.node("corner-down-left", 16));
    begin.setId("start-begin");
    begin.getStyleClass().add("primary");
    begin.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setOnAction(event -> begin());
    var field = new HBox(8, name, begin);
    field.setAlignment(Pos.CENTER_LEFT);
    field.getStyleClass().add("start-field");
    name.focusedProperty()
        .addListener(
            (value, before, focused) ->
                field.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("inside"), focused));
    return field;
  }

  private void begin() {
    host.start(name.getText().strip());
  }

  private Region trades() {
    var title = new Label(words.of("app.start.trades"));
    title.getStyleClass().add("section-title");
    var row = new HBox(12);
    row.setAlignment(Pos.CENTER);
    for (Trade trade : Trade.ALL) row.getChildren().add(tradeButton(trade));
    var all = new VBox(10, title, row);
    all.setAlignment(Pos.CENTER);
    all.setMinHeight(Region.USE_PREF_SIZE);
    return all;
  }

  private Button tradeButton(Trade trade) {
    var title = new Label(trade.name(words));
    title.getStyleClass().add("strong");
    var count = new Label(words.count("app.start.places", trade.places().size()));
    count.getStyleClass().add("caption");
    var said = new VBox(2, title, count);
    said.setAlignment(Pos.CENTER_LEFT);
    var box = new HBox(12, Icons.node(trade.icon(), 22), said);
    box.setAlignment(Pos.CENTER_LEFT);
    var button = new Button("", box);
    button.setId("trade-" + trade.key());
    button.setAccessibleText(trade.name(words));
    button.getStyleClass().addAll("trade", "accent-text");
    button.setPrefWidth(172);
    button.setOnAction(event -> host.start(trade, name.getText().strip()));
    return button;
  }

  private Region otherWays() {
    var row =
        new HBox(
            24,
            way("start-example", "app.start.example", "eye", host::lookAtExample),
            way("start-examples", "app.start.examples", "book-open", host::chooseExample),
            way(
                "start-paste",
                "app.start.paste",
                "list-tree",
                () -> host.pasteList(name.getText().strip())));
    host.last().ifPresent(file -> row.getChildren().addFirst(again(file)));
    row.setAlignment(Pos.CENTER);
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.getStyleClass().add("start-ways");
    return row;
  }

  /** Who comes back wants to go on: the last map is one click away. */
  private Button again(Path file) {
    Button button = way("start-again", "app.start.again", "history", () -> host.open(file));
    button.setText(words.of("app.start.again", MapReader.shortName(file)));
    button.setMaxWidth(260);
    button.setTooltip(new Tooltip(file.toString()));
    return button;
  }

  private Button way(String id, String key, String icon, Runnable run) {
    var button = new Button(words.of(key), Icons.node(icon, 17));
    button.setId(id);
    button.getStyleClass().add("flat");
    button.setOnAction(event -> run.run());
    return button;
  }

  private static Region space() {
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
