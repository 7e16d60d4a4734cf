package touchmap.exchange.html;

import java.util.List;
import java.util.Locale;
import touchmap.lens.Figure;
import touchmap.lens.Legend;
import touchmap.lens.ScoreLens;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.words.Words;

/** What the signs of a view mean, as a line of words and swatches below the map. */
final class LegendLine {
  private final TouchMap map;
  private final Words words;
  private final Markup text;

  LegendLine(TouchMap map, Words words, Markup text) {
    this.map = map;
    this.words = words;
    this.text = text;
  }

  void write(LiveViews.View view) {
    if (view.legend().entries().isEmpty()) return;
    text.open("p", "class", "legend", "data-for", view.key(), "hidden", "hidden");
    if (view.eyes().isPresent()) heat(view.eyes().get());
    else for (Legend.Entry each : view.legend().entries()) sign(each);
    text.close();
  }

  private void sign(Legend.Entry entry) {
    String name = entry.sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
    text.open("span", "class", "said");
    text.line("span", "", "class", "sign " + name, "aria-hidden", "true");
    text.text(" " + words.of(entry.words())).close();
  }

  private void heat(Eyes eyes) {
    boolean isGap = eyes == Eyes.GAP;
    text.line("span", words.of(isGap ? "page.live.lower" : "lens.legend.weak"));
    List<Double> bounds = ScoreLens.bounds(eyes, map.study().scoring().scale());
    for (int step = 0; step < bounds.size(); step++) {
      double from = bounds.get(step);
      String figure = isGap ? Figure.signed(from, words) : Figure.of(from, words);
      text.line("span", figure, "class", "sign heat h" + step);
    }
    text.line("span", words.of(isGap ? "page.live.higher" : "lens.legend.strong"));
    text.line("span", words.of("page.live.from"), "class", "quiet");
  }

  /** The swatches' colours by day and by night. */
  static String style() {
    return colours(Look.light())
        + "@media screen and (prefers-color-scheme:dark){\n"
        + colours(Look.dark())
        + "}\n";
  }

  private static String colours(Look look) {
    var css = new StringBuilder();
    for (int step = 0; step < look.heat().size(); step++) {
      Look.Heat heat = look.heat().get(step);
      css.append(".h").append(step).append('{');
      css.append("background:").append(heat.chip().hex()).append(";color:");
      css.append(heat.label().hex()).append("}\n");
    }
    ground(css, "key", look.accent().ink());
    ground(css, "better", look.signs().good().plain());
    ground(css, "worse", look.signs().bad().plain());
    ground(css, "weakest", look.signs().bad().plain());
    css.append(".sign.star:before{color:").append(look.signs().star().border().hex()).append("}\n");
    return css.toString();
  }

  private static void ground(StringBuilder css, String sign, Ink ink) {
    css.append(".sign.").append(sign).append("{background:").append(ink.hex()).append("}\n");
  }
}
