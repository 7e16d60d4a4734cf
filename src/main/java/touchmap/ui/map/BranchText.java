package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.model.Topic;

/** Branches as our own document writes them, for the clipboard. The window knows how; the map does not. */
public interface BranchText {
  /** Without it only indented text is exchanged. */
  BranchText NONE =
      new BranchText() {
        @Override
        public Optional<String> write(List<Topic> branches) {
          return Optional.empty();
        }

        @Override
        public Optional<List<Topic>> read(String text) {
          return Optional.empty();
        }
      };

  Optional<String> write(List<Topic> branches);

  /** Empty when the text is not what this wrote. */
  Optional<List<Topic>> read(String text);
}
