package touchmap.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Where short messages come up and go by themselves; at most three, the newest lowest. */
public final class Toasts extends VBox {
  private static final int MOST = 3;
  private static final double CLEAR = 10;
  private static final double TOP = 70;
  private static final Duration OFFERED = Duration.seconds(20);
  private final Motion motion;
  private final List<Node> lists = new ArrayList<>();
  private @Nullable Node foot;
  private Bounds kept = new BoundingBox(0, 0, -1, -1);

  public Toasts(Motion motion) {
    super(8);
    this.motion = motion;
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().add("toasts");
  }

  /**
   * What the messages must not hide, in the scene: over it they come up at the top of the window
   * instead.
   */
  public void keepClearOf(Bounds inScene) {
    kept = inScene;
    settle();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    settle();
  }

  /** The same for something that opens and closes, such as a list. */
  public void keepClearOf(Node opens) {
    lists.add(opens);
    opens.visibleProperty().addListener(value -> requestLayout());
    opens.layoutBoundsProperty().addListener(value -> requestLayout());
  }

  /** What floats at the lower edge: the messages come up above it, however many lines it has. */
  public void standOn(Node floating) {
    foot = floating;
    floating.visibleProperty().addListener(value -> requestLayout());
    floating.boundsInParentProperty().addListener((value, before, now) -> requestLayout());
  }

  /** How far the messages have to go up from where they rest. */
  private double over(Bounds rest) {
    if (foot == null || !foot.isVisible() || foot.getScene() != getScene()) return 0;
    Bounds below = foot.localToScene(foot.getLayoutBounds());
    return below.intersects(rest) ? rest.getMaxY() + CLEAR - below.getMinY() : 0;
  }

  private void settle() {
    Bounds here = localToScene(getLayoutBounds());
    double lowest = here.getMinY() - getTranslateY();
    double up = over(new BoundingBox(here.getMinX(), lowest, here.getWidth(), here.getHeight()));
    double rest = lowest - up;
    var place =
        new BoundingBox(
            here.getMinX() - CLEAR,
            rest - CLEAR,
            here.getWidth() + 2 * CLEAR,
            here.getHeight() + 2 * CLEAR);
    boolean hides =
        place.intersects(kept)
            || lists.stream()
                .filter(Node::isVisible)
                .anyMatch(each -> place.intersects(each.localToScene(each.getLayoutBounds())));
    setTranslateY(hides && !getChildren().isEmpty() ? TOP - lowest : -up);
  }

  public void show(String text) {
    come(new Toast(text), usual(text));
  }

  /** A message with something to do about it, such as Undo. */
  public void show(String text, String act, Runnable run) {
    come(acting(text, act, run), usual(text));
  }

  /** What a message offered to do is no longer to be done: it goes. */
  public void withdraw(String text) {
    getChildren().removeIf(each -> each instanceof Toast same && same.text.equals(text));
  }

  /**
   * The same for something one is not looking for: it stays long enough to be noticed, read and answered, and can be
   * sent away before; {@code close} names the sign that does it.
   */
  public void offer(String text, String act, Runnable run, String close) {
    Toast toast = acting(text, act, run);
    var away = new Button(close, Icons.node("x", 16));
    away.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    away.setAccessibleText(close);
    away.getStyleClass().addAll("flat", "icon-button", "toast-close");
    away.setFocusTraversable(false);
    away.setOnAction(event -> go(toast));
    toast.getChildren().add(away);
    come(toast, OFFERED);
  }

  /** What goes on meanwhile, until it is withdrawn; the button stops it. */
  public void working(String text, String act, Runnable stop) {
    Toast toast = acting(text, act, stop);
    var bar = new ProgressBar(motion.reduced() ? 0.5 : ProgressIndicator.INDETERMINATE_PROGRESS);
    bar.setMinWidth(64);
    bar.setMaxWidth(64);
    toast.getChildren().addFirst(bar);
    toast.stays = true;
    arrive(toast);
  }

  private Toast acting(String text, String act, Runnable run) {
    var toast = new Toast(text);
    var button = new Button(act);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("flat", "toast-button");
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          go(toast);
          run.run();
        });
    toast.getChildren().add(button);
    return toast;
  }

  private static Duration usual(String text) {
    return Duration.millis(3500 + 60.0 * text.length());
  }

  private void arrive(Toast toast) {
    getChildren().removeIf(each -> each instanceof Toast same && same.text.equals(toast.text));
    for (Node each : List.copyOf(getChildren()))
      if (getChildren().size() >= MOST && each instanceof Toast other && !other.stays)
        getChildren().remove(each);
    getChildren().add(toast);
    motion.fadeIn(toast);
  }

  private void come(Toast toast, Duration time) {
    arrive(toast);
    var stay = new PauseTransition(time);
    stay.setOnFinished(event -> go(toast));
    toast
        .hoverProperty()
        .addListener(
            (value, before, hovered) -> {
              if (hovered) stay.stop();
              else stay.playFromStart();
            });
    stay.play();
  }

  private void go(Toast toast) {
    motion.fadeOut(toast, () -> getChildren().remove(toast));
  }

  private static final class Toast extends HBox {
    final String text;

    /** What tells of work stays until the work ends. */
    boolean stays;

    Toast(String text) {
      super(12);
      this.text = text;
      var label = new Label(text);
      label.setWrapText(true);
      label.setMaxWidth(420);
      getStyleClass().add("toast");
      setAlignment(Pos.CENTER_LEFT);
      setMaxWidth(Region.USE_PREF_SIZE);
      setAccessibleRole(AccessibleRole.TEXT);
      setAccessibleText(text);
      getChildren().add(label);
    }
  }
}
