package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.ids;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Chain;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Studies;
import touchmap.model.TouchMap;

/** Stages, personas and the phases of the customer's life, with the chains that hang on them. */
class LifeEditsTest {
  private static final Id L1 = Id.of("l1");
  private static final Id L2 = Id.of("l2");
  private static final Extras UNKNOWN =
      new Extras(List.of(new Extras.Extra("", "x", new Json.Str("?"))));
  private static final Stage LOOKS = new Stage(Id.of("s1"), "Looks", UNKNOWN);
  private static final Stage BUYS = new Stage(Id.of("s2"), "Buys", Extras.NONE);
  private static final Persona OWNER = new Persona(Id.of("p1"), "Owner", "", UNKNOWN);
  private static final Persona GUEST = new Persona(Id.of("p2"), "Guest", "", Extras.NONE);
  private static final TouchMap MAP = lived();

  /** h1 is the owner's and h2 the guest's; l1 has h1, h2 and h1 again, l2 has h2. */
  private static TouchMap lived() {
    TouchMap studio = Maps.studio();
    Step first = Step.at(Id.of("t1")).withStage(Optional.of(LOOKS.id()));
    Step then = Step.at(Id.of("t3")).withStage(Optional.of(BUYS.id()));
    Chain h1 = Studies.chain("h1", "", first, then);
    Chain h2 = Studies.chain("h2", "", then);
    var journey =
        studio
            .study()
            .journey()
            .withStages(List.of(LOOKS, BUYS))
            .withPersonas(List.of(OWNER, GUEST))
            .withChains(
                List.of(
                    h1.withHead("h1", Optional.of(OWNER.id()), h1.aim()),
                    h2.withHead("h2", Optional.of(GUEST.id()), h2.aim())))
            .withLife(
                List.of(
                    new Phase(L1, "Stranger", "", ids("h1", "h2", "h1"), UNKNOWN),
                    new Phase(L2, "Client", "", ids("h2"), Extras.NONE)));
    return studio.withStudy(studio.study().withJourney(journey));
  }

  private static List<Optional<Id>> personas(TouchMap map) {
    return map.study().journey().chains().stream().map(Chain::persona).toList();
  }

  private static List<List<Id>> hung(TouchMap map) {
    return map.study().journey().life().stream().map(Phase::chains).toList();
  }

  private static Optional<Id> stageOf(TouchMap map, String touchpoint) {
    return map.find(Id.of(touchpoint)).orElseThrow().details().touch().stage();
  }

  @Test
  void aStageIsAddedRenamedAndMovedAndNothingElseChanges() {
    Stage fresh = Stage.of("Returns");
    TouchMap map =
        applied(
            MAP,
            new SetStages(
                List.of(
                    fresh, BUYS.withName("Pays"), new Stage(LOOKS.id(), "Looks", Extras.NONE))));
    assertEquals(List.of(fresh, BUYS.withName("Pays"), LOOKS), map.study().journey().stages());
    assertSame(
        MAP.study().journey().chains().getFirst(), map.study().journey().chains().getFirst());
    assertSame(MAP.root(), map.root());
  }

  @Test
  void aRemovedStageLeavesTouchpointsAndStepsInTheSameStep() {
    TouchMap staged =
        applied(
            MAP, new Describe(ids("t1", "t3", "t5"), new Trait.StageIs(Optional.of(BUYS.id()))));
    for (String each : List.of("t1", "t3", "t5"))
      assertEquals(Optional.of(BUYS.id()), stageOf(staged, each));
    TouchMap map = applied(staged, new SetStages(List.of(LOOKS)));
    for (String each : List.of("t1", "t3", "t5"))
      assertEquals(Optional.empty(), stageOf(map, each));
    assertEquals(
        List.of(Optional.of(LOOKS.id()), Optional.empty()),
        map.study().journey().chains().getFirst().steps().stream().map(Step::stage).toList());
  }

  @Test
  void typingTheNameOfAStageIsOneStepAndAddingOneIsAnother() {
    Edit one = new SetStages(List.of(LOOKS.withName("L"), BUYS));
    assertEquals(
        Optional.of(new SetStages(List.of(LOOKS.withName("Lo"), BUYS))),
        one.mergedWith(new SetStages(List.of(LOOKS.withName("Lo"), BUYS))));
    assertEquals(Optional.empty(), one.mergedWith(new SetStages(List.of(BUYS, LOOKS))));
    assertEquals(
        Optional.empty(), one.mergedWith(new SetStages(List.of(LOOKS, BUYS, Stage.of("")))));
  }

  @Test
  void journeysOfAPersonaWhoIsGoneAreNobodys() {
    TouchMap map = applied(MAP, new SetPersonas(List.of(GUEST)));
    assertEquals(List.of(Optional.empty(), Optional.of(GUEST.id())), personas(map));
    assertSame(MAP.study().journey().chains().getLast(), map.study().journey().chains().getLast());
  }

  @Test
  void personasAreAddedChangedAndSortedAndKeepTheirUnknownKeys() {
    Persona bare = new Persona(OWNER.id(), "Owner of a firm", "hurries", Extras.NONE);
    Persona fresh = Persona.of("Buyer");
    TouchMap map = applied(MAP, new SetPersonas(List.of(GUEST, bare, fresh)));
    assertEquals(List.of(GUEST, bare.withExtras(UNKNOWN), fresh), map.study().journey().personas());
    assertEquals(personas(MAP), personas(map));
    assertSame(map, applied(map, new SetPersonas(List.of(GUEST, bare, fresh))));
    assertEquals("edit.twice", refusal(MAP, new SetPersonas(List.of(GUEST, GUEST))));
    assertEquals(
        "edit.twice",
        refusal(MAP, new SetPersonas(List.of(new Persona(L1, "x", "", Extras.NONE)))));
    assertEquals(
        Optional.empty(),
        new SetPersonas(List.of(OWNER, GUEST)).mergedWith(new SetPersonas(List.of(OWNER))));
  }

  @Test
  void aRemovedPhaseLeavesItsChainsOnTheMap() {
    Phase client = MAP.study().journey().life().getLast();
    TouchMap map = applied(MAP, new SetLife(List.of(client)));
    assertEquals(List.of(ids("h2")), hung(map));
    assertEquals(MAP.study().journey().chains(), map.study().journey().chains());
  }

  @Test
  void phasesAreAddedRenamedNotedAndSortedAndKeepTheirUnknownKeys() {
    Phase stranger = new Phase(L1, "Has not heard", "of us", ids("h1"), Extras.NONE);
    Phase client = MAP.study().journey().life().getLast();
    Phase fresh = Phase.of("Friend");
    TouchMap map = applied(MAP, new SetLife(List.of(client, stranger, fresh)));
    assertEquals(
        List.of(client, stranger.withExtras(UNKNOWN), fresh), map.study().journey().life());
    assertSame(client, map.study().journey().life().getFirst());
    assertSame(map, applied(map, new SetLife(List.of(client, stranger, fresh))));
    assertEquals("edit.twice", refusal(MAP, new SetLife(List.of(client, client))));
    assertEquals("edit.chainGone", refusal(MAP, new SetLife(List.of(fresh.withChains(ids("h9"))))));
  }

  @Test
  void typingIntoAPhaseIsOneStepAndHangingAChainIsNot() {
    Phase phase = Phase.of("");
    Edit one = new SetLife(List.of(phase.withName("F")));
    Edit two = new SetLife(List.of(phase.withName("Fr")));
    assertEquals(Optional.of(two), one.mergedWith(two));
    assertEquals(
        Optional.empty(),
        one.mergedWith(new SetLife(List.of(phase.withName("F").withChains(ids("h1"))))));
  }

  @Test
  void aChainHangsAtAPlaceOfAPhaseAndMayHappenThereAgain() {
    assertEquals(
        List.of(ids("h1", "h2", "h1"), ids("h1", "h2")),
        hung(applied(MAP, new HangChain(Id.of("h1"), L2, 0))));
    assertEquals(ids("h2", "h2"), hung(applied(MAP, new HangChain(Id.of("h2"), L2, 9))).getLast());
    assertEquals("edit.chainGone", refusal(MAP, new HangChain(Id.of("h9"), L1, 0)));
    assertEquals("edit.phaseGone", refusal(MAP, new HangChain(Id.of("h1"), Id.of("l9"), 0)));
  }

  @Test
  void aChainMovesToAnotherPhaseOrWithinItsOwn() {
    assertEquals(
        List.of(ids("h2", "h1"), ids("h2", "h1")),
        hung(applied(MAP, new RehangChain(L1, 0, L2, 1))));
    assertEquals(
        ids("h2", "h1", "h1"), hung(applied(MAP, new RehangChain(L1, 1, L1, 0))).getFirst());
    assertSame(MAP, applied(MAP, new RehangChain(L1, 1, L1, 1)));
    assertSame(
        MAP.study().journey().chains().getFirst(),
        applied(MAP, new RehangChain(L1, 0, L2, 1)).study().journey().chains().getFirst());
    assertEquals("edit.chainGone", refusal(MAP, new RehangChain(L2, 1, L1, 0)));
    assertEquals("edit.phaseGone", refusal(MAP, new RehangChain(Id.of("l9"), 0, L1, 0)));
    assertEquals("edit.phaseGone", refusal(MAP, new RehangChain(L1, 0, Id.of("l9"), 0)));
  }

  @Test
  void aChainIsTakenOutOfOnePlaceInLifeAndStaysInTheOthers() {
    TouchMap map = applied(MAP, new UnhangChain(L1, 2));
    assertEquals(List.of(ids("h1", "h2"), ids("h2")), hung(map));
    assertEquals(MAP.study().journey().chains(), map.study().journey().chains());
    assertEquals("edit.chainGone", refusal(map, new UnhangChain(L1, 2)));
    assertEquals("edit.phaseGone", refusal(map, new UnhangChain(Id.of("l9"), 0)));
  }
}
