package touchmap.app;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import touchmap.edit.Editor;
import touchmap.ui.dialogs.AboutSheet;
import touchmap.ui.dialogs.KeysSheet;
import touchmap.ui.dialogs.PasteSheet;
import touchmap.ui.dialogs.SettingsSheet;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Preferences;
import touchmap.words.Phrase;

/**
 * The actions of a window that are not about one place of the map: files, history, settings, help.
 */
final class WindowActions {
  private final MapWindow window;
  private final SimpleBooleanProperty canUndo = new SimpleBooleanProperty();
  private final SimpleBooleanProperty canRedo = new SimpleBooleanProperty();
  private final SimpleBooleanProperty leavesOut = new SimpleBooleanProperty();

  WindowActions(MapWindow window) {
    this.window = window;
  }

  /** What can be done while there is no map yet. */
  void addStart(Actions actions) {
    FileWork files = window.files();
    actions.add(
        Action.of("new", "file-plus", files::newMap, "Shortcut+N"),
        Action.of("open", "folder-open", files::open, "Shortcut+O"),
        Action.of("example", "eye", () -> examples().openFirst()),
        Action.of("examples", "book-open", () -> examples().choose()),
        Action.of("pasteList", "list-tree", () -> pasteList("")),
        Action.of("close", "x", () -> window.close(() -> {}), "Shortcut+W"));
    addProgram(actions);
  }

  /** What can be done with an open map. */
  void addMap(Actions actions, Document document) {
    FileWork files = window.files();
    Editor editor = document.editor();
    actions.add(
        Action.of("new", "file-plus", files::newMap, "Shortcut+N"),
        Action.of("open", "folder-open", files::open, "Shortcut+O"),
        Action.of("save", "save", () -> settledThen(() -> files.save(() -> {})), "Shortcut+S"),
        Action.of(
            "saveAs", "save", () -> settledThen(() -> files.saveAs(() -> {})), "Shortcut+Shift+S"),
        Action.of("print", "printer", () -> settledThen(() -> paper().ask()), "Shortcut+P"),
        Action.of("exportReport", "file-text", () -> settledThen(() -> paper().report())),
        Action.of("export", "download", () -> settledThen(() -> export().ask()), "Shortcut+E"),
        Action.of("pasteList", "list-tree", () -> pasteList("")),
        Action.of("bringIn", "merge", () -> settledThen(() -> new BringInWork(window).ask())),
        Action.of("versions", "history", () -> settledThen(() -> new VersionsWork(window).ask())),
        new LeftOut(window).action(leavesOut),
        Action.of("example", "eye", () -> examples().openFirst()),
        Action.of("examples", "book-open", () -> examples().choose()),
        Action.of("close", "x", () -> window.close(() -> {}), "Shortcut+W"),
        Action.of("undo", "undo-2", editor::undo, canUndo, "Shortcut+Z")
            .refusing(() -> Phrase.of("app.why.undo")),
        Action.of("redo", "redo-2", editor::redo, canRedo, "Shortcut+Shift+Z", "Shortcut+Y")
            .refusing(() -> Phrase.of("app.why.redo")));
    refresh(editor);
  }

  /** What can always be done. */
  void addProgram(Actions actions) {
    actions.add(
        Action.of("settings", "settings", this::settings, "Shortcut+COMMA"),
        Action.of("keys", "keyboard", () -> keys(actions), "F1"),
        Action.of("about", "info", this::about),
        Action.of(
            "fullScreen",
            "maximize",
            () -> window.stage().setFullScreen(!window.stage().isFullScreen()),
            "F11"),
        Action.of("quit", "log-out", window.desk()::quit, "Shortcut+Q"));
    actions.add(
        Action.of(
            "stopWork",
            "octagon-x",
            () -> {
              if (!window.works().stopNewest()) window.say(Phrase.of("app.busy.nothing"));
            },
            "Shortcut+Shift+PERIOD"));
    Preferences now = window.desk().settings().preferences();
    set(actions, "set.english", "languages", now.withLanguage(Preferences.Language.EN));
    set(actions, "set.russian", "languages", now.withLanguage(Preferences.Language.RU));
    set(actions, "set.light", "sun", now.withTheme(Preferences.Tint.LIGHT));
    set(actions, "set.dark", "moon", now.withTheme(Preferences.Tint.DARK));
    set(actions, "set.systemTheme", "monitor", now.withTheme(Preferences.Tint.SYSTEM));
    set(
        actions,
        now.reduceMotion() ? "set.motionOn" : "set.motionOff",
        "activity",
        now.withReduceMotion(!now.reduceMotion()));
    set(
        actions,
        now.keepGoing() ? "set.keepGoingOff" : "set.keepGoingOn",
        "corner-down-left",
        now.withKeepGoing(!now.keepGoing()));
  }

  private void set(Actions actions, String id, String icon, Preferences to) {
    boolean already = to.equals(window.desk().settings().preferences());
    actions.add(
        Action.of(id, icon, () -> window.desk().change(to), new SimpleBooleanProperty(!already)));
  }

  /** Looks anew at what can be undone. */
  void refresh(Editor editor) {
    canUndo.set(editor.canUndo());
    canRedo.set(editor.canRedo());
    leavesOut.set(window.document().filter(open -> !open.leftOut().isEmpty()).isPresent());
  }

  /** Takes over the text that is being written, then goes on. */
  private void settledThen(Runnable then) {
    window.main().ifPresent(MainView::endEditing);
    then.run();
  }

  private ExampleWork examples() {
    return new ExampleWork(window);
  }

  private PrintWork paper() {
    return new PrintWork(window);
  }

  private ExportWork export() {
    return new ExportWork(window);
  }

  void settings() {
    if (window.layer().isOpen()) return;
    SettingsSheet.show(
        window.layer(),
        window.words(),
        window.desk().settings().preferences(),
        window.presenting().choice(),
        this::changeAndReturn);
  }

  /**
   * The windows are built anew in what was chosen; the sheet, too, and the focus is where it was.
   */
  private void changeAndReturn(Preferences to) {
    var owner = window.stage().getScene().getFocusOwner();
    String focused = owner == null || owner.getId() == null ? "" : owner.getId();
    window.desk().change(to);
    window.layer().atOnce(this::settings);
    // a click that was waiting meanwhile is meant for the sheet, which can be hit once it has its
    // place
    window.layer().applyCss();
    window.layer().layout();
    if (focused.isEmpty()) return;
    FxThread.later(
        () -> {
          var again = window.layer().lookup("#" + focused);
          if (again != null) again.requestFocus();
        });
  }

  private void keys(Actions actions) {
    if (!window.layer().isOpen())
      KeysSheet.show(window.layer(), window.words(), actions.local(), actions.anywhere());
  }

  private void about() {
    String version = WindowActions.class.getPackage().getImplementationVersion();
    if (!window.layer().isOpen())
      AboutSheet.show(
          window.layer(), window.words(), version == null ? "" : version, window.desk()::browse);
  }

  /** Asks for a list and begins a map with it; the name of the business may be blank. */
  void pasteList(String business) {
    if (window.layer().isOpen()) return;
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.hasString() ? clipboard.getString() : "";
    PasteSheet.show(
        window.layer(),
        window.words(),
        text,
        list -> new PastedList(window, clipboard).begin(list, business));
  }
}
