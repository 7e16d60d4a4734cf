package touchmap.ui.kit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/**
 * The HTML of a board. Browsers write that of a drag in UTF-16, of which the toolkit on Linux gives no more than what
 * stands before the first zero: the rest is asked of the X server.
 */
public final class BoardHtml {
  private static final int SHORTEST = 8;

  private BoardHtml() {}

  /** What another program drags; empty where it drags no HTML. */
  public static String ofDrag(Clipboard board) {
    boolean isX = System.getenv("DISPLAY") != null;
    return ofDrag(board, () -> isX ? XSelection.read("XdndSelection", "text/html") : new byte[0]);
  }

  static String ofDrag(Clipboard board, Supplier<byte[]> raw) {
    String html = of(board);
    boolean isCut = board.hasHtml() && html.length() < SHORTEST;
    if (!isCut) return html;
    String whole = text(raw.get());
    return whole.isBlank() ? html : whole;
  }

  /** What the toolkit gives; empty where there is none. */
  public static String of(Clipboard board) {
    String html = board.hasHtml() ? board.getHtml() : null;
    return html == null ? "" : html;
  }

  /** Text in UTF-16 with a mark or without, or in UTF-8; zeros at its end are no text. */
  static String text(byte[] bytes) {
    return new String(bytes, charset(bytes)).replace("\uFEFF", "").replace("\0", "");
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) return StandardCharsets.UTF_8;
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
    if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
    if (first != 0 && second == 0) return StandardCharsets.UTF_16LE;
    return first == 0 && second != 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
