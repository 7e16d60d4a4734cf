package touchmap.app;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Shade;
import touchmap.ui.journey.JourneyPane;
import touchmap.ui.outline.OutlineView;

/**
 * The panes of a window: outline or its rail, canvas and panel side by side, and the journey below them all. A narrow window
 * has only the rail, and then, when it is asked for, the outline floats over the canvas; in a still narrower one the panel
 * floats as well.
 */
final class Panes extends Region {
  private static final double OUTLINE = OutlineView.WIDTH;
  private static final double RAIL = OutlineView.RAIL;
  private static final double ROOM_FOR_OUTLINE = 1200;
  private static final double ROOM_FOR_PANEL = 1100;
  private static final double PANEL_LEAST = 300;
  private static final double PANEL_MOST = 560;
  private static final double GRIP = 8;

  private final OutlineView outline;
  private final CanvasPane canvas;
  private final Region panel;
  private final JourneyPane journey;
  private final Shade outlineShade;
  private final Shade panelShade;
  private final Region grip = new Region();
  private List<Node> beside;
  private boolean outlineWanted;
  private boolean panelWanted;
  private boolean outlineFloats;
  private boolean panelRetracted;
  private double panelWidth;

  Panes(OutlineView outline, CanvasPane canvas, Region panel, JourneyPane journey) {
    this.outline = outline;
    this.canvas = canvas;
    this.panel = panel;
    this.journey = journey;
    outlineShade = new Shade(outline);
    panelShade = new Shade(panel);
    grip.setCursor(Cursor.H_RESIZE);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    getChildren().add(canvas);
    beside = List.of(outlineShade, outline, panelShade, panel, grip, journey);
    sceneProperty().subscribe(scene -> FxThread.later(this::furnish));
    widthProperty().addListener(value -> settle());
    Parts.cutAtEdges(this);
  }

  /** The map comes first, then one part after the other: to find the looks of all of them at once would hold the window. */
  private void furnish() {
    if (beside.isEmpty() || getScene() == null) return;
    Node next = beside.getFirst();
    beside = beside.subList(1, beside.size());
    getChildren().add(next);
    next.applyCss();
    FxThread.later(this::furnish);
  }

  /** Tells the panel's width when somebody has dragged its edge. */
  void onPanelWidth(DoubleConsumer listener) {
    grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> listener.accept(panelWidth));
  }

  /** Tells the drawer's height when somebody has dragged its edge. */
  void onDrawerHeight(DoubleConsumer listener) {
    journey.onDragged(listener);
  }

  /** How high somebody made the drawer; 0 while nobody has. */
  void wantDrawer(double height) {
    if (height > 0) journey.want(height);
  }

  void want(boolean outlineShown, boolean panelShown, double width) {
    outlineWanted = outlineShown;
    panelWanted = panelShown;
    panelWidth = Math.clamp(width, PANEL_LEAST, PANEL_MOST);
    settle();
  }

  /** Gives the panel's room to the canvas for the time being, whatever was wanted. */
  void retractPanel(boolean retracted) {
    if (panelRetracted == retracted) return;
    panelRetracted = retracted;
    requestLayout();
  }

  double panelWidth() {
    return panelWidth;
  }

  boolean isPanelRetracted() {
    return panelRetracted;
  }

  /** Whether the outline has a place of its own; without one it can only float. */
  boolean hasRoomForOutline() {
    return getWidth() >= ROOM_FOR_OUTLINE;
  }

  boolean isOutlineShown() {
    return hasRoomForOutline() ? outlineWanted : outlineFloats;
  }

  void floatOutline(boolean shown) {
    outlineFloats = shown;
    settle();
  }

  private void settle() {
    if (hasRoomForOutline()) outlineFloats = false;
    if (getWidth() > 0) outline.setRail(!isOutlineShown());
    requestLayout();
  }

  boolean isPanelFloating() {
    return getWidth() < ROOM_FOR_PANEL;
  }

  private void drag(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    panelWidth = Math.clamp(getWidth() - x, PANEL_LEAST, PANEL_MOST);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double below = Math.floor(journey.heightIn(getWidth(), getHeight()));
    double height = Math.max(0, getHeight() - below);
    journey.resizeRelocate(0, height, width, below);
    double left = outline.isRail() || outlineFloats ? RAIL : OUTLINE;
    boolean floats = isPanelFloating();
    boolean shown = panelWanted && !panelRetracted;
    double right = shown && !floats ? panelWidth : 0;
    panel.setVisible(shown);
    grip.setVisible(shown);
    mark(outlineShade, outlineFloats);
    mark(panelShade, floats);
    outline.resizeRelocate(0, 0, outline.isRail() ? RAIL : OUTLINE, height);
    canvas.resizeRelocate(left, 0, Math.max(0, width - left - right), height);
    canvas.cover(shown && floats ? panelWidth : 0);
    panel.resizeRelocate(width - panelWidth, 0, panelWidth, height);
    grip.resizeRelocate(width - panelWidth - GRIP / 2, 0, GRIP, height);
  }

  private static void mark(Node pane, boolean floating) {
    pane.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("floating"), floating);
  }
}
