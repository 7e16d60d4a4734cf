package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

class SensitivityTest {
  private static TouchMap map(double[] points, Object... ratings) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(points))
                .withRounds(List.of(round("r1", "2026-01-01", ratings))));
  }

  private static List<String> said(TouchMap map, String language) {
    return Sensitivity.of(map).orElseThrow().sentences(Register.of(map)).stream()
        .map(Words.in(language)::of)
        .toList();
  }

  @Test
  void theLeaderChangesWhereTwoLinesCross() {
    // t1 = 5 - 4w, t2 = 2 + 2w in the weight w of c1: they cross at a half
    TouchMap map = map(new double[] {1, 3}, rating("t1", "I", 0, 1, 5), rating("t2", "I", 0, 4, 2));
    Sensitivity found = Sensitivity.of(map).orElseThrow();
    assertEquals(Id.of("t1"), found.leader());
    var first = found.criteria().getFirst();
    assertEquals(0.25, first.weight());
    assertEquals(Optional.empty(), first.below());
    assertEquals(0.5, first.above().orElseThrow().weight(), 1e-12);
    assertEquals(Id.of("t2"), first.above().orElseThrow().successor());
    assertEquals(0.5, found.criteria().getLast().below().orElseThrow().weight(), 1e-12);
    assertEquals(
        List.of(
            "The leader changes to “Prices” if the weight of “c1” exceeds 0.50.",
            "The leader changes to “Prices” if the weight of “c2” falls below 0.50."),
        said(map, "en"));
    assertEquals(
        "Лидером станет «Prices», если вес критерия «c1» превысит 0,50.",
        said(map, "ru").getFirst());
  }

  @Test
  void whoIsBetterInEverythingLeadsWhateverTheWeights() {
    TouchMap map = map(new double[] {1, 1}, rating("t1", "I", 0, 3, 4), rating("t2", "I", 0, 2, 2));
    assertTrue(
        Sensitivity.of(map).orElseThrow().criteria().stream().allMatch(Sensitivity.Reach::isSafe));
    assertEquals(
        List.of("“Home” leads whatever the weight of any one criterion."), said(map, "en"));
  }

  @Test
  void aTieTurnsAtTheWeightOfNow() {
    TouchMap map = map(new double[] {1, 1}, rating("t1", "I", 0, 2, 4), rating("t2", "I", 0, 4, 2));
    var first = Sensitivity.of(map).orElseThrow().criteria().getFirst();
    assertEquals(0.5, first.above().orElseThrow().weight());
    assertEquals(Optional.empty(), first.below());
  }

  @Test
  void severalLeadersAreNamedAsATie() {
    TouchMap map =
        map(
            new double[] {1, 1},
            rating("t1", "I", 0, 4, 4),
            rating("t2", "I", 0, 4, 4),
            rating("t3", "I", 0, 1, 1));
    assertEquals(List.of("The highest score is shared by: Home, Prices."), said(map, "en"));
    TouchMap turning =
        map(new double[] {1, 1}, rating("t1", "I", 0, 2, 4), rating("t2", "I", 0, 4, 2));
    assertEquals("The highest score is shared by: Home, Prices.", said(turning, "en").getFirst());
    assertEquals(3, said(turning, "en").size());
  }

  @Test
  void whoLacksAnswersIsComparedByThoseTheyHave() {
    TouchMap map =
        map(
            new double[] {1, 1},
            rating("t1", "I", 0, 3, 3),
            rating("t2", "I", 0, 4, 2),
            rating("t3", "I", 0, 5),
            rating("t4", "I", 0, 5, 4),
            rating("t4", "P", 0, 5));
    Sensitivity found = Sensitivity.of(map).orElseThrow();
    assertEquals(Id.of("t3"), found.leader());
    assertEquals(2, found.partly());
    assertTrue(found.criteria().stream().allMatch(Sensitivity.Reach::isSafe));
  }

  @Test
  void aMissingAnswerBendsTheLine() {
    // t1 has no answer by c2: with the weight w of c1, 1 - w split evenly, it is (w + 5(1-w)/2) /
    // (w + (1-w)/2), that
    // is (5 - 3w) / (1 + w); t2 is 2.5 whatever the weights: equal at w = 5/11
    TouchMap map =
        map(
            new double[] {1, 1.5, 1.5},
            rating("t1", "I", 0, 1, 0, 5),
            rating("t2", "I", 0, 2.5, 2.5, 2.5));
    var first = Sensitivity.of(map).orElseThrow().criteria().getFirst();
    assertEquals(0.25, first.weight());
    assertEquals(5 / 11.0, first.above().orElseThrow().weight(), 1e-9);
    assertEquals(Id.of("t2"), first.above().orElseThrow().successor());
  }

  @Test
  void oneTouchpointOrOneCriterionHasNothingToBeComparedWith() {
    assertEquals(
        Optional.empty(), Sensitivity.of(map(new double[] {1, 1}, rating("t1", "I", 0, 3, 3))));
    assertEquals(
        Optional.empty(),
        Sensitivity.of(map(new double[] {1}, rating("t1", "I", 0, 3), rating("t2", "I", 0, 2))));
  }

  @Test
  void aCriterionWithAllTheWeightLeavesTheOthersEqual() {
    TouchMap map =
        map(new double[] {1, 0, 0}, rating("t1", "I", 0, 4, 1, 1), rating("t2", "I", 0, 3, 5, 4));
    var turn = Sensitivity.of(map).orElseThrow().criteria().getFirst().below().orElseThrow();
    assertEquals(3.5 / 4.5, turn.weight(), 1e-12);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Scores worked out anew with a weight a little to either side tell the same. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scoresJustBelowAndAboveConfirmEachTurn(long seed) {
    var chance = new Random(seed);
    int n = 2 + chance.nextInt(4);
    double[] points = chance.doubles(n, 0.05, 1).toArray();
    var ratings = new ArrayList<Object>();
    for (String id : List.of("t1", "t2", "t2a", "t3", "t4", "t5", "t6")) {
      for (int rater = 0; rater <= chance.nextInt(2); rater++)
        ratings.add(
            rating(id, "p" + rater, 0, chance.doubles(n, 1, 5).map(v -> round2(v)).toArray()));
    }
    assertTurnsWhereTheScoresDo(map(points, ratings.toArray()), points);
  }

  /** The same where raters left answers out, as they do. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scoresWithGapsConfirmEachTurn(long seed) {
    var chance = new Random(seed);
    int n = 2 + chance.nextInt(4);
    double[] points = chance.doubles(n, 0.05, 1).toArray();
    var ratings = new ArrayList<Object>();
    for (String id : List.of("t1", "t2", "t2a", "t3", "t4", "t5")) {
      for (int rater = 0; rater <= chance.nextInt(3); rater++) {
        double[] values = chance.doubles(n, 1, 5).map(v -> round2(v)).toArray();
        int kept = chance.nextInt(n);
        for (int i = 0; i < n; i++) if (i != kept && chance.nextInt(3) == 0) values[i] = 0;
        ratings.add(rating(id, "p" + rater, 0, values));
      }
    }
    assertTurnsWhereTheScoresDo(map(points, ratings.toArray()), points);
  }

  private static void assertTurnsWhereTheScoresDo(TouchMap map, double[] points) {
    Sensitivity found = Sensitivity.of(map).orElseThrow();
    for (int i = 0; i < points.length; i++) {
      var reach = found.criteria().get(i);
      double from = reach.below().map(Sensitivity.Turn::weight).orElse(0.0);
      double to = reach.above().map(Sensitivity.Turn::weight).orElse(1.0);
      assertTrue(from <= reach.weight() + 1e-9 && to >= reach.weight() - 1e-9);
      for (double share = 0.0001; share < 1; share += 0.0499)
        assertEquals(found.leader(), leader(map, points, i, from + share * (to - from)));
      if (reach.below().isPresent()) assertTurn(map, points, i, reach.below().get(), -1e-6);
      if (reach.above().isPresent()) assertTurn(map, points, i, reach.above().get(), 1e-6);
    }
  }

  private static double round2(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static void assertTurn(
      TouchMap map, double[] points, int criterion, Sensitivity.Turn turn, double past) {
    Id before = leader(map, points, criterion, turn.weight() - past);
    Id after = leader(map, points, criterion, turn.weight() + past);
    assertNotEquals(before, after);
    assertEquals(turn.successor(), after);
  }

  /** Who has the highest score when one criterion weighs this and the others keep their proportions. */
  private static Id leader(TouchMap map, double[] points, int criterion, double weight) {
    double others = -points[criterion];
    for (double each : points) others += each;
    double[] now = new double[points.length];
    for (int i = 0; i < now.length; i++)
      now[i] = i == criterion ? weight : points[i] * (1 - weight) / others;
    TouchMap weighed = map.withStudy(map.study().withScoring(points(now)));
    Scores scores = Scores.of(weighed, Weights.of(weighed.study().scoring()), Viewpoint.COMPANY);
    Id leader = map.root().id();
    double highest = Double.NEGATIVE_INFINITY;
    for (Topic topic : Register.of(map).touchpoints()) {
      double score = scores.value(topic.id()).orElse(0);
      if (score > highest) leader = topic.id();
      highest = Math.max(highest, score);
    }
    return leader;
  }
}
