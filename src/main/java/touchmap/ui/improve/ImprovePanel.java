package touchmap.ui.improve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.lens.ImproveLens;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * The Improve lens' panel: the matrix, where to work first, what is to be done, and what the method noticed. Rests while
 * it is out of sight.
 */
public final class ImprovePanel implements LensPanel {
  private static final double WIDTH = 440;
  private static final int AT_ONCE = 2000;

  private final Editor editor;
  private final Words words;
  private final ImproveHost host;
  private final Planning planning;
  private final ScrollPane view = new ScrollPane();
  private final MatrixSection matrix;
  private final QuestionSection questions;
  private final ActionSection actions;
  private final StepSection steps;
  private final WeakSection weak;
  private final AdviceSection advice;
  private final VBox asked;
  private final FlowPane ways;
  private final VBox noticed;
  private @Nullable InView inView;
  private final VBox empty;
  private final Label emptyText = Parts.text("");
  private final Button emptyButton;
  private final LegendBar legend;
  private final PauseTransition pause = new PauseTransition(Duration.millis(300));
  private final Runnable unsubscribe;
  private @Nullable ImproveLens lens;
  private @Nullable TouchMap lensOf;
  private boolean stale = true;

  public ImprovePanel(Editor editor, Words words, Look look, ImproveHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    planning = new Planning(editor, words, host);
    matrix = new MatrixSection(editor, words, look, host);
    questions = new QuestionSection(words, host);
    actions = new ActionSection(words, host, planning, this::openBoard);
    steps = new StepSection(words, planning);
    weak = new WeakSection(words, host, planning);
    advice = new AdviceSection(words, host);
    emptyButton = Parts.small("improve-begin", "", () -> {});
    emptyButton.getStyleClass().setAll("button", "primary");
    empty = new VBox(12, emptyText, emptyButton);
    empty.setId("improve-empty");
    asked = section(questions);
    ways = ways();
    noticed = section(weak, advice);
    legend = legend();
    frame();
    unsubscribe =
        editor.onChange(
            change -> {
              if (change.changedMap()) changed();
              else if (view.isVisible() && !stale) mark();
            });
    view.visibleProperty().addListener(observable -> catchUp());
    pause.setOnFinished(event -> catchUp());
  }

  private void frame() {
    var title = new Label(words.of("improve.title"));
    title.getStyleClass().add("panel-title");
    var head = new VBox(2, title, Parts.caption(words.of("improve.sentence")));
    view.setContent(
        new VBox(section(head, ways, empty, matrix), section(actions, steps), asked, noticed));
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollBarPolicy.NEVER);
    view.setId("improve-panel");
    inView = InView.follow(view);
    view.getStyleClass().addAll("panel", "improve-panel");
    view.getStylesheets().add(Theme.sheet("improve"));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
  }

  /** The questions by name at the top, since their answers stand below matrix and actions. */
  private FlowPane ways() {
    var line = new FlowPane(4, 0);
    line.setId("improve-ways");
    for (QuestionSection.Question each : QuestionSection.Question.values())
      line.getChildren()
          .add(
              Parts.link(
                  "improve-way-" + each.name().toLowerCase(Locale.ROOT),
                  words.of(each.key()),
                  () -> {
                    questions.choose(each);
                    InView to = inView;
                    if (to != null) to.reveal(asked);
                  }));
    return line;
  }

  private LegendBar legend() {
    var bar =
        new LegendBar(words.of("improve.legend"))
            .with(sign("wrench", "fix-sign"), words.of("lens.legend.fixFirst"))
            .with(sign("unlink", "weak-sign"), words.of("lens.legend.weakest"))
            .with(LegendBar.star(17), words.of("lens.legend.star"));
    bar.getStylesheets().add(Theme.sheet("improve"));
    return bar;
  }

  /** Only what is on the map is explained. */
  private void explain(TouchMap map) {
    ImproveLens now = lens(map);
    boolean hasStar =
        now.figures().register().touchpoints().stream()
            .anyMatch(each -> each.details().touch().isMomentOfTruth());
    legend.present(words.of("lens.legend.fixFirst"), !now.fixFirst().isEmpty());
    legend.present(words.of("lens.legend.weakest"), !now.weakestLinks().isEmpty());
    legend.present(words.of("lens.legend.star"), hasStar);
  }

  private static Node sign(String icon, String style) {
    var sign = new StackPane(Icons.node(icon, 13));
    sign.getStyleClass().add(style);
    return sign;
  }

  private static VBox section(Node... parts) {
    var section = new VBox(12, parts);
    section.getStyleClass().add("improve-section");
    return section;
  }

  /** What the lens sees in a map; worked out once for one map, for the panel and for the picture. */
  public ImproveLens lens(TouchMap map) {
    ImproveLens known = lens;
    if (known == null || lensOf != map) {
      known = ImproveLens.of(map);
      lens = known;
      lensOf = map;
    }
    return known;
  }

  /** The actions as others may plan them, such as from the details of a touchpoint. */
  public Planning planning() {
    return planning;
  }

  private Sight sight(TouchMap map) {
    return Sight.of(map, lens(map), host.today());
  }

  private void changed() {
    stale = true;
    if (!view.isVisible()) return;
    ImproveLens known = lens;
    if (known == null || known.figures().register().touchpoints().size() <= AT_ONCE) catchUp();
    else pause.playFromStart();
  }

  /** Looks at the map as it is, when the panel is seen and has not yet. */
  private void catchUp() {
    if (!stale || !view.isVisible()) return;
    stale = false;
    explain(editor.map());
    Sight now = sight(editor.map());
    boolean any = !now.ours().dots().isEmpty() || !now.customers().dots().isEmpty();
    Parts.show(matrix, any);
    Parts.show(empty, !any);
    if (any) matrix.show(now);
    else begin(now);
    boolean asks = any || !now.weakLinks().isEmpty();
    Parts.show(asked, asks);
    Parts.show(ways, asks);
    if (asks) questions.show(now);
    actions.show(now);
    weak.show(now);
    advice.show(now);
    Parts.show(noticed, weak.isVisible() || advice.isVisible());
    mark();
  }

  /**
   * The next act when there is nothing in the matrix: finish the weights without which answers are no scores, score what is
   * on the shortlist, or make one first.
   */
  private void begin(Sight now) {
    Optional<Phrase> unweighed = now.figures().weights().missing();
    if (unweighed.isPresent()) {
      emptyText.setText(words.of("improve.empty.unweighed", words.of(unweighed.get())));
      emptyButton.setText(words.of("improve.empty.weigh"));
      emptyButton.setOnAction(event -> host.weigh());
      return;
    }
    emptyText.setText(words.of("improve.empty"));
    boolean ranked = !now.figures().shortlist().isEmpty();
    emptyButton.setText(words.of(ranked ? "improve.empty.score" : "improve.empty.rank"));
    emptyButton.setOnAction(event -> host.openLens(ranked ? Lens.SCORE : Lens.RANK));
  }

  private void mark() {
    if (matrix.isVisible()) matrix.mark();
    List<Id> selected = editor.selection().ids();
    Optional<Topic> one =
        selected.size() == 1 ? editor.map().find(selected.getFirst()) : Optional.empty();
    steps.show(one);
  }

  private void openBoard() {
    new BoardSheet(planning, words, host, this::sight).open();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public Region foot() {
    return legend;
  }

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public String figure() {
    return words.of("improve.figure");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("improve.add", "plus", planning::ask, "Shortcut+I"),
        Action.of("improve.board", "columns-3", this::openBoard),
        Action.of("improve.calendar", "calendar-plus", host::saveCalendar));
  }

  @Override
  public void focusFirst() {
    if (empty.isVisible()) emptyButton.requestFocus();
    else matrix.focusFirst();
  }

  @Override
  public void opened() {
    catchUp();
  }

  @Override
  public void dispose() {
    unsubscribe.run();
    pause.stop();
  }
}
