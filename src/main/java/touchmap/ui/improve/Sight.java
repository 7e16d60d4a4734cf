package touchmap.ui.improve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import touchmap.lens.Figure;
import touchmap.lens.ImproveLens;
import touchmap.method.Agenda;
import touchmap.method.ChainFigures;
import touchmap.method.Figures;
import touchmap.method.Focus;
import touchmap.method.Plot;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

/** Everything the panel shows of one map, worked out once. */
record Sight(
    TouchMap map, ImproveLens lens, Plot ours, Plot customers, Agenda agenda, LocalDate today) {
  static Sight of(TouchMap map, ImproveLens lens, LocalDate today) {
    Figures figures = lens.figures();
    return new Sight(
        map,
        lens,
        Plot.of(map, figures, Viewpoint.COMPANY),
        Plot.of(map, figures, Viewpoint.CUSTOMER),
        Agenda.of(map, today),
        today);
  }

  Figures figures() {
    return lens.figures();
  }

  Register register() {
    return lens.figures().register();
  }

  Plot plot(Viewpoint side) {
    return side == Viewpoint.COMPANY ? ours : customers;
  }

  String name(Id topic) {
    return register().topic(topic).map(Topic::nameOnOneLine).orElse("");
  }

  List<Focus.WeakLink> weakLinks() {
    return Focus.weakestLinks(map, figures());
  }

  /** Why a step is the weakest of its chain, in a sentence. */
  String why(Focus.WeakLink weak, Words words) {
    return words.of("improve.weak." + by(weak), measure(weak, words));
  }

  /** The figure that makes it the weakest. */
  String measure(Focus.WeakLink weak, Words words) {
    var step = weak.link().step();
    return switch (by(weak)) {
      case "share" -> Math.round(step.goOn().orElse(0) * 100) + "\u00A0%";
      case "feeling" -> signed(step.feeling().orElse(0), words);
      default -> Figure.of(figures().of(step.touchpoint()).score().orElse(0), words);
    };
  }

  /** Which of the three measures was taken: the share that goes on, else the feeling, else the score. */
  private static String by(Focus.WeakLink weak) {
    if (has(weak.chain(), link -> link.step().goOn().isPresent())) return "share";
    if (has(weak.chain(), link -> link.step().feeling().isPresent())) return "feeling";
    return "score";
  }

  private static boolean has(ChainFigures chain, Predicate<ChainFigures.Link> something) {
    return chain.links().stream().anyMatch(something);
  }

  private static String signed(double value, Words words) {
    return value == Math.rint(value)
        ? (value < 0 ? "\u2212" : value > 0 ? "+" : "") + Math.round(Math.abs(value))
        : Figure.signed(value, words);
  }

  /** The name of a chain, or a word for one that has none. */
  static String named(ChainFigures chain, Words words) {
    return Optional.of(chain.chain().name())
        .filter(name -> !name.isBlank())
        .orElseGet(() -> words.of("improve.weak.unnamed"));
  }
}
