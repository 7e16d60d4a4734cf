package touchmap.model;

import java.util.List;

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
}
