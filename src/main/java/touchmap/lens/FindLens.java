package touchmap.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.method.Check;
import touchmap.method.Checks;
import touchmap.method.Prompts;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;

/** What the Find lens sees in a map: how much was found, and what is worth a second look. */
public record FindLens(int touchpoints, int objects, List<Hint> hints) {
  /** The most touchpoints that one business is said to have found. */
  public static final int RECORD = 94;

  /** Past this many, people stop listing what everybody has. */
  public static final int SURPRISING = 40;

  /** A piece of advice: what was noticed, the topics it is about, and a sentence. */
  public record Hint(Check.Code code, List<Id> topics, Phrase sentence) {
    public Hint {
      topics = List.copyOf(topics);
    }

    /** The same advice about the same topics has the same key, whatever else changed. */
    public String key() {
      return code.text() + topics;
    }
  }

  public FindLens {
    hints = List.copyOf(hints);
  }

  /** Counts and looks; before a person's own first ideas there is no advice. */
  public static FindLens of(TouchMap map) {
    FindLens counted = counted(map);
    if (counted.touchpoints < Prompts.OWN_FIRST) return counted;
    List<Hint> hints = hints(Checks.onTree(map)); // on the tree alone depends what Find has to say
    return new FindLens(counted.touchpoints, counted.objects, hints);
  }

  /** What the map shows of it, for which not every name has to be read. */
  public static Decor decor(TouchMap map) {
    boolean isSilent = counted(map).touchpoints < Prompts.OWN_FIRST;
    return isSilent ? Decor.NONE : new FindLens(0, 0, hints(Checks.thinObjects(map))).decor();
  }

  /** Counts only. */
  public static FindLens counted(TouchMap map) {
    int[] counts = new int[2];
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) counts[0]++;
              if (topic.isObject()) counts[1]++;
            });
    return new FindLens(counts[0], counts[1], List.of());
  }

  private static List<Hint> hints(List<Check> checks) {
    return checks.stream().flatMap(check -> hint(check).stream()).toList();
  }

  private static Optional<Hint> hint(Check check) {
    List<Object> said = check.message().arguments();
    return switch (check.code()) {
      case SINGLE_TOUCHPOINT -> {
        boolean none = said.getLast().equals(0);
        yield of(check, none ? "lens.hint.noTouchpoint" : "lens.hint.singleTouchpoint", said);
      }
      case DUPLICATE_NAME -> of(check, "lens.hint.duplicateName", said);
      case NO_INDIRECT -> of(check, "lens.hint.noIndirect", said);
      default -> Optional.empty();
    };
  }

  private static Optional<Hint> of(Check check, String key, List<Object> said) {
    return Optional.of(new Hint(check.code(), check.nodes(), new Phrase(key, said)));
  }

  /** Bulbs on the objects that have too little. */
  public Decor decor() {
    Map<Id, Ornament> bulbs = new HashMap<>();
    for (Hint hint : hints) {
      if (hint.code() != Check.Code.SINGLE_TOUCHPOINT) continue;
      for (Id thin : hint.topics()) bulbs.put(thin, Ornament.of(Ornament.Badge.BULB));
    }
    return Decor.of(bulbs);
  }
}
