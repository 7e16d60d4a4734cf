package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.lens.JourneyLens.Leg;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Step;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;

class JourneyLensTest {
  private static JourneyLens of(Step... steps) {
    Chain chain = chain("h1", "", steps);
    return JourneyLens.of(Maps.studio(), chain);
  }

  /** t6, t1, t2, t1 again, t2 again and once more. */
  private static JourneyLens winding() {
    return of(
        step("t6", 1, 1),
        step("t1", 1, 0.5),
        step("t2", 1, 1),
        step("t1", 1, 1),
        step("t2", 1, 1),
        step("t2", 1, 1));
  }

  @Test
  void everyStepHasItsNumberAndATouchpointPassedAgainHasSeveral() {
    assertEquals(
        Map.of(Id.of("t6"), List.of(1), Id.of("t1"), List.of(2, 4), Id.of("t2"), List.of(3, 5, 6)),
        winding().numbers());
  }

  @Test
  void arrowsThatJoinTheSameTwoKnowOfEachOther() {
    List<Leg> legs = winding().legs();
    assertEquals(List.of(2, 3, 4, 5, 6), legs.stream().map(Leg::number).toList());
    assertEquals(List.of(0, 0, 1, 2, 0), legs.stream().map(Leg::again).toList());
    assertEquals(
        List.of(false, false, false, false, true), legs.stream().map(Leg::isLoop).toList());
    assertEquals(new Leg(Id.of("t2"), Id.of("t1"), 4, 1), legs.get(2));
    assertEquals(List.of(), of(step("t1", 1, 1)).legs());
  }

  @Test
  void theMapFoldsToTheWayAndTheBranchesOfTheBusiness() {
    JourneyLens lens = of(step("t2a", 1, 1), step("t4", 1, 1));
    assertEquals(Set.copyOf(ids("n0", "o1", "t2", "t2a", "o2", "t4", "o4")), lens.shown());
    assertEquals(1, lens.leftOutBelow(Id.of("o1")));
    assertEquals(2, lens.leftOutBelow(Id.of("o2")));
    assertEquals(1, lens.leftOutBelow(Id.of("n0")));
    assertEquals(0, lens.leftOutBelow(Id.of("t2")));
  }

  @Test
  void numbersAndTheWeakestLinkArePaintedAndTheRestStaysQuiet() {
    Decor decor = winding().decor();
    assertEquals(Optional.of(new Ornament.Bead(List.of(2, 4), true)), decor.of(Id.of("t1")).bead());
    assertEquals(Optional.of(Ornament.Badge.WEAKEST), decor.of(Id.of("t1")).badge());
    assertEquals(Optional.empty(), decor.of(Id.of("t2")).badge());
    assertTrue(decor.quiet().contains(Id.of("t3")));
    assertFalse(decor.quiet().contains(Id.of("t6")));
  }

  @Test
  void aChainWithoutStepsLeavesTheMapAsItIs() {
    assertEquals(Decor.NONE, of().decor());
    assertEquals(Map.of(), of().numbers());
    assertEquals(Maps.studio().root().all().size(), of().shown().size());
  }
}
