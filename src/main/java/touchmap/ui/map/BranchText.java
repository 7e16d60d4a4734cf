package touchmap.ui.map;

import java.util.Optional;
import touchmap.model.TouchMap;

/**
 * Branches as our own document writes them, for the clipboard: a map that holds them below its business, and the stages
 * they speak of. The window knows how to write it; the map does not.
 */
public interface BranchText {
  /** Without it only indented text is exchanged. */
  BranchText NONE =
      new BranchText() {
        @Override
        public Optional<String> write(TouchMap branches) {
          return Optional.empty();
        }

        @Override
        public Optional<TouchMap> read(String text) {
          return Optional.empty();
        }
      };

  Optional<String> write(TouchMap branches);

  /** Empty when the text is not what this wrote. */
  Optional<TouchMap> read(String text);
}
