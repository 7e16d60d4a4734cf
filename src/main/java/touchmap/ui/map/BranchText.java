package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

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

  /**
   * What another program put on the clipboard.
   *
   * @param branches below the business of a map of their own
   * @param left what of it could not be read into them
   */
  record Foreign(TouchMap branches, List<Phrase> left) {
    public Foreign {
      left = List.copyOf(left);
    }
  }

  Optional<String> write(TouchMap branches);

  /** Empty when the text is not what this wrote. */
  Optional<TouchMap> read(String text);

  /**
   * Branches, below the business of a map, of what other programs put on the clipboard: lists, headings and tables of the
   * HTML, else Markdown. Empty where neither says more than plain text does.
   */
  default Optional<Foreign> readForeign(String html, String text) {
    return Optional.empty();
  }

  /** The one link with a name that is all there is in the HTML; the text may repeat its name or its address. */
  default Optional<Topic> link(String html, String text) {
    return Optional.empty();
  }

  /** The branches as Markdown. */
  default String markdown(List<Topic> branches) {
    return "";
  }
}
