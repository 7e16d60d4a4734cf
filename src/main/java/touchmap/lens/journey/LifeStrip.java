package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.LifeMap;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.words.Words;

/**
 * The customer's life on paper: a box for each phase with the chains that happen in it; one in which the business is absent
 * is dashed. The phases of one chain can be told apart.
 */
final class LifeStrip {
  private static final double LEAST = 176;
  private static final double GAP = 26;
  private static final double PAD = 12;
  private static final double LEADING = 17;
  private static final TextStyle NAME = new TextStyle(Weight.SEMIBOLD, 13);
  private static final TextStyle PLAIN = new TextStyle(Weight.REGULAR, 12);
  private static final TextStyle HEADING = new TextStyle(Weight.SEMIBOLD, 12);
  private static final int MOST_LINES = 4;

  /** One line of a box. */
  private record Said(String text, TextStyle style, Ink ink) {}

  private final LifeMap life;
  private final LifeWords told;
  private final Words words;
  private final Look look;
  private final TextSizes sizes;
  private Optional<Id> chain = Optional.empty();

  LifeStrip(TouchMap map, Look look, TextSizes sizes) {
    this.look = look;
    this.sizes = sizes;
    words = Words.in(map.language());
    life = LifeMap.of(map);
    told = LifeWords.of(map, words);
  }

  /** Marks the phases in which this chain happens. */
  LifeStrip of(Id marked) {
    chain = Optional.of(marked);
    return this;
  }

  /** Paints it from a height down, and says where it ends. */
  double paint(List<Mark> marks, double left, double top, double right) {
    Ink quiet = look.text().secondary();
    var at = new Point(left, top + 8);
    marks.add(Marks.words(words.of("page.life"), at, right - left, HEADING, quiet, sizes));
    double y = top + 24;
    int count = told.phases().size();
    int most = Math.max(1, (int) ((right - left + GAP) / (LEAST + GAP)));
    int rows = (count + most - 1) / most;
    int perRow = (count + rows - 1) / rows;
    double width = (right - left + GAP) / perRow - GAP;
    for (int from = 0; from < count; from += perRow) {
      int until = Math.min(count, from + perRow);
      y = row(marks, from, until, left, y, width) + 12;
    }
    if (!told.hungNowhere().isEmpty()) {
      String said = words.of("page.life.nowhere", String.join("; ", told.hungNowhere()));
      var below = new Point(left, y + 6);
      marks.add(Marks.words(said, below, right - left, PLAIN, quiet, sizes));
      y += 24;
    }
    return y;
  }

  private double row(List<Mark> marks, int from, int until, double left, double top, double width) {
    double height = 0;
    for (int i = from; i < until; i++)
      height = Math.max(height, lines(i, width - 2 * PAD).size() * LEADING + 2 * PAD - 3);
    for (int i = from; i < until; i++) {
      double x = left + (i - from) * (width + GAP);
      var box = new Rect(x, top, width, height);
      marks.add(frame(i, box));
      double y = top + PAD + 7;
      for (Said each : lines(i, width - 2 * PAD)) {
        var start = new Point(x + PAD, y);
        marks.add(Marks.words(each.text, start, width - 2 * PAD, each.style, each.ink, sizes));
        y += LEADING;
      }
      if (i + 1 < told.phases().size())
        marks.add(
            Marks.icon(
                "arrow-right",
                new Point(box.right() + GAP / 2, box.centerY()),
                16,
                look.text().secondary()));
    }
    return top + height;
  }

  private Mark frame(int phase, Rect box) {
    boolean isOwn =
        chain.isPresent()
            && life.phases().get(phase).chains().stream()
                .map(Chain::id)
                .anyMatch(chain.get()::equals);
    if (isOwn) {
      var line = Line.of(look.accent().plain(), 2);
      return new Mark.Box(box, 9, look.accent().subtle(), line);
    }
    if (told.phases().get(phase).isEmpty()) {
      var dashed = new Line(look.ground().controlBorder(), 1.2, List.of(4.0, 4.0));
      return new Mark.Box(box, 9, Ink.NONE, dashed);
    }
    return new Mark.Box(box, 9, Ink.NONE, Line.of(look.ground().controlBorder(), 1.2));
  }

  private List<Said> lines(int number, double room) {
    LifeWords.Phase phase = told.phases().get(number);
    var lines = new ArrayList<Said>();
    add(lines, phase.name(), room, NAME, look.text().plain());
    add(lines, phase.note(), room, PLAIN, look.text().secondary());
    Ink ink = phase.isEmpty() ? look.text().secondary() : look.text().plain();
    for (String each : phase.lines()) add(lines, each, room, PLAIN, ink);
    return lines;
  }

  private void add(List<Said> lines, String text, double room, TextStyle style, Ink ink) {
    if (text.isEmpty()) return;
    for (String each : Marks.lines(text, room, MOST_LINES, style, sizes))
      lines.add(new Said(each, style, ink));
  }
}
