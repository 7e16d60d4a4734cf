package touchmap.lens;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.method.Figures;
import touchmap.method.Initials;
import touchmap.method.Register;
import touchmap.method.RoundPair;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What the Review lens sees in a map: how our scores moved from one round to another, and who drives what. */
public record ReviewLens(
    Register register, Map<Id, Move> moves, Map<Id, String> drivers, Optional<Phrase> missing) {
  public static final Legend LEGEND =
      Legend.of(
          Legend.Sign.BETTER,
          Legend.Sign.WORSE,
          Legend.Sign.SAME,
          Legend.Sign.NEW,
          Legend.Sign.DRIVER);

  /** How a touchpoint's score moved; new ones had none before. */
  public record Move(Ornament.Way way, FromTo score) {}

  /** What has come to the map and is not scored yet. */
  private static final Move COME =
      new Move(
          Ornament.Way.NEW,
          FromTo.of(new Change.Score(OptionalDouble.empty(), OptionalDouble.empty())));

  public ReviewLens {
    moves = Map.copyOf(moves);
    drivers = Map.copyOf(drivers);
  }

  /** Compares the newest two rounds that can be compared. */
  public static ReviewLens of(TouchMap map) {
    Optional<RoundPair> pair = RoundPair.usual(map);
    if (pair.isPresent()) return of(map, pair.get().earlier().id(), pair.get().later().id());
    boolean none = map.study().rounds().isEmpty();
    Phrase missing = Phrase.of(none ? "lens.missing.firstRound" : "lens.missing.secondRound");
    Register register = Register.of(map);
    return new ReviewLens(register, Map.of(), drivers(register), Optional.of(missing));
  }

  /** Compares two rounds; what was in neither, or was not scored anew, has no change. */
  public static ReviewLens of(TouchMap map, Id before, Id after) {
    Figures figures = Figures.of(map);
    Optional<Round> earlier = round(map, before);
    Optional<Round> later = round(map, after);
    Optional<Comparison> comparison =
        earlier.flatMap(from -> later.map(to -> Comparison.of(map, figures, from, to)));
    return of(figures.register(), comparison);
  }

  /** Shows what was compared already. */
  public static ReviewLens of(Register register, Optional<Comparison> comparison) {
    Map<Id, Move> moves = new LinkedHashMap<>();
    for (Change each : comparison.map(Comparison::touchpoints).orElse(List.of()))
      if (register.isTouchpoint(each.id())
          && comparison.filter(two -> two.isLeft(each.id())).isEmpty())
        move(each.score()).ifPresent(move -> moves.put(each.id(), move));
    for (Id each : comparison.map(two -> two.those(Change.Verdict.NEW)).orElse(List.of()))
      if (register.isTouchpoint(each)) moves.computeIfAbsent(each, _ -> COME);
    return new ReviewLens(register, moves, drivers(register), Optional.empty());
  }

  private static Optional<Move> move(Change.Score score) {
    FromTo shown = FromTo.of(score);
    return score
        .verdict()
        .flatMap(
            verdict ->
                switch (verdict) {
                  case BETTER -> Optional.of(new Move(Ornament.Way.UP, shown));
                  case WORSE -> Optional.of(new Move(Ornament.Way.DOWN, shown));
                  case SAME -> Optional.of(new Move(Ornament.Way.SAME, shown));
                  case NEW -> Optional.of(new Move(Ornament.Way.NEW, shown));
                  case GONE -> Optional.empty();
                });
  }

  /** Whether a chip of this way stands on the map. */
  public boolean has(Ornament.Way way) {
    return moves.values().stream().anyMatch(each -> each.way() == way);
  }

  private static Optional<Round> round(TouchMap map, Id id) {
    return map.study().rounds().stream().filter(round -> round.id().equals(id)).findFirst();
  }

  private static Map<Id, String> drivers(Register register) {
    Map<Id, String> drivers = new LinkedHashMap<>();
    for (Topic each : register.touchpoints()) {
      String driver = register.driver(each.id());
      if (!driver.isBlank()) drivers.put(each.id(), driver);
    }
    return drivers;
  }

  /** What has changed, and whose it is. */
  public Decor decor(Words words) {
    Map<Id, Ornament> signs = new HashMap<>();
    moves.forEach(
        (id, move) ->
            signs.put(id, Ornament.of(new Ornament.Chip.Change(move.way(), said(move, words)))));
    Map<String, String> initials = Initials.of(new LinkedHashSet<>(drivers.values()));
    drivers.forEach(
        (id, driver) ->
            signs.merge(
                id,
                Ornament.NONE.withDriver(initials.getOrDefault(driver, "")),
                (chip, circle) -> chip.withDriver(circle.driver())));
    return Decor.of(signs);
  }

  private static String said(Move move, Words words) {
    return switch (move.way()) {
      case UP, DOWN -> move.score().size(words);
      case NEW -> words.of("lens.change.new");
      case SAME -> "";
    };
  }

  public String value(Id topic, Words words) {
    Move move = moves.get(topic);
    if (move == null) return "";
    return switch (move.way()) {
      case UP, DOWN -> move.score().by(words);
      case NEW -> words.of("lens.change.new");
      case SAME -> "=";
    };
  }
}
