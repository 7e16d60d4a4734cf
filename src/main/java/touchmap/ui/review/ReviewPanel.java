package touchmap.ui.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.lens.Lens;
import touchmap.lens.ReviewLens;
import touchmap.method.Audit;
import touchmap.method.Check;
import touchmap.method.CheckIns;
import touchmap.method.Checks;
import touchmap.method.Comparison;
import touchmap.method.RoundPair;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.picture.Ornament;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The Review lens' panel: two rounds compared, the biggest moves, who drives what, months and
 * audits; or the walk through an audit. Rests while it is out of sight.
 */
public final class ReviewPanel implements LensPanel {
  private static final double WIDTH = 348;
  private static final int AT_ONCE = 2000;
  private static final Set<Check.Code> DUE =
      EnumSet.of(Check.Code.AUDIT_DUE, Check.Code.MONTH_MISSED);

  /** Two rounds that a person chose. */
  private record Chosen(Id one, Id other) {}

  private final Editor editor;
  private final Words words;
  private final ReviewHost host;
  private final RoundSheets sheets;
  private final ScrollPane view = new ScrollPane();
  private final VBox review = new VBox();
  private final VBox empty;
  private final Label missing = Parts.text("");
  private final Button begin;
  private final UnderWay underWay;
  private final CompareSection compare;
  private final MovesSection moves;
  private final DriversSection drivers;
  private final CheckInsSection checkIns;
  private final AuditSection audit;
  private final LegendBar foot;
  private final PauseTransition pause = new PauseTransition(Duration.millis(300));
  private final Runnable unsubscribe;
  private Optional<Chosen> chosen = Optional.empty();
  private @Nullable Sight sight;
  private boolean stale = true;

  public ReviewPanel(Editor editor, Words words, ReviewHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    sheets = new RoundSheets(editor, words, host, this::walk, this::compareFrom);
    underWay = new UnderWay(words, host, this::walk, sheets::close);
    moves = new MovesSection(words, host);
    compare = new CompareSection(editor, words, host, this::choose, moves::unfold);
    drivers = new DriversSection(words, host);
    checkIns = new CheckInsSection(words, host, sheets::settings, () -> start(RoundKind.AUDIT));
    audit =
        new AuditSection(new AuditWalk(editor, host), words, host, this::leaveAudit, sheets::close);
    begin =
        Parts.small("review-begin", words.of("review.begin.next"), () -> start(RoundKind.CHECK));
    begin.getStyleClass().add("primary");
    empty = new VBox(12, missing, begin);
    empty.setId("review-empty");
    empty.getStyleClass().add("review-empty");
    foot = legend();
    frame();
    Parts.show(audit, false);
    unsubscribe =
        editor.onChange(
            change -> {
              moves.mark(change.after().selection());
              if (change.changedMap()) changed();
              if (audit.isVisible()) audit.follow(change.after().selection());
            });
    view.visibleProperty().addListener(observable -> catchUp());
    pause.setOnFinished(event -> catchUp());
  }

  static String stylesheet() {
    return Theme.sheet("review");
  }

  private void frame() {
    Label title = Parts.name(words.of("review.title"));
    title.getStyleClass().add("panel-title");
    var head = Pieces.section(Parts.row(8, title, menu()), underWay, empty, compare);
    head.setId("review-head");
    review.getChildren().addAll(head, moves, drivers, checkIns);
    view.setContent(new VBox(review, audit));
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollBarPolicy.NEVER);
    view.setId("review-panel");
    view.getStyleClass().addAll("panel", "review-panel");
    view.getStylesheets().add(stylesheet());
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
  }

  private LegendBar legend() {
    var bar =
        new LegendBar(words.of("review.legend"))
            .with(ChangeChip.sign(true), words.of("lens.legend.better"))
            .with(ChangeChip.sign(false), words.of("lens.legend.worse"))
            .with(sign("=", "legend-same"), words.of("lens.legend.same"))
            .with(
                sign(words.of("review.legend.initials"), "initials"),
                words.of("lens.legend.driver"));
    bar.getStylesheets().add(stylesheet());
    return bar;
  }

  /** Only signs that are on the map are explained. */
  private void present(ReviewLens lens) {
    explain("better", lens.has(Ornament.Way.UP));
    explain("worse", lens.has(Ornament.Way.DOWN));
    explain("same", lens.has(Ornament.Way.SAME));
    explain("driver", !lens.drivers().isEmpty());
  }

  private void explain(String sign, boolean isOnMap) {
    foot.present(words.of("lens.legend." + sign), isOnMap);
  }

  private static Label sign(String said, String style) {
    var label = new Label(said);
    label.getStyleClass().add(style);
    return label;
  }

  private MenuButton menu() {
    var menu = new MenuButton("", Icons.node("ellipsis", 18));
    menu.setId("review-menu");
    menu.getStyleClass().addAll("flat", "small", "review-menu");
    menu.setAccessibleText(words.of("review.menu"));
    menu.getItems()
        .addAll(
            item("action.review.start", () -> start(RoundKind.CHECK)),
            item("action.review.rounds", sheets::all),
            item("action.review.protocol", this::protocol),
            item("action.review.settings", sheets::settings));
    return menu;
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(words.of(key));
    item.setId(key.replace('.', '-'));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void choose(Id one, Id other) {
    chosen = Optional.of(new Chosen(one, other));
    sight = null;
    stale = true;
    catchUp();
    host.lensChanged();
  }

  /** Whoever closes a round wants to see what it brought. */
  private void compareFrom(Round closing) {
    chosen =
        RoundPair.closing(editor.map(), closing)
            .map(two -> new Chosen(two.earlier().id(), two.later().id()));
  }

  private void changed() {
    stale = true;
    if (!view.isVisible()) return;
    if (sight == null || sight.figures().register().touchpoints().size() <= AT_ONCE) catchUp();
    else pause.playFromStart();
  }

  /** Looks at the map as it is, when the panel is seen and has not yet. */
  private void catchUp() {
    if (!stale || !view.isVisible()) return;
    stale = false;
    refresh(at(editor.map()));
  }

  /** What there is to see of this map; worked out once, for the panel, the map and the outline. */
  private Sight at(TouchMap map) {
    Sight known = sight;
    if (known != null && known.map() == map) return known;
    Optional<RoundPair> pair = chosen.flatMap(two -> RoundPair.of(map, two.one(), two.other()));
    Sight now = Sight.of(map, pair.or(() -> RoundPair.usual(map)));
    sight = now;
    return now;
  }

  /** What the lens sees in a map, with the rounds that are compared in the panel. */
  public ReviewLens lens(TouchMap map) {
    return at(map).lens();
  }

  private void refresh(Sight now) {
    present(now.lens());
    if (audit.isVisible()) {
      if (Audit.underWay(now.map(), now.figures().register(), host.today()).isEmpty()) {
        // The pane itself: Enter does nothing there, however fast it comes after the last answer.
        FxThread.later(view::requestFocus);
        showAudit(false);
      } else audit.refresh();
    }
    if (audit.isVisible()) return;
    underWay.show(now);
    Optional<Comparison> comparison = now.comparison();
    Parts.show(empty, comparison.isEmpty());
    Parts.show(compare, comparison.isPresent());
    Parts.show(moves, comparison.isPresent());
    if (comparison.isPresent()) {
      compare.show(now, comparison.get());
      moves.show(now, comparison.get());
    } else {
      boolean none = now.map().study().rounds().isEmpty();
      missing.setText(words.of(none ? "lens.missing.firstRound" : "lens.missing.secondRound"));
      begin.setText(words.of(none ? "review.begin.first" : "review.begin.next"));
    }
    List<Check> found = Checks.of(now.map(), now.figures(), host.today());
    drivers.show(now, found.stream().filter(each -> each.code() == Check.Code.NO_DRIVER).toList());
    checkIns.show(
        now.map(),
        CheckIns.thisYear(now.map(), host.today()),
        found.stream().filter(each -> DUE.contains(each.code())).toList());
  }

  private void start(RoundKind kind) {
    sheets.start(
        kind,
        round -> {
          if (round.kind() == RoundKind.AUDIT) walk();
        });
  }

  /** Walks through the audit that is under way, or starts one. */
  private void walk() {
    Sight now = at(editor.map());
    if (Audit.underWay(now.map(), now.figures().register(), host.today()).isEmpty()) {
      start(RoundKind.AUDIT);
      return;
    }
    showAudit(true);
    audit.begin();
  }

  private void leaveAudit() {
    audit.settle();
    showAudit(false);
    refresh(at(editor.map()));
    focusFirst();
  }

  private void showAudit(boolean shown) {
    Parts.show(audit, shown);
    Parts.show(review, !shown);
    view.setVvalue(0);
  }

  private void protocol() {
    Sight now = at(editor.map());
    Optional<Round> round =
        now.pair()
            .map(RoundPair::later)
            .or(() -> now.map().study().roundsNewestFirst().stream().findFirst());
    if (round.isEmpty()) host.say(words.of("lens.missing.firstRound"));
    else host.saveProtocol(round.get());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public Region foot() {
    return foot;
  }

  @Override
  public double width() {
    return WIDTH;
  }

  @Override
  public String figure() {
    return words.of("review.figure");
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("review.start", "plus", () -> bring(() -> start(RoundKind.CHECK))),
        Action.of("review.audit", "list-checks", () -> bring(this::walk)),
        Action.of("review.close", "check", () -> bring(this::closeRound)),
        Action.of("review.rounds", "history", () -> bring(sheets::all)),
        Action.of("review.protocol", "printer", this::protocol),
        Action.of("review.settings", "calendar", () -> bring(sheets::settings)));
  }

  private void closeRound() {
    Audit.openRound(editor.map(), host.today())
        .ifPresentOrElse(sheets::close, () -> host.say(words.of("review.close.noneOpen")));
  }

  private void bring(Runnable then) {
    host.openLens(Lens.REVIEW);
    catchUp();
    then.run();
  }

  @Override
  public void focusFirst() {
    if (audit.isVisible()) audit.first().requestFocus();
    else if (empty.isVisible()) begin.requestFocus();
    else compare.lookup("#review-later").requestFocus();
  }

  @Override
  public void settle() {
    if (audit.isVisible()) audit.settle();
  }

  @Override
  public void opened() {
    stale = true;
    catchUp();
  }

  @Override
  public void dispose() {
    unsubscribe.run();
    pause.stop();
  }
}
