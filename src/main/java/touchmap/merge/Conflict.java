package touchmap.merge;

import java.util.List;
import touchmap.words.Phrase;

/**
 * Something that was changed on both sides, and not alike.
 *
 * @param key names it among the conflicts of this merge, also when it is merged again with choices made
 * @param where the names from the business down to what differs; empty for the map itself
 * @param what the field, or what happened
 */
public record Conflict(String key, List<Phrase> where, Phrase what, Phrase ours, Phrase theirs) {
  public Conflict {
    where = List.copyOf(where);
  }
}
