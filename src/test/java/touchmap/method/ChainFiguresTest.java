package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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

  /** Worked out by hand: importance × feeling / 10, summed up; what is not known adds nothing. */
  @Test
  void aLongChainComesOutAsWorkedOutByHand() {
    ChainFigures chain =
        of(
            step("t4", 2, 0.9), //  2.5 ×  2:  0.5
            step("t3", 1, 0.8), //    5 ×  1:  0.5
            step("t2", -2, 0.5), // 7.5 × -2: -1.5
            step("t5", 3, NONE), //   ? ×  3
            step("t1", -1, 0.9), //  10 × -1: -1
            step("t1", 1, 1), //     10 ×  1:  1
            step("t2", 0, 0.5), //  7.5 ×  0:  0
            step("t3", NONE, NONE), //  5 × ?
            step("t4", -3, 0.7), // 2.5 × -3: -0.75
            step("t1", 3, NONE)); // 10 ×  3:  3
    assertEquals(
        List.of(0.5, 0.5, -1.5, NONE, -1.0, 1.0, 0.0, NONE, -0.75, 3.0),
        chain.links().stream().map(link -> link.value().orElse(NONE)).toList());
    assertEquals(
        List.of(0.5, 1.0, -0.5, -0.5, -1.5, -0.5, -0.5, -0.5, -1.25, 1.75),
        chain.links().stream().map(Link::accumulated).toList());
    assertEquals(0.9 * 0.8 * 0.5 * 0.9 * 0.5 * 0.7, chain.yield().orElseThrow(), 1e-12);
    assertSame(chain.links().get(2), chain.weakest().orElseThrow(), "both are t2: the earlier");
    assertEquals(OptionalDouble.of(3), chain.peakEnd());
  }

  @Test
  void oneShareIsEnoughToGoByShares() {
    assertEquals(Optional.of("t1"), weakest(step("t2", -3, NONE), step("t1", 3, 1)));
    assertEquals(Optional.of("t1"), weakest(step("t2", -3, 0.1), step("t1", 3, 0)));
    assertEquals(OptionalDouble.of(0), of(step("t2", -3, 0.1), step("t1", 3, 0)).yield());
  }

  @Test
  void ofEquallyWeakLinksOneOfUnknownImportanceComesLastAndOfEquallyImportantTheEarlier() {
    assertEquals(Optional.of("t4"), weakest(step("t5", 0, 0.5), step("t4", 0, 0.5)));
    assertEquals(Optional.of("t4"), weakest(step("t5", -2, NONE), step("t4", -2, NONE)));
    assertEquals(Optional.of("t5"), weakest(step("t5", -2, NONE), step("t6", -2, NONE)));
    ChainFigures chain = of(step("t3", 1, NONE), step("t3", 1, NONE));
    assertSame(chain.links().getFirst(), chain.weakest().orElseThrow());
  }

  @Test
  void ofEqualScoresTheMoreImportantIsTheWeakest() {
    Study study =
        chains(
            Study.NONE
                .withRanking(order(10, "t1", "t2", "t3", "t4"))
                .withScoring(points(1))
                .withRounds(
                    List.of(
                        round(
                            "r1",
                            "2026-01-01",
                            rating("t2", "I", 0, 2),
                            rating("t3", "I", 0, 2),
                            rating("t1", "I", 0, 4)))),
            chain(
                "h1", "", step("t3", NONE, NONE), step("t2", NONE, NONE), step("t1", NONE, NONE)));
    ChainFigures chain =
        ChainFigures.of(
            study.journey().chains().getFirst(), Figures.of(Maps.studio().withStudy(study)));
    assertEquals(Id.of("t2"), chain.weakest().orElseThrow().step().touchpoint());
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
