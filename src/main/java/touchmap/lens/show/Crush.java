package touchmap.lens.show;

import touchmap.lens.show.Saying.Names;
import touchmap.model.Topic;

/**
 * Whether the names of a branch are too many for a slide, whatever they say: they are counted, since measuring thousands
 * of them to see that they find no room takes seconds.
 */
final class Crush {
  private Crush() {}

  /** Whether they would be higher than the room even if each of them were one line. */
  static boolean isSure(Known known, Topic branch, Saying how, double room) {
    double columns = how.inColumns() ? 2 : 1;
    double most =
        (columns * room + how.gap()) / (how.size() * Text.LEADING + 2 * how.pad() + how.gap());
    return said(known, branch, how.names(branch)) > most;
  }

  private static int said(Known known, Topic topic, Names names) {
    if (known.isFolded(topic)) return 0;
    int said = 0;
    for (Topic each : topic.children())
      said += (names.says(known, each) ? 1 : 0) + said(known, each, names);
    return said;
  }
}
