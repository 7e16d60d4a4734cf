package touchmap.app;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import touchmap.words.Words;

/** The panel at the right: the lens, and behind it the details of what is selected. */
final class SidePanel extends BorderPane {
  /** Which of the two shows. */
  enum Tab {
    FIND,
    DETAILS
  }

  private final Node find;
  private final Node details;
  private final ToggleButton findTab;
  private final ToggleButton detailsTab;
  private Tab tab = Tab.FIND;

  SidePanel(Words words, Node find, Node details) {
    this.find = find;
    this.details = details;
    setId("side-panel");
    getStyleClass().add("side-panel");
    var group = new ToggleGroup();
    findTab = tab(group, "tab-find", words.of("app.tab.find"), Tab.FIND);
    detailsTab = tab(group, "tab-details", words.of("app.tab.details"), Tab.DETAILS);
    var tabs = new HBox(4, findTab, detailsTab);
    tabs.getStyleClass().add("panel-tabs");
    setTop(tabs);
    setCenter(new StackPane(find, details));
    show(Tab.FIND);
  }

  private ToggleButton tab(ToggleGroup group, String id, String text, Tab which) {
    var button = new ToggleButton(text);
    button.setId(id);
    button.setToggleGroup(group);
    button.getStyleClass().add("panel-tab");
    button.setOnAction(event -> show(which));
    return button;
  }

  void show(Tab which) {
    tab = which;
    find.setVisible(which == Tab.FIND);
    details.setVisible(which == Tab.DETAILS);
    findTab.setSelected(which == Tab.FIND);
    detailsTab.setSelected(which == Tab.DETAILS);
  }

  Tab tab() {
    return tab;
  }
}
