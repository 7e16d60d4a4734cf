package touchmap.ui.print;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.PrintWish;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Tiles;
import touchmap.picture.LookName;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** What can be chosen about paper. Whatever is changed is told at once. */
final class PrintForm extends VBox {
  private static final Paper OWN = Paper.custom(300, 400);

  private final Words words;
  private final Consumer<PrintChoice> onChange;
  private final ComboBox<Paper> paper = new ComboBox<>();
  private final TextField own = new TextField();
  private final Spinner<Integer> margin = new Spinner<>(0, (int) Setup.MOST_MARGIN, 10, 5);
  private final Spinner<Integer> columns = new Spinner<>(1, Tiles.MOST, 2);
  private final Spinner<Integer> rows = new Spinner<>(1, Tiles.MOST, 2);
  private final HBox tiles;
  private final VBox mapOnly = new VBox(10);
  private final Segmented<Boolean> what;
  private final Segmented<Setup.Turn> turn;
  private final Segmented<Boolean> poster;
  private final Segmented<LookName> colours;
  private final CheckBox head;
  private final CheckBox foot;
  private final CheckBox legend;
  private final CheckBox folded;
  private final CheckBox scores;
  private final CheckBox journeys;
  private PrintChoice choice;
  private boolean taking;

  PrintForm(Words words, PrintChoice choice, Consumer<PrintChoice> onChange) {
    super(10);
    this.words = words;
    this.choice = choice;
    this.onChange = onChange;
    what =
        new Segmented<Boolean>(to -> tell(this.choice.withReport(to)))
            .with(false, words.of("print.map"))
            .with(true, words.of("print.report"));
    what.setId("print-what");
    turn =
        new Segmented<Setup.Turn>(to -> setup(this.choice.wish().setup().withTurn(to)))
            .with(Setup.Turn.AUTO, words.of("print.turn.auto"))
            .with(Setup.Turn.PORTRAIT, words.of("print.turn.portrait"))
            .with(Setup.Turn.LANDSCAPE, words.of("print.turn.landscape"));
    turn.setId("print-turn");
    poster =
        new Segmented<Boolean>(to -> over(to ? new Tiles(2, 2) : Tiles.ONE))
            .with(false, words.of("print.one"))
            .with(true, words.of("print.poster"));
    poster.setId("print-tiles");
    colours =
        new Segmented<LookName>(to -> content(this.choice.wish().content().withTheme(to)))
            .with(LookName.LIGHT, words.of("print.light"))
            .with(LookName.PROJECTOR, words.of("print.strong"))
            .with(LookName.DARK, words.of("print.dark"))
            .with(LookName.HIGH_CONTRAST, words.of("print.contrast"));
    colours.setId("print-colours");
    head = box("head");
    foot = box("foot");
    legend = box("legend");
    folded = box("folded");
    scores = box("scores");
    journeys = box("journeys");
    tiles = Parts.row(8, columns, Parts.aside("×"), rows, Parts.aside(words.of("print.sheets")));
    build();
    take(choice, false);
  }

  private void build() {
    spinner(margin, "print-margin", words.of("print.margin"));
    spinner(columns, "print-columns", words.of("print.columns"));
    spinner(rows, "print-rows", words.of("print.rows"));
    papers();
    var checks = new GridPane();
    checks.setHgap(18);
    checks.setVgap(8);
    checks.addColumn(0, head, foot, legend);
    checks.addColumn(1, folded, scores, journeys);
    mapOnly
        .getChildren()
        .setAll(
            labelled("print.turn", turn),
            labelled("print.over", new VBox(8, poster, tiles)),
            checks,
            labelled("print.colours", colours));
    var size = Parts.row(8, paper, own);
    var sheet =
        Parts.row(
            16,
            Parts.labelled(words.of("print.paper"), size, paper),
            Parts.labelled(words.of("print.margin"), margin, margin));
    getChildren().setAll(what, sheet, mapOnly);
  }

  private VBox labelled(String key, Node field) {
    var label = Parts.caption(words.of(key));
    label.setLabelFor(field);
    field.setAccessibleText(words.of(key));
    return new VBox(4, label, field);
  }

  private void spinner(Spinner<Integer> of, String id, String said) {
    of.setId(id);
    of.setPrefWidth(78);
    of.setAccessibleText(said);
    of.valueProperty().addListener((value, before, now) -> numbers());
  }

  private void numbers() {
    if (taking) return;
    PrintWish wish = choice.wish();
    boolean isPoster = !wish.tiles().isOne() || tiles.isVisible();
    Tiles over = isPoster ? new Tiles(columns.getValue(), rows.getValue()) : Tiles.ONE;
    Setup setup = wish.setup().withMargin(margin.getValue());
    tell(choice.with(wish.withSetup(setup).withTiles(over)));
  }

  private void papers() {
    paper.setId("print-paper");
    var all = new ArrayList<>(Paper.ALL);
    all.add(OWN);
    paper.getItems().setAll(all);
    paper.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Paper of) {
            return of == null ? "" : of.equals(OWN) ? words.of("print.own") : of.key();
          }

          @Override
          public Paper fromString(String said) {
            return Paper.of(said).orElse(Paper.A4);
          }
        });
    paper.setOnAction(
        event -> {
          Paper to = paper.getValue();
          Parts.show(own, OWN.equals(to));
          if (!taking) setup(choice.wish().setup().withPaper(OWN.equals(to) ? written() : to));
        });
    own.setId("print-own");
    own.setPrefWidth(92);
    own.setAccessibleText(words.of("print.ownSize"));
    own.setPromptText("300x400");
    own.textProperty()
        .addListener(
            (value, before, now) -> {
              if (!taking && own.isVisible())
                Paper.of(now).ifPresent(size -> setup(choice.wish().setup().withPaper(size)));
            });
  }

  private Paper written() {
    return Paper.of(own.getText()).orElse(OWN);
  }

  private CheckBox box(String key) {
    var box = new CheckBox(words.of("print." + key));
    box.setId("print-" + key);
    box.setOnAction(event -> boxes());
    return box;
  }

  private void boxes() {
    PrintWish wish = choice.wish();
    var around = new PrintWish.Around(head.isSelected(), foot.isSelected(), legend.isSelected());
    PrintWish.Content content =
        wish.content()
            .withFolded(folded.isSelected())
            .withScores(scores.isSelected())
            .withJourneys(journeys.isSelected());
    tell(choice.with(wish.withAround(around).withContent(content)));
  }

  private void setup(Setup to) {
    tell(choice.with(choice.wish().withSetup(to)));
  }

  private void content(PrintWish.Content to) {
    tell(choice.with(choice.wish().withContent(to)));
  }

  private void over(Tiles to) {
    PrintChoice over = choice.with(choice.wish().withTiles(to));
    take(over);
  }

  private void tell(PrintChoice to) {
    choice = to;
    mapOnly.setDisable(to.isReport());
    onChange.accept(to);
  }

  /** Shows another choice, and tells it. */
  void take(PrintChoice to) {
    take(to, true);
  }

  private void take(PrintChoice to, boolean telling) {
    taking = true;
    choice = to;
    PrintWish wish = to.wish();
    Paper size = wish.setup().paper();
    what.choose(to.isReport());
    turn.choose(wish.setup().turn());
    poster.choose(!wish.tiles().isOne());
    colours.choose(wish.content().theme());
    if (size.isCustom()) own.setText(size.key());
    paper.setValue(size.isCustom() ? OWN : size);
    Parts.show(own, size.isCustom());
    margin.getValueFactory().setValue((int) Math.round(wish.setup().margin()));
    if (!wish.tiles().isOne()) {
      columns.getValueFactory().setValue(wish.tiles().columns());
      rows.getValueFactory().setValue(wish.tiles().rows());
    }
    Parts.show(tiles, !wish.tiles().isOne());
    head.setSelected(wish.around().head());
    foot.setSelected(wish.around().foot());
    legend.setSelected(wish.around().legend());
    folded.setSelected(wish.content().folded());
    scores.setSelected(wish.content().scores());
    journeys.setSelected(wish.content().journeys());
    mapOnly.setDisable(to.isReport());
    taking = false;
    if (telling) tell(to);
  }
}
