package touchmap.ui.kit;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The bytes in which browsers hold the HTML of a drag. */
class BoardHtmlTest {
  private static final String LIST = "<ul><li>Сайт<ul><li>Order – заказ</li></ul></li></ul>";

  @Test
  void markedOrNotTheBytesOfABrowserAreText() {
    assertEquals(LIST, BoardHtml.text(("\uFEFF" + LIST).getBytes(UTF_16LE)));
    assertEquals(LIST, BoardHtml.text(("\uFEFF" + LIST).getBytes(UTF_16BE)));
    assertEquals(LIST, BoardHtml.text(LIST.getBytes(UTF_16LE)));
    assertEquals(LIST, BoardHtml.text(LIST.getBytes(UTF_16BE)));
    assertEquals(LIST, BoardHtml.text(LIST.getBytes(UTF_8)));
    assertEquals(LIST, BoardHtml.text((LIST + "\0").getBytes(UTF_16LE)));
    assertEquals("", BoardHtml.text(new byte[0]));
  }
}
