package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** How the whole map went: what came new is no rise of what was there. */
class WholeMapTest {
  private static final double WITHIN = 1e-9;

  private static TouchMap map(Round... rounds) {
    List<Topic> points =
        IntStream.range(0, 11).mapToObj(i -> Maps.point("p" + i, "Point " + i)).toList();
    Topic root = new Topic(Id.of("n0"), TopicType.BUSINESS, "Studio", Details.NONE, points);
    return TouchMap.of("", "en")
        .withRoot(root)
        .withStudy(Study.NONE.withScoring(points(1)).withRounds(List.of(rounds)));
  }

  /** Each of the first touchpoints gets the score that stands at its place. */
  private static Round scored(String id, String day, double... scores) {
    Object[] said =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] != 0)
            .mapToObj(i -> rating("p" + i, "I", 0, scores[i]))
            .toArray();
    return round(id, day, said);
  }

  private static double[] ten(double score, double... more) {
    double[] scores = Arrays.copyOf(new double[0], 10 + more.length);
    Arrays.fill(scores, 0, 10, score);
    System.arraycopy(more, 0, scores, 10, more.length);
    return scores;
  }

  private static void assertLine(List<Double> expected, List<Trend.Dot> dots) {
    assertEquals(expected.size(), dots.size());
    for (int i = 0; i < expected.size(); i++)
      assertEquals(expected.get(i), dots.get(i).score(), WITHIN, "dot " + i);
  }

  @Test
  void oneNewTouchpointDoesNotHideThatTenFell() {
    Round before = scored("before", "2026-08-10", ten(2.80));
    Round after = scored("after", "2026-09-10", ten(2.64, 4.75));
    TouchMap map = map(before, after);
    Comparison found = Comparison.of(map, before, after);
    assertEquals(10, found.both().size());
    assertEquals(2.80, found.whole().was().orElseThrow(), WITHIN);
    assertEquals(2.64, found.whole().is().orElseThrow(), WITHIN);
    assertLine(List.of(2.80, 2.64), Trend.among(map, found.both()).whole());
    // all eleven end at their mean of now, (26.4 + 4.75) / 11, and fell by 0.16, as the ten did
    double now = 31.15 / 11;
    assertLine(List.of(now + 0.16, now), Trend.of(map).whole());
  }

  @Test
  void aRoundFromBeforeSomeOfThemWereScoredStandsAsFarOffAsTheOthersMoved() {
    Round first = scored("first", "2026-07-10", 2);
    Round second = scored("second", "2026-08-10", 3, 5);
    Round third = scored("third", "2026-09-10", 4, 4);
    TouchMap map = map(first, second, third);
    Comparison found = Comparison.of(map, second, third);
    assertLine(List.of(3.0, 4.0, 4.0), Trend.among(map, found.both()).whole());
  }

  @Test
  void whereNothingWasScoredBothTimesThereIsNoWhole() {
    Round before = scored("before", "2026-08-10", 2);
    Round after = scored("after", "2026-09-10", 0, 3);
    Comparison found = Comparison.of(map(before, after), before, after);
    // the first keeps its older score, the second is new
    assertEquals(1, found.both().size());
    Comparison back = Comparison.of(map(after), after, after);
    assertEquals(1, back.both().size());
    Comparison none = Comparison.of(map(before, after), scored("old", "2025-01-01"), after);
    assertEquals(List.of(), none.both());
    assertEquals(true, none.whole().was().isEmpty() && none.whole().is().isEmpty());
  }
}
