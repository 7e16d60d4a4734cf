package touchmap.edit;

import java.util.Random;
import touchmap.model.TouchMap;

/** Maps after some edits of every kind, for tests of other rooms. */
public final class Walks {
  private Walks() {}

  /** The map after so many edits that it did not refuse. */
  public static TouchMap walked(TouchMap map, long seed, int steps) {
    var edits = new AnyEdit(new Random(seed));
    TouchMap now = map;
    for (int done = 0; done < steps; ) {
      Edit edit = edits.on(now);
      if (edit.objection(now).isPresent()) continue;
      now = edit.applyTo(now);
      done++;
    }
    return now;
  }
}
