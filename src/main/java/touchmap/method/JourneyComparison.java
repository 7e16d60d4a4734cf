package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Stage;

/**
 * Two journeys laid side by side, such as what is and what is to be: steps through the same touchpoint stand in one
 * place, in as many places as the order of both allows; what only one of them has stands between, by stage.
 */
public record JourneyComparison(JourneyFigures one, JourneyFigures other, List<Pair> pairs) {
  public JourneyComparison {
    pairs = List.copyOf(pairs);
  }

  /** A place on the common curve: a step of both journeys, or of one alone. */
  public record Pair(Optional<Column> one, Optional<Column> other) {
    /** The stage in which both stand, or the one that is there; the first journey's when they differ. */
    public Optional<Stage> stage() {
      return one.flatMap(Column::stage).or(() -> other.flatMap(Column::stage));
    }

    /** How much better the other feels here; empty when a feeling is not known. */
    public OptionalDouble gain() {
      return difference(
          one.map(each -> each.step().feeling()).orElse(OptionalDouble.empty()),
          other.map(each -> each.step().feeling()).orElse(OptionalDouble.empty()));
    }
  }

  /** Lays them side by side; {@code stages} are all stages of the map in their order. */
  public static JourneyComparison of(JourneyFigures one, JourneyFigures other, List<Stage> stages) {
    return new JourneyComparison(one, other, new Alignment(one, other, stages).pairs());
  }

  /** How much more the other journey is worth. */
  public OptionalDouble totalGain() {
    return difference(one.total(), other.total());
  }

  /** How many more come through the other, as a share. */
  public OptionalDouble yieldGain() {
    return difference(one.chain().yield(), other.chain().yield());
  }

  /** How much better the other is remembered. */
  public OptionalDouble peakEndGain() {
    return difference(one.chain().peakEnd(), other.chain().peakEnd());
  }

  private static OptionalDouble difference(OptionalDouble from, OptionalDouble to) {
    return from.isPresent() && to.isPresent()
        ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The longest common subsequence of touchpoints, by the usual table, and the rest in between. */
  private record Alignment(JourneyFigures one, JourneyFigures other, List<Stage> stages) {
    List<Pair> pairs() {
      List<Column> these = one.columns();
      List<Column> those = other.columns();
      int[][] common = common(these, those);
      var pairs = new ArrayList<Pair>();
      var onlyThese = new ArrayList<Column>();
      var onlyThose = new ArrayList<Column>();
      int i = 0;
      int j = 0;
      while (i < these.size() && j < those.size()) {
        if (isSame(these.get(i), those.get(j))) {
          between(onlyThese, onlyThose, pairs);
          pairs.add(new Pair(Optional.of(these.get(i++)), Optional.of(those.get(j++))));
        } else if (common[i + 1][j] >= common[i][j + 1]) onlyThese.add(these.get(i++));
        else onlyThose.add(those.get(j++));
      }
      onlyThese.addAll(these.subList(i, these.size()));
      onlyThose.addAll(those.subList(j, those.size()));
      between(onlyThese, onlyThose, pairs);
      return pairs;
    }

    /** How many touchpoints are common from these places on. */
    private static int[][] common(List<Column> these, List<Column> those) {
      int[][] common = new int[these.size() + 1][those.size() + 1];
      for (int i = these.size() - 1; i >= 0; i--) {
        for (int j = those.size() - 1; j >= 0; j--) {
          common[i][j] =
              isSame(these.get(i), those.get(j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }

    private static boolean isSame(Column one, Column other) {
      return one.touchpoint().id().equals(other.touchpoint().id());
    }

    /** What has no partner: each keeps its order, the earlier stage goes first, and the first journey on a tie. */
    private void between(List<Column> these, List<Column> those, List<Pair> into) {
      int j = 0;
      for (Column each : these) {
        while (j < those.size() && stage(those.get(j)) < stage(each))
          into.add(new Pair(Optional.empty(), Optional.of(those.get(j++))));
        into.add(new Pair(Optional.of(each), Optional.empty()));
      }
      for (; j < those.size(); j++) into.add(new Pair(Optional.empty(), Optional.of(those.get(j))));
      these.clear();
      those.clear();
    }

    private int stage(Column column) {
      return column.stage().map(stages::indexOf).orElse(-1);
    }
  }
}
