package touchmap.ui.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import touchmap.edit.Editor;
import touchmap.edit.SetTour;
import touchmap.lens.show.Slide;
import touchmap.lens.show.SlidePicture;
import touchmap.lens.show.Slides;
import touchmap.lens.show.Spoken;
import touchmap.lens.show.Wish;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Nameless;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * The chapters of the presentation, to be sorted, hidden, titled, added and taken out, with a
 * picture of the one that is looked at. Every change holds at once and is a step of its own.
 */
public final class TourSheet implements TourRow.Host {
  private static final double WIDTH = 940;
  private static final double HEIGHT = 420;
  private static final double PICTURE = 368;

  private final Editor editor;
  private final Words words;
  private final Look look;
  private final ModalLayer layer;
  private final int display;
  private final Supplier<LocalDate> today;
  private final VBox rows = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(rows);
  private final SlidePane picture = new SlidePane();
  private final Label about = Parts.caption("");
  private final Button usual;
  private final Button putBack;
  private final TourDrag drag;
  private int looked;

  private TourSheet(
      Editor editor,
      Words words,
      Look look,
      ModalLayer layer,
      int display,
      Supplier<LocalDate> today) {
    this.editor = editor;
    this.words = words;
    this.look = look;
    this.layer = layer;
    this.display = display;
    this.today = today;
    usual = Parts.flat("tour-usual", words.of("present.tour.usual"), this::backToUsual);
    putBack = Parts.flat("tour-undo", "", this::undo);
    drag = new TourDrag(this::all, this);
  }

  /** Opens the sheet; {@code display} is that of the show, {@code present} starts the presentation. */
  public static void show(
      Editor editor,
      Words words,
      Look look,
      ModalLayer layer,
      int display,
      Supplier<LocalDate> today,
      Runnable present) {
    new TourSheet(editor, words, look, layer, display, today).open(present);
  }

  private void open(Runnable present) {
    editor.endStep();
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(HEIGHT);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    picture.setPrefSize(PICTURE, PICTURE * 9 / 16);
    picture.setMinSize(PICTURE, PICTURE * 9 / 16);
    picture.setId("tour-picture");
    var side = new VBox(8, picture, about);
    side.setPrefWidth(PICTURE);
    side.setMinWidth(PICTURE);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    var sheet =
        new Sheet(
            words.of("present.tour"),
            WIDTH,
            Parts.caption(words.of("present.tour.why")),
            new HBox(18, scroll, side),
            Parts.row(8, adding(), putBack, Parts.gap(), usual));
    sheet.setId("tour-sheet");
    Runnable done =
        () -> {
          editor.endStep();
          layer.close(sheet);
        };
    sheet.button(
        words.of("present.tour.present"),
        () -> {
          done.run();
          present.run();
        });
    sheet.mainButton(words.of("present.tour.done"), done);
    layer.show(sheet, editor::endStep);
    draw(0);
  }

  private TouchMap map() {
    return editor.map();
  }

  private List<Chapter> chapters() {
    return Slides.chapters(map());
  }

  private List<TourRow> all() {
    return rows.getChildren().stream().map(TourRow.class::cast).toList();
  }

  /** Draws all rows anew, the keyboard on the title of one of them. */
  private void draw(int focused) {
    putBack.setVisible(false);
    rows.getChildren().clear();
    List<Chapter> chapters = chapters();
    for (int i = 0; i < chapters.size(); i++) {
      var row = new TourRow(i, chapters.get(i), map(), words, this);
      drag.watch(row);
      rows.getChildren().add(row);
    }
    usual.setDisable(map().study().tour().isEmpty());
    int place = Math.clamp(focused, 0, Math.max(0, chapters.size() - 1));
    Parts.settled(
        scroll,
        () -> {
          Node title = rows.lookup("#chapter-title-" + place);
          if (title != null) title.requestFocus();
        });
    look(place);
  }

  /** Scrolls as little as it takes to see the whole row, of which the field is only a part. */
  private void bringIntoSight(int place) {
    if (place >= rows.getChildren().size()) return;
    Bounds row = rows.getChildren().get(place).getBoundsInParent();
    double seen = scroll.getViewportBounds().getHeight();
    double room = rows.getHeight() - seen;
    if (room <= 0) return;
    double top = scroll.getVvalue() * room;
    double wanted = Math.min(row.getMinY(), Math.max(top, row.getMaxY() - seen));
    scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
  }

  /** How wide the display of the show is for its height, so that what fits here fits there. */
  private double shape() {
    if (picture.getScene() == null || !(picture.getScene().getWindow() instanceof Stage window))
      return 16 / 9.0;
    Rectangle2D room = Displays.room(display, window);
    return room.getWidth() / room.getHeight();
  }

  @Override
  public void look(int place) {
    looked = place;
    FxThread.later(() -> bringIntoSight(place));
    if (place >= chapters().size()) return;
    Chapter chapter = chapters().get(place);
    List<List<Slide>> all = Slides.ofChapters(map(), today.get(), shape());
    Optional<Slide> slide = all.get(place).stream().findFirst();
    int count = shown(all);
    int before = shown(all.subList(0, place));
    picture.show(
        slide.map(
            each ->
                SlidePicture.of(
                    map(),
                    each,
                    Wish.whole(each),
                    look,
                    1080 * shape(),
                    1080,
                    Math.clamp(before, 0, Math.max(0, count - 1)),
                    Math.max(1, count),
                    today.get())));
    String said = slide.map(Slide::title).orElse("");
    if (chapter.hidden()) {
      String hidden = words.of("present.tour.aboutHidden", said);
      picture.setAccessibleText(hidden);
      about.setText(hidden);
      return;
    }
    if (Slides.isIdle(map(), chapter)) {
      String leftOut = words.of("present.tour.leftOut");
      picture.setAccessibleText(leftOut);
      about.setText(leftOut);
      return;
    }
    String spoken = slide.map(each -> Spoken.of(map(), each)).orElse("");
    picture.setAccessibleText(words.of("present.slide", before + 1, count, spoken));
    about.setText(words.of("present.tour.about", before + 1, count, said));
  }

  /** How many slides of those chapters the room will see, which is what is counted on the slides. */
  private static int shown(List<List<Slide>> chapters) {
    return (int) chapters.stream().flatMap(List::stream).filter(each -> !each.hidden()).count();
  }

  @Override
  public void change(int place, Chapter to) {
    var now = new ArrayList<>(chapters());
    now.set(place, to);
    apply(now, place);
  }

  @Override
  public void retitle(int place, String title) {
    var now = new ArrayList<>(chapters());
    if (looked != place) editor.endStep();
    now.set(place, now.get(place).withTitle(title.strip()));
    editor.apply(new SetTour(now));
    usual.setDisable(false);
    putBack.setVisible(false);
    look(place);
  }

  @Override
  public void move(int place, int by) {
    var now = new ArrayList<>(chapters());
    int to = place + by;
    if (to < 0 || to >= now.size()) return;
    now.add(to, now.remove(place));
    apply(now, to);
  }

  @Override
  public void remove(int place) {
    var now = new ArrayList<>(chapters());
    String name = Chapters.name(now.remove(place), map(), words);
    boolean isLast = now.isEmpty();
    apply(now, place);
    if (isLast) return;
    putBack.setText(words.of("present.tour.putBack", name));
    putBack.setVisible(true);
  }

  /** Takes back the removal, which is the last thing that was done here. */
  private void undo() {
    int place = looked;
    editor.undo();
    draw(place);
  }

  private void add(Chapter chapter) {
    var now = new ArrayList<>(chapters());
    int to = Math.min(looked + 1, now.size());
    now.add(to, chapter);
    apply(now, to);
  }

  private void apply(List<Chapter> chapters, int focused) {
    editor.endStep();
    if (!chapters.isEmpty()) editor.apply(new SetTour(chapters));
    editor.endStep();
    draw(focused);
  }

  private void backToUsual() {
    editor.endStep();
    editor.apply(new SetTour(List.of(), Phrase.of("edit.usualTour")));
    editor.endStep();
    draw(0);
  }

  private MenuButton adding() {
    var menu = new MenuButton(words.of("present.tour.add"));
    menu.setId("tour-add");
    menu.setOnShowing(event -> menu.getItems().setAll(additions()));
    menu.getItems().setAll(additions());
    return menu;
  }

  private List<MenuItem> additions() {
    var items = new ArrayList<MenuItem>();
    items.add(addition(Chapter.of(map().root().id())));
    var objects = new ArrayList<MenuItem>();
    for (Topic each : map().root().all())
      if (each.isObject()) objects.add(addition(Chapter.of(each.id())));
    items.add(submenu("present.tour.object", objects));
    editor
        .selection()
        .lead()
        .flatMap(map()::find)
        .filter(each -> !each.isBusiness())
        .ifPresent(
            each -> {
              var item = addition(Chapter.of(each.id()));
              item.setText(
                  words.of("present.tour.branch", Nameless.or(each.nameOnOneLine(), words)));
              item.setId("tour-add-branch");
              items.add(item);
            });
    var journeys = new ArrayList<MenuItem>();
    for (Chain each : map().study().journey().chains())
      journeys.add(addition(Chapter.ofChain(each.id())));
    items.add(submenu("present.tour.journey", journeys));
    items.add(addition(Chapters.next(map())));
    return items;
  }

  private Menu submenu(String key, List<MenuItem> items) {
    var menu = new Menu(words.of(key));
    menu.getItems().setAll(items);
    menu.setDisable(items.isEmpty());
    return menu;
  }

  private MenuItem addition(Chapter chapter) {
    var item = new MenuItem(Chapters.name(chapter, map(), words));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> add(chapter));
    return item;
  }
}
