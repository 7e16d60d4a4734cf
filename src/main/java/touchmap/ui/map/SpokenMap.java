package touchmap.ui.map;

import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.model.Topic;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/** What the canvas says of itself to a screen reader: which topic is selected. */
final class SpokenMap {
  private SpokenMap() {}

  static String of(Editor editor, Painted painted, Words words) {
    Optional<Topic> lead = editor.selection().lead().flatMap(painted::topic);
    return lead.map(topic -> words.of("map.selected", Nameless.or(topic.nameOnOneLine(), words)))
        .orElseGet(() -> words.of("map.nothingSelected"));
  }
}
