package touchmap.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Toasts;

/** Messages with Undo beside them, in one window: the newest offers to take back
 * what it tells of, and nothing else. */
final class UndoOffers {
  private final MapWindow window;
  private final Map<String, TouchMap> open = new HashMap<>();

  UndoOffers(MapWindow window) {
    this.window = window;
  }

  private Optional<Editor> editor() {
    return window.document().map(Document::editor);
  }

  void show(Toasts toasts, String text) {
    // the map has moved on from what earlier ones told of: their Undo would do nothing
    open.keySet().forEach(toasts::withdraw);
    open.clear();
    Optional<TouchMap> after = editor().map(Editor::map);
    after.ifPresent(map -> open.put(text, map));
    toasts.show(text, window.words().of("app.undo"), () -> undoIfStill(after));
  }

  /**
   * Undo belongs to what the message told of: once the map has moved on, there is nothing it may
   * take back.
   */
  private void undoIfStill(Optional<TouchMap> then) {
    editor()
        .filter(editor -> then.isPresent() && editor.map() == then.get())
        .ifPresent(Editor::undo);
  }

  /** A message whose step was taken back by the keyboard or the menu has nothing left to say. */
  void refresh(Toasts toasts) {
    Optional<Editor> editor = editor();
    if (open.isEmpty() || editor.isEmpty() || !editor.get().canRedo()) return;
    TouchMap now = editor.get().map();
    open.entrySet()
        .removeIf(
            each -> {
              boolean isBack = each.getValue() != now;
              if (isBack) toasts.withdraw(each.getKey());
              return isBack;
            });
  }
}
