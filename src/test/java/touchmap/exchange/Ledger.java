package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import touchmap.model.Opened;
import touchmap.model.Topic;

/** A file of others on its way into being, and a count of everything that is put into it. */
final class Ledger {
  final Random chance;
  final Map<String, Integer> made = new TreeMap<>();
  final StringBuilder text = new StringBuilder();
  private final long seed;

  Ledger(long seed) {
    this.seed = seed;
    chance = new Random(seed);
  }

  void count(String kind) {
    made.merge(kind, 1, Integer::sum);
  }

  /** One in four. */
  boolean sometimes() {
    return chance.nextInt(4) == 0;
  }

  /** Now and then puts this in, and counts it. */
  void sometimes(String kind, String said) {
    if (!sometimes()) return;
    count(kind);
    text.append(said);
  }

  /** Reads the file: what is in the map and what is told as lost come to what was put in, thing by thing. */
  void balanced(Importer importer, byte[] content) {
    Opened.Fine fine = Compared.fine(importer, content, "file");
    Map<String, Integer> found = new TreeMap<>();
    for (Topic each : fine.map().root().all()) {
      found.merge("nodes", 1, Integer::sum);
      if (!each.details().note().isEmpty()) found.merge("notes", 1, Integer::sum);
      if (!each.details().links().isEmpty())
        found.merge("links", each.details().links().size(), Integer::sum);
      if (!each.details().tags().isEmpty())
        found.merge("tags", each.details().tags().size(), Integer::sum);
    }
    for (var each : fine.notes()) {
      if (!Losses.isLoss(each)) continue;
      String kind = each.key().substring("exchange.lost.".length());
      found.merge(kind, ((Number) each.arguments().getFirst()).intValue(), Integer::sum);
    }
    assertEquals(made, found, () -> "seed " + seed + "\n" + text);
  }
}
