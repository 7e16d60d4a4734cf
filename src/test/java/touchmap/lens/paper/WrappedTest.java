package touchmap.lens.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.picture.FontSizes;

class WrappedTest {
  private static final TextStyle STYLE = new TextStyle(TextStyle.Weight.REGULAR, 10);
  private final TextSizes sizes = new FontSizes();

  private List<String> lines(String text, String widest) {
    return Wrapped.lines(text, sizes.width(widest, STYLE), STYLE, sizes);
  }

  @Test
  void aDoubleNameBreaksAtItsHyphenWhereNoLineHoldsIt() {
    assertEquals(
        List.of("Anna", "Kolesnikova-", "Zimmermann"),
        lines("Anna Kolesnikova-Zimmermann", "Kolesnikova-Zim"));
    assertEquals(
        List.of("Anna Kolesnikova-Zimmermann"),
        lines("Anna Kolesnikova-Zimmermann", "Anna Kolesnikova-Zimmermann"));
  }

  @Test
  void aWordWithoutHyphensThatNoLineHoldsLosesNothing() {
    assertEquals("Donaudampfschiff", String.join("", lines("Donaudampfschiff", "Donaud")));
  }
}
