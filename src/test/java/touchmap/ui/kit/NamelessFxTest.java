package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import touchmap.words.Words;

/** What rows show of names. */
@ExtendWith(Person.class)
class NamelessFxTest {
  /** A place of a plane for private use: no font has it. */
  private static final String NOWHERE = Character.toString(0x10FFFD);

  @Test
  void aSignOfNoFontIsADotInRowsAndNoEmptyBox(FxRobot robot) {
    var label = new Label();
    robot.interact(() -> Nameless.show(label, "Chat " + NOWHERE + NOWHERE, Words.in("en")));
    assertEquals("Chat \u00A0•\u00A0\u00A0•\u00A0", label.getText());
    robot.interact(() -> Nameless.show(label, "Café → чат", Words.in("en")));
    assertEquals("Café → чат", label.getText());
  }
}
