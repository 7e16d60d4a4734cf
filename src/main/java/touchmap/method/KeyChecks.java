package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.model.Rating;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What can be noticed of the shortlist, the moment of truth, and how scores came about. */
final class KeyChecks {
  private static final int FEWEST_KEY = 5;
  private static final int MOST_KEY = 10;

  private KeyChecks() {}

  static List<Check> of(TouchMap map, Figures figures) {
    var found = new ArrayList<Check>();
    found.addAll(drivers(figures));
    found.addAll(moments(figures));
    found.addAll(length(figures));
    found.addAll(scores(map, figures));
    found.addAll(pairs(map, figures.weights()));
    return found;
  }

  private static List<Check> drivers(Figures figures) {
    Register register = figures.register();
    return figures.shortlist().stream()
        .filter(id -> register.driver(id).isEmpty())
        .map(id -> Check.of(Check.Code.NO_DRIVER, List.of(id), name(id, register)))
        .toList();
  }

  private static List<Check> moments(Figures figures) {
    List<Topic> moments =
        figures.register().touchpoints().stream()
            .filter(touchpoint -> touchpoint.details().touch().isMomentOfTruth())
            .toList();
    List<Id> ids = moments.stream().map(Topic::id).toList();
    List<Id> shortlist = figures.shortlist();
    if (moments.isEmpty())
      return shortlist.isEmpty()
          ? List.of()
          : List.of(Check.of(Check.Code.NO_MOMENT_OF_TRUTH, List.of()));
    if (moments.size() > 1) {
      List<String> names = moments.stream().map(Topic::nameOnOneLine).toList();
      return List.of(Check.of(Check.Code.MANY_MOMENTS_OF_TRUTH, ids, Named.all(names)));
    }
    if (shortlist.contains(ids.getFirst())) return List.of();
    String name = moments.getFirst().nameOnOneLine();
    return List.of(Check.of(Check.Code.MOMENT_OUTSIDE_TOP, ids, name));
  }

  private static List<Check> length(Figures figures) {
    int length = figures.shortlist().size();
    if (length > MOST_KEY) return List.of(Check.of(Check.Code.MANY_KEY, List.of(), length));
    return length > 0 && length < FEWEST_KEY
        ? List.of(Check.of(Check.Code.FEW_KEY, List.of(), length))
        : List.of();
  }

  private static List<Check> scores(TouchMap map, Figures figures) {
    boolean scored =
        map.study().rounds().stream()
            .flatMap(round -> round.answers().ratings().stream())
            .anyMatch(rating -> hasScore(rating, map));
    if (!scored) return List.of();
    var found = new ArrayList<Check>();
    for (Id id : figures.shortlist()) {
      if (figures.of(id).score().isEmpty())
        found.add(Check.of(Check.Code.UNSCORED_TOP, List.of(id), name(id, figures.register())));
    }
    if (map.study().scoring().locked().isEmpty())
      found.add(Check.of(Check.Code.UNLOCKED_CRITERIA, List.of()));
    return found;
  }

  private static boolean hasScore(Rating rating, TouchMap map) {
    return rating.scores().values().stream()
        .anyMatch(score -> map.study().scoring().scale().holds(score));
  }

  private static List<Check> pairs(TouchMap map, Weights weights) {
    if (weights.pairs().isEmpty() || weights.pairs().get().isTolerable()) return List.of();
    Pairs.Result result = weights.pairs().get();
    return result.disturbing().stream()
        .map(
            pair ->
                Check.of(
                    Check.Code.INCONSISTENT_PAIRS,
                    List.of(),
                    result.told(),
                    criterion(map, pair, true),
                    criterion(map, pair, false)))
        .toList();
  }

  private static String criterion(TouchMap map, PairComparison pair, boolean first) {
    Id wanted = first ? pair.a() : pair.b();
    return map.study().scoring().criteria().stream()
        .filter(criterion -> criterion.id().equals(wanted))
        .map(Criterion::name)
        .findFirst()
        .orElse("");
  }

  private static String name(Id id, Register register) {
    return register.topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
