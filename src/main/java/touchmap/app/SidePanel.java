package touchmap.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The panel at the right: the lens that is on, behind it the details of what is selected, and beside an open journey its
 * step.
 */
final class SidePanel extends BorderPane {
  /** Which of them shows. */
  enum Tab {
    LENS,
    STEP,
    DETAILS
  }

  private final List<LensPanel> lenses;
  private final Node details;
  private final Node step;

  /** Holds only what was shown once: the looks of all lenses together take longer to find than a window may take to open. */
  private final StackPane stack = new StackPane();

  private final ToggleButton lensTab;
  private final ToggleButton stepTab;
  private final ToggleButton detailsTab;
  private Tab tab = Tab.LENS;
  private Tab before = Tab.LENS;
  private LensPanel lens;

  SidePanel(Words words, List<LensPanel> lenses, Node step, Node details) {
    this.lenses = List.copyOf(lenses);
    this.step = step;
    this.details = details;
    lens = this.lenses.getFirst();
    setId("side-panel");
    getStyleClass().add("side-panel");
    var group = new ToggleGroup();
    lensTab = tab(group, "tab-lens", "", Tab.LENS);
    stepTab = tab(group, "tab-step", words.of("journey.card.tab"), Tab.STEP);
    detailsTab = tab(group, "tab-details", words.of("app.tab.details"), Tab.DETAILS);
    var tabs = new HBox(4, lensTab, stepTab, detailsTab);
    tabs.getStyleClass().add("panel-tabs");
    setTop(tabs);
    setCenter(stack);
    showStep(false);
    show(Tab.LENS);
  }

  private ToggleButton tab(ToggleGroup group, String id, String text, Tab which) {
    var button = new ToggleButton(text);
    button.setId(id);
    button.setToggleGroup(group);
    button.getStyleClass().add("panel-tab");
    button.setOnAction(event -> show(which));
    return button;
  }

  /** Puts a lens' panel into the first tab, which bears the lens' name. */
  void use(LensPanel panel, String name) {
    lens = panel;
    lensTab.setText(name);
    show(tab);
  }

  /** Offers the step of the journey and puts it in front, or takes it away. */
  void showStep(boolean shown) {
    Parts.show(stepTab, shown);
    if (shown) {
      before = tab;
      show(Tab.STEP);
    } else if (tab == Tab.STEP) show(before == Tab.STEP ? Tab.LENS : before);
  }

  void show(Tab which) {
    tab = which;
    for (LensPanel each : lenses) show(each.view(), which == Tab.LENS && each == lens);
    show(step, which == Tab.STEP);
    show(details, which == Tab.DETAILS);
    lensTab.setSelected(which == Tab.LENS);
    stepTab.setSelected(which == Tab.STEP);
    detailsTab.setSelected(which == Tab.DETAILS);
  }

  private void show(Node part, boolean shown) {
    part.setVisible(shown);
    if (shown && !stack.getChildren().contains(part)) stack.getChildren().add(part);
  }

  Tab tab() {
    return tab;
  }
}
