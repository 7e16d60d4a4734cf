package touchmap.app;

import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.model.TouchMap;
import touchmap.ui.map.Camera;
import touchmap.ui.map.MapView;

/**
 * Where a person looked before a step that shows something else: taking the step back looks there again, since what was
 * worked on is likely there.
 */
final class LookBack {
  private final MapWindow window;
  private final Editor editor;
  private final TouchMap before;
  private final Optional<Camera> chosen;

  private LookBack(MapWindow window, Editor editor) {
    this.window = window;
    this.editor = editor;
    before = editor.map();
    chosen = map().flatMap(MapView::chosenCamera);
  }

  private Optional<MapView> map() {
    return window.main().map(MainView::map);
  }

  /** Does a step, and remembers where one looked. */
  static void around(MapWindow window, Editor editor, Runnable step) {
    var back = new LookBack(window, editor);
    step.run();
    back.listen(editor.map());
  }

  private void listen(TouchMap after) {
    editor.onChange(
        change -> {
          if (change.before().map() == after && change.after().map() == before) look();
        });
  }

  private void look() {
    map().ifPresent(map -> chosen.ifPresentOrElse(map::setCamera, map::fit));
  }
}
