package touchmap.method;

import java.util.HashSet;
import java.util.List;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Phase;
import touchmap.model.TouchMap;

/**
 * The customer's life above all journeys: its phases with the chains that happen in them. A phase in which nothing happens
 * shows where the business is absent.
 *
 * @param hungNowhere the chains that happen in no phase
 */
public record LifeMap(List<Lived> phases, List<Chain> hungNowhere) {
  public LifeMap {
    phases = List.copyOf(phases);
    hungNowhere = List.copyOf(hungNowhere);
  }

  /** A phase and its chains, in their order; one may happen more than once. */
  public record Lived(Phase phase, List<Chain> chains) {
    public Lived {
      chains = List.copyOf(chains);
    }

    /** Whether the business is absent here: no chain happens, or none that has a step. */
    public boolean isEmpty() {
      return steps() == 0;
    }

    /** How many steps the customer takes with us in this phase. */
    public int steps() {
      return chains.stream().mapToInt(chain -> chain.steps().size()).sum();
    }
  }

  public static LifeMap of(TouchMap map) {
    Journey journey = map.study().journey();
    var hung = new HashSet<Id>();
    journey.life().forEach(phase -> hung.addAll(phase.chains()));
    return new LifeMap(
        journey.life().stream().map(phase -> lived(phase, journey)).toList(),
        journey.chains().stream().filter(chain -> !hung.contains(chain.id())).toList());
  }

  private static Lived lived(Phase phase, Journey journey) {
    return new Lived(
        phase, phase.chains().stream().flatMap(id -> journey.chain(id).stream()).toList());
  }

  public List<Phase> emptyPhases() {
    return phases.stream().filter(Lived::isEmpty).map(Lived::phase).toList();
  }
}
