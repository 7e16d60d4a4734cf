package touchmap.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.Question;
import touchmap.ui.find.TimerDisplay;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Theme;
import touchmap.ui.kit.Toasts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** One window: the first screen, or one open map; what lies over them; and the way out. */
final class MapWindow {
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 680;

  /** How far toasts stay from the lower edge, and from what stands along it, in pixels. */
  private static final double TOASTS_ABOVE = 92;

  private static final double OVER_BELOW = 54;

  /** What the system's own title bar takes away from the screen, at most. */
  private static final double TITLE_BAR = 40;

  private final Desk desk;
  private final Stage stage;
  private final StackPane root = new StackPane();
  private final FileWork files = new FileWork(this);
  private final DiskWork disk = new DiskWork(this);
  private final Presenting presenting = new Presenting(this);
  private final Works works = new Works(root);
  private final UndoOffers offers = new UndoOffers(this);
  private Words words;
  private ModalLayer layer;
  private Toasts toasts;
  private @Nullable Document document;
  private @Nullable MainView main;
  private boolean isBuilt;
  private Runnable takeDown = () -> {};

  MapWindow(Desk desk, Stage stage, int others) {
    this.desk = desk;
    this.stage = stage;
    words = desk.words();
    layer = new ModalLayer(desk.motion());
    toasts = new Toasts(desk.motion());
    Settings.Frame frame = desk.settings().frame();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(
            root,
            Math.min(frame.width(), screen.getWidth()),
            Math.min(frame.height(), screen.getHeight() - TITLE_BAR)));
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    if (frame.maximized() && others == 0) stage.setMaximized(true);
    for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
      var icon = MapWindow.class.getResourceAsStream("/touchmap/ui/icon-" + size + ".png");
      if (icon != null) stage.getIcons().add(new Image(icon));
    }
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close(() -> {});
        });
    FileDrop.on(root, new DroppedFiles(this));
    Reach.keep(stage);
    stage
        .focusedProperty()
        .addListener(
            (front, was, is) -> {
              if (!is) document().flatMap(Document::keeper).ifPresent(Keeper::hurry);
            });
  }

  /** Shows itself, with the first screen if nothing was built yet. */
  void show() {
    if (!isBuilt) rebuild();
    stage.show();
  }

  /** Shows itself for what it has to say; the first screen would only be in the way of what is coming. */
  void showWaiting() {
    if (!isBuilt) {
      dress(desk.theme());
      root.getChildren().setAll(toasts);
      place(toasts);
    }
    stage.show();
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  Desk desk() {
    return desk;
  }

  Stage stage() {
    return stage;
  }

  Words words() {
    return words;
  }

  ModalLayer layer() {
    return layer;
  }

  FileWork files() {
    return files;
  }

  DiskWork disk() {
    return disk;
  }

  Presenting presenting() {
    return presenting;
  }

  Optional<Document> document() {
    return Optional.ofNullable(document);
  }

  Optional<MainView> main() {
    return Optional.ofNullable(main);
  }

  /** Shows this map from now on; what is said of another file stays until it was read. */
  void open(Document opened) {
    document = opened;
    Runnable putUp = build(layer);
    if (opened.laidOut().isEmpty()) {
      putUp.run();
      comeForward();
      return;
    }
    // A file was read behind other windows: to do all of this at one go would hold them longer than
    // a person notices.
    MainView built = main;
    FxThread.later(
        () -> {
          if (built != main) return;
          putUp.run();
          FxThread.later(this::comeForward);
        });
  }

  private void comeForward() {
    if (!desk.windows().contains(this)) return;
    show();
    // Whoever was quicker with F5 looks at slides already.
    if (presenting.running().isEmpty()) toFront();
  }

  /** Builds everything anew around the same editor, in the language and theme of now. */
  void rebuild() {
    rebuild(new ModalLayer(desk.motion()));
  }

  private void rebuild(ModalLayer sheets) {
    build(sheets).run();
  }

  /** Builds all that is in the window; what it answers puts it up in place of what was there. */
  private Runnable build(ModalLayer sheets) {
    isBuilt = true;
    Optional<MainView.Remembered> before = main().map(MainView::remember);
    takeDown.run();
    words = desk.words();
    Theme theme = desk.theme();
    dress(theme);
    toasts = new Toasts(desk.motion());
    layer = sheets;
    layer.onNowhere(() -> main().ifPresent(MainView::focusMap));
    var actions = new Actions(words);
    actions.onRefusal(this::say);
    Document shown = document;
    Runnable putUp =
        shown == null ? buildStart(actions, theme) : buildMap(actions, theme, shown, before);
    return () -> {
      putUp.run();
      settle();
    };
  }

  private void settle() {
    place(toasts);
    root.getChildren().addAll(toasts, layer);
    // A control takes keys only once it has its skin; letters typed meanwhile would be lost.
    root.applyCss();
    root.layout();
    refresh();
    works.say();
  }

  private static void place(Toasts toasts) {
    StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
    StackPane.setMargin(toasts, new Insets(0, 0, TOASTS_ABOVE, 0));
  }

  /** Sets the looks, if they are others: each setting makes the toolkit forget every style it has found. */
  private void dress(Theme theme) {
    var sheets = new ArrayList<>(theme.sheets());
    sheets.add(Theme.sheet("app"));
    ObservableList<String> worn = root.getScene().getStylesheets();
    if (!worn.equals(sheets)) worn.setAll(sheets);
  }

  private Runnable buildStart(Actions actions, Theme theme) {
    main = null;
    new WindowActions(this).addStart(actions);
    var start = new StartScreen(this, actions, theme);
    takeDown = () -> {};
    return () -> {
      takeDown = actions.install(root.getScene());
      root.getChildren().setAll(start);
      FxThread.later(start::focusName);
    };
  }

  private Runnable buildMap(
      Actions actions, Theme theme, Document shown, Optional<MainView.Remembered> before) {
    var view = new MainView(this, shown, actions, theme);
    main = view;
    takeDown = view::dispose;
    return () -> putUp(view, actions, shown, before);
  }

  private void putUp(
      MainView view, Actions actions, Document shown, Optional<MainView.Remembered> before) {
    Runnable uninstall = actions.install(root.getScene());
    Runnable unsubscribe = shown.onChange(this::refresh);
    var timer = new TimerDisplay(shown.sitting(), words, desk.motion());
    root.getChildren().setAll(view, timer);
    takeDown =
        () -> {
          uninstall.run();
          timer.dispose();
          unsubscribe.run();
          view.dispose();
        };
    view.map().reports().onInHand(box -> toasts.keepClearOf(view.map().localToScene(box)));
    view.map().reports().onFileOver(DroppedFiles::isMap);
    view.map().reports().onFilesPasted(new DroppedFiles(this)::take);
    toasts.keepClearOf(view.places());
    timer.keepClearOf(view.corner());
    Optional.ofNullable(view.lookup("#map-foot")).ifPresent(toasts::standOn);
    Toasts said = toasts;
    view.below()
        .heightProperty()
        .addListener(
            (height, was, now) ->
                StackPane.setMargin(said, new Insets(0, 0, OVER_BELOW + now.doubleValue(), 0)));
    view.begin(before);
  }

  /** Shows anew what the document and the settings say: title, state, panels. */
  void refresh() {
    String program = words.of("app.name");
    stage.setTitle(
        document().map(open -> words.of(titled(open), open.title(), program)).orElse(program));
    if (main != null) main.refresh();
    offers.refresh(toasts);
  }

  private static String titled(Document open) {
    if (open.isReadOnly())
      return open.hasUnsaved() ? "app.window.readOnlyChanged" : "app.window.readOnly";
    return open.hasUnsaved() ? "app.window.changed" : "app.window.title";
  }

  void say(Phrase phrase) {
    toasts.show(words.of(phrase));
  }

  void say(String text) {
    toasts.show(text);
  }

  /** A message with something to do about it. */
  void offer(String text, String act, Runnable run) {
    toasts.offer(text, act, run, words.of("app.toast.close"));
  }

  /** What was offered is no longer wanted. */
  void withdraw(String text) {
    toasts.withdraw(text);
  }

  /** A message with Undo beside it. */
  void sayUndoable(Phrase phrase) {
    sayUndoable(words.of(phrase));
  }

  void sayUndoable(String text) {
    offers.show(toasts, text);
  }

  /** Says calmly that something failed; not more than one such sheet at a time. */
  void slipped() {
    if (layer.isOpen()) {
      toasts.show(words.of("app.slip.text"));
      return;
    }
    var question = new Question(words.of("app.slip.title"), words.of("app.slip.text"));
    if (document != null)
      question.answer(words.of("app.slip.saveAs"), () -> files.saveAs(() -> {}));
    question.quietAnswer(words.of("app.slip.goOn"), () -> {}).ask(layer);
  }

  void openExample() {
    new ExampleWork(this).openFirst();
  }

  /** What goes on behind this window. */
  Works works() {
    return works;
  }

  /** Says what goes on, with a button that stops it. */
  void working(String what, String act, Runnable stop) {
    toasts.working(what, act, stop);
  }

  /** A file was read for this window. */
  void took(Path path, Opening.Taken taken) {
    if (!taken.look().isFine()) show();
    new Opening(this, path, taken).take(taken.look());
  }

  /** Shows a map that has no file; what is typed next is a touchpoint. */
  void begin(TouchMap map, Document.Origin origin) {
    beginUnnamed(map, origin).main().ifPresent(MainView::focusQuickAdd);
  }

  /** The same for a business without a name: it is selected, so what is typed next names it. */
  MapWindow beginUnnamed(TouchMap map, Document.Origin origin) {
    return desk.show(Document.unsaved(map, origin), this);
  }

  /** Closes, after asking about what is unsaved; {@code then} follows only when it was closed. */
  void close(Runnable then) {
    main().ifPresent(MainView::endEditing);
    Document open = document;
    if (open == null || !open.hasUnsaved()) {
      shut(then);
      return;
    }
    if (layer.isOpen()) return;
    toFront();
    String unsaved = open.source().isEmpty() ? "app.neverSaved" : "app.unsaved";
    new Question(words.of(unsaved + ".title", open.title()), words.of(unsaved + ".text"))
        .answer(words.of("app.save"), () -> files.save(() -> shut(then)))
        .answer(words.of("app.unsaved.drop"), () -> shut(then))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(layer);
  }

  private void shut(Runnable then) {
    Settings.Frame frame = desk.settings().frame();
    boolean maximized = stage.isMaximized();
    double width = maximized ? frame.width() : root.getScene().getWidth();
    double height = maximized ? frame.height() : root.getScene().getHeight();
    presenting.end();
    takeDown.run();
    takeDown = () -> {};
    document().ifPresent(Document::closed);
    desk.closed(this);
    desk.change(desk.settings().with(frame.withSize(width, height, maximized)));
    stage.close();
    then.run();
  }
}
