package touchmap.exchange;

import java.util.List;
import java.util.Optional;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.words.Phrase;

/** Finds the scale of the scores in a file: the one that it says, else a usual one that holds them all. */
final class ScaleReading {
  /** Scales that people score on, the likeliest first. */
  private static final List<Scale> USUAL =
      List.of(
          Scale.STANDARD,
          new Scale(1, 10, Extras.NONE),
          new Scale(-2, 2, Extras.NONE),
          new Scale(0, 10, Extras.NONE),
          new Scale(0, 100, Extras.NONE));

  private Optional<Scale> said = Optional.empty();
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;

  /** Takes the first scale that the file says. False when its ends make none. */
  boolean said(double min, double max) {
    if (!(min < max)) return false;
    if (said.isEmpty()) said = Optional.of(new Scale(min, max, Extras.NONE));
    return true;
  }

  void found(double score) {
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }

  /** The scale to go by. One that is guessed and is not the document's usual one is told. */
  Scale taken(Losses losses) {
    boolean hasScores = lowest <= highest;
    if (!hasScores) return said.orElse(Scale.STANDARD);
    if (said.filter(this::holdsAll).isPresent()) return said.get();
    Scale guess =
        USUAL.stream()
            .filter(this::holdsAll)
            .findFirst()
            .orElseGet(() -> new Scale(Math.floor(lowest), Math.ceil(highest), Extras.NONE));
    if (said.isPresent() || Fields.isUnusual(guess))
      losses.notice(Phrase.of("exchange.scaleTaken", lowest, highest, guess.min(), guess.max()));
    return guess;
  }

  private boolean holdsAll(Scale scale) {
    return scale.holds(lowest) && scale.holds(highest);
  }
}
