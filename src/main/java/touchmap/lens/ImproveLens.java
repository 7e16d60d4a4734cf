package touchmap.lens;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.method.ChainFigures;
import touchmap.method.Figures;
import touchmap.method.Quadrant;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What the Improve lens sees in a map: what is important and weak, and where chains break most easily. */
public record ImproveLens(Figures figures, Set<Id> fixFirst, Set<Id> weakestLinks) {
  public static final Legend LEGEND =
      Legend.of(Legend.Sign.FIX_FIRST, Legend.Sign.WEAKEST, Legend.Sign.STAR);

  public static ImproveLens of(TouchMap map) {
    Figures figures = Figures.of(map);
    var weak = new LinkedHashSet<Id>();
    for (Id each : figures.byPriority())
      if (figures.of(each).quadrant().equals(Optional.of(Quadrant.CONCENTRATE))) weak.add(each);
    var links = new LinkedHashSet<Id>();
    map.study()
        .journey()
        .chains()
        .forEach(
            chain ->
                ChainFigures.of(chain, figures)
                    .weakest()
                    .ifPresent(link -> links.add(link.step().touchpoint())));
    return new ImproveLens(figures, weak, links);
  }

  /** Why there is nothing to improve yet: no touchpoint has both importance and a score. */
  public Optional<Phrase> missing() {
    return figures.byPriority().isEmpty()
        ? Optional.of(Phrase.of("lens.missing.improve"))
        : Optional.empty();
  }

  /** Wrenches and broken links; the rest quiet, but only once there is something to set off. */
  public Decor decor() {
    Map<Id, Ornament> signs = new HashMap<>();
    for (Id each : fixFirst) signs.put(each, Ornament.of(new Ornament.Chip.FixFirst()));
    for (Id each : weakestLinks)
      signs.merge(
          each,
          Ornament.of(Ornament.Badge.WEAKEST),
          (wrench, _) -> wrench.withBadge(Ornament.Badge.WEAKEST));
    Register register = figures.register();
    if (signs.isEmpty()) return Decor.NONE;
    return Decor.of(signs).withQuiet(RankLens.allBut(register, signs.keySet()));
  }

  /** What there is to gain: importance times what is missing in the score. */
  public String value(Id topic, Words words) {
    var priority = figures.of(topic).priority();
    return priority.isPresent() ? Figure.of(priority.getAsDouble(), words) : "";
  }
}
