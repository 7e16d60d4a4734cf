package touchmap.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Batch;
import touchmap.edit.CloseRound;
import touchmap.edit.Editor;
import touchmap.edit.SetReview;
import touchmap.method.Figures;
import touchmap.model.Closed;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.words.Phrase;

/** Ends rounds: what the order and the tree are like on that day is kept to compare with later. */
record Closing(Editor editor, ReviewHost host) {
  void close(Round round) {
    editor.apply(closed(round));
  }

  /** In one step with the day of the next audit. */
  void closeAudit(Round round, LocalDate next) {
    Review now = review();
    editor.apply(
        new Batch(
            Phrase.of("edit.closeRound"),
            List.of(closed(round), new SetReview(now.withNextAudit(Optional.of(next))))));
  }

  /** As long after the audit's day as audits are apart; after today where that day is past by now. */
  LocalDate nextAudit(Round audit) {
    int apart = review().auditEveryMonths();
    return audit
        .date()
        .map(day -> day.plusMonths(apart))
        .filter(day -> day.isAfter(host.today()))
        .orElseGet(() -> host.today().plusMonths(apart));
  }

  private Review review() {
    return editor.map().study().review().orElse(Review.USUAL);
  }

  /** With the order and the tree as they are now. */
  CloseRound closed(Round round) {
    List<touchmap.model.Id> order = Figures.of(editor.map()).order();
    return new CloseRound(round.id(), Closed.of(editor.map(), order));
  }
}
