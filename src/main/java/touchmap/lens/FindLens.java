package touchmap.lens;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.words.Phrase;

/** What the Find lens sees in a map: how much was found, and what is worth a second look. */
public record FindLens(int touchpoints, int objects, List<Hint> hints) {
  /** The most touchpoints that one business is said to have found. */
  public static final int RECORD = 94;

  /** Past this many, people stop listing what everybody has. */
  public static final int SURPRISING = 40;

  /** A piece of advice: the code of its check, the topics it is about, and a sentence. */
  public record Hint(String code, List<Id> topics, Phrase sentence) {
    public Hint {
      topics = List.copyOf(topics);
    }

    /** The same advice about the same topics has the same key, whatever else changed. */
    public String key() {
      return code + topics;
    }
  }

  public FindLens {
    hints = List.copyOf(hints);
  }

  public static FindLens of(TouchMap map) {
    int[] counts = new int[2];
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) counts[0]++;
              if (topic.isObject()) counts[1]++;
            });
    return new FindLens(counts[0], counts[1], List.of());
  }

  /** Bulbs on the objects that have too little. */
  public Decor decor() {
    Map<Id, Decor.Badge> bulbs = new HashMap<>();
    for (Id thin : thin()) bulbs.put(thin, Decor.Badge.BULB);
    return new Decor(bulbs, Set.of());
  }

  private Set<Id> thin() {
    var thin = new LinkedHashSet<Id>();
    for (Hint hint : hints) {
      if (hint.code().equals("single-touchpoint")) thin.addAll(hint.topics());
    }
    return thin;
  }
}
