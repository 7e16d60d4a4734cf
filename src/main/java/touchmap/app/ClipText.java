package touchmap.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.map.BranchText;

/** Branches on the clipboard as a document of their own, with all they hold, for every window of the program. */
final class ClipText implements BranchText {
  @Override
  public Optional<String> write(List<Topic> branches) {
    TouchMap empty = TouchMap.of("", "en");
    List<Topic> under = branches.stream().map(ClipText::asBranch).toList();
    TouchMap map = empty.withRoot(empty.root().withChildren(under));
    return Optional.of(new String(MapFiles.write(map), StandardCharsets.UTF_8));
  }

  /** A whole map is copied as an object. */
  private static Topic asBranch(Topic topic) {
    return topic.isBusiness() ? topic.withType(TopicType.OBJECT) : topic;
  }

  @Override
  public Optional<List<Topic>> read(String text) {
    return MapFiles.read(text.getBytes(StandardCharsets.UTF_8), "")
            instanceof Opened.Fine(TouchMap map, var notes)
        ? Optional.of(map.root().children())
        : Optional.empty();
  }
}
