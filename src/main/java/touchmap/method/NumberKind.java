package touchmap.method;

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

  /** Whether it is worth asking: nothing but the heading of the only column with values could tell, and it is vague. */
  public static boolean isAskedOf(MetricColumns columns, String heading) {
    boolean isClear = MetricKind.of(heading).filter(kind -> kind != MetricKind.SCORE).isPresent();
    return columns.metric().isEmpty() && columns.values().size() == 1 && !isClear;
  }
}
