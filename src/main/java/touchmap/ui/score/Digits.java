package touchmap.ui.score;

import java.util.Optional;
import touchmap.model.Scale;
import touchmap.words.Words;

/** The sentence at the foot of the map about what a digit typed there does. */
final class Digits {
  private Digits() {}

  /** About the criterion that is next; with the touchpoint's name when another topic is selected on the map. */
  static String said(Scale scale, Optional<CriterionRow> row, String touchpoint, Words words) {
    String elsewhere = touchpoint.isEmpty() ? "" : ".of";
    if (row.isEmpty()) return words.of("score.digits.done" + elsewhere, touchpoint);
    String how = new Steps(scale).isByDigit() ? "score.digits" : "score.digits.typed";
    return words.of(
        how + elsewhere,
        Written.number(scale.min(), words),
        Written.number(scale.max(), words),
        row.get().criterion().name(),
        touchpoint);
  }
}
