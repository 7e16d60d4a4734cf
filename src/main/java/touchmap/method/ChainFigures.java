package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Step;

/**
 * The figures of a chain: what each step is for and worth, where the chain is weakest, how many come through it, and
 * what is remembered of it.
 */
public record ChainFigures(
    Chain chain,
    List<Link> links,
    Optional<Link> weakest,
    OptionalDouble yield,
    OptionalDouble peakEnd) {
  public ChainFigures {
    links = List.copyOf(links);
  }

  /** What a step is for: to win the client, to lead on, to bring the wanted end. */
  public enum Role {
    START,
    MIDDLE,
    END;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A step with its figures: {@code value} is importance/10 × feeling, {@code accumulated} the sum up to here. Its
   * {@code stage} is its own, or else the touchpoint's, so that nobody says it twice.
   */
  public record Link(
      Step step, Role role, Optional<Id> stage, OptionalDouble value, double accumulated) {}

  public static ChainFigures of(Chain chain, Figures figures) {
    List<Step> steps =
        chain.steps().stream()
            .filter(step -> figures.register().isTouchpoint(step.touchpoint()))
            .toList();
    var links = new ArrayList<Link>();
    double sum = 0;
    for (int i = 0; i < steps.size(); i++) {
      OptionalDouble value = value(steps.get(i), figures);
      sum += value.orElse(0);
      Optional<Id> stage = stage(steps.get(i), figures);
      links.add(new Link(steps.get(i), role(i, steps.size()), stage, value, sum));
    }
    return new ChainFigures(chain, links, weakest(links, figures), yieldOf(steps), peakEnd(steps));
  }

  private static Role role(int place, int steps) {
    if (place == 0) return Role.START;
    return place == steps - 1 ? Role.END : Role.MIDDLE;
  }

  private static Optional<Id> stage(Step step, Figures figures) {
    return step.stage()
        .or(
            () ->
                figures
                    .register()
                    .topic(step.touchpoint())
                    .flatMap(touchpoint -> touchpoint.details().touch().stage()));
  }

  private static OptionalDouble value(Step step, Figures figures) {
    OptionalDouble importance = figures.of(step.touchpoint()).importance();
    if (importance.isEmpty() || step.feeling().isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(importance.getAsDouble() / 10 * step.feeling().getAsDouble());
  }

  /** The smallest share that goes on if any step has one; else the smallest feeling; else the smallest score. */
  private static Optional<Link> weakest(List<Link> links, Figures figures) {
    Optional<Link> byShare = least(links, link -> orNaN(link.step().goOn()), figures);
    if (byShare.isPresent()) return byShare;
    Optional<Link> byFeeling = least(links, link -> orNaN(link.step().feeling()), figures);
    if (byFeeling.isPresent()) return byFeeling;
    return least(links, link -> orNaN(figures.of(id(link)).score()), figures);
  }

  /** The link with the least of something, of those that have it; on a tie the more important, then the earlier. */
  private static Optional<Link> least(
      List<Link> links, ToDoubleFunction<Link> something, Figures figures) {
    Optional<Link> least = Optional.empty();
    for (Link link : links) {
      double value = something.applyAsDouble(link);
      if (Double.isNaN(value)) continue;
      double soFar = least.isEmpty() ? Double.NaN : something.applyAsDouble(least.get());
      boolean weaker =
          least.isEmpty()
              || value < soFar
              || (value == soFar && importance(link, figures) > importance(least.get(), figures));
      if (weaker) least = Optional.of(link);
    }
    return least;
  }

  private static double importance(Link link, Figures figures) {
    return figures.of(id(link)).importance().orElse(0);
  }

  private static Id id(Link link) {
    return link.step().touchpoint();
  }

  private static double orNaN(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }

  private static OptionalDouble yieldOf(List<Step> steps) {
    double product = 1;
    boolean any = false;
    for (Step step : steps) {
      any |= step.goOn().isPresent();
      product *= step.goOn().orElse(1);
    }
    return any ? OptionalDouble.of(product) : OptionalDouble.empty();
  }

  private static OptionalDouble peakEnd(List<Step> steps) {
    return peakEnd(
        steps.stream()
            .filter(step -> step.feeling().isPresent())
            .map(step -> step.feeling().getAsDouble())
            .toList(),
        0);
  }

  /** What is remembered of feelings: the mean of the one farthest from neutral, the later on a tie, and the last. */
  static OptionalDouble peakEnd(List<Double> feelings, double neutral) {
    if (feelings.isEmpty()) return OptionalDouble.empty();
    double peak = neutral;
    for (double feeling : feelings)
      if (Math.abs(feeling - neutral) >= Math.abs(peak - neutral)) peak = feeling;
    return OptionalDouble.of((peak + feelings.getLast()) / 2);
  }
}
