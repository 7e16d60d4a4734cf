package touchmap.ui.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import touchmap.lens.Figure;
import touchmap.method.Standing;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.Viewpoint;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Which touchpoint is in the form, its place among those that are gone through, and its three figures. */
final class HeadSection extends VBox {
  /** Past this share of the scale, a gap is worth a colour. */
  private static final double SAME = 0.1;

  private final Words words;
  private final Look look;
  private final Rectangle swatch = new Rectangle(10, 10);
  private final Label object = new Label();
  private final Label name = new Label();
  private final StackPane star = new StackPane();
  private final Label place = new Label();
  private final FigureBox ours;
  private final FigureBox theirs;
  private final FigureBox gap;
  private final Label coverage = new Label();
  private final Label otherCriteria = Parts.caption("");

  HeadSection(Words words, Look look, IntConsumer walk) {
    super(8);
    this.words = words;
    this.look = look;
    getStyleClass().add("score-section");
    swatch.setArcWidth(5);
    swatch.setArcHeight(5);
    object.getStyleClass().add("score-object");
    object.setGraphic(swatch);
    object.setId("score-object");
    name.setId("score-name");
    name.getStyleClass().add("panel-title");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    star.getChildren().add(Icons.node("star", 16));
    star.getStyleClass().add("score-star");
    star.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    place.setId("score-place");
    place.getStyleClass().add("section-aside");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line =
        new HBox(
            6,
            name,
            star,
            space,
            place,
            arrow("score-previous", "chevron-left", -1, walk),
            arrow("score-next", "chevron-right", 1, walk));
    line.setAlignment(Pos.CENTER_LEFT);
    ours = new FigureBox("score-ours", words.of("score.ours"));
    theirs = new FigureBox("score-theirs", words.of("score.theirs"));
    gap = new FigureBox("score-gap", words.of("score.gap"));
    var figures = new HBox(ours, theirs, gap);
    figures.getStyleClass().add("figures");
    otherCriteria.setId("score-older-other-criteria");
    coverage.setId("score-coverage");
    coverage.getStyleClass().add("caption");
    coverage.setWrapText(true);
    coverage.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(new VBox(2, object, line), figures, coverage, otherCriteria);
  }

  private Button arrow(String id, String icon, int by, IntConsumer walk) {
    String text = words.of(by < 0 ? "score.previous" : "score.next");
    var button = new Button(text, Icons.node(icon, 16));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.getStyleClass().addAll("flat", "icon-button", "small", "walk-button");
    button.setMinWidth(24);
    button.setPrefWidth(24);
    button.setOnAction(event -> walk.accept(by));
    return button;
  }

  void show(Paper paper, Topic touchpoint) {
    Id id = touchpoint.id();
    Optional<Topic> of = paper.figures().register().objectOf(id);
    object.setText(of.map(Topic::nameOnOneLine).orElse(""));
    object.setVisible(of.isPresent());
    object.setManaged(of.isPresent());
    swatch.setFill(Theme.color(colours(paper, id).fill()));
    name.setText(touchpoint.nameOnOneLine());
    star.setVisible(touchpoint.details().touch().isMomentOfTruth());
    star.setManaged(star.isVisible());
    OptionalInt at = paper.place(id);
    place.setText(
        at.isPresent()
            ? words.of("score.place", at.getAsInt() + 1, paper.list().size())
            : words.of("score.placeNone"));
    figures(paper, id);
  }

  private void figures(Paper paper, Id id) {
    Standing standing = paper.figures().of(id);
    boolean isBlind = paper.isBlind(id);
    boolean hidesOurs = isBlind && paper.view() == Viewpoint.COMPANY;
    boolean hidesTheirs = isBlind && paper.view() == Viewpoint.CUSTOMER;
    ours.show(
        words.of("score.ours"), figure(hidesOurs ? OptionalDouble.empty() : standing.score()));
    OptionalInt asked = paper.customersAsked(id);
    theirs.show(
        asked.isPresent() && standing.customer().isPresent()
            ? words.of("score.theirs.n", asked.getAsInt())
            : words.of("score.theirs"),
        figure(hidesTheirs ? OptionalDouble.empty() : standing.customerScore()));
    OptionalDouble apart = isBlind ? OptionalDouble.empty() : standing.gap();
    gap.show(
        words.of("score.gap"),
        apart.isPresent() ? Figure.signed(apart.getAsDouble(), words) : words.of("score.empty"));
    double span = paper.scoring().scale().max() - paper.scoring().scale().min();
    double share = apart.orElse(0) / span;
    gap.tint(share <= -SAME ? "bad" : share >= SAME ? "good" : "");
    String said = isBlind ? words.of("score.blind") : noted(paper, standing);
    boolean isMeasuredOnly = standing.customer().isEmpty() && !paper.numbers(id).isEmpty();
    note(said.isEmpty() && isMeasuredOnly ? words.of("score.theirs.below") : said);
    String older = isBlind ? "" : older(paper.byOtherCriteria(id));
    Parts.show(otherCriteria, !older.isEmpty());
    otherCriteria.setText(older);
  }

  /** Which of the figures are of an older round that went by other criteria. */
  private String older(List<Round> rounds) {
    List<String> names = rounds.stream().map(each -> Written.round(each, words)).toList();
    return names.isEmpty() ? "" : words.of("score.otherCriteria.older", names);
  }

  /** Why there is no score by these weights, or how much of the weight it stands on when that is not all. */
  private String noted(Paper paper, Standing standing) {
    Optional<Phrase> missing = paper.figures().weights().missing();
    if (missing.isPresent()) return words.of(missing.get());
    OptionalDouble answered = standing.coverage();
    return answered.isPresent() && answered.getAsDouble() < 0.995
        ? words.of("score.coverage", Written.percent(answered.getAsDouble(), words))
        : "";
  }

  private void note(String text) {
    coverage.setText(text);
    coverage.setVisible(!text.isEmpty());
    coverage.setManaged(!text.isEmpty());
  }

  private String figure(OptionalDouble value) {
    return value.isPresent() ? Figure.of(value.getAsDouble(), words) : words.of("score.empty");
  }

  /** The touchpoint's colours, which it has from its object. */
  private ObjectColours colours(Paper paper, Id id) {
    return Colours.of(paper.map(), look).of(id);
  }

  /** One figure under its name. */
  private static final class FigureBox extends VBox {
    private final Label title = new Label();
    private final Label figure = new Label();

    FigureBox(String id, String text) {
      title.setText(text);
      title.getStyleClass().add("figure-title");
      figure.setId(id);
      figure.getStyleClass().add("figure");
      getStyleClass().add("figure-box");
      setMinWidth(0);
      HBox.setHgrow(this, Priority.ALWAYS);
      getChildren().addAll(title, figure);
    }

    void show(String text, String value) {
      title.setText(text);
      figure.setText(value);
      figure.setAccessibleText(text + ": " + value);
    }

    void tint(String sign) {
      figure.getStyleClass().removeAll("bad", "good");
      if (!sign.isEmpty()) figure.getStyleClass().add(sign);
    }
  }
}
