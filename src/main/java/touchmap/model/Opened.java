package touchmap.model;

import java.util.List;
import touchmap.words.Phrase;

/** What came of reading a file, our own format or another. Bad content never throws. */
public sealed interface Opened {
  /** Read whole; {@code notes} are things worth knowing, such as what was not carried over. */
  record Fine(TouchMap map, List<Phrase> notes) implements Opened {
    public Fine {
      notes = List.copyOf(notes);
    }
  }

  /** Damaged, and read as far as it is sound; the file itself stays untouched. */
  record Sound(TouchMap map, List<Finding> damage) implements Opened {
    public Sound {
      damage = List.copyOf(damage);
    }
  }

  /** Written by a newer version: to be looked at, never to be written over. */
  record ReadOnly(TouchMap map, List<Finding> damage, Phrase why) implements Opened {
    public ReadOnly {
      damage = List.copyOf(damage);
    }
  }

  /** Nothing could be made of it; one clear sentence says what, where, and what to do. */
  record Unreadable(Phrase reason) implements Opened {}
}
