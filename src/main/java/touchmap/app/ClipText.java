package touchmap.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.ui.map.BranchText;

/** Branches on the clipboard as a document of their own, with all they hold, for every window of the program. */
final class ClipText implements BranchText {
  @Override
  public Optional<String> write(TouchMap branches) {
    return Optional.of(new String(MapFiles.write(branches), StandardCharsets.UTF_8));
  }

  /** As far as it is sound. */
  @Override
  public Optional<TouchMap> read(String text) {
    return switch (MapFiles.read(text.getBytes(StandardCharsets.UTF_8), "")) {
      case Opened.Fine(TouchMap map, var notes) -> Optional.of(map);
      case Opened.Sound(TouchMap map, var damage) -> Optional.of(map);
      case Opened.ReadOnly readOnly -> Optional.empty();
      case Opened.Unreadable unreadable -> Optional.empty();
    };
  }
}
