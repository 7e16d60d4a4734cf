package touchmap.exchange.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import touchmap.exchange.svg.DayAndNight;
import touchmap.exchange.svg.SvgScene;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.lens.JourneyArrows;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.LookName;
import touchmap.picture.Mark;
import touchmap.picture.Picture;
import touchmap.words.Words;

/**
 * The map of a page: one picture for each way to see it, of which the first is shown until the script changes that, and
 * the tools that only the script brings to life.
 */
final class LiveMap {
  private static final double EDGE = 24;

  /** Narrower than this share of their height, maps are larger on an upright sheet than on a lying one. */
  private static final double SHEET_LIES = 186.0 / 145;

  private final TouchMap map;
  private final Picture asked;
  private final Words words;
  private final Markup text;
  private final SvgScene.Letters letters = new SvgScene.Letters();
  private final DayAndNight colours = new DayAndNight();
  private final Map<Id, Integer> numbers;
  private final List<LiveViews.View> views;

  /**
   * @param asked the map as it is to be shown: its layout, its look, and what is folded at first
   */
  LiveMap(TouchMap map, Picture asked, Words words, Markup text) {
    this.map = map;
    this.asked = asked;
    this.words = words;
    this.text = text;
    numbers = numbers(map);
    views = LiveViews.of(map, words);
  }

  /** Every topic's number in the page, in map order from 0: what a document calls it is no name for a page. */
  static Map<Id, Integer> numbers(TouchMap map) {
    var numbers = new HashMap<Id, Integer>();
    for (Topic each : map.root().all()) numbers.put(each.id(), numbers.size());
    return numbers;
  }

  void write() {
    tools();
    text.open("div", "class", "frame").open("figure", "class", isTall() ? "map tall" : "map");
    for (LiveViews.View each : views) text.raw(scene(each));
    text.close();
    text.open(
        "aside", "class", "card", "hidden", "hidden", "aria-label", words.of("page.live.card"));
    button("close", "×", "page.live.close");
    text.open("div", "class", "told").close().close().close();
    var legend = new LegendLine(map, words, text);
    for (LiveViews.View each : views) legend.write(each);
  }

  /** Colours by day and night, and the letters of all pictures; known once the map is written. */
  String style() throws IOException {
    return letters.style() + colours.style() + own(asked.look());
  }

  /** A look that is the same by day and night brings its own ground, on which its words are read. */
  private static String own(Look look) {
    if (look.name() == LookName.LIGHT) return "";
    Look.Ground ground = look.ground();
    return "@media screen{figure.map{--ground:%s;--panel:%s;--line:%s;--text:%s;--quiet:%s}}\n"
        .formatted(
            ground.surfaces().canvas().hex(),
            ground.surfaces().panel().hex(),
            ground.controlBorder().hex(),
            look.text().plain().hex(),
            look.text().secondary().hex());
  }

  /** Whether it is larger on an upright sheet. */
  private boolean isTall() {
    Rect bounds = asked.bounds();
    return bounds.height() * SHEET_LIES > bounds.width();
  }

  private void tools() {
    text.open("div", "class", "tools", "hidden", "hidden");
    if (views.size() > 1) choice();
    text.open("div", "class", "row");
    text.open("label").text(words.of("page.live.search") + " ");
    text.raw("<input type=\"search\" autocomplete=\"off\">").close();
    text.line(
        "output",
        "",
        "aria-live",
        "polite",
        "data-found",
        words.of("page.live.found"),
        "data-hit",
        words.of("page.live.hit"));
    button("out", "−", "page.live.smaller");
    button("fit", words.of("page.live.whole"), "page.live.whole");
    button("in", "+", "page.live.larger");
    button("fold", words.of("page.live.fold"), "page.live.fold");
    button("unfold", words.of("page.live.unfold"), "page.live.unfold");
    text.close();
    text.open("details").line("summary", words.of("page.live.how"));
    text.line("p", words.of("page.live.keys"), "class", "quiet").close().close();
  }

  /** What the map can show, where that is more than names. */
  private void choice() {
    text.open(
        "div", "class", "row views", "role", "group", "aria-label", words.of("page.live.views"));
    for (LiveViews.View each : views)
      if (!each.isJourney())
        text.line(
            "button",
            each.name(),
            "type",
            "button",
            "data-view",
            each.key(),
            "aria-pressed",
            String.valueOf(each == views.getFirst()));
    journeys(views.stream().filter(LiveViews.View::isJourney).toList());
    text.close();
  }

  private void journeys(List<LiveViews.View> chains) {
    if (chains.isEmpty()) return;
    text.open("select", "aria-label", words.of("page.live.journey"));
    text.open("option").text(words.of("page.live.journey")).close();
    for (LiveViews.View each : chains) text.line("option", each.name(), "value", each.key());
    text.close();
  }

  private void button(String act, String said, String key) {
    text.line("button", said, "type", "button", "data-do", act, "aria-label", words.of(key));
  }

  private String scene(LiveViews.View view) {
    var plain = new LayoutOptions(asked.layout().kind(), Set.of(), Map.of()).withWholeNames();
    LayoutOptions options = view.only().map(plain::withOnly).orElse(plain);
    Layout layout = Layout.of(map, new FontSizes(), options.withRoom(view.decor().room()));
    Look dayLook = asked.look();
    Look nightLook = dayLook.name() == LookName.LIGHT ? Look.dark() : dayLook;
    Picture day = Picture.of(map, layout, dayLook, view.decor());
    Picture night = Picture.of(map, layout, nightLook, view.decor());
    var scene = new SvgScene(letters, colours);
    var inOrder = new ArrayList<>(layout.placed().values());
    for (Placed each : inOrder) line(each, day, night, scene);
    for (Placed each : inOrder.reversed()) box(each, day, night, scene);
    List<Mark> arrows = JourneyArrows.of(layout, view.legs(), dayLook);
    if (!arrows.isEmpty())
      scene.group(arrows, JourneyArrows.of(layout, view.legs(), nightLook), "class", "arrows");
    String label = words.of("page.live.label", map.shownTitle(), view.name());
    return scene.element(
        JourneyArrows.bounds(day.bounds(), arrows).grown(EDGE),
        "class",
        view == views.getFirst() ? "view" : "view off",
        "data-view",
        view.key(),
        "data-kind",
        layout.kind().name().toLowerCase(Locale.ROOT),
        "role",
        "img",
        "aria-label",
        label);
  }

  private void line(Placed placed, Picture day, Picture night, SvgScene scene) {
    List<Mark> byDay = day.lineTo(placed.id()).stream().toList();
    if (byDay.isEmpty()) return;
    List<Mark> byNight = night.lineTo(placed.id()).stream().toList();
    scene.group(byDay, byNight, "class", "b", "data-to", number(placed.id()));
  }

  private void box(Placed placed, Picture day, Picture night, SvgScene scene) {
    var named = new ArrayList<>(List.of("class", "t", "data-t", number(placed.id())));
    placed.tree().parent().ifPresent(up -> named.addAll(List.of("data-p", number(up))));
    Rect box = placed.box();
    named.addAll(
        List.of(
            "data-box",
            String.format(
                Locale.ROOT, "%.1f %.1f %.1f %.1f", box.x(), box.y(), box.width(), box.height())));
    named.addAll(List.of("data-side", placed.isMirrored() ? "left" : "right"));
    if (asked.layout().at(placed.id()).filter(Placed::isFolded).isPresent())
      named.addAll(List.of("data-folded", "folded"));
    scene.group(day.marksOf(placed.id()), night.marksOf(placed.id()), named.toArray(String[]::new));
  }

  private String number(Id id) {
    return String.valueOf(numbers.getOrDefault(id, 0));
  }
}
