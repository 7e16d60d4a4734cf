package touchmap.ui.dialogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import touchmap.ui.dialogs.BringInHost.Take;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/**
 * Says what a colleague's copy would bring, and asks what is wanted where both differ; or takes what a guest wrote as
 * ideas only. Nothing changes before its button is pressed.
 */
public final class BringInSheet {
  /** More are only counted: yours stay, theirs go into notes. */
  private static final int MOST_ROWS = 100;

  private static final int MOST_LINES = 100;

  private enum Way {
    MERGE,
    IDEAS
  }

  private final ModalLayer layer;
  private final Words words;
  private final BringInHost.Copy copy;
  private final BringInHost host;
  private final List<String> ideas;
  private final List<DifferenceRow> rows = new ArrayList<>();
  private final TextField author = new TextField();
  private final Button otherWay = Parts.link("bring-in-other-way", "", () -> {});
  private final Label coming = Sheet.text("");
  private final Label removed = Parts.caption("");
  private final VBox merging = new VBox(10);
  private final VBox asIdeas = new VBox(10);
  private Way way = Way.MERGE;
  private Runnable accept = () -> {};
  private Runnable saysMain = () -> {};

  /** How often was decided; an answer to an older question is not told. */
  private int decided;

  private boolean isAsking;

  private BringInSheet(ModalLayer layer, Words words, BringInHost.Copy copy, BringInHost host) {
    this.layer = layer;
    this.words = words;
    this.copy = copy;
    this.host = host;
    ideas = host.ideas();
  }

  /** Asks, after what is open already. */
  public static void show(ModalLayer layer, Words words, BringInHost.Copy copy, BringInHost host) {
    new BringInSheet(layer, words, copy, host).open();
  }

  private void open() {
    var ways =
        new Segmented<Way>(this::use)
            .with(Way.MERGE, words.of("dialogs.bringIn.merge"))
            .with(Way.IDEAS, words.count("dialogs.bringIn.ideas", ideas.size()));
    ways.setId("bring-in-way");
    ways.choose(Way.MERGE);
    ways.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) walk(event);
        });
    fillMerging();
    fillIdeas();
    Sheet sheet =
        new Sheet(words.of("dialogs.bringIn.title", copy.file()), 720, ways, merging, asIdeas);
    sheet.setId("bring-in-sheet");
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet)).setId("bring-in-cancel");
    Button main =
        sheet.mainButton(
            words.of("dialogs.bringIn.do"),
            () -> {
              layer.close(sheet);
              if (way == Way.MERGE) host.bringIn(choices());
              else host.bringIdeas(author.getText().strip());
            });
    main.setId("bring-in-do");
    accept = main::fire;
    otherWay.setOnAction(
        event -> {
          layer.close(sheet);
          host.otherWay();
        });
    if (!copy.losses().isEmpty()) goSlow(main);
    else if (rows.isEmpty()) main.getStyleClass().add("first-focus");
    Parts.show(ways, !ideas.isEmpty());
    use(Way.MERGE);
    layer.inTurn(
        () -> {
          layer.show(sheet, () -> {});
          if (!rows.isEmpty()) FxThread.later(() -> goTo(rows.getFirst()));
        });
  }

  /** Nobody replaces work of their own by a mere Enter: its button says so, and is gone to first. */
  private void goSlow(Button main) {
    main.setDefaultButton(false);
    accept = main::requestFocus;
    saysMain =
        () ->
            main.setText(
                words.of(way == Way.MERGE ? "dialogs.bringIn.doReplacing" : "dialogs.bringIn.do"));
    if (rows.isEmpty() && !copy.otherWay().isEmpty()) otherWay.getStyleClass().add("first-focus");
  }

  private void use(Way chosen) {
    way = chosen;
    saysMain.run();
    Parts.show(merging, chosen == Way.MERGE);
    Parts.show(asIdeas, chosen == Way.IDEAS);
  }

  private Map<String, Take> choices() {
    var choices = new LinkedHashMap<String, Take>();
    rows.forEach(row -> choices.put(row.key(), row.taken()));
    return choices;
  }

  private void fillMerging() {
    coming.setId("bring-in-arrivals");
    removed.setId("bring-in-removed");
    removed.getStyleClass().add("bring-in-remark");
    merging.getChildren().addAll(coming, removed);
    say(copy.coming());
    for (String each : copy.remarks()) {
      Label remark = Parts.caption(each);
      remark.getStyleClass().add("bring-in-remark");
      merging.getChildren().add(remark);
    }
    if (!copy.losses().isEmpty()) fillLosses();
    otherWay.setText(copy.otherWay());
    if (!copy.otherWay().isEmpty()) merging.getChildren().add(otherWay);
    if (copy.differences().isEmpty()) return;
    int shown = Math.min(copy.differences().size(), MOST_ROWS);
    copy.differences()
        .subList(0, shown)
        .forEach(each -> rows.add(new DifferenceRow(each, words, this::decide)));
    var heading =
        Parts.sectionTitle(words.count("dialogs.bringIn.differences", copy.differences().size()));
    heading.setId("bring-in-count");
    var head = Parts.row(4, heading, Parts.gap());
    if (rows.size() > 1)
      head.getChildren().addAll(all(Take.OURS), all(Take.THEIRS), all(Take.BOTH));
    var list = new VBox(12);
    list.setPadding(new Insets(3));
    list.getChildren().addAll(rows);
    int more = copy.differences().size() - shown;
    if (more > 0) list.getChildren().add(Sheet.text(words.count("dialogs.bringIn.more", more)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    ScrollPane scroll = scroll(list, 280);
    scroll.setId("bring-in-differences");
    merging.getChildren().addAll(head, scroll);
    if (copy.differences().stream().anyMatch(each -> each.open().contains(Take.BOTH)))
      merging.getChildren().add(Parts.caption(words.of("dialogs.bringIn.bothCaption")));
  }

  private void say(BringInHost.Coming told) {
    String arrivals = String.join(", ", told.arrivals());
    String nothing =
        copy.differences().isEmpty() ? "dialogs.bringIn.nothing" : "dialogs.bringIn.nothingElse";
    coming.setText(
        arrivals.isEmpty() ? words.of(nothing) : words.of("dialogs.bringIn.arrivals", arrivals));
    removed.setText(told.removed());
    Parts.show(removed, !told.removed().isEmpty());
  }

  /** Tells anew what comes in; several decisions of one moment, as by “all theirs”, are asked about once. */
  private void decide() {
    decided++;
    if (isAsking) return;
    isAsking = true;
    FxThread.later(
        () -> {
          isAsking = false;
          int asked = decided;
          host.decided(
              choices(),
              told -> {
                if (asked == decided) say(told);
              });
        });
  }

  private Button all(Take take) {
    String name = take.name().toLowerCase(java.util.Locale.ROOT);
    return Parts.link(
        "all-" + name,
        words.of("dialogs.bringIn.all." + name),
        () -> rows.forEach(row -> row.take(take)));
  }

  private static ScrollPane scroll(Node content, double height) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(height);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  /** What of yours would go, by its names and with both values. */
  private void fillLosses() {
    ScrollPane scroll = lines(copy.losses(), 120);
    scroll.setId("bring-in-losses");
    scroll.setFocusTraversable(copy.losses().size() > 4);
    var heading = Parts.sectionTitle(words.of("dialogs.bringIn.losses", copy.losses().size()));
    merging.getChildren().addAll(heading, scroll);
  }

  private ScrollPane lines(List<String> all, double height) {
    var list = new VBox(4);
    list.getStyleClass().add("notice-list");
    for (String each : all.subList(0, Math.min(all.size(), MOST_LINES)))
      list.getChildren().add(Parts.text(Sheet.brief(each)));
    int more = all.size() - MOST_LINES;
    if (more > 0) list.getChildren().add(Sheet.text(words.count("app.more", more)));
    ScrollPane scroll = scroll(list, height);
    scroll.getStyleClass().setAll("scroll-pane", "notice", "sunken");
    return scroll;
  }

  private void fillIdeas() {
    author.setId("bring-in-author");
    author.setText(copy.author());
    author.setPromptText(words.of("dialogs.bringIn.authorPrompt"));
    ScrollPane scroll = lines(ideas, 220);
    scroll.setId("bring-in-ideas");
    scroll.setFocusTraversable(ideas.size() > 8);
    asIdeas
        .getChildren()
        .addAll(
            Sheet.text(words.of("dialogs.bringIn.ideasText")),
            Parts.labelled(words.of("dialogs.bringIn.author"), author, author),
            scroll);
  }

  /** The arrows go from row to row; Enter is the sheet's, since an arrow chooses. */
  private void walk(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      accept.run();
      return;
    }
    boolean isDown = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.KP_DOWN;
    boolean isUp = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.KP_UP;
    if (!isDown && !isUp) return;
    event.consume();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isFocusWithin()) continue;
      int to = i + (isDown ? 1 : -1);
      if (to >= 0 && to < rows.size()) goTo(rows.get(to));
      return;
    }
  }

  private static void goTo(DifferenceRow row) {
    row.chosen().ifPresent(DifferenceRow::focus);
  }
}
