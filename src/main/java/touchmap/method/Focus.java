package touchmap.method;

import java.util.Comparator;
import java.util.List;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/** Three questions that tell where to work first (Safran: the problematic but significant, or what decides). */
public final class Focus {
  private Focus() {}

  /** A chain with the step at which it is most likely to lose the client. */
  public record WeakLink(ChainFigures chain, ChainFigures.Link link) {}

  /**
   * What is problematic and significant: the quadrant "concentrate", by priority. We take format.md's figures, not the
   * signed value of a step, so that this list and the matrix never disagree, also with lines moved by hand.
   */
  public static List<Id> problematic(Figures figures) {
    return figures.byPriority().stream()
        .filter(id -> figures.of(id).quadrant().filter(Quadrant.CONCENTRATE::equals).isPresent())
        .toList();
  }

  /** What decides for the customer: moments of truth first, then by importance; ties in order of rank, then map order. */
  public static List<Id> decisive(Figures figures) {
    Register register = figures.register();
    return figures.spokenOf().stream()
        .filter(id -> isMoment(id, register) || figures.of(id).importance().isPresent())
        .sorted(
            Comparator.comparing((Id id) -> !isMoment(id, register))
                .thenComparingDouble(id -> -figures.of(id).importance().orElse(0)))
        .toList();
  }

  private static boolean isMoment(Id id, Register register) {
    return register
        .topic(id)
        .filter(topic -> topic.details().touch().isMomentOfTruth())
        .isPresent();
  }

  /** The weakest link of each chain that has one, in the order of the chains. */
  public static List<WeakLink> weakestLinks(TouchMap map, Figures figures) {
    return map.study().journey().chains().stream()
        .map(chain -> ChainFigures.of(chain, figures))
        .flatMap(chain -> chain.weakest().map(link -> new WeakLink(chain, link)).stream())
        .toList();
  }
}
