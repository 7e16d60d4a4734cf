package touchmap.lens;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.method.Figures;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;

/** What the Rank lens sees in a map: the shortlist in its order, with the few touches that decide. */
public record RankLens(Register register, List<Id> shortlist) {
  /** How many of the shortlist are key touches. */
  public static final int KEY = 7;

  /** How many touchpoints there have to be before choosing among them makes sense. */
  public static final int ENOUGH = 5;

  public static final Legend LEGEND =
      Legend.of(Legend.Sign.KEY, Legend.Sign.SHORTLISTED, Legend.Sign.STAR);

  public RankLens {
    shortlist = List.copyOf(shortlist);
  }

  public static RankLens of(TouchMap map) {
    return of(Figures.of(map));
  }

  public static RankLens of(Figures figures) {
    return new RankLens(figures.register(), figures.shortlist());
  }

  /** Why there is nothing to rank yet. */
  public Optional<Phrase> missing() {
    return register.touchpoints().size() < ENOUGH
        ? Optional.of(Phrase.of("lens.missing.rank"))
        : Optional.empty();
  }

  /** Beads on the shortlist; the rest quiet, but only once there is a shortlist to set off. */
  public Decor decor() {
    if (shortlist.isEmpty()) return Decor.NONE;
    Map<Id, Ornament> beads = new HashMap<>();
    for (int i = 0; i < shortlist.size(); i++)
      beads.put(shortlist.get(i), Ornament.of(new Ornament.Bead(i + 1, i < KEY)));
    return Decor.of(beads).withQuiet(allBut(register, beads.keySet()));
  }

  /** Its place in the order; nothing outside the shortlist. */
  public String value(Id topic) {
    int place = shortlist.indexOf(topic);
    return place < 0 ? "" : Integer.toString(place + 1);
  }

  /** What speaks against a star on that touchpoint: that there is a shortlist and it is not on it. */
  public static Optional<Phrase> againstStar(TouchMap map, Id touchpoint) {
    List<Id> shortlist = Figures.of(map).shortlist();
    return shortlist.isEmpty() || shortlist.contains(touchpoint)
        ? Optional.empty()
        : Optional.of(Phrase.of("lens.star.outside", shortlist.size()));
  }

  /** The other touchpoints. The moment of truth is never quiet: it stands out in every lens. */
  static Set<Id> allBut(Register register, Set<Id> loud) {
    var quiet = new HashSet<Id>();
    for (Topic each : register.touchpoints()) {
      if (!each.details().touch().isMomentOfTruth()) quiet.add(each.id());
    }
    quiet.removeAll(loud);
    return quiet;
  }
}
