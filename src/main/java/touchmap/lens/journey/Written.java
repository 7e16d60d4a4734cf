package touchmap.lens.journey;

import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.lens.Figure;
import touchmap.method.ChainFigures.Role;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Stage;
import touchmap.words.Words;

/** How the figures of a journey are written, in the table and in a sentence. */
public record Written(Words words) {
  private static final String MINUS = "\u2212";

  /** With its sign, and decimals only where there are some. */
  public String signed(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    if (tenths != Math.rint(tenths)) return Figure.signed(tenths, words);
    long whole = Math.round(tenths);
    return (whole < 0 ? MINUS : whole > 0 ? "+" : "") + Math.abs(whole);
  }

  /** Without a sign, and with decimals only where there are some. */
  public String plain(double value) {
    return signed(Math.abs(value)).replace("+", "");
  }

  public String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "";
  }

  /** A share in whole per cent; in tenths where it is small, and never none where there is some. */
  public String share(double share) {
    double percent = share * 100;
    if (percent > 0 && percent < 0.05) return "<\u00A0" + Figure.of(0.1, words) + "\u00A0%";
    String figure =
        percent > 0 && percent < 9.95 && percent != Math.rint(percent)
            ? Figure.of(percent, words)
            : String.valueOf(Math.round(percent));
    return figure + "\u00A0%";
  }

  public String share(OptionalDouble share) {
    return share.isPresent() ? share(share.getAsDouble()) : "";
  }

  public String role(Role role) {
    return words.of("journey.role." + role.text());
  }

  /** What a step of this role is there for. */
  public String task(Role role) {
    return words.of("journey.task." + role.text());
  }

  public String stage(Optional<Stage> stage) {
    return stage.map(Stage::name).orElseGet(() -> words.of("journey.noStage"));
  }

  /** One column in a sentence. */
  public String spoken(JourneyFigures journey, Column column) {
    int number = journey.columns().indexOf(column) + 1;
    var said = new StringBuilder();
    add(
        said,
        words.of(
            "journey.spoken.step",
            number,
            journey.columns().size(),
            column.touchpoint().nameOnOneLine()));
    add(said, stage(column.stage()));
    add(said, role(column.link().role()) + ": " + task(column.link().role()));
    column
        .step()
        .feeling()
        .ifPresent(value -> add(said, words.of("journey.spoken.feeling", signed(value))));
    column
        .step()
        .goOn()
        .ifPresent(value -> add(said, words.of("journey.spoken.goOn", share(value))));
    if (isValued(journey, column))
      add(said, words.of("journey.spoken.value", signed(column.link().accumulated())));
    if (is(journey.weakest(), column)) add(said, words.of("journey.weakest"));
    if (column.isMomentOfTruth()) add(said, words.of("journey.truth"));
    if (is(journey.peak(), column)) add(said, words.of("journey.peak"));
    add(said, column.step().note());
    return said.toString();
  }

  /** Whether anything is known of what the steps up to that one are worth. */
  public static boolean isValued(JourneyFigures journey, Column column) {
    int last = journey.columns().indexOf(column);
    return journey.columns().subList(0, last + 1).stream()
        .anyMatch(each -> each.link().value().isPresent());
  }

  public static boolean is(Optional<Column> which, Column column) {
    return which.filter(column::equals).isPresent();
  }

  private static void add(StringBuilder said, String part) {
    if (part.isBlank()) return;
    if (!said.isEmpty()) said.append(". ");
    said.append(part);
  }
}
