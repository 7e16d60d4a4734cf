package touchmap.ui.journey;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * Something wider than its place: where it goes on beyond an edge there is an arrow that says so and leads there. The plain
 * wheel goes sideways, too, as there is no other way to go.
 */
final class Sideways extends StackPane {
  private static final double EDGE = 12;

  /** How much of what is seen stays in sight with one click. */
  private static final double KEPT = 0.3;

  private final Region content;
  private final ScrollPane scroll;
  private final Button back;
  private final Button on;

  Sideways(String id, Region content, Words words) {
    this.content = content;
    scroll = new ScrollPane(content);
    scroll.setFitToHeight(true);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinWidth(0);
    back = arrow(id + "-back", "chevron-left", words.of("journey.sideways.back"), -1);
    on = arrow(id + "-on", "chevron-right", words.of("journey.sideways.on"), 1);
    setAlignment(back, Pos.CENTER_LEFT);
    setAlignment(on, Pos.CENTER_RIGHT);
    setMinWidth(0);
    getChildren().setAll(scroll, back, on);
    scroll.hvalueProperty().addListener(observable -> tell());
    scroll.viewportBoundsProperty().addListener(observable -> tell());
    content.widthProperty().addListener(observable -> tell());
    tell();
  }

  private Button arrow(String id, String icon, String said, int way) {
    Button arrow = Parts.icon(id, icon, said, () -> step(way));
    arrow.getStyleClass().add("sideways");
    arrow.setMaxHeight(Double.MAX_VALUE);
    // with keys everything is reached by walking through what scrolls
    arrow.setFocusTraversable(false);
    return arrow;
  }

  /** How far it can be scrolled, in pixels. */
  private double most() {
    return content.getWidth() - scroll.getViewportBounds().getWidth();
  }

  private void tell() {
    double most = most();
    double tiny = 0.001;
    back.setVisible(most > 1 && scroll.getHvalue() > tiny);
    on.setVisible(most > 1 && scroll.getHvalue() < 1 - tiny);
  }

  private void step(int way) {
    scrollBy(way * scroll.getViewportBounds().getWidth() * (1 - KEPT));
  }

  private void scrollBy(double pixels) {
    double most = most();
    if (most > 0) scroll.setHvalue(Math.clamp(scroll.getHvalue() + pixels / most, 0, 1));
  }

  private void wheel(ScrollEvent event) {
    if (most() <= 0 || event.getDeltaY() == 0) return;
    event.consume();
    scrollBy(-event.getDeltaY());
  }

  /** Brings a part into sight once everything has its place. */
  void reveal(Supplier<Optional<Node>> part) {
    Parts.settled(
        scroll,
        () -> {
          part.get().ifPresent(this::reveal);
          tell();
        });
  }

  private void reveal(Node part) {
    double most = most();
    if (most <= 0) return;
    Bounds box = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double offset = scroll.getHvalue() * most;
    double right = box.getMaxX() + EDGE - scroll.getViewportBounds().getWidth();
    offset = Math.max(Math.min(offset, box.getMinX() - EDGE), right);
    scroll.setHvalue(Math.clamp(offset / most, 0, 1));
  }
}
