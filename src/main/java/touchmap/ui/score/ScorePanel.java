package touchmap.ui.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.edit.LockCriteria;
import touchmap.edit.Selection;
import touchmap.edit.SetCriteria;
import touchmap.edit.Sitting;
import touchmap.lens.ScoreLens;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.Keys;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The Score lens' panel: the form for one touchpoint at a time. It follows the selection; while no touchpoint is
 * selected it stays with the last one, or begins with the first that is not scored. Rests while it cannot be seen.
 */
public final class ScorePanel implements LensPanel {
  private static final double WIDTH = 332;

  private final Editor editor;
  private final Words words;
  private final ScoreHost host;
  private final Seat seat;
  private final Rater rater;
  private final Answers answers;
  private final BorderPane all = new BorderPane();
  private final EmptyScore empty;
  private final VBox form;
  private final HeadSection head;
  private final WhoLine who;
  private final StepsSection steps;
  private final WhySection why;
  private final MoreSection more;
  private final ListFoot foot;
  private final Looking looking;
  private final CriteriaSheet criteria;
  private final Runnable unsubscribe;
  private @Nullable Paper paper;
  private final RoundLine round;
  private @Nullable Turn shownTurn;
  private boolean showing;

  public ScorePanel(Editor editor, Words words, Look look, Seat seat, ScoreHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.seat = seat;
    rater = new Rater(editor, seat, host);
    answers = new Answers(editor, words, host);
    looking = new Looking(editor, words, seat, rater, host, this::refresh);
    criteria = new CriteriaSheet(editor, words, host);
    empty = new EmptyScore(words, host, this::startFrom, criteria::open);
    head = new HeadSection(words, look, this::walk);
    who = new WhoLine(words, seat, editor::map, rater, this::seatRater, this::lookAs, this::toKeys);
    var lock = new LockNote(words, seat, this::lock, () -> steps().keepInSight());
    round = new RoundLine(editor, words, seat, answers, host);
    steps = new StepsSection(words, new VBox(6, round, who), lock, new Giving(), criteria::open);
    why = new WhySection(words, this::write, editor::endStep);
    more = new MoreSection(words, host, this::bringNumbers);
    foot = new ListFoot(words, seat, this::next, this::refresh, host);
    form = new VBox(head, steps, why, more);
    build();
    unsubscribe = editor.onChange(change -> changed());
  }

  private void build() {
    var scroll = new ScrollPane(new VBox(empty, form));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    InView.follow(scroll);
    Stray.follow(all, this::toKeys, this::keyOnMap);
    all.setCenter(scroll);
    all.setBottom(foot);
    all.setId("score-panel");
    all.getStyleClass().addAll("panel", "score-panel");
    all.getStylesheets().add(Theme.sheet("score"));
    all.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
    all.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Keys.isBare(event) && (turnedPage(event.getCode()) || asksWhy(event.getCode())))
            event.consume();
        });
  }

  /** Tab on the map leads from touchpoint to touchpoint here, as PgDn does; Insert still adds below. */
  private boolean walkedOn(KeyCode code) {
    if (code != KeyCode.TAB || !foot.isVisible() || selected().isEmpty()) return false;
    next();
    return true;
  }

  /** Enter is about scores here and adds nothing to the map; after the last one it goes on. */
  private boolean entered(KeyCode code, boolean isAnswered) {
    if (code != KeyCode.ENTER) return false;
    if (isAnswered) next();
    return true;
  }

  private boolean turnedPage(KeyCode code) {
    if (foot.isVisible() && code == KeyCode.PAGE_DOWN) next();
    else if (foot.isVisible() && code == KeyCode.PAGE_UP) walk(-1);
    else return false;
    return true;
  }

  private boolean asksWhy(KeyCode code) {
    if (code != KeyCode.F2 || !form.isVisible()) return false;
    why.focusFirst();
    return true;
  }

  @Override
  public Region view() {
    return all;
  }

  @Override
  public Region foot() {
    return looking.foot();
  }

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public String figure() {
    return words.of("score.figure." + seat.eyes().name().toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public List<Action> actions() {
    return new ScoreActions(host, looking, this::next, criteria::open, this::bringNumbers).all();
  }

  @Override
  public void focusFirst() {
    if (form.isVisible()) steps.focus(steps.firstOpen());
    else empty.focusFirst();
  }

  @Override
  public void opened() {
    refresh();
  }

  @Override
  public void dispose() {
    criteria.dispose();
    unsubscribe.run();
  }

  /** What the lens sees in a map now; worked out once for a map. */
  public ScoreLens lens(TouchMap map) {
    return looking.lens(map);
  }

  /**
   * Scores by a key that was pressed on the map: what the form shows, also while something else is selected there, so
   * that no digit ever writes over a name beside an open form. Whether the key was one of ours.
   */
  public boolean keyOnMap(KeyEvent event) {
    if (paper != fresh()) refresh();
    if (!form.isVisible()) return false;
    Optional<CriterionRow> row = steps.current();
    if (event.getEventType() == KeyEvent.KEY_PRESSED)
      return row.filter(each -> each.pressedOnMap(event)).isPresent()
          || (Keys.isBare(event)
              && (turnedPage(event.getCode())
                  || walkedOn(event.getCode())
                  || entered(event.getCode(), row.isEmpty())));
    boolean isHeld = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (event.getEventType() != KeyEvent.KEY_TYPED || isHeld || event.getCharacter().length() != 1)
      return false;
    char key = event.getCharacter().charAt(0);
    if (row.isEmpty()) return Character.digit(key, 10) >= 0;
    return row.get().take(key);
  }

  private Optional<Id> selected() {
    return editor
        .selection()
        .lead()
        .flatMap(editor.map()::find)
        .filter(Topic::isTouchpoint)
        .map(Topic::id);
  }

  /** The touchpoint in the form. */
  private Optional<Id> touchpoint(Paper now) {
    return selected()
        .or(() -> seat.touchpoint().filter(id -> now.figures().register().isTouchpoint(id)))
        .or(() -> now.next(Optional.empty()));
  }

  private void changed() {
    if (all.isVisible() && all.getScene() != null) refresh();
  }

  private void refresh() {
    showing = true;
    try {
      fill(fresh());
    } finally {
      showing = false;
    }
  }

  private void fill(Paper now) {
    boolean isEmpty = empty.show(now);
    Optional<Id> id = isEmpty ? Optional.empty() : touchpoint(now);
    Parts.show(form, id.isPresent());
    Parts.show(foot, id.isPresent());
    looking.show();
    if (id.isEmpty()) {
      looking.say("");
      return;
    }
    Topic topic = now.map().find(id.get()).orElseThrow();
    var turn =
        new Turn(topic.id(), rater.name(), seat.view(), Sitting.open(now.map()).map(Round::id));
    boolean isOther = !turn.equals(shownTurn);
    shownTurn = turn;
    seat.take(topic.id());
    who.refresh();
    round.refresh();
    head.show(now, topic);
    steps.show(now, topic.id(), seat.view() == Viewpoint.COMPANY);
    if (isOther) steps.leave();
    if (steps.isOpen()) steps.setCurrent(steps.firstOpen());
    why.show(now.why(now.mine(topic.id())), steps.reasons(now, topic.id()));
    more.show(now, topic.id());
    foot.show(now, topic.id());
    digits();
  }

  private Paper fresh() {
    Paper before = paper;
    Paper now =
        before != null && before.isStill(editor.map(), rater.name(), seat)
            ? before
            : Paper.of(editor.map(), rater.name(), seat);
    paper = now;
    return now;
  }

  /** Says below the map what a digit would do there; of which touchpoint, when the map does not show it. */
  private void digits() {
    Paper now = paper;
    if (now == null) return;
    String of =
        selected().isPresent()
            ? ""
            : touchpoint(now).flatMap(now.map()::find).map(Topic::nameOnOneLine).orElse("");
    looking.say(Digits.said(now.scoring().scale(), steps.current(), of, words));
  }

  private void seatRater(String name) {
    int taken = rater.seat(name, answers);
    if (taken > 0) host.sayUndoable(words.count("score.nameless.taken", taken, rater.name()));
    refresh();
    looking.changed();
  }

  private void lookAs(Viewpoint to) {
    rater.lookAs(to);
    refresh();
    looking.changed();
  }

  private void next() {
    Paper now = fresh();
    now.next(touchpoint(now)).ifPresent(this::turnTo);
  }

  private void walk(int by) {
    Paper now = fresh();
    now.beside(touchpoint(now), by).ifPresent(this::turnTo);
  }

  /** The keyboard stays in the form, if it was there: at what is still open, or past all answers. */
  private void turnTo(Id touchpoint) {
    boolean wasHere = all.isFocusWithin();
    host.show(touchpoint);
    if (wasHere) toKeys();
  }

  /** The keyboard goes where digits score, or past all answers. */
  private void toKeys() {
    if (form.isVisible()) steps.focusOpen(foot::focusNext);
  }

  private void write(String text) {
    round.before(
        () -> {
          Paper now = fresh();
          touchpoint(now).ifPresent(id -> answers.rate(now.mine(id).withWhy(text)));
        },
        this::refresh);
  }

  private void lock() {
    // the button that has the keyboard goes with its note
    if (answers.apply(new LockCriteria(host.today(), true)))
      steps.current().ifPresentOrElse(Region::requestFocus, this::toKeys);
  }

  private StepsSection steps() {
    return steps;
  }

  private void startFrom(CriteriaSet set) {
    Scoring scoring = editor.map().study().scoring();
    CriteriaSet inMap = set.in(Words.in(editor.map().language()));
    if (answers.apply(new SetCriteria(inMap.criteria(scoring.scale()), Weighting.NONE)))
      host.sayUndoable(words.of("score.set.taken", set.name()));
    focusFirst();
  }

  private void bringNumbers() {
    round.before(
        begin ->
            host.pickTable(
                table -> new NumbersSheet(editor, words, host, answers, table, begin).open()));
  }

  /** Puts what is given in a row into the map, and goes on to the next row when it came by a digit. */
  private final class Giving implements CriterionRow.Acts {
    @Override
    public void give(CriterionRow row, OptionalDouble score, boolean goOn) {
      boolean wasHere = row.isFocused();
      if (!showing) round.before(() -> given(row, score, goOn, wasHere), ScorePanel.this::refresh);
    }

    private void given(CriterionRow row, OptionalDouble score, boolean goOn, boolean wasHere) {
      Paper now = fresh();
      Id touchpoint = touchpoint(now).orElse(null);
      if (touchpoint == null) return;
      var selection = Selection.of(touchpoint);
      if (!answers.rate(now.mine(touchpoint).withScore(row.criterion().id(), score), selection))
        return;
      rater.gave(touchpoint);
      looking.followTo(seat.view());
      if (!goOn) return;
      int at = steps.rows().indexOf(row);
      if (!steps.isOpen()) steps.setCurrent(at + 1);
      digits();
      if (!wasHere) return;
      if (at + 1 < steps.rows().size()) steps.focus(at + 1);
      else toKeys();
    }

    @Override
    public void refuse(CriterionRow row) {
      var scale = editor.map().study().scoring().scale();
      row.refuse(
          words.of(
              "score.offScale",
              Written.number(scale.min(), words),
              Written.number(scale.max(), words)));
    }
  }
}
