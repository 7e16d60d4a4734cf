package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/**
 * Corrects the name under which somebody answered: all their ratings and dots, in every round. Where the right name has
 * answered too, both become one as long as they said different things.
 */
public record RenameRater(String from, String to) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (to.isBlank()) return Optional.of(Phrase.of("edit.raterNameless"));
    if (count(map, from) == 0) return Optional.of(Phrase.of("edit.raterGone", from));
    boolean isTaken = map.study().rounds().stream().anyMatch(round -> renamed(round).isEmpty());
    return isTaken ? Optional.of(Phrase.of("edit.raterTaken", to)) : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (from.equals(to)) return map;
    return Studied.rounds(
        map,
        Lists.each(
            map.study().rounds(),
            round -> isIn(round, from) ? renamed(round).orElse(round) : round));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.renameRater");
  }

  /** How many ratings and dots bear a name. */
  public static int count(TouchMap map, String name) {
    int count = 0;
    for (Round round : map.study().rounds()) {
      count +=
          (int) round.answers().ratings().stream().filter(each -> each.by().equals(name)).count();
      count +=
          (int) round.answers().votes().stream().filter(each -> each.by().equals(name)).count();
    }
    return count;
  }

  private static boolean isIn(Round round, String name) {
    return round.answers().ratings().stream().anyMatch(each -> each.by().equals(name))
        || round.answers().votes().stream().anyMatch(each -> each.by().equals(name));
  }

  /** Empty when both names said something of the same. */
  private Optional<Round> renamed(Round round) {
    if (from.equals(to) || !isIn(round, from)) return Optional.of(round);
    List<Rating> were = round.answers().ratings();
    var ratings = new ArrayList<Rating>();
    for (Rating each : were) {
      Rating now = each.by().equals(from) ? each.withBy(to) : each;
      int at = indexBeside(ratings, now);
      if (at < 0) {
        ratings.add(now);
        continue;
      }
      // the file may hold two of one rater already: that is not ours to mend
      boolean isOurs = each.by().equals(from) || isFrom(were, now);
      if (!isOurs) {
        ratings.add(now);
        continue;
      }
      Optional<Rating> joined = ratings.get(at).joinedWith(now);
      if (joined.isEmpty()) return Optional.empty();
      ratings.set(at, joined.get());
    }
    List<Vote> votes =
        Lists.each(
            round.answers().votes(), each -> each.by().equals(from) ? each.withBy(to) : each);
    boolean isTwice =
        round.answers().votes().stream()
            .filter(each -> each.by().equals(to))
            .anyMatch(
                each ->
                    round.answers().votes().stream()
                        .anyMatch(
                            other ->
                                other.by().equals(from)
                                    && other.touchpoint().equals(each.touchpoint())));
    if (isTwice) return Optional.empty();
    return Optional.of(round.withAnswers(round.answers().withRatings(ratings).withVotes(votes)));
  }

  private boolean isFrom(List<Rating> were, Rating named) {
    return were.stream().anyMatch(each -> each.isBeside(named.withBy(from)));
  }

  private static int indexBeside(List<Rating> ratings, Rating rating) {
    for (int i = 0; i < ratings.size(); i++) if (ratings.get(i).isBeside(rating)) return i;
    return -1;
  }
}
