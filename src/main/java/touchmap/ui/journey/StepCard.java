package touchmap.ui.journey;

import static touchmap.model.ActionStatus.DOING;
import static touchmap.model.ActionStatus.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.lens.Figure;
import touchmap.lens.journey.Written;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.Standing;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The panel beside an open journey: what there is to say of the step that is selected, in words. It rests while it is out of
 * sight.
 */
public final class StepCard extends ScrollPane {
  private final Editor editor;
  private final Words words;
  private final Written written;
  private final Supplier<Optional<Chain>> chain;
  private final VBox body = new VBox(8);
  private final Runnable unsubscribe;
  private Runnable onStep = () -> {};
  private boolean hasStep;

  public StepCard(Editor editor, Words words, Supplier<Optional<Chain>> chain) {
    this.editor = editor;
    this.words = words;
    this.chain = chain;
    written = new Written(words);
    setId("journey-card");
    getStylesheets().add(touchmap.ui.kit.Theme.sheet("journey"));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("journey-card");
    body.getStyleClass().add("journey-card-body");
    setContent(body);
    unsubscribe = editor.onChange(change -> refresh());
    visibleProperty().addListener(observable -> refresh());
  }

  /** Told whenever there is something to say of what is selected. */
  public void onStep(Runnable listener) {
    onStep = listener;
  }

  /** Whether there is something to say of what is selected. */
  public boolean hasStep() {
    return hasStep;
  }

  /** Says anew what there is to say, such as when another chain is shown. */
  public void refresh() {
    if (!isVisible()) return;
    TouchMap map = editor.map();
    body.getChildren().clear();
    Optional<Id> lead = editor.selection().lead();
    Optional<Topic> topic = lead.flatMap(map::find).filter(Topic::isTouchpoint);
    Optional<Chain> shown = chain.get();
    hasStep = shown.isPresent() && topic.isPresent();
    if (shown.isEmpty() || topic.isEmpty()) {
      add(Parts.caption(words.of("journey.card.none")));
      return;
    }
    Figures figures = Figures.of(map);
    JourneyFigures journey = JourneyFigures.of(map, shown.get(), figures);
    head(topic.get(), figures);
    List<Column> passed =
        journey.columns().stream()
            .filter(each -> each.touchpoint().id().equals(topic.get().id()))
            .toList();
    if (passed.isEmpty()) add(Parts.caption(words.of("journey.card.notOnIt")));
    for (Column each : passed) step(journey, each);
    facts(map, topic.get(), figures);
    onStep.run();
  }

  private void head(Topic touchpoint, Figures figures) {
    figures
        .register()
        .objectOf(touchpoint.id())
        .map(Topic::nameOnOneLine)
        .ifPresent(name -> add(styled(name, "journey-card-object")));
    add(styled(touchpoint.nameOnOneLine(), "journey-card-name"));
    Standing standing = figures.of(touchpoint.id());
    HBox scores = Parts.row(6);
    score(scores, standing.score(), "journey.card.ours");
    score(scores, standing.customerScore(), "journey.card.customers");
    if (!scores.getChildren().isEmpty()) add(scores);
  }

  private void score(HBox into, OptionalDouble score, String key) {
    if (score.isEmpty()) return;
    Label chip = styled(Figure.of(score.getAsDouble(), words), "journey-card-score");
    into.getChildren().addAll(chip, Parts.caption(words.of(key)));
  }

  private void step(JourneyFigures journey, Column column) {
    int number = journey.columns().indexOf(column) + 1;
    var said = new StringBuilder(words.of("journey.card.place", number, journey.columns().size()));
    double change = column.change().orElse(0);
    if (change != 0) {
      String key = change < 0 ? "journey.card.drops" : "journey.card.rises";
      boolean isSteepest = Written.is(journey.steepestDrop(), column);
      said.append(' ').append(words.of(key, written.plain(Math.abs(change))));
      said.append(isSteepest ? words.of("journey.card.steepest") : ".");
    }
    boolean isWeakest = Written.is(journey.weakest(), column);
    if (isWeakest) said.append(' ').append(words.of("journey.card.weakest"));
    Label card = Parts.text(said.toString());
    card.getStyleClass().add(isWeakest ? "journey-card-bad" : "journey-card-plain");
    add(card);
    row("journey.row.stage", written.stage(column.stage()));
    row("journey.card.role", written.role(column.link().role()));
    row("journey.card.task", written.task(column.link().role()));
    row("journey.row.feeling", written.signed(column.step().feeling()));
    row("journey.row.go_on", written.share(column.step().goOn()));
    row("journey.row.note", column.step().note());
  }

  private void facts(TouchMap map, Topic touchpoint, Figures figures) {
    row("journey.card.driver", figures.register().driver(touchpoint.id()));
    long open =
        map.study().actions().stream()
            .filter(each -> each.touchpoint().equals(touchpoint.id()))
            .map(PlannedAction::assignment)
            .filter(each -> each.status() == PLANNED || each.status() == DOING)
            .count();
    row("journey.card.actions", open == 0 ? "" : words.count("journey.card.open", open));
    row("journey.truth", touchpoint.details().touch().momentOfTruth());
  }

  private void row(String key, String value) {
    if (value.isBlank()) return;
    Label name = Parts.caption(words.of(key));
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label said = styled(value, "journey-card-value");
    said.setWrapText(true);
    HBox row = Parts.row(10, name, Parts.gap(), said);
    row.setAlignment(Pos.TOP_LEFT);
    add(row);
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private void add(javafx.scene.Node node) {
    body.getChildren().add(node);
  }

  public void dispose() {
    unsubscribe.run();
  }
}
