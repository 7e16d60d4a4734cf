package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

/** Where the lines of a text end. */
class TextTest {
  private static final TextStyle STYLE = Board.style(Weight.BOLD, 26);

  @Test
  void aWordTooWideIsBrokenAtItsHyphenAndCountsAsWhole() {
    String name = "производственно-монтажная";
    Text text = Text.of(name, STYLE, 300);
    assertEquals(List.of("производственно-", "монтажная"), text.lines());
    assertFalse(text.isBroken(name));
    assertTrue(Text.of(name, STYLE, 120).isBroken(name));
  }
}
