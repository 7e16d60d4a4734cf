package touchmap.ui.score;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import touchmap.method.Weights;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Viewpoint;
import touchmap.model.WeightingMethod;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** The steps of every criterion for the touchpoint in the form, and who gives them. */
final class StepsSection extends VBox {
  private static final int NONE = -1;

  private final Words words;
  private final CriterionRow.Acts acts;
  private final Label title = new Label();
  private final Node customers;
  private final Node others;
  private final VBox rows = new VBox(3);
  private final LockNote lock;
  private final Button edit;
  private final Label locked = new Label();
  private final Label otherCriteria;
  private List<Criterion> criteria = List.of();
  private @Nullable Scale scale;
  private int current = NONE;

  StepsSection(Words words, Node who, LockNote lock, CriterionRow.Acts acts, Runnable edit) {
    super(10);
    this.words = words;
    this.lock = lock;
    this.acts = acts;
    getStyleClass().add("score-section");
    title.setId("score-title");
    title.getStyleClass().add("section-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var triangle = new Polygon(0, 8, 5, 0, 10, 8);
    triangle.getStyleClass().add("customers-mark");
    customers = legend("score-legend-customers", triangle, words.of("score.customersMark"));
    var bar = new Region();
    bar.getStyleClass().addAll("others-bar", "others-sign");
    others = legend("score-legend-others", bar, words.of("score.othersMark"));
    var head = new HBox(8, title, space, others, customers);
    head.setAlignment(Pos.CENTER_LEFT);
    this.edit = new Button(words.of("score.editCriteria"), Icons.node("sliders-horizontal", 14));
    this.edit.setId("edit-criteria");
    this.edit.setMinWidth(Region.USE_PREF_SIZE);
    this.edit.getStyleClass().addAll("flat", "small", "accent-text", "edit-criteria");
    this.edit.setOnAction(event -> edit.run());
    locked.setId("score-locked");
    locked.getStyleClass().add("caption");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var below = new HBox(8, this.edit, gap, locked);
    below.setAlignment(Pos.CENTER_LEFT);
    otherCriteria = Parts.caption(words.of("score.otherCriteria"));
    otherCriteria.setId("score-other-criteria");
    getChildren().addAll(head, who, lock, otherCriteria, rows, below);
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  private static Node legend(String id, Node mark, String text) {
    var label = new Label(text, mark);
    label.setId(id);
    label.getStyleClass().add("section-aside");
    label.setGraphicTextGap(5);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Up and down go from criterion to criterion. */
  private void walk(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (by == 0 || event.isAltDown() || event.isControlDown() || focused() < 0) return;
    event.consume();
    focus(Math.clamp((long) focused() + by, 0, rows.getChildren().size() - 1));
  }

  private int focused() {
    for (int i = 0; i < rows.getChildren().size(); i++)
      if (rows.getChildren().get(i).isFocused()) return i;
    return -1;
  }

  List<CriterionRow> rows() {
    return rows.getChildren().stream().map(CriterionRow.class::cast).toList();
  }

  void focus(int row) {
    if (row >= rows.getChildren().size()) return;
    Node at = rows.getChildren().get(row);
    at.requestFocus();
    // what its steps mean appears below them once it has the keyboard
    InView.bring(at);
  }

  /** The row that a digit goes to which is typed on the map; none past the last. */
  Optional<CriterionRow> current() {
    List<CriterionRow> all = rows();
    return current >= 0 && current < all.size() ? Optional.of(all.get(current)) : Optional.empty();
  }

  /** What is next is brought into view, as the keyboard may be on the map and nobody scrolls there. */
  void setCurrent(int row) {
    boolean isOther = row != current;
    current = row;
    List<CriterionRow> all = rows();
    for (int i = 0; i < all.size(); i++) all.get(i).setCurrent(i == current);
    if (isOther) current().ifPresent(InView::bring);
  }

  /** What is above has changed its height: the row with the keyboard stays in sight, or else the one that is next. */
  void keepInSight() {
    int focused = focused();
    (focused < 0 ? current() : Optional.of(rows().get(focused))).ifPresent(InView::bring);
  }

  /** Another touchpoint or rater: nothing is next yet. */
  void leave() {
    rows().forEach(CriterionRow::forget);
    setCurrent(NONE);
  }

  /** Whether some criterion has no score yet. */
  boolean isOpen() {
    return rows().stream().anyMatch(row -> !row.isScored());
  }

  /** A digit that was typed too fast for one row begins the score of the next; behind the last there is none. */
  private void handOn(CriterionRow from, char key) {
    int focused = focused();
    Optional<CriterionRow> next = focused < 0 ? current() : Optional.of(rows().get(focused));
    next.filter(row -> row != from).ifPresent(row -> row.take(key));
  }

  /** The first criterion without a score; of one that has them all the first, for whoever comes to change it. */
  int firstOpen() {
    List<CriterionRow> all = rows();
    for (int i = 0; i < all.size(); i++) if (!all.get(i).isScored()) return i;
    return 0;
  }

  /** The keyboard goes to the first criterion without a score; where all have one, elsewhere. */
  void focusOpen(Runnable elsewhere) {
    if (isOpen()) focus(firstOpen());
    else elsewhere.run();
  }

  void show(Paper paper, Id touchpoint, boolean isOurs) {
    Scale now = paper.scoring().scale();
    if (!criteria.equals(paper.scoring().criteria()) || !now.equals(scale)) {
      criteria = paper.scoring().criteria();
      scale = now;
      rows.getChildren()
          .setAll(
              criteria.stream()
                  .map(each -> new CriterionRow(each, now, words, acts, this::handOn))
                  .toList());
    }
    title.setText(
        words.of(
            isOurs ? "score.yours" : "score.yoursAsCustomer",
            Written.number(now.min(), words),
            Written.number(now.max(), words)));
    Rating mine = paper.mine(touchpoint);
    List<Rating> others = paper.others(touchpoint);
    List<Rating> asked = paper.customers(touchpoint);
    Parts.show(customers, isOurs && !asked.isEmpty());
    boolean showsOthers = false;
    for (CriterionRow row : rows()) {
      Criterion each = row.criterion();
      Double score = mine.scores().get(each.id());
      // As with votes: nobody sees what others said before they have answered themselves.
      CriterionRow.Shown.Others byOthers =
          score == null
              ? CriterionRow.Shown.Others.NONE
              : said("score.othersSaid", paper, each, others);
      showsOthers |= byOthers.low().isPresent();
      row.show(
          new CriterionRow.Shown(
              score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
              byOthers,
              isOurs
                  ? said("score.customersSaid", paper, each, asked)
                  : CriterionRow.Shown.Others.NONE,
              weight(paper, each)));
    }
    Parts.show(this.others, showsOthers);
    locked.setText(
        paper
            .scoring()
            .locked()
            .map(day -> words.of("score.locked", Written.day(day, words)))
            .orElse(""));
    lock.show(paper);
    Parts.show(otherCriteria, paper.isUnderOtherCriteria());
  }

  private String weight(Paper paper, Criterion criterion) {
    WeightingMethod method = paper.scoring().weighting().method();
    if (method == WeightingMethod.POINTS)
      return words.of("score.weight", Written.number(criterion.weight(), words));
    Weights weights = paper.figures().weights();
    return weights.of().containsKey(criterion.id())
        ? Written.percent(weights, criterion.id(), words)
        : "";
  }

  private CriterionRow.Shown.Others said(
      String key, Paper paper, Criterion criterion, List<Rating> ratings) {
    DoubleSummaryStatistics all = paper.by(criterion, ratings);
    if (all.getCount() == 0) return CriterionRow.Shown.Others.NONE;
    String each =
        ratings.stream()
            .filter(rating -> rating.scores().containsKey(criterion.id()))
            .limit(8)
            .map(
                rating ->
                    name(rating)
                        + " "
                        + Written.number(rating.scores().getOrDefault(criterion.id(), 0.0), words))
            .collect(Collectors.joining(", "));
    String said = words.of(key, Written.number(all.getAverage(), 1, words), each);
    return new CriterionRow.Shown.Others(
        OptionalDouble.of(all.getMin()),
        OptionalDouble.of(all.getMax()),
        OptionalDouble.of(all.getAverage()),
        said);
  }

  private String name(Rating rating) {
    if (!rating.by().isBlank()) return rating.by();
    return words.of(rating.view() == Viewpoint.COMPANY ? "score.someone" : "score.someCustomer");
  }

  /** What others say why, each with their name; only for one who has answered by every criterion. */
  List<String> reasons(Paper paper, Id touchpoint) {
    var said = new ArrayList<String>();
    Rating mine = paper.mine(touchpoint);
    if (!criteria.stream().map(Criterion::id).allMatch(mine.scores()::containsKey)) return said;
    for (Rating each : paper.others(touchpoint)) {
      String why = paper.why(each).strip();
      if (!why.isEmpty()) said.add(words.of("score.reason", name(each), why));
    }
    return said;
  }
}
