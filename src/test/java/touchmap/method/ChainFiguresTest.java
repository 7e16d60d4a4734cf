package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.chains;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.step;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.method.ChainFigures.Link;
import touchmap.method.ChainFigures.Role;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.TouchMap;

class ChainFiguresTest {
  private static final double NONE = Double.NaN;

  /** A chain on a map where t1 to t4 have importance 10, 7.5, 5, 2.5 and t1, t2 score 4 and 2. */
  private static ChainFigures of(Step... steps) {
    Study study =
        chains(
            Study.NONE
                .withRanking(order(10, "t1", "t2", "t3", "t4"))
                .withScoring(points(1))
                .withRounds(
                    List.of(
                        round(
                            "r1", "2026-01-01", rating("t1", "I", 0, 4), rating("t2", "I", 0, 2)))),
            chain("h1", "goal", steps));
    TouchMap map = Maps.studio().withStudy(study);
    return ChainFigures.of(study.journey().chains().getFirst(), Figures.of(map));
  }

  private static Optional<String> weakest(Step... steps) {
    return of(steps).weakest().map(link -> link.step().touchpoint().value());
  }

  @Test
  void theFirstStepStartsTheLastEndsAndOneAloneStarts() {
    assertEquals(
        List.of(Role.START, Role.MIDDLE, Role.MIDDLE, Role.END),
        of(step("t1", 1, 1), step("t2", 1, 1), step("t3", 1, 1), step("t4", 1, 1)).links().stream()
            .map(Link::role)
            .toList());
    assertEquals(Role.START, of(step("t1", 1, 1)).links().getFirst().role());
    assertEquals(List.of(), of().links());
  }

  @Test
  void valueIsImportanceTimesFeelingAndWhatIsUnknownAddsNothing() {
    var links =
        of(step("t1", 2, NONE), step("t5", 3, NONE), step("t2", NONE, NONE), step("t3", -2, NONE))
            .links();
    assertEquals(OptionalDouble.of(2), links.get(0).value());
    assertEquals(OptionalDouble.empty(), links.get(1).value());
    assertEquals(OptionalDouble.empty(), links.get(2).value());
    assertEquals(OptionalDouble.of(-1), links.get(3).value());
    assertEquals(List.of(2.0, 2.0, 2.0, 1.0), links.stream().map(Link::accumulated).toList());
  }

  @Test
  void theWeakestLinkGoesByShareThenByFeelingThenByScore() {
    assertEquals(
        Optional.of("t3"), weakest(step("t1", -3, 0.9), step("t2", 1, NONE), step("t3", 2, 0.5)));
    assertEquals(
        Optional.of("t1"),
        weakest(step("t1", -3, NONE), step("t2", NONE, NONE), step("t3", 2, NONE)));
    assertEquals(
        Optional.of("t2"),
        weakest(step("t1", NONE, NONE), step("t2", NONE, NONE), step("t3", NONE, NONE)));
    assertEquals(Optional.empty(), weakest(step("t3", NONE, NONE), step("t4", NONE, NONE)));
  }

  @Test
  void ofEquallyWeakLinksTheMoreImportantIsNamed() {
    assertEquals(
        Optional.of("t2"),
        weakest(step("t4", -1, NONE), step("t2", -1, NONE), step("t3", -1, NONE)));
    assertEquals(Optional.of("t1"), weakest(step("t4", 0, 0.5), step("t1", 0, 0.5)));
  }

  @Test
  void theYieldMultipliesTheSharesThatAreKnown() {
    assertEquals(
        0.45,
        of(step("t1", 0, 0.9), step("t2", 0, NONE), step("t3", 0, 0.5)).yield().orElseThrow(),
        1e-12);
    assertEquals(OptionalDouble.empty(), of(step("t1", 0, NONE)).yield());
  }

  @Test
  void theLaterOfTwoPeaksAndTheLastFeelingAreRemembered() {
    assertEquals(
        OptionalDouble.of(2.5),
        of(step("t1", -3, NONE), step("t2", 3, NONE), step("t3", 2, NONE)).peakEnd());
    assertEquals(
        OptionalDouble.of(-0.5),
        of(step("t1", 3, NONE), step("t2", -3, NONE), step("t3", 2, NONE)).peakEnd());
    assertEquals(OptionalDouble.of(0), of(step("t1", 0, NONE), step("t2", NONE, NONE)).peakEnd());
    assertEquals(OptionalDouble.empty(), of(step("t1", NONE, NONE)).peakEnd());
  }

  @Test
  void aStepThroughWhatIsGoneIsLeftOut() {
    ChainFigures chain = of(step("gone", 3, 0.1), step("o1", 3, 0.1), step("t1", 1, 0.5));
    assertEquals(
        List.of(Id.of("t1")),
        chain.links().stream().map(link -> link.step().touchpoint()).toList());
    assertEquals(0.5, chain.yield().orElseThrow());
  }
}
