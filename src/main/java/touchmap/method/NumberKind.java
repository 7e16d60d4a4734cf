package touchmap.method;

import java.util.List;
import java.util.Optional;
import touchmap.model.Extras;
import touchmap.model.Scale;

/** What a person can say that the values of a table are, where neither a column nor a heading tells. */
public enum NumberKind {
  NPS(MetricKind.NPS, 0),
  CSAT(MetricKind.CSAT, 0),
  CES(MetricKind.CES, 0),
  OF_FIVE(MetricKind.SCORE, 5),
  OF_TEN(MetricKind.SCORE, 10);

  private final MetricKind kind;
  private final int end;

  NumberKind(MetricKind kind, int end) {
    this.kind = kind;
    this.end = end;
  }

  /** The scale of a score; of the others the kind itself tells it, or is asked. */
  public Optional<Scale> scale() {
    return end == 0 ? Optional.empty() : Optional.of(new Scale(1, end, Extras.NONE));
  }

  /** A score keeps the heading as its name. */
  MetricName called(String heading) {
    String text = kind == MetricKind.SCORE ? MetricName.own(heading) : kind.text();
    return new MetricName(kind, text, "");
  }

  /**
   * The columns about whose values it is worth asking: all where there are several, as a question says less than a name;
   * the only one where its heading is vague; none where a column tells.
   */
  public static List<Integer> askedOf(MetricColumns columns, List<String> headings) {
    if (columns.metric().isPresent() || columns.values().isEmpty()) return List.of();
    if (columns.values().size() > 1) return columns.values();
    int only = columns.values().getFirst();
    String heading = only < headings.size() ? headings.get(only) : "";
    boolean isClear = MetricKind.of(heading).filter(kind -> kind != MetricKind.SCORE).isPresent();
    return isClear ? List.of() : columns.values();
  }
}
