package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Rating;
import touchmap.words.Phrase;

/** What a pasted branch of another program leaves behind, in one sentence with its counts. */
final class LeftBehind {
  private LeftBehind() {}

  /** Empty where all of it has come along. */
  static Optional<Phrase> said(BranchText.Foreign foreign) {
    var left = new ArrayList<Object>(foreign.left());
    // A branch joins a map that has scales, criteria and rounds of its own: foreign scores stay
    // out.
    int scores = scores(foreign);
    if (scores > 0) left.add(Phrase.of("map.paste.scores", scores));
    return left.isEmpty() ? Optional.empty() : Optional.of(sentence(left));
  }

  private static int scores(BranchText.Foreign foreign) {
    return foreign.branches().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .mapToInt(LeftBehind::scores)
        .sum();
  }

  private static int scores(Rating rating) {
    return rating.scores().size() + (rating.importance().isPresent() ? 1 : 0);
  }

  private static Phrase sentence(List<Object> left) {
    return Phrase.of("map.paste.left", left);
  }
}
