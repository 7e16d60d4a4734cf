package touchmap.lens;

import java.util.List;
import touchmap.words.Phrase;

/** What the signs of a lens mean, in the order they are explained below the map. */
public record Legend(List<Entry> entries) {
  /** A sign, and what to say beside it. */
  public record Entry(Sign sign, Phrase words) {}

  /** The signs that a lens can put on the map. */
  public enum Sign {
    KEY("key"),
    SHORTLISTED("shortlisted"),
    STAR("star"),
    WEAK("weak"),
    STRONG("strong"),
    FIX_FIRST("fixFirst"),
    WEAKEST("weakest"),
    BETTER("better"),
    WORSE("worse"),
    SAME("same"),
    NEW("new"),
    DRIVER("driver");

    private final String key;

    Sign(String key) {
      this.key = key;
    }

    private Entry entry() {
      return new Entry(this, Phrase.of("lens.legend." + key));
    }
  }

  public Legend {
    entries = List.copyOf(entries);
  }

  static Legend of(Sign... signs) {
    return new Legend(List.of(signs).stream().map(Sign::entry).toList());
  }
}
