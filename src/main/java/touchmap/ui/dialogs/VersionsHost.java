package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;

/** What the sheet of earlier versions asks for; versions are known by their place in the list. */
public interface VersionsHost {
  /**
   * A version in the list.
   *
   * @param remark why it is kept for good, or empty
   */
  record Row(String when, String remark) {}

  /** A name in the preview, and how many topics stand above it. */
  record Name(String name, int depth) {}

  /**
   * What a version is.
   *
   * @param said its size, and how it stands to the map of now
   * @param changes what has changed since
   * @param isThere whether it can be restored
   */
  record Look(String said, List<String> changes, List<Name> names, boolean isThere) {
    public Look {
      changes = List.copyOf(changes);
      names = List.copyOf(names);
    }
  }

  /** Reads a version behind the window. */
  void look(int version, Consumer<Look> then);

  /** Makes the open map that version, as one step. */
  void restore(int version);

  /** Opens that version as a map of its own. */
  void openCopy(int version);
}
