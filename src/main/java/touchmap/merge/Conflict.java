package touchmap.merge;

import java.util.List;
import touchmap.words.Phrase;

/**
 * Something that was changed on both sides, and not alike.
 *
 * @param key names it among the conflicts of this merge, also when it is merged again with choices made
 * @param where the names from the business down to what differs; empty for the map itself
 * @param what the field, or what happened
 * @param stands what is so unless somebody chooses
 * @param open what can be chosen; {@link Choice#BOTH} only where theirs can be written down beside ours, nothing where
 *     there is only one way
 */
public record Conflict(
    String key,
    List<Phrase> where,
    Phrase what,
    Phrase ours,
    Phrase theirs,
    Choice stands,
    List<Choice> open) {
  public Conflict {
    where = List.copyOf(where);
    open = List.copyOf(open);
  }
}
