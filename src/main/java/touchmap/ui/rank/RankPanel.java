package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import touchmap.edit.Editor;
import touchmap.lens.Lens;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The Rank lens' panel: the shortlist by hand, by duels or by the votes of several people, who just missed it, the moment
 * of truth, and advice. Rests while it is out of sight.
 */
public final class RankPanel implements LensPanel {
  /** The ways to an order. */
  enum Way {
    LIST,
    DUELS,
    VOTES
  }

  private static final double WIDTH = 332;
  private static final int AT_ONCE = 2000;

  private final Editor editor;
  private final Words words;
  private final Look look;
  private final RankHost host;
  private final Ordering ordering;
  private final ScrollPane view = new ScrollPane();
  private final VBox empty;
  private final VBox ways = new VBox();
  private final Segmented<Way> tabs;
  private final ListWay list;
  private final DuelsWay duels;
  private final VotesWay votes;
  private final LegendBar legend;
  private final PauseTransition pause = new PauseTransition(Duration.millis(300));
  private final Runnable unsubscribe;
  private Sight sight;
  private final RankSeat seat;
  private boolean stale;
  private boolean covered;

  public RankPanel(
      Editor editor,
      Words words,
      Look look,
      Supplier<LocalDate> today,
      RankSeat seat,
      RankHost host) {
    this.seat = seat;
    this.editor = editor;
    this.words = words;
    this.look = look;
    this.host = host;
    ordering = new Ordering(editor, words, host);
    list = new ListWay(editor, words, host, ordering);
    duels = new DuelsWay(editor, words, host, ordering, () -> open(Way.LIST));
    var results = new VoteResults(words, ordering, () -> open(Way.LIST));
    votes = new VotesWay(editor, words, host, today, results, this::cover);
    empty = empty();
    tabs =
        new Segmented<Way>(this::open)
            .with(Way.LIST, words.of("rank.tab.list"))
            .with(Way.DUELS, words.of("rank.tab.duels"))
            .with(Way.VOTES, words.of("rank.tab.votes"));
    tabs.setId("rank-tabs");
    legend = legend();
    frame();
    sight = Sight.of(editor.map(), look);
    explain();
    unsubscribe =
        editor.onChange(
            change -> {
              if (change.changedMap()) changed();
              else if (view.isVisible() && !stale && seat.way() == Way.LIST) list.mark();
            });
    view.visibleProperty().addListener(observable -> catchUp());
    pause.setOnFinished(event -> catchUp());
    open(seat.way());
  }

  private void frame() {
    var title = new Label(words.of("rank.title"));
    title.getStyleClass().add("panel-title");
    var sentence = Parts.caption(words.of("rank.sentence"));
    var head = new VBox(title, sentence);
    head.getStyleClass().addAll("rank-section", "rank-head");
    var choice = new VBox(tabs);
    choice.getStyleClass().add("rank-tabs");
    ways.getChildren().addAll(choice, list, duels, votes);
    view.setContent(new VBox(head, empty, ways));
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollBarPolicy.NEVER);
    InView.follow(view);
    view.setId("rank-panel");
    view.getStyleClass().addAll("panel", "rank-panel");
    view.getStylesheets().add(Theme.sheet("rank"));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          host.backToMap();
        });
  }

  private VBox empty() {
    var find = new Button(words.of("rank.empty.find"));
    find.setId("rank-find");
    find.getStyleClass().add("primary");
    find.setOnAction(event -> host.openLens(Lens.FIND));
    var box = new VBox(12, Parts.text(words.of("lens.missing.rank")), find);
    box.setId("rank-empty");
    box.getStyleClass().add("rank-section");
    return box;
  }

  private LegendBar legend() {
    return new LegendBar(words.of("rank.legend"))
        .with(LegendBar.bead("1", true), words.of("lens.legend.key"))
        .with(LegendBar.bead("8", false), words.of("lens.legend.shortlisted"))
        .with(LegendBar.star(16), words.of("lens.legend.star"));
  }

  /** Only what is on the map is explained. */
  private void explain() {
    int beads = sight.shortlist().size();
    legend.present(words.of("lens.legend.key"), beads > 0);
    legend.present(words.of("lens.legend.shortlisted"), beads > 0 && !sight.isKey(beads));
    legend.present(words.of("lens.legend.star"), !sight.moments().isEmpty());
  }

  private void open(Way to) {
    seat.take(to);
    tabs.choose(to);
    Parts.show(list, to == Way.LIST);
    Parts.show(duels, to == Way.DUELS);
    Parts.show(votes, to == Way.VOTES);
    refresh();
  }

  /** While people vote, nobody sees what the others said. */
  private void cover(boolean to) {
    covered = to;
    refresh();
  }

  private void changed() {
    stale = true;
    if (!view.isVisible()) return;
    if (sight.register().touchpoints().size() <= AT_ONCE) catchUp();
    else pause.playFromStart();
  }

  /** Looks at the map as it is, when the panel is seen and has not yet. */
  private void catchUp() {
    if (!stale || !view.isVisible()) return;
    stale = false;
    sight = Sight.of(editor.map(), look);
    explain();
    refresh();
  }

  private void refresh() {
    boolean any = sight.isEnough() || !sight.shortlist().isEmpty();
    Parts.show(empty, !any);
    Parts.show(ways, any);
    if (!any) return;
    switch (seat.way()) {
      case LIST -> list.show(sight, !covered);
      case DUELS -> duels.show(sight);
      case VOTES -> votes.show(sight, covered);
    }
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
  public List<Action> actions() {
    return List.of(
        Action.of(
            "rank.toggle",
            "list-ordered",
            () -> ordering.toggle(editor.selection().ids()),
            "Shortcut+R"),
        Action.of("rank.duels", "swords", () -> bring(Way.DUELS, duels::fight)),
        Action.of("rank.votes", "vote", () -> bring(Way.VOTES, votes::ask)));
  }

  /** Comes forward with one of the ways, and begins it where there is something to begin with. */
  private void bring(Way wanted, Runnable then) {
    host.openLens(Lens.RANK);
    catchUp();
    open(wanted);
    if (ways.isVisible()) then.run();
  }

  @Override
  public void focusFirst() {
    Node first =
        switch (seat.way()) {
          case LIST -> list.first();
          case DUELS -> duels.first();
          case VOTES -> votes.first();
        };
    (empty.isVisible() ? empty.lookup("#rank-find") : first).requestFocus();
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
