package touchmap.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import touchmap.ui.find.FindPanel;
import touchmap.ui.find.QuickAdd;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.LensPanel;

/** The Find lens in a window: its panel, and the quick-add bar below the map. */
record FindPlace(FindPanel panel, QuickAdd bar) implements LensPanel {
  @Override
  public Region view() {
    return panel;
  }

  @Override
  public Region foot() {
    return bar;
  }

  @Override
  public double width() {
    return Settings.Frame.USUAL.panelWidth();
  }

  @Override
  public List<Action> actions() {
    return Stream.concat(bar.actions().stream(), panel.actions().stream()).toList();
  }

  @Override
  public void focusFirst() {
    PaneFocus.first(panel).ifPresent(PaneFocus::show);
  }

  @Override
  public void opened() {}

  @Override
  public void dispose() {
    bar.dispose();
    panel.dispose();
  }
}
