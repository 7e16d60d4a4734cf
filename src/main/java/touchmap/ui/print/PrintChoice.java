package touchmap.ui.print;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.PrintWish;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Tiles;
import touchmap.picture.LookName;

/** What was chosen for paper: the map or its report, and how. */
public record PrintChoice(boolean isReport, PrintWish wish) {
  public static final PrintChoice USUAL = new PrintChoice(false, PrintWish.USUAL);

  PrintChoice with(PrintWish to) {
    return new PrintChoice(isReport, to);
  }

  public PrintChoice withReport(boolean to) {
    return new PrintChoice(to, wish);
  }

  /** As words to be remembered by. */
  public Map<String, String> remembered() {
    var words = new TreeMap<String, String>();
    words.put("paper", wish.setup().paper().key());
    words.put("turn", wish.setup().turn().name().toLowerCase(Locale.ROOT));
    words.put("margin", Long.toString(Math.round(wish.setup().margin())));
    words.put("tiles", wish.tiles().columns() + "x" + wish.tiles().rows());
    words.put("head", Boolean.toString(wish.around().head()));
    words.put("foot", Boolean.toString(wish.around().foot()));
    words.put("legend", Boolean.toString(wish.around().legend()));
    words.put("folded", Boolean.toString(wish.content().folded()));
    words.put("scores", Boolean.toString(wish.content().scores()));
    words.put("journeys", Boolean.toString(wish.content().journeys()));
    words.put("colours", wish.content().theme().name().toLowerCase(Locale.ROOT));
    return words;
  }

  /** From what was remembered; whatever is not there or makes no sense is as usual. */
  public static PrintChoice of(Map<String, String> words) {
    PrintWish usual = PrintWish.USUAL;
    var setup =
        new Setup(
            Paper.of(words.getOrDefault("paper", "")).orElse(usual.setup().paper()),
            constant(Setup.Turn.class, words.get("turn")).orElse(usual.setup().turn()),
            number(words.get("margin")).orElse(usual.setup().margin()));
    var around =
        new PrintWish.Around(
            flag(words, "head", true), flag(words, "foot", true), flag(words, "legend", true));
    var content =
        new PrintWish.Content(
            flag(words, "folded", false),
            flag(words, "scores", false),
            flag(words, "journeys", true),
            constant(LookName.class, words.get("colours")).orElse(LookName.LIGHT));
    Tiles tiles = Tiles.of(words.getOrDefault("tiles", "")).orElse(Tiles.ONE);
    return new PrintChoice(false, new PrintWish(setup, tiles, around, content));
  }

  private static boolean flag(Map<String, String> words, String key, boolean usual) {
    return Boolean.parseBoolean(words.getOrDefault(key, Boolean.toString(usual)));
  }

  private static Optional<Double> number(@org.jspecify.annotations.Nullable String said) {
    try {
      return said == null ? Optional.empty() : Optional.of(Double.valueOf(said));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(
      Class<E> of, @org.jspecify.annotations.Nullable String said) {
    for (E each : of.getEnumConstants())
      if (each.name().equalsIgnoreCase(said)) return Optional.of(each);
    return Optional.empty();
  }
}
