package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Chain;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Phase;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.TouchMap;

/** Journeys by stage, two of them side by side, and the customer's life above them. */
class JourneyFiguresTest {
  private static final double NONE = Double.NaN;
  private static final List<Stage> STAGES =
      List.of(stage("s1"), stage("s2"), stage("s3"), stage("s4"), stage("s5"));

  private static Stage stage(String id) {
    return new Stage(Id.of(id), id, Extras.NONE);
  }

  /** The studio with five stages, t1 to t4 ranked; t2 is in s2, and the star is on t3. */
  private static TouchMap map(Chain... chains) {
    Study study = Study.NONE.withRanking(order(10, "t1", "t2", "t3", "t4"));
    TouchMap studio =
        Maps.studio()
            .withStudy(
                study.withJourney(study.journey().withStages(STAGES).withChains(List.of(chains))));
    return studio
        .replacing(
            Id.of("t2"),
            at ->
                at.withDetails(
                    at.details()
                        .withTouch(at.details().touch().withStage(Optional.of(Id.of("s2"))))))
        .replacing(
            Id.of("t3"),
            at ->
                at.withDetails(
                    at.details().withTouch(at.details().touch().withMomentOfTruth("here"))));
  }

  private static JourneyFigures of(Step... steps) {
    Chain chain = chain("h1", "", steps);
    TouchMap map = map(chain);
    return JourneyFigures.of(map, chain, Figures.of(map));
  }

  private static Step in(String stage, Step step) {
    return step.withStage(Optional.of(Id.of(stage)));
  }

  private static String names(List<Stage> stages) {
    return String.join(" ", stages.stream().map(Stage::name).toList());
  }

  @Test
  void aStepWithoutAStageStandsInThatOfItsTouchpoint() {
    JourneyFigures journey =
        of(step("t2", 1, NONE), in("s3", step("t2", 1, NONE)), step("t1", 1, NONE));
    assertEquals(
        List.of(Optional.of(STAGES.get(1)), Optional.of(STAGES.get(2)), Optional.empty()),
        journey.columns().stream().map(Column::stage).toList());
    assertEquals(
        List.of(Optional.of(Id.of("s2")), Optional.of(Id.of("s3")), Optional.empty()),
        journey.chain().links().stream().map(ChainFigures.Link::stage).toList());
  }

  @Test
  void neighboursInOneStageStandTogetherAndAStageEnteredAgainStandsAgain() {
    JourneyFigures journey =
        of(
            in("s1", step("t1", 1, NONE)),
            in("s1", step("t3", 1, NONE)),
            step("t4", 1, NONE),
            in("s1", step("t1", 1, NONE)));
    assertEquals(
        List.of("s1: 2", "-: 1", "s1: 1"),
        journey.stretches().stream()
            .map(each -> each.stage().map(Stage::name).orElse("-") + ": " + each.columns().size())
            .toList());
    assertEquals(List.of(), of().stretches());
  }

  @Test
  void stagesThatAreLeaptOverAreGapsUnlessTheJourneyComesBackToThem() {
    JourneyFigures journey =
        of(
            in("s1", step("t1", 1, NONE)),
            step("t6", 1, NONE),
            in("s4", step("t3", 1, NONE)),
            in("s3", step("t4", 1, NONE)));
    assertEquals(1, journey.gaps().size());
    JourneyFigures.Gap gap = journey.gaps().getFirst();
    assertEquals(Id.of("t1"), gap.from().touchpoint().id());
    assertEquals(Id.of("t3"), gap.to().touchpoint().id());
    assertEquals("s2", names(gap.stages()));
    assertEquals("s2 s5", names(journey.missing()));
    assertEquals(List.of(), of(in("s1", step("t1", 1, 1)), in("s2", step("t3", 1, 1))).gaps());
  }

  @Test
  void theMoodIsFollowedOverStepsOfWhichNothingIsKnown() {
    JourneyFigures journey =
        of(
            step("t1", 2, NONE),
            step("t6", NONE, NONE),
            step("t2", -1, NONE),
            step("t3", -3, NONE),
            step("t4", 3, NONE),
            step("t5", 0, NONE));
    assertEquals(
        List.of(NONE, NONE, -3.0, -2.0, 6.0, -3.0),
        journey.columns().stream().map(each -> each.change().orElse(NONE)).toList());
    assertEquals(2, journey.steepestDrop().orElseThrow().place());
    assertEquals(4, journey.peak().orElseThrow().place());
    assertEquals(5, journey.end().orElseThrow().place());
    assertEquals(3, journey.weakest().orElseThrow().place());
    assertEquals(List.of(3), journey.momentsOfTruth().stream().map(Column::place).toList());
    assertEquals(OptionalDouble.of(2 - 0.75 - 1.5 + 0.75), journey.total());
  }

  @Test
  void aStepAloneIsNotTheWeakest() {
    assertEquals(Optional.empty(), of(step("t1", -2, 0.5)).weakest());
    assertEquals(Optional.empty(), of(step("t1", -2, NONE), step("t2", NONE, NONE)).weakest());
    assertEquals(0, of(step("t1", -2, NONE), step("t2", 1, NONE)).weakest().orElseThrow().place());
  }

  @Test
  void nothingIsSaidOfAJourneyOfWhichNothingIsKnown() {
    JourneyFigures journey = of(step("t6", NONE, NONE), step("t5", NONE, NONE));
    assertEquals(OptionalDouble.empty(), journey.total());
    assertEquals(Optional.empty(), journey.weakest());
    assertEquals(Optional.empty(), journey.peak());
    assertEquals(Optional.empty(), journey.end());
    assertEquals(Optional.empty(), journey.steepestDrop());
    assertEquals("s1 s2 s3 s4 s5", names(journey.missing()));
  }

  @Test
  void aColumnKnowsItsPlaceInTheChainEvenWhereAStepIsLeftOut() {
    assertEquals(
        List.of(1, 2),
        of(step("gone", 1, 1), step("t1", 1, 1), step("t2", 1, 1)).columns().stream()
            .map(Column::place)
            .toList());
  }

  private static JourneyComparison compared(List<Step> is, List<Step> shall) {
    Chain one = chain("h1", "", is.toArray(Step[]::new));
    Chain other = chain("h2", "", shall.toArray(Step[]::new));
    TouchMap map = map(one, other);
    Figures figures = Figures.of(map);
    return JourneyComparison.of(
        JourneyFigures.of(map, one, figures), JourneyFigures.of(map, other, figures), STAGES);
  }

  private static List<String> places(JourneyComparison compared) {
    return compared.pairs().stream()
        .map(
            pair ->
                pair.one().map(each -> each.touchpoint().id().value()).orElse("-")
                    + "/"
                    + pair.other().map(each -> each.touchpoint().id().value()).orElse("-"))
        .toList();
  }

  @Test
  void whatIsAndWhatIsToBeShareAPlaceWhereTheyPassTheSameTouchpoint() {
    JourneyComparison compared =
        compared(
            List.of(step("t1", 1, 0.5), step("t2", -2, 0.5), step("t3", 0, NONE)),
            List.of(
                step("t1", 2, 0.9),
                step("t5", 1, NONE),
                step("t3", NONE, 0.8),
                step("t1", 3, NONE)));
    assertEquals(List.of("t1/t1", "-/t5", "t2/-", "t3/t3", "-/t1"), places(compared));
    assertEquals(OptionalDouble.of(1), compared.pairs().getFirst().gain());
    assertEquals(OptionalDouble.empty(), compared.pairs().get(1).gain());
    assertEquals(OptionalDouble.empty(), compared.pairs().get(3).gain());
    assertEquals(OptionalDouble.of(5 - (1 - 1.5)), compared.totalGain());
    assertEquals(0.72 - 0.25, compared.yieldGain().orElseThrow(), 1e-12);
    assertEquals(OptionalDouble.of(3 - -1), compared.peakEndGain());
  }

  @Test
  void stepsOfOneJourneyAloneStandByTheirStage() {
    assertEquals(
        List.of("-/t5", "t1/-", "-/t6", "t3/-", "t4/t4"),
        places(
            compared(
                List.of(in("s2", step("t1", 1, 1)), in("s4", step("t3", 1, 1)), step("t4", 1, 1)),
                List.of(
                    in("s1", step("t5", 1, 1)), in("s3", step("t6", 1, 1)), step("t4", 1, 1)))));
    assertEquals(List.of(), places(compared(List.of(), List.of())));
    assertEquals(
        List.of("-/t1", "-/t1"),
        places(compared(List.of(), List.of(step("t1", 1, 1), step("t1", 1, 1)))));
  }

  @Test
  void comparingKeepsEveryStepOfBothInTheirOrder() {
    for (long seed = 0; seed < 200; seed++) {
      TouchMap map = Maps.grown(seed);
      Figures figures = Figures.of(map);
      List<Chain> chains = map.study().journey().chains();
      if (chains.size() < 2) continue;
      JourneyFigures one = JourneyFigures.of(map, chains.getFirst(), figures);
      JourneyFigures other = JourneyFigures.of(map, chains.getLast(), figures);
      JourneyComparison compared = JourneyComparison.of(one, other, map.study().journey().stages());
      assertEquals(
          one.columns(), compared.pairs().stream().flatMap(pair -> pair.one().stream()).toList());
      assertEquals(
          other.columns(),
          compared.pairs().stream().flatMap(pair -> pair.other().stream()).toList());
      assertEquals(
          one.columns(), one.stretches().stream().flatMap(s -> s.columns().stream()).toList());
      assertTrue(one.columns().size() == chains.getFirst().steps().size());
    }
  }

  @Test
  void theLifeMapShowsWhereTheBusinessIsAbsentAndWhatHangsNowhere() {
    TouchMap map =
        map(
            chain("h1", "", step("t1", 1, 1), step("t2", 1, 1)),
            chain("h2", ""),
            chain("h3", "", step("t3", 1, 1)));
    var life = new ArrayList<Phase>();
    life.add(phase("l1", "h1", "h1", "h2"));
    life.add(phase("l2"));
    life.add(phase("l3", "h2"));
    TouchMap lived = map.withStudy(map.study().withJourney(map.study().journey().withLife(life)));
    LifeMap found = LifeMap.of(lived);
    assertEquals(List.of(4, 0, 0), found.phases().stream().map(LifeMap.Lived::steps).toList());
    assertEquals(
        ids("h1", "h1", "h2"), found.phases().getFirst().chains().stream().map(Chain::id).toList());
    assertEquals(ids("l2", "l3"), found.emptyPhases().stream().map(Phase::id).toList());
    assertEquals(ids("h3"), found.hungNowhere().stream().map(Chain::id).toList());
    assertEquals(new LifeMap(List.of(), List.of()), LifeMap.of(Maps.studio()));
  }

  private static Phase phase(String id, String... chains) {
    return new Phase(Id.of(id), id, "", ids(chains), Extras.NONE);
  }
}
