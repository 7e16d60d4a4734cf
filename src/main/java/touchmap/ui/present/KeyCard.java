package touchmap.ui.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import touchmap.words.Words;

/** Which key does what while presenting, as a card over the slide. */
final class KeyCard extends GridPane {
  private static final List<String> ROWS =
      List.of(
          "next",
          "back",
          "ends",
          "number",
          "spotlight",
          "pen",
          "zoom",
          "fold",
          "blank",
          "edit",
          "presenter",
          "colours",
          "help",
          "leave");

  KeyCard(Words words) {
    setId("present-help");
    getStyleClass().add("present-help");
    setVisible(false);
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var spoken = new StringBuilder();
    for (int i = 0; i < ROWS.size(); i++) {
      var keys = new Label(words.of("present.keys." + ROWS.get(i)));
      keys.getStyleClass().add("present-key");
      keys.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      var what = new Label(words.of("present.does." + ROWS.get(i)));
      what.setMinWidth(Region.USE_PREF_SIZE);
      add(keys, 0, i);
      add(what, 1, i);
      spoken.append(keys.getText()).append(": ").append(what.getText()).append(". ");
    }
    setAccessibleText(spoken.toString().strip());
  }
}
