package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import touchmap.method.ChainFigures.Link;
import touchmap.method.ChainFigures.Role;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What can be noticed of chains: where they break, how they begin, what they should end with. */
final class ChainChecks {
  private ChainChecks() {}

  static List<Check> of(TouchMap map, Figures figures) {
    double middle = map.study().scoring().scale().middle();
    var found = new ArrayList<Check>();
    for (Chain chain : map.study().journey().chains()) {
      ChainFigures links = ChainFigures.of(chain, figures);
      found.addAll(breaks(links, figures, middle));
      found.addAll(coldStart(links, figures));
      if (chain.aim().goal().isBlank())
        found.add(Check.of(Check.Code.OPEN_END, List.of(), name(chain)));
      if (links.links().size() < 2)
        found.add(Check.of(Check.Code.SHORT_CHAIN, ids(links.links()), name(chain)));
    }
    return found;
  }

  private static List<Check> breaks(ChainFigures chain, Figures figures, double middle) {
    List<Link> broken =
        chain.links().stream()
            .filter(link -> link.role() != Role.START && isBroken(link, figures, middle))
            .toList();
    if (broken.isEmpty()) return List.of();
    List<String> names = ids(broken).stream().map(id -> nameOf(id, figures)).toList();
    return List.of(
        Check.of(Check.Code.BROKEN_CHAIN, ids(broken), name(chain.chain()), Named.all(names)));
  }

  private static boolean isBroken(Link link, Figures figures, double middle) {
    OptionalDouble feeling = link.step().feeling();
    if (feeling.isPresent()) return feeling.getAsDouble() < 0;
    OptionalDouble score = figures.of(link.step().touchpoint()).score();
    return score.isPresent() && score.getAsDouble() < middle;
  }

  private static List<Check> coldStart(ChainFigures chain, Figures figures) {
    if (chain.links().isEmpty()) return List.of();
    Link start = chain.links().getFirst();
    OptionalDouble feeling = start.step().feeling();
    if (feeling.isEmpty() || feeling.getAsDouble() > 0) return List.of();
    Id id = start.step().touchpoint();
    return List.of(
        Check.of(Check.Code.COLD_START, List.of(id), name(chain.chain()), nameOf(id, figures)));
  }

  private static List<Id> ids(List<Link> links) {
    return links.stream().map(link -> link.step().touchpoint()).distinct().toList();
  }

  private static String name(Chain chain) {
    return chain.name().replace('\n', ' ');
  }

  private static String nameOf(Id id, Figures figures) {
    return figures.register().topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
