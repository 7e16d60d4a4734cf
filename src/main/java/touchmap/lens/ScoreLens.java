package touchmap.lens;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import touchmap.method.Figures;
import touchmap.method.Register;
import touchmap.method.Standing;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What the Score lens sees in a map: how good each touchpoint is, in the eyes of one side or the gap between both. */
public record ScoreLens(
    Register register, Eyes eyes, Scale scale, Map<Id, Double> figures, Optional<Phrase> missing) {
  public static final Legend LEGEND = Legend.of(Legend.Sign.WEAK, Legend.Sign.STRONG);

  private static final int STEPS = 5;

  /** Up to this share of the scale a gap is no more than chance; past the larger one it is wide. */
  private static final double SMALL_GAP = 0.1;

  private static final double WIDE_GAP = 0.25;

  /** Whose eyes it is seen with. */
  public enum Eyes {
    COMPANY,
    CUSTOMERS,
    /** How much better customers find it than we do. */
    GAP;

    private OptionalDouble of(Standing standing) {
      return switch (this) {
        case COMPANY -> standing.score();
        case CUSTOMERS -> standing.customerScore();
        case GAP -> standing.gap();
      };
    }
  }

  public ScoreLens {
    figures = Map.copyOf(figures);
  }

  public static ScoreLens of(TouchMap map, Eyes eyes) {
    return of(map, Figures.of(map), eyes);
  }

  public static ScoreLens of(TouchMap map, Figures figures, Eyes eyes) {
    Map<Id, Double> found = new LinkedHashMap<>();
    for (Topic each : figures.register().touchpoints())
      eyes.of(figures.of(each.id())).ifPresent(figure -> found.put(each.id(), figure));
    Scale scale = map.study().scoring().scale();
    return new ScoreLens(figures.register(), eyes, scale, found, missing(map, figures));
  }

  /** Without the figures of these: what others said of them is not to be seen yet. */
  public ScoreLens without(Set<Id> hidden) {
    Map<Id, Double> seen = new LinkedHashMap<>(figures);
    seen.keySet().removeAll(hidden);
    return new ScoreLens(register, eyes, scale, seen, missing);
  }

  private static Optional<Phrase> missing(TouchMap map, Figures figures) {
    if (figures.shortlist().isEmpty()) return Optional.of(Phrase.of("lens.missing.score"));
    if (map.study().scoring().criteria().isEmpty())
      return Optional.of(Phrase.of("lens.missing.criteria"));
    return Optional.empty();
  }

  /** Heat and numbers; what has no score yet is quiet once something has. */
  public Decor decor(Words words) {
    Map<Id, Ornament> chips = new HashMap<>();
    figures.forEach(
        (id, figure) ->
            chips.put(
                id, Ornament.of(new Ornament.Chip.Score(written(figure, words), heat(figure)))));
    Decor decor = Decor.of(chips).withPaleBranches();
    return chips.isEmpty() ? decor : decor.withQuiet(RankLens.allBut(register, chips.keySet()));
  }

  public String value(Id topic, Words words) {
    Double figure = figures.get(topic);
    return figure == null ? "" : written(figure, words);
  }

  private String written(double figure, Words words) {
    return eyes == Eyes.GAP ? Figure.signed(figure, words) : Figure.of(figure, words);
  }

  /** The step of the heat scale, 0 (weak) to 4. */
  private int heat(double figure) {
    return eyes == Eyes.GAP ? gapHeat(figure, scale) : heat(figure, scale);
  }

  /** The step of the heat scale that a score is on, 0 (weak) to 4: five even parts of the scale. */
  public static int heat(double score, Scale scale) {
    // What is printed decides, so that equal figures never have different colours.
    double printed = Figure.tenths(score) / 10.0;
    double share = (printed - scale.min()) / (scale.max() - scale.min());
    return Math.clamp((int) Math.floor(share * STEPS + 1e-9), 0, STEPS - 1);
  }

  /** Where the five steps of the heat begin, as printed; of a gap, where those away from its middle do. */
  public static List<Double> bounds(Eyes eyes, Scale scale) {
    double span = scale.max() - scale.min();
    if (eyes == Eyes.GAP)
      return List.of(
          -printed(WIDE_GAP * span),
          -printed(SMALL_GAP * span),
          0.0,
          printed(SMALL_GAP * span),
          printed(WIDE_GAP * span));
    return IntStream.range(0, STEPS)
        .mapToObj(step -> printed(scale.min() + step * span / STEPS))
        .toList();
  }

  /** The first figure that is printed from here on. */
  private static double printed(double from) {
    return Math.ceil(from * 10 - 1e-9) / 10;
  }

  private static int gapHeat(double gap, Scale scale) {
    double share = Figure.tenths(gap) / 10.0 / (scale.max() - scale.min());
    int far = Math.abs(share) < SMALL_GAP ? 0 : Math.abs(share) < WIDE_GAP ? 1 : 2;
    return share < 0 ? 2 - far : 2 + far;
  }
}
