package touchmap.app;

import touchmap.ui.kit.LensPanel;

/** Which panes of a window show and how wide they are, remembered from one day to the next. */
final class Arrangement {
  private final Desk desk;
  private final Panes panes;
  private final StepRoom room;

  Arrangement(Desk desk, Panes panes) {
    this.desk = desk;
    this.panes = panes;
    room = new StepRoom(panes);
    panes.onPanelWidth(width -> keep(frame().withPanelWidth(width)));
    panes.onDrawerHeight(height -> keep(frame().withDrawerHeight(height)));
    panes.wantDrawer(frame().drawerHeight());
  }

  /** Shows the panes as they were left, around the panel of this lens. */
  void restore(LensPanel lens) {
    Settings.Frame frame = frame();
    panes.want(frame.outline(), frame.panel(), panelWidth(frame, lens));
  }

  /** The lens' own width, until a person has dragged the panel's edge. */
  private static double panelWidth(Settings.Frame frame, LensPanel lens) {
    boolean dragged = frame.panelWidth() != Settings.Frame.USUAL.panelWidth();
    return dragged ? frame.panelWidth() : lens.width();
  }

  boolean isOutlineShown() {
    return panes.isOutlineShown();
  }

  /** The outline or its rail, where there is room for it in its own place, else over the canvas. */
  void showOutline(boolean shown) {
    if (panes.hasRoomForOutline()) keep(frame().withOutline(shown));
    else panes.floatOutline(shown);
  }

  /** The panel beside a journey that has opened or closed. */
  void showStep(SidePanel panel, JourneyPlace journey) {
    room.show(panel, journey);
  }

  boolean isPanelShown() {
    return frame().panel() && !panes.isPanelRetracted();
  }

  void showPanel(boolean shown) {
    if (shown) room.give();
    if (shown != frame().panel()) keep(frame().withPanel(shown));
  }

  private Settings.Frame frame() {
    return desk.settings().frame();
  }

  private void keep(Settings.Frame frame) {
    desk.change(desk.settings().with(frame));
  }
}
