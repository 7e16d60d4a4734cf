package touchmap.edit;

import java.util.Optional;
import touchmap.model.Extras;
import touchmap.model.Review;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets who keeps the map alive, how often it is looked at, and when the next audit is. Typing the name is one step. */
public record SetReview(Review review) implements Edit {
  private static final int MOST_MONTHS = 1200;

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return isRhythm(review.everyMonths()) && isRhythm(review.auditEveryMonths())
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.badMonths"));
  }

  private static boolean isRhythm(int months) {
    return months >= 1 && months <= MOST_MONTHS;
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Extras were = map.study().review().map(Review::extras).orElse(Extras.NONE);
    return Studied.review(map, review.withExtras(Extra.kept(were, review.extras())));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setReview");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetReview next
            && next.review.equals(review.withDriver(next.review.driver()))
        ? Optional.of(next)
        : Optional.empty();
  }
}
