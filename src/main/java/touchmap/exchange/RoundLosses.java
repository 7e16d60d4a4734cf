package touchmap.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Viewpoint;

/** Counts what is lost of a round of which the company's mean scores and importances are carried. */
final class RoundLosses {
  private RoundLosses() {}

  static void count(Round round, Losses losses) {
    List<Rating> ratings = round.answers().ratings();
    Set<String> raters =
        ratings.stream()
            .filter(each -> each.view() == Viewpoint.COMPANY && !isSilent(each))
            .map(Rating::by)
            .collect(Collectors.toSet());
    boolean isNameless = raters.size() == 1 && raters.contains("");
    losses.add("raters", isNameless ? 0 : raters.size());
    losses.add(
        "customerRatings",
        (int) ratings.stream().filter(each -> each.view() == Viewpoint.CUSTOMER).count());
    losses.add("reasons", (int) ratings.stream().filter(each -> !each.why().isBlank()).count());
    boolean hasHead =
        !round.name().isEmpty() || round.date().isPresent() || round.kind() != RoundKind.CHECK;
    if (hasHead) losses.add("roundHeads");
    if (round.closed().isPresent()) losses.add("closings");
  }

  /** Whether nothing in it would be written, whoever said it. */
  private static boolean isSilent(Rating rating) {
    return rating.scores().isEmpty() && rating.importance().isEmpty();
  }
}
