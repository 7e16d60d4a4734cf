package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import touchmap.method.MetricChoices;
import touchmap.method.MetricRows;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.words.Phrase;
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

  /** The two readings of a number below one: a part of one, or a percentage as it stands. */
  static List<Offer> parts(String metric, double part, double percent, Words words) {
    return List.of(
        new Offer(
            words.of("score.import.partOfOne", part, percent),
            choices -> choices.withParts(metric, true)),
        new Offer(
            words.of("score.import.asPercent", part), choices -> choices.withParts(metric, false)));
  }

  /** What may be said about a row that could be read in several ways. */
  static List<Offer> of(MetricRows.Unmatched row, Words words) {
    String why = row.why().key();
    if (why.equals("method.rows.part"))
      return parts(row.ask(), number(row.why(), 0), number(row.why(), 1), words);
    var offers = new ArrayList<>(scales(row.ask(), words));
    if (why.equals("method.rows.thousands")) {
      offers.add(
          new Offer(
              words.of("score.import.readAs", number(row.why(), 1)),
              choices -> choices.withCommas(MetricChoices.Commas.BETWEEN_THOUSANDS)));
      offers.add(
          new Offer(
              words.of("score.import.readAs", number(row.why(), 2)),
              choices -> choices.withCommas(MetricChoices.Commas.DECIMAL)));
    }
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

  private static double number(Phrase phrase, int at) {
    return ((Number) phrase.arguments().get(at)).doubleValue();
  }
}
