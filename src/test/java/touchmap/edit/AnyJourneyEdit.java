package touchmap.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Makes up edits of the journey, of every kind: chains and their steps, personas and the customer's
 * life.
 */
final class AnyJourneyEdit {
  private final Random chance;

  AnyJourneyEdit(Random chance) {
    this.chance = chance;
  }

  Edit on(TouchMap map) {
    Chain chain = chain(map);
    return switch (chance.nextInt(17)) {
      case 0 -> new AddChain(newChain(map), place());
      case 1 -> new RemoveChains(List.of(chain.id()));
      case 2 ->
          new ChangeChain(
              chain.id(),
              oneOf(chain.name(), "First order", ""),
              persona(map),
              new Chain.Aim(oneOf(chain.aim().goal(), "buys"), chain.aim().returns()));
      case 3 -> new MoveChain(chain.id(), place());
      case 4 ->
          new CopyChain(
              chain.id(), chance.nextInt(10) == 0 ? chain.id() : Id.fresh(), "As it will be");
      case 5, 6 -> new InsertSteps(chain.id(), place(), List.of(step(map), step(map)));
      case 7 -> new RemoveSteps(chain.id(), List.of(place(), place()));
      case 8 -> new MoveStep(chain.id(), place(), place());
      case 9 -> changed(map, chain);
      case 10 -> new SetPersonas(personas(map));
      case 11 -> new SetLife(life(map));
      case 12 -> new HangChain(chain.id(), phase(map), place());
      case 13 -> new SetTour(tour(map));
      case 14 -> new UnhangChain(phase(map), chance.nextInt(3));
      default -> new RehangChain(phase(map), chance.nextInt(2), phase(map), place());
    };
  }

  private Edit changed(TouchMap map, Chain chain) {
    if (chain.steps().isEmpty()) return new ChangeStep(chain.id(), 0, step(map));
    int at = chance.nextInt(chain.steps().size());
    Step was = chain.steps().get(at);
    return new ChangeStep(
        chain.id(),
        at,
        switch (chance.nextInt(4)) {
          case 0 -> was.withFeeling(maybe(oneOf(-3.0, -0.0, 1.5, 3.0, 4.0)));
          case 1 -> was.withGoOn(maybe(oneOf(0.0, 0.45, 1.0, 1.01)));
          case 2 -> was.withNote(oneOf("", "waits"));
          default -> step(map);
        });
  }

  private List<Chapter> tour(TouchMap map) {
    var tour = new ArrayList<>(map.study().tour());
    switch (chance.nextInt(4)) {
      case 0 ->
          tour.add(Chapter.of(any(map.root().all()).id()).withTitle(oneOf("", "How we sell")));
      case 1 -> tour.add(Chapter.ofChain(chain(map).id()).withLens(oneOf("", "journey")));
      case 2 -> {
        if (!tour.isEmpty()) tour.remove(chance.nextInt(tour.size()));
      }
      default -> {
        Collections.shuffle(tour, chance);
        tour.replaceAll(each -> each.withHidden(chance.nextBoolean()));
      }
    }
    return tour;
  }

  private Chain newChain(TouchMap map) {
    return Chain.of("new")
        .withHead("new", persona(map), Chain.Aim.NONE)
        .withSteps(chance.nextBoolean() ? List.of() : List.of(step(map)));
  }

  private Step step(TouchMap map) {
    List<Topic> all = map.root().all();
    List<Topic> fitting = all.stream().filter(Topic::isTouchpoint).toList();
    Topic at = any(fitting.isEmpty() || chance.nextInt(20) == 0 ? all : fitting);
    var stages = map.study().journey().stages();
    Optional<Id> stage =
        stages.isEmpty() || chance.nextBoolean() ? Optional.empty() : Optional.of(any(stages).id());
    return Step.at(at.id())
        .withStage(chance.nextInt(30) == 0 ? Optional.of(Id.of("none")) : stage)
        .withFeeling(maybe(chance.nextInt(7) - 3));
  }

  private List<Persona> personas(TouchMap map) {
    var personas = new ArrayList<>(map.study().journey().personas());
    switch (chance.nextInt(4)) {
      case 0 -> personas.add(Persona.of("new"));
      case 1 -> {
        if (!personas.isEmpty()) personas.remove(chance.nextInt(personas.size()));
      }
      case 2 -> Collections.shuffle(personas, chance);
      default -> personas.replaceAll(each -> each.withNote(oneOf("", "hurries")));
    }
    return personas;
  }

  private List<Phase> life(TouchMap map) {
    var life = new ArrayList<>(map.study().journey().life());
    switch (chance.nextInt(4)) {
      case 0 -> life.add(Phase.of("new").withChains(List.of(chain(map).id())));
      case 1 -> {
        if (!life.isEmpty()) life.remove(chance.nextInt(life.size()));
      }
      case 2 -> Collections.shuffle(life, chance);
      default -> life.replaceAll(each -> each.withName(oneOf("Stranger", "Friend")));
    }
    return life;
  }

  /** A chain of the map, or one that is not there. */
  private Chain chain(TouchMap map) {
    List<Chain> chains = map.study().journey().chains();
    return chains.isEmpty() || chance.nextInt(20) == 0
        ? new Chain(Id.of("none"), "", Optional.empty(), Chain.Aim.NONE, List.of(), Extras.NONE)
        : any(chains);
  }

  private Optional<Id> persona(TouchMap map) {
    List<Persona> personas = map.study().journey().personas();
    if (chance.nextInt(20) == 0) return Optional.of(Id.of("none"));
    return personas.isEmpty() || chance.nextBoolean()
        ? Optional.empty()
        : Optional.of(any(personas).id());
  }

  private Id phase(TouchMap map) {
    Journey journey = map.study().journey();
    return journey.life().isEmpty() ? Id.of("none") : any(journey.life()).id();
  }

  private int place() {
    return chance.nextInt(6) - 1;
  }

  private OptionalDouble maybe(double number) {
    return chance.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[chance.nextInt(values.length)];
  }

  private <T> T any(List<T> values) {
    return values.get(chance.nextInt(values.size()));
  }
}
