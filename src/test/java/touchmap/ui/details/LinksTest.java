package touchmap.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void webAndMailAddressesAreSafeAndNothingElse() {
    assertTrue(Links.isSafe("https://example.com/a?b=c"));
    assertTrue(Links.isSafe("HTTP://example.com"));
    assertTrue(Links.isSafe("mailto:irina@example.com"));
    assertFalse(Links.isSafe("file:///etc/passwd"));
    assertFalse(Links.isSafe("javascript:alert(1)"));
    assertFalse(Links.isSafe("https://exa mple.com"));
    assertFalse(Links.isSafe("example.com"));
  }

  @Test
  void bareAddressesAreCompleted() {
    assertEquals(Optional.of("https://example.com/prices"), Links.typed(" example.com/prices "));
    assertEquals(Optional.of("https://пример.рф"), Links.typed("пример.рф"));
    assertEquals(Optional.of("mailto:irina@example.com"), Links.typed("irina@example.com"));
    assertEquals(Optional.of("http://example.com"), Links.typed("http://example.com"));
    assertEquals(Optional.empty(), Links.typed("hello"));
    assertEquals(Optional.empty(), Links.typed("file:///etc/passwd"));
  }

  @Test
  void addressesReadWithoutTheirScheme() {
    assertEquals("example.com/prices", Links.shown("https://www.example.com/prices/"));
    assertEquals("irina@example.com", Links.shown("mailto:irina@example.com"));
  }
}
