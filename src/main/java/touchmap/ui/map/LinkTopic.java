package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.ui.kit.Addresses;

/** The node that an address alone becomes, dragged or pasted: named by the title of its page where that is known. */
final class LinkTopic {
  private LinkTopic() {}

  /** The one address that is all there is on a board. */
  static Optional<String> address(Clipboard board) {
    String url = board.hasUrl() ? board.getUrl() : board.getString();
    if (url == null) return Optional.empty();
    String address = url.strip();
    String text = board.hasString() ? board.getString() : null;
    boolean saysMore = text != null && text.strip().lines().count() > 1;
    return Addresses.safe(address).isPresent() && !saysMore
        ? Optional.of(address)
        : Optional.empty();
  }

  /** The node of a board that holds an address and nothing else. */
  static Optional<Topic> of(Clipboard board) {
    return address(board).map(address -> titled(board, address).orElseGet(() -> of(address)));
  }

  /** Named by its page's title; empty where the board does not tell that. */
  static Optional<Topic> titled(Clipboard board, String address) {
    return NamedLink.of(board)
        .filter(link -> link.address().equals(address))
        .map(link -> of(link.name(), address));
  }

  /** Named by the address as people say it. */
  static Topic of(String address) {
    String shown = address.replaceFirst("(?i)^(https?://(www\\.)?|mailto:)", "");
    return of(shown.replaceFirst("/$", ""), address);
  }

  private static Topic of(String name, String address) {
    Topic topic = Topic.of(TopicType.TOUCHPOINT, name);
    return topic.withDetails(topic.details().withLinks(List.of(address)));
  }
}
