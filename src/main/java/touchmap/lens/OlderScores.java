package touchmap.lens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.method.Basis;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.model.Id;
import touchmap.words.Phrase;

/** What has to be known of the scores that two rounds are compared by: which are older, or by other criteria. */
public final class OlderScores {
  private static final int NAMED = 4;

  private OlderScores() {}

  /** A sentence each; none where every score was given in its round, by the criteria of both. */
  public static List<Phrase> said(Comparison comparison) {
    return Stream.of(
            left(comparison),
            carried(comparison),
            otherCriteria(comparison),
            otherRaters(comparison))
        .flatMap(Optional::stream)
        .toList();
  }

  /** How many touchpoints nobody scored anew. */
  public static Optional<Phrase> left(Comparison comparison) {
    Basis basis = comparison.basis();
    return counted("protocol.left", basis, basis.left().size());
  }

  /** How many touchpoints bring a score from before one of the rounds, and were scored since the earlier. */
  public static Optional<Phrase> carried(Comparison comparison) {
    Basis basis = comparison.basis();
    return counted("protocol.carried", basis, basis.carried().size() - basis.left().size());
  }

  private static Optional<Phrase> counted(String key, Basis basis, int count) {
    return basis.unscored().isEmpty() && count > 0
        ? Optional.of(Phrase.of(key, count))
        : Optional.empty();
  }

  /** That the criteria changed between the rounds, or between scores that are compared. */
  public static Optional<Phrase> otherCriteria(Comparison comparison) {
    if (comparison.otherCriteria()) return Optional.of(Phrase.of("protocol.otherCriteria"));
    return comparison.basis().otherCriteria().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "protocol.otherCriteria.some",
                names(comparison, comparison.basis().otherCriteria())));
  }

  /** How many of those that count as new were there before; a protocol names them. */
  public static Optional<Phrase> firstScored(Comparison comparison) {
    int count = comparison.firstScored().size();
    return count == 0 || !comparison.basis().unscored().isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.of("review.firstScored", count));
  }

  /** Which touchpoints moved between scores that other people gave. */
  public static Optional<Phrase> otherRaters(Comparison comparison) {
    List<Id> moved =
        Stream.of(Change.Verdict.BETTER, Change.Verdict.WORSE)
            .flatMap(each -> comparison.those(each).stream())
            .filter(comparison.basis().otherRaters()::contains)
            .toList();
    if (moved.isEmpty()) return Optional.empty();
    return Optional.of(
        moved.size() > NAMED
            ? Phrase.of("protocol.otherRaters.many", moved.size())
            : Phrase.of("protocol.otherRaters", names(comparison, moved)));
  }

  private static String names(Comparison comparison, List<Id> those) {
    Map<Id, String> names =
        comparison.touchpoints().stream().collect(Collectors.toMap(Change::id, Change::name));
    String named =
        those.stream()
            .limit(NAMED)
            .map(each -> names.getOrDefault(each, ""))
            .collect(Collectors.joining(", "));
    return those.size() > NAMED ? named + " … (" + those.size() + ")" : named;
  }
}
