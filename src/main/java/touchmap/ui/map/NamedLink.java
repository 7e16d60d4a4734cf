package touchmap.ui.map;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * An address with the title of its page, as browsers offer it beside the HTML: two lines. On Linux it is all that can be
 * had while a drag still moves, for what {@link touchmap.ui.kit.BoardHtml} asks for takes its time.
 */
record NamedLink(String address, String name) {
  private static final List<String> FORMATS = List.of("_NETSCAPE_URL", "text/x-moz-url");

  static Optional<NamedLink> of(Clipboard board) {
    for (DataFormat format : board.getContentTypes()) {
      if (format.getIdentifiers().stream().noneMatch(FORMATS::contains)) continue;
      Optional<NamedLink> found = read(text(board.getContent(format)));
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static String text(Object content) {
    if (!(content instanceof ByteBuffer bytes)) return content == null ? "" : content.toString();
    return StandardCharsets.UTF_8.decode(bytes.duplicate().rewind()).toString();
  }

  private static Optional<NamedLink> read(String text) {
    List<String> lines = text.replace("\0", "").lines().map(String::strip).toList();
    if (lines.size() != 2 || lines.get(1).isEmpty() || lines.get(1).equals(lines.getFirst()))
      return Optional.empty();
    return Optional.of(new NamedLink(lines.getFirst(), lines.get(1)));
  }
}
