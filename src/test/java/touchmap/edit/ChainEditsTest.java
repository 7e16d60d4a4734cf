package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.ids;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Studies;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** Chains and their steps: made, joined, changed, sorted, copied, taken away. */
class ChainEditsTest {
  private static final Id H1 = Id.of("h1");
  private static final Id H2 = Id.of("h2");
  private static final Extras UNKNOWN =
      new Extras(List.of(new Extras.Extra("", "x", new Json.Str("?"))));
  private static final TouchMap MAP = travelled();

  /** The studio with p1, the stages s1 and s2, h1 from t1 over t2 and t3 back to t1, and h2 with nothing in it. */
  private static TouchMap travelled() {
    TouchMap studio = Maps.studio();
    var life =
        List.of(
            new Phase(Id.of("l1"), "Stranger", "", ids("h2", "h1", "h2"), Extras.NONE),
            new Phase(Id.of("l2"), "Client", "", ids("h2"), UNKNOWN));
    var journey =
        studio
            .study()
            .journey()
            .withStages(
                List.of(
                    new Stage(Id.of("s1"), "Looks", Extras.NONE),
                    new Stage(Id.of("s2"), "Buys", Extras.NONE)))
            .withPersonas(List.of(new Persona(Id.of("p1"), "Owner", "", Extras.NONE)))
            .withChains(
                List.of(
                    Studies.chain("h1", "buys", step("t1"), step("t2"), step("t3"), step("t1"))
                        .withExtras(UNKNOWN),
                    Studies.chain("h2", "")))
            .withLife(life);
    return studio.withStudy(
        studio.study().withJourney(journey).withTour(List.of(chapter("h1"), chapter("h2"))));
  }

  private static Step step(String touchpoint) {
    return Step.at(Id.of(touchpoint));
  }

  private static Chapter chapter(String chain) {
    return new Chapter(
        Optional.empty(), Optional.of(Id.of(chain)), "", "", false, false, Extras.NONE);
  }

  private static Chain h1(TouchMap map) {
    return map.study().journey().chain(H1).orElseThrow();
  }

  private static List<Id> path(TouchMap map) {
    return h1(map).steps().stream().map(Step::touchpoint).toList();
  }

  private static List<String> names(TouchMap map) {
    return map.study().journey().chains().stream().map(Chain::name).toList();
  }

  @Test
  void aChainIsAddedWhereItIsPut() {
    Chain fresh = Chain.of("new").withSteps(List.of(step("t4")));
    assertEquals(List.of("h1", "new", "h2"), names(applied(MAP, new AddChain(fresh, 1))));
    assertEquals(List.of("h1", "h2", "new"), names(applied(MAP, new AddChain(fresh, 9))));
    assertEquals(List.of("new", "h1", "h2"), names(applied(MAP, new AddChain(fresh, -1))));
  }

  @Test
  void aChainIsNotAddedTwiceNorForNobodyNorThroughWhatIsNoTouchpoint() {
    assertEquals("edit.twice", refusal(MAP, new AddChain(h1(MAP), 0)));
    Chain fresh = Chain.of("new");
    Chain nobodys = fresh.withHead("new", Optional.of(Id.of("p9")), Chain.Aim.NONE);
    assertEquals("edit.personaGone", refusal(MAP, new AddChain(nobodys, 0)));
    assertEquals(
        "edit.noStep", refusal(MAP, new AddChain(fresh.withSteps(List.of(step("o1"))), 0)));
    assertEquals("edit.gone", refusal(MAP, new AddChain(fresh.withSteps(List.of(step("t99"))), 0)));
  }

  @Test
  void aRemovedChainLeavesLifeAndTourAndUndoBringsAllBack() {
    TouchMap map = applied(MAP, new RemoveChains(List.of(H2)));
    assertEquals(List.of("h1"), names(map));
    assertEquals(
        List.of(ids("h1"), ids()),
        map.study().journey().life().stream().map(Phase::chains).toList());
    assertEquals(UNKNOWN, map.study().journey().life().getLast().extras());
    assertEquals(List.of(chapter("h1")), map.study().tour());
    assertEquals("edit.chainGone", refusal(map, new RemoveChains(List.of(H1, H2))));
    assertEquals("edit.nothing", refusal(map, new RemoveChains(List.of())));
  }

  @Test
  void aChainThatHangsNowhereLeavesTheLifeUntouched() {
    TouchMap map = applied(MAP, new CopyChain(H1, Id.of("h3"), "to be"));
    TouchMap without = applied(map, new RemoveChains(ids("h3")));
    assertSame(
        map.study().journey().life().getFirst(), without.study().journey().life().getFirst());
    assertEquals(MAP, without);
  }

  @Test
  void typingAChainsNameIsOneStepAndGoingOnToItsGoalWithinTheStepIsNot() {
    var editor = new Editor(Editor.State.opened(MAP));
    editor.apply(change("F", "buys", ""));
    editor.apply(change("Fi", "buys", ""));
    editor.endStep();
    editor.apply(change("Fi", "signs", ""));
    editor.apply(change("Fir", "signs often", ""));
    assertEquals(UNKNOWN, h1(editor.map()).extras());
    editor.undo();
    assertEquals("signs", h1(editor.map()).aim().goal());
    editor.undo();
    assertEquals("Fi", h1(editor.map()).name());
    editor.undo();
    assertSame(MAP, editor.map());
  }

  @Test
  void choosingAPersonaIsAStepOfItsOwn() {
    Edit named = change("First", "buys", "");
    Edit owned = new ChangeChain(H1, "First", Optional.of(Id.of("p1")), new Chain.Aim("buys", ""));
    assertEquals(Optional.empty(), named.mergedWith(owned));
    assertEquals(Optional.of(Id.of("p1")), h1(applied(MAP, owned)).persona());
    assertEquals(
        "edit.personaGone",
        refusal(MAP, new ChangeChain(H1, "", Optional.of(Id.of("p2")), Chain.Aim.NONE)));
    assertEquals("edit.chainGone", refusal(applied(MAP, new RemoveChains(List.of(H1))), named));
  }

  private static ChangeChain change(String name, String goal, String returns) {
    return new ChangeChain(H1, name, Optional.empty(), new Chain.Aim(goal, returns));
  }

  @Test
  void sayingOfAChainWhatItIsChangesNothing() {
    assertSame(MAP, applied(MAP, change("h1", "buys", "")));
    assertSame(MAP, applied(MAP, new MoveChain(H1, 0)));
    assertSame(MAP, applied(MAP, new MoveStep(H1, 1, 1)));
    assertSame(MAP, applied(MAP, new MoveStep(H1, 3, 99)));
    assertSame(MAP, applied(MAP, new ChangeStep(H1, 0, step("t1"))));
  }

  @Test
  void chainsAreSorted() {
    assertEquals(List.of("h2", "h1"), names(applied(MAP, new MoveChain(H1, 1))));
    assertEquals(List.of("h2", "h1"), names(applied(MAP, new MoveChain(H2, 0))));
    assertEquals("edit.chainGone", refusal(MAP, new MoveChain(Id.of("h9"), 0)));
  }

  @Test
  void aCopyStandsBehindItsOriginalWithAllStepsAndAnIdOfItsOwn() {
    Id copy = Id.fresh();
    TouchMap map = applied(MAP, new CopyChain(H1, copy, "to be"));
    assertEquals(List.of("h1", "to be", "h2"), names(map));
    Chain made = map.study().journey().chain(copy).orElseThrow();
    assertEquals(h1(map).steps(), made.steps());
    assertEquals(h1(map).aim(), made.aim());
    assertSame(MAP.study().journey().life().getFirst(), map.study().journey().life().getFirst());
    TouchMap better = applied(map, new ChangeStep(copy, 0, feeling("t1", 3)));
    assertEquals(h1(MAP), h1(better));
    assertNotEquals(h1(MAP).steps(), better.study().journey().chain(copy).orElseThrow().steps());
    assertEquals("edit.twice", refusal(MAP, new CopyChain(H1, H2, "to be")));
    assertEquals("edit.chainGone", refusal(MAP, new CopyChain(Id.of("h9"), copy, "to be")));
  }

  private static Step feeling(String touchpoint, double feeling) {
    return step(touchpoint).withFeeling(OptionalDouble.of(feeling));
  }

  @Test
  void stepsGoInAtAPlaceAndTheSameTouchpointMayBePassedAgain() {
    assertEquals(
        ids("t1", "t4", "t1", "t2", "t3", "t1"),
        path(applied(MAP, new InsertSteps(H1, 1, List.of(step("t4"), step("t1"))))));
    assertEquals(
        ids("t1", "t2", "t3", "t1", "t1"),
        path(applied(MAP, new InsertSteps(H1, 99, List.of(step("t1"))))));
    assertEquals("edit.nothing", refusal(MAP, new InsertSteps(H1, 0, List.of())));
    assertEquals("edit.noStep", refusal(MAP, new InsertSteps(H1, 0, List.of(step("n0")))));
    assertEquals(
        "edit.chainGone", refusal(MAP, new InsertSteps(Id.of("h9"), 0, List.of(step("t1")))));
  }

  @Test
  void stepsAreTakenOutByTheirPlaceAndNotByTheirTouchpoint() {
    assertEquals(ids("t2", "t3", "t1"), path(applied(MAP, new RemoveSteps(H1, List.of(0)))));
    assertEquals(ids("t2"), path(applied(MAP, new RemoveSteps(H1, List.of(3, 0, 2, 0)))));
    assertEquals("edit.stepGone", refusal(MAP, new RemoveSteps(H1, List.of(0, 4))));
    assertEquals("edit.stepGone", refusal(MAP, new RemoveSteps(H1, List.of(-1))));
    assertEquals("edit.nothing", refusal(MAP, new RemoveSteps(H1, List.of())));
  }

  @Test
  void aMovedStepStandsThenAtThePlaceThatWasAskedFor() {
    assertEquals(ids("t2", "t3", "t1", "t1"), path(applied(MAP, new MoveStep(H1, 0, 2))));
    assertEquals(ids("t1", "t1", "t2", "t3"), path(applied(MAP, new MoveStep(H1, 3, 1))));
    assertEquals(ids("t3", "t1", "t2", "t1"), path(applied(MAP, new MoveStep(H1, 2, -5))));
    assertEquals("edit.stepGone", refusal(MAP, new MoveStep(H1, 4, 0)));
  }

  @Test
  void feelingsAndSharesStayWithinTheirBounds() {
    for (double feeling : new double[] {-3, 0.5, 3})
      applied(MAP, new ChangeStep(H1, 0, feeling("t1", feeling)));
    for (double feeling : new double[] {-3.01, 4, Double.NaN, Double.POSITIVE_INFINITY})
      assertEquals("edit.badFeeling", refusal(MAP, new ChangeStep(H1, 0, feeling("t1", feeling))));
    for (double share : new double[] {0, 0.45, 1})
      applied(MAP, new ChangeStep(H1, 0, step("t1").withGoOn(OptionalDouble.of(share))));
    for (double share : new double[] {-0.1, 1.1, Double.NaN})
      assertEquals(
          "edit.badShare",
          refusal(MAP, new ChangeStep(H1, 0, step("t1").withGoOn(OptionalDouble.of(share)))));
    TouchMap zero = applied(MAP, new ChangeStep(H1, 0, feeling("t1", -0.0)));
    assertEquals(OptionalDouble.of(0.0), h1(zero).steps().getFirst().feeling());
  }

  @Test
  void aStepIsSetAnewAndKeepsWhatThisVersionDoesNotKnow() {
    TouchMap known =
        applied(MAP, new ChangeStep(H1, 1, step("t2").withNote("n").withExtras(UNKNOWN)));
    TouchMap map =
        applied(known, new ChangeStep(H1, 1, step("t4").withStage(Optional.of(Id.of("s2")))));
    Step now = h1(map).steps().get(1);
    assertEquals(Id.of("t4"), now.touchpoint());
    assertEquals(Optional.of(Id.of("s2")), now.stage());
    assertEquals("", now.note());
    assertEquals(UNKNOWN, now.extras());
    assertSame(h1(MAP).steps().getFirst(), h1(map).steps().getFirst());
    assertEquals(
        "edit.stageGone",
        refusal(MAP, new ChangeStep(H1, 0, step("t1").withStage(Optional.of(Id.of("s9"))))));
    assertEquals("edit.stepGone", refusal(MAP, new ChangeStep(H1, 4, step("t1"))));
    assertEquals("edit.noStep", refusal(MAP, new ChangeStep(H1, 0, step("o2"))));
  }

  @Test
  void draggingAFeelingIsOneStepAndLettingItGoWhereItWasIsNone() {
    var editor = new Editor(Editor.State.opened(MAP));
    for (double feeling : new double[] {0.5, 1, 1.5, 2})
      editor.apply(new ChangeStep(H1, 0, feeling("t1", feeling)));
    assertEquals(OptionalDouble.of(2), h1(editor.map()).steps().getFirst().feeling());
    editor.apply(new ChangeStep(H1, 0, step("t1")));
    assertFalse(editor.canUndo());
    assertSame(MAP, editor.map());
  }

  @Test
  void theFeelingOfAnotherStepAndAnotherStageAreStepsOfTheirOwn() {
    Edit first = new ChangeStep(H1, 0, feeling("t1", 1));
    assertEquals(Optional.empty(), first.mergedWith(new ChangeStep(H1, 3, feeling("t1", 2))));
    assertEquals(
        Optional.empty(),
        first.mergedWith(
            new ChangeStep(H1, 0, feeling("t1", 1).withStage(Optional.of(Id.of("s1"))))));
    assertEquals(
        Optional.empty(),
        first.mergedWith(new ChangeStep(H1, 0, feeling("t1", 2).withNote("waits"))));
  }

  @Test
  void aRemovedTouchpointTakesItsStepsAlongAndUndoBringsBothBack() {
    var editor = new Editor(Editor.State.opened(MAP));
    editor.apply(new Remove(ids("o1")));
    assertEquals(ids("t3"), path(editor.map()));
    editor.undo();
    assertSame(MAP, editor.map());
    assertEquals(ids("t1", "t2", "t3", "t1"), path(editor.map()));
    assertEquals(
        ids("t1", "t3", "t1"), path(applied(MAP, new Retype(ids("t2"), TopicType.OBJECT))));
    assertEquals(
        path(MAP), path(applied(MAP, new Move(ids("t2"), Id.of("o2"), 0, Side.AUTOMATIC))));
  }
}
