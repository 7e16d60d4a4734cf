package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import touchmap.method.MetricChoices;
import touchmap.method.MetricRows;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.words.Words;

/** One way to read what a table says, for a person to choose: as a button, and what choosing it decides. */
record Offer(String text, UnaryOperator<MetricChoices> decide) {
  private static final List<Integer> ENDS = List.of(5, 10);

  /** On which scale a score was given; nothing where there is no name to ask about. */
  static List<Offer> scales(String metric, Words words) {
    if (metric.isEmpty()) return List.of();
    var offers = new ArrayList<Offer>();
    for (int end : ENDS)
      offers.add(
          new Offer(
              words.of("score.scale.range", 1, end),
              choices -> choices.withScale(metric, new Scale(1, end, Extras.NONE))));
    return offers;
  }

  /** What may be said about a row that could be read in several ways. */
  static List<Offer> of(MetricRows.Unmatched row, Words words) {
    var offers = new ArrayList<>(scales(row.ask(), words));
    String why = row.why().key();
    if (why.equals("method.rows.mean") || why.equals("method.rows.meanOfTen"))
      offers.add(
          new Offer(words.of("score.import.share"), choices -> choices.withShare(row.ask())));
    if (why.equals("method.rows.comma")) {
      offers.add(
          new Offer(
              words.of("score.import.decimal"),
              choices -> choices.withCommas(MetricChoices.Commas.DECIMAL)));
      offers.add(
          new Offer(
              words.of("score.import.between"),
              choices -> choices.withCommas(MetricChoices.Commas.BETWEEN_ANSWERS)));
    }
    return offers;
  }
}
