package touchmap.model;

import java.util.List;
import java.util.Optional;

/** Second and third level of the method: stages, personas, chains, and the customer's life. */
public record Journey(
    List<Stage> stages, List<Persona> personas, List<Chain> chains, List<Phase> life) {
  public static final Journey NONE = new Journey(List.of(), List.of(), List.of(), List.of());

  public Journey {
    stages = List.copyOf(stages);
    personas = List.copyOf(personas);
    chains = List.copyOf(chains);
    life = List.copyOf(life);
  }

  public Optional<Stage> stage(Id id) {
    return stages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Persona> persona(Id id) {
    return personas.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Chain> chain(Id id) {
    return chains.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Phase> phase(Id id) {
    return life.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Journey withStages(List<Stage> to) {
    return new Journey(to, personas, chains, life);
  }

  public Journey withPersonas(List<Persona> to) {
    return new Journey(stages, to, chains, life);
  }

  public Journey withChains(List<Chain> to) {
    return new Journey(stages, personas, to, life);
  }

  public Journey withLife(List<Phase> to) {
    return new Journey(stages, personas, chains, to);
  }
}
