package touchmap.ui.improve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.lens.Figure;
import touchmap.lens.Lens;
import touchmap.lens.matrix.MatrixScale;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.Viewpoint;
import touchmap.picture.Look;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** The matrix with its axes, the switch between our score and the customers', and what is missing in it. */
final class MatrixSection extends VBox {
  private final Editor editor;
  private final Words words;
  private final ImproveHost host;
  private final Chooser chooser;
  private final MatrixView matrix;
  private final MatrixKey key;
  private final Segmented<Viewpoint> side;
  private final MenuButton lines;
  private final Label halves;
  private final Button fill;
  private final HBox missing;
  private Viewpoint view = Viewpoint.COMPANY;
  private Optional<Sight> seen = Optional.empty();

  MatrixSection(Editor editor, Words words, Look look, ImproveHost host) {
    super(6);
    this.editor = editor;
    this.words = words;
    this.host = host;
    setId("improve-matrix");
    chooser = new Chooser(editor, words, host);
    key = new MatrixKey(fields(), words, id -> chooser.chosen(id, false));
    matrix = new MatrixView(look, fields(), key, words.of("improve.matrix.spoken"), chooser);
    matrix.setAccessibleHelp(words.of("improve.matrix.keys"));
    side =
        new Segmented<Viewpoint>(this::look)
            .with(Viewpoint.COMPANY, words.of("improve.side.ours"))
            .with(Viewpoint.CUSTOMER, words.of("improve.side.customers"));
    side.setId("improve-side");
    lines = lines();
    halves = Parts.caption("");
    halves.setId("improve-halves");
    fill = Parts.flat("improve-fill", words.of("improve.halves.score"), () -> {});
    fill.getStyleClass().add("accent-text");
    missing = new HBox(4, halves, fill);
    missing.setAlignment(Pos.CENTER_LEFT);
    var top = new HBox(8, axis("improve.axis.importance", "arrow-up"), Parts.gap(), side, lines);
    top.setAlignment(Pos.CENTER_LEFT);
    Label score = axis("improve.axis.score", "arrow-right");
    score.setContentDisplay(ContentDisplay.RIGHT);
    var bottom = new HBox(8, Parts.gap(), score);
    getChildren().setAll(top, matrix, bottom, key, missing);
  }

  private Map<Quadrant, String> fields() {
    var fields = new EnumMap<Quadrant, String>(Quadrant.class);
    for (Quadrant each : Quadrant.values())
      fields.put(each, words.of("improve.quadrant." + each.text()));
    return fields;
  }

  private Label axis(String key, String icon) {
    Label label = Parts.aside(words.of(key));
    label.setGraphic(Icons.node(icon, 13));
    label.setGraphicTextGap(4);
    return label;
  }

  private MenuButton lines() {
    var button = new MenuButton();
    button.setGraphic(Icons.node("crosshair", 16));
    button.setId("improve-lines");
    button.getStyleClass().addAll("flat", "small");
    button.setAccessibleText(words.of("improve.lines"));
    button.setTooltip(new Tooltip(words.of("improve.lines.tip")));
    button
        .getItems()
        .setAll(
            List.of(
                item("improve-lines-means", "improve.lines.means", chooser::undivided),
                item("improve-lines-middle", "improve.lines.middle", this::toMiddle)));
    return button;
  }

  private MenuItem item(String id, String key, Runnable run) {
    var item = new MenuItem(words.of(key));
    item.setId(id);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void toMiddle() {
    Scale scale = editor.map().study().scoring().scale();
    chooser.divided(new Matrix.Cross(MatrixScale.MIDDLE_IMPORTANCE, scale.middle()));
  }

  private void look(Viewpoint to) {
    view = to;
    seen.ifPresent(this::show);
  }

  void show(Sight sight) {
    seen = Optional.of(sight);
    boolean both = !sight.ours().dots().isEmpty() && !sight.customers().dots().isEmpty();
    Parts.show(side, both);
    if (!both) view = sight.ours().dots().isEmpty() ? Viewpoint.CUSTOMER : Viewpoint.COMPANY;
    side.choose(view);
    Plot plot = sight.plot(view);
    key.speak(dot -> spoken(sight, dot));
    matrix.show(
        new MatrixView.Shown(
            plot, sight.map().study().scoring().scale(), sight::name, dot -> spoken(sight, dot)),
        editor.selection().asSet());
    halves(sight, plot);
  }

  void mark() {
    matrix.mark(editor.selection().asSet());
  }

  void focusFirst() {
    matrix.requestFocus();
  }

  private String spoken(Sight sight, Plot.Dot dot) {
    return words.of(
        "improve.matrix.dot",
        sight.name(dot.touchpoint()),
        Figure.of(dot.importance(), words),
        Figure.of(dot.score(), words),
        words.of("improve.quadrant." + dot.quadrant().text()));
  }

  /** What is not in the matrix because it has one of the two values only, or none, and the way to them. */
  private void halves(Sight sight, Plot plot) {
    List<Id> dots = plot.dots().stream().map(Plot.Dot::touchpoint).toList();
    List<Id> empty =
        sight.register().touchpoints().stream()
            .map(Topic::id)
            .filter(each -> !dots.contains(each) && !plot.halves().contains(each))
            .toList();
    int half = plot.halves().size();
    Parts.show(missing, half + empty.size() > 0);
    if (half + empty.size() == 0) return;
    String one = half == 0 ? "" : words.count("improve.halves", half);
    String none = empty.isEmpty() ? "" : words.count("improve.neither", empty.size());
    halves.setText(one.isEmpty() || none.isEmpty() ? one + none : one + "; " + none);
    Id first = half > 0 ? plot.halves().getFirst() : empty.getFirst();
    fill.setText(words.of("improve.halves.score"));
    fill.setOnAction(
        event -> {
          host.show(first);
          host.openLens(Lens.SCORE);
        });
  }
}
