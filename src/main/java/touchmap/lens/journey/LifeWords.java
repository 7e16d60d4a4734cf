package touchmap.lens.journey;

import java.util.List;
import touchmap.method.LifeMap;
import touchmap.model.Chain;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** A customer's life as a report or a page tells it: its phases in order, and in each what happens there. */
public record LifeWords(List<Phase> phases, List<String> hungNowhere) {
  public LifeWords {
    phases = List.copyOf(phases);
    hungNowhere = List.copyOf(hungNowhere);
  }

  /** One phase, with a line for each chain, or one that says that the business is absent. */
  public record Phase(String name, String note, List<String> lines, boolean isEmpty) {
    public Phase {
      lines = List.copyOf(lines);
    }
  }

  /** No phases at all where the document has no life. */
  public static LifeWords of(TouchMap map, Words words) {
    LifeMap life = LifeMap.of(map);
    if (life.phases().isEmpty()) return new LifeWords(List.of(), List.of());
    return new LifeWords(
        life.phases().stream().map(each -> phase(each, words)).toList(),
        life.hungNowhere().stream().map(each -> chain(each, words)).toList());
  }

  private static Phase phase(LifeMap.Lived lived, Words words) {
    List<String> lines = lived.chains().stream().map(each -> chain(each, words)).toList();
    return new Phase(
        JourneyWords.onOneLine(lived.phase().name()),
        JourneyWords.onOneLine(lived.phase().note()),
        lines.isEmpty() ? List.of(words.of("page.life.absent")) : lines,
        lived.isEmpty());
  }

  private static String chain(Chain chain, Words words) {
    return words.count("page.life.chain", chain.steps().size(), JourneyWords.nameOf(chain, words));
  }
}
