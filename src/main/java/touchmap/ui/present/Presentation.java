package touchmap.ui.present;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.lens.show.Slide;
import touchmap.lens.show.Slides;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.LatinKeys;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * A map presented: the slides over a whole display, and on request, or of itself where there is a
 * second display, the presenter's window. Nothing of the map's own window changes meanwhile.
 */
public final class Presentation {
  /** What a presentation needs of the window that it is started from. */
  public record Setting(
      Stage window,
      Editor editor,
      Words words,
      Theme theme,
      Look look,
      Motion motion,
      int display,
      Supplier<LocalDate> today,
      InstantSource clock) {}

  private static final double PRESENTER_WIDTH = 1120;
  private static final double PRESENTER_HEIGHT = 700;

  private final Setting setting;
  private final Runnable onEnd;
  private final Player player;
  private final PlayerKeys keys;
  private final RoomView room;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private @Nullable Stage presenter;
  private @Nullable PresenterView presenterView;
  private @Nullable KeyCard presenterHelp;
  private boolean ended;
  private boolean inPresenter;

  private Presentation(Prepared prepared, Runnable onEnd) {
    this.setting = prepared.setting;
    this.onEnd = onEnd;
    player = new Player(prepared, new Stopwatch(setting.clock()));
    keys = new PlayerKeys(player, new Windows());
    room = new RoomView(player, setting.words(), setting.motion(), this::toRoom);
    player.onEmpty(this::end);
  }

  /**
   * Shows it.
   *
   * @param onEnd runs when it is over, however that came
   */
  public static Presentation start(Prepared prepared, Runnable onEnd) {
    var presentation = new Presentation(prepared, onEnd);
    presentation.show();
    return presentation;
  }

  private void show() {
    Rectangle2D display = Displays.room(setting.display(), setting.window());
    var scene = scene(room, display.getWidth(), display.getHeight());
    scene.setFill(Theme.color(setting.look().canvas()));
    stage.setScene(scene);
    stage.setTitle(setting.words().of("present.title", setting.editor().map().shownTitle()));
    stage.getIcons().setAll(setting.window().getIcons());
    stage.setX(display.getMinX());
    stage.setY(display.getMinY());
    stage.setWidth(display.getWidth());
    stage.setHeight(display.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(event -> end());
    stage.show();
    stage.setFullScreen(true);
    room.refresh();
    if (Displays.count() > 1) togglePresenter();
    // Some desktops put a window that comes late behind the one that was worked in meanwhile.
    toFront();
  }

  private Scene scene(Region root, double width, double height) {
    var scene = new Scene(root, width, height);
    scene.getStylesheets().setAll(setting.theme().sheets());
    scene.getStylesheets().add(Theme.sheet("present"));
    LatinKeys.install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return scene;
  }

  private void press(KeyEvent event) {
    var scene = (Scene) event.getSource();
    if (scene.getFocusOwner() instanceof TextInputControl) return;
    inPresenter = presenter != null && scene.getWindow() == presenter;
    if (inPresenter) {
      boolean onButton = scene.getFocusOwner() instanceof Button;
      boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
      if (event.getCode() == KeyCode.TAB || (onButton && presses)) return;
    }
    keys.press(event);
  }

  private void toRoom() {
    stage.requestFocus();
    room.requestFocus();
  }

  /** Brings a running presentation before everything else. */
  public void toFront() {
    stage.toFront();
    toRoom();
  }

  /** Opens the presenter's window, or closes it. */
  private void togglePresenter() {
    if (presenter != null) {
      presenter.hide();
      return;
    }
    var view = new PresenterView(player, setting.words(), setting.clock(), this::end);
    var window = new Stage();
    window.initOwner(stage);
    window.setTitle(setting.words().of("present.presenter"));
    // on one display this window lies over the room's, and its help would be behind
    var help = new KeyCard(setting.words());
    help.setId("presenter-help");
    help.setStyle("-fx-font-size: 16px;");
    window.setScene(scene(new StackPane(view, help), PRESENTER_WIDTH, PRESENTER_HEIGHT));
    Rectangle2D shown = Displays.of(stage);
    Rectangle2D display = Displays.otherThan(shown);
    boolean apart = !display.equals(shown);
    double width =
        Math.min(display.getWidth() * 0.96, apart ? display.getWidth() : PRESENTER_WIDTH);
    double height =
        Math.min(display.getHeight() * 0.92, apart ? display.getHeight() : PRESENTER_HEIGHT);
    window.setX(display.getMinX() + (display.getWidth() - width) / 2);
    window.setY(display.getMinY() + (display.getHeight() - height) / 2);
    window.setWidth(width);
    window.setHeight(height);
    window.setMaximized(apart);
    window.setOnHidden(
        event -> {
          view.dispose();
          presenter = null;
          presenterView = null;
          presenterHelp = null;
          if (!ended) toRoom();
        });
    presenter = window;
    presenterView = view;
    presenterHelp = help;
    window.show();
    view.requestFocus();
  }

  /** Ends it and closes its windows. */
  public void end() {
    if (ended) return;
    ended = true;
    player.dispose();
    room.dispose();
    if (presenter != null) presenter.hide();
    stage.hide();
    onEnd.run();
  }

  Player player() {
    return player;
  }

  Stage stage() {
    return stage;
  }

  RoomView room() {
    return room;
  }

  Optional<Stage> presenter() {
    return Optional.ofNullable(presenter);
  }

  private final class Windows implements PlayerKeys.Windows {
    @Override
    public void leave() {
      if (inPresenter && presenter != null) presenter.hide();
      else end();
    }

    @Override
    public void togglePresenter() {
      Presentation.this.togglePresenter();
    }

    @Override
    public void toggleHelp() {
      if (inPresenter && presenterHelp != null)
        presenterHelp.setVisible(!presenterHelp.isVisible());
      else room.toggleHelp();
    }

    @Override
    public boolean closeHelp() {
      boolean isHere = inPresenter && presenterHelp != null && presenterHelp.isVisible();
      boolean shown = isHere || room.isHelpShown();
      if (isHere) toggleHelp();
      else if (shown) room.toggleHelp();
      return shown;
    }

    @Override
    public void editName() {
      stage.requestFocus();
      room.write(false);
    }

    @Override
    public void addBelow() {
      stage.requestFocus();
      room.write(true);
    }

    @Override
    public void clearStrokes() {
      player.pen().clear();
    }

    @Override
    public void sizeNotes(int by) {
      if (presenterView != null) presenterView.size(by);
    }
  }
}
