package touchmap.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Shade;
import touchmap.ui.map.MapView;

/**
 * The map with what floats over it: the quick-add bar or a lens' legend in the middle below, clear
 * of the map's own floats in the lower corners, and search and filter in the upper right corner.
 */
final class CanvasPane extends Region {
  private static final double INSET = 16;
  private static final double GAP = 12;
  private static final double LEAST_BAR = 260;

  private final Region map;
  private final StackPane bar = new StackPane();
  private final Region corner;
  private double covered;

  CanvasPane(Region map, Region corner) {
    this.map = map;
    bar.setId("map-foot");
    bar.setPickOnBounds(false);
    bar.setAlignment(Pos.BOTTOM_CENTER);
    this.corner = corner;
    getChildren().addAll(map, bar, corner);
    Node miniMap = map.lookup("#mini-map");
    if (miniMap != null) miniMap.visibleProperty().addListener(observable -> requestLayout());
    Parts.cutAtEdges(this);
  }

  /** The map with search and filter over it, which it keeps in mind when it shows something. */
  static CanvasPane over(MapView map, SearchBar search, Filtering filtering) {
    var corner = new VBox(8, search, filtering);
    corner.setAlignment(Pos.TOP_RIGHT);
    corner.setPickOnBounds(false);
    var pane = new CanvasPane(map, corner);
    map.keepClear(search, filtering, pane.foot());
    filtering.closeOnEscape(pane);
    return pane;
  }

  /** Floats this below the middle of the map. */
  void useFoot(Region foot) {
    if (foot.getStyleClass().contains("float")) bar.getChildren().setAll(new Shade(foot), foot);
    else bar.getChildren().setAll(foot);
  }

  Region foot() {
    return bar;
  }

  /** What opens in the upper right corner; without height while nothing is open. */
  Region corner() {
    return corner;
  }

  /** How much of the right side a floating panel covers. */
  void cover(double width) {
    covered = width;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - covered;
    double height = getHeight();
    map.resizeRelocate(0, 0, width, height);
    Node miniMap = map.lookup("#mini-map");
    double left = room(miniMap);
    double right = room(map.lookup("#zoom-bar"));
    if (miniMap != null && !miniMap.isVisible() && wraps(width - left - right)) left = INSET;
    double most = Math.max(LEAST_BAR, width - left - right);
    double barWidth = Math.min(bar.prefWidth(-1), most);
    double barHeight = bar.prefHeight(barWidth);
    double centred = (width - barWidth) / 2;
    double x = Math.max(left, Math.min(centred, width - right - barWidth));
    bar.resizeRelocate(Math.floor(x), height - INSET - barHeight, barWidth, barHeight);
    double cornerWidth = Math.min(corner.prefWidth(-1), width - 2 * INSET);
    corner.resizeRelocate(
        width - INSET - cornerWidth, INSET, cornerWidth, corner.prefHeight(cornerWidth));
  }

  /** Whether what is below the map would need another line in so little room, as a legend does. */
  private boolean wraps(double room) {
    double whole = bar.prefWidth(-1);
    return room < whole && bar.prefHeight(Math.max(LEAST_BAR, room)) > bar.prefHeight(whole);
  }

  /**
   * Also while it hides, as the mini-map does when all is in view: what stands beside it keeps its place, unless it would
   * wrap there.
   */
  private static double room(Node floating) {
    if (!(floating instanceof Region region)) return INSET;
    return INSET + region.prefWidth(-1) + GAP;
  }
}
