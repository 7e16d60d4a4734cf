package touchmap.ui.score;

import java.util.List;
import java.util.stream.Collectors;
import touchmap.method.MetricColumns;
import touchmap.method.MetricRows;
import touchmap.model.Id;
import touchmap.words.Words;

/**
 * One line of the matching sheet: a number that goes into the map, or a row of the table that does not. {@code name} is
 * what the table calls the touchpoint, when another touchpoint could be named for it; {@code nameless} are the rows of it
 * that bear no name, each to be matched by itself; {@code offers} are other ways to read it.
 */
record NumberLine(
    LineKey key,
    State state,
    String text,
    String aside,
    String name,
    List<Integer> nameless,
    List<Id> candidates,
    List<Offer> offers) {
  /** How far a line is decided. */
  enum State {
    OPEN,
    LEFT_OUT,
    GUESSED,
    MATCHED
  }

  NumberLine {
    nameless = List.copyOf(nameless);
    candidates = List.copyOf(candidates);
    offers = List.copyOf(offers);
  }

  static NumberLine of(
      MetricRows.Unmatched row,
      String place,
      String heading,
      MetricColumns columns,
      boolean isLeftOut,
      Words words) {
    String cells =
        row.cells().stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    boolean isAboutName =
        row.why().key().equals("method.rows.noTouchpoint")
            || row.why().key().equals("method.rows.slip")
            || row.why().key().equals("method.rows.several");
    String name =
        columns
            .touchpoint()
            .filter(at -> isAboutName && at < row.cells().size())
            .map(at -> row.cells().get(at).strip())
            .orElse("");
    return new NumberLine(
        LineKey.of(row),
        isLeftOut ? State.LEFT_OUT : State.OPEN,
        words.of("score.import.row", place, cells),
        heading.isEmpty()
            ? words.of(row.why())
            : words.of("score.import.number", heading, words.of(row.why())),
        name,
        isWithoutName(row) ? List.of(row.row()) : List.of(),
        row.candidates(),
        isLeftOut ? List.of() : Offer.of(row, words));
  }

  private static boolean isWithoutName(MetricRows.Unmatched row) {
    return row.why().key().equals("method.rows.noName")
        || row.why().key().equals("method.rows.noNames");
  }

  /** The row it begins in, counted from 1 with the headings. */
  int row() {
    return key.row();
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether another touchpoint can be named for it. */
  boolean canBeNamed() {
    return state != State.LEFT_OUT && !(name.isEmpty() && nameless.isEmpty());
  }
}
