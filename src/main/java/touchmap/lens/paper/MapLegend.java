package touchmap.lens.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.Figure;
import touchmap.lens.ScoreLens;
import touchmap.model.Contact;
import touchmap.model.Scale;
import touchmap.picture.Decor;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.picture.Ornament;
import touchmap.picture.Part;
import touchmap.picture.Picture;
import touchmap.words.Words;

/** What the signs on a drawn map mean: those that occur on it, in one line where there is room. */
public record MapLegend(Set<Sign> signs, List<String> steps, Words words) {
  /** A sign that can occur. */
  public enum Sign {
    HEAT,
    KEY,
    SHORTLISTED,
    STAR,
    WEAKEST,
    INDIRECT
  }

  private static final TextStyle TEXT = new TextStyle(Weight.REGULAR, 8.5);
  private static final TextStyle STEP = new TextStyle(Weight.BOLD, 8);
  private static final double ROW = 17;
  private static final double GAP = 14;
  private static final double AFTER = 5;

  public MapLegend {
    signs = Set.copyOf(signs);
    steps = List.copyOf(steps);
  }

  public static MapLegend of(Picture picture, Decor decor, Scale scale, Words words) {
    var signs = EnumSet.noneOf(Sign.class);
    for (Placed each : picture.layout().placed().values()) {
      Ornament ornament = decor.of(each.id());
      if (ornament.chip().orElse(null) instanceof Ornament.Chip.Score) signs.add(Sign.HEAT);
      ornament.bead().ifPresent(bead -> signs.add(bead.isKey() ? Sign.KEY : Sign.SHORTLISTED));
      if (ornament.badge().filter(Ornament.Badge.WEAKEST::equals).isPresent())
        signs.add(Sign.WEAKEST);
      if (!each.topic().isTouchpoint()) continue;
      if (each.topic().details().touch().isMomentOfTruth()) signs.add(Sign.STAR);
      if (each.topic().details().touch().contact() == Contact.INDIRECT) signs.add(Sign.INDIRECT);
    }
    List<String> steps =
        ScoreLens.bounds(ScoreLens.Eyes.COMPANY, scale).stream()
            .map(each -> Figure.of(each, words))
            .toList();
    return new MapLegend(signs, steps, words);
  }

  /** How high it is in so wide a column. */
  public static double height(Leaf leaf, double width, MapLegend legend) {
    var trial = new Leaf(leaf.sheet(), leaf.room(), leaf.look(), leaf.sizes());
    return write(trial, new Rect(0, 0, width, 0), legend);
  }

  /** Writes it below the top of a column; where it ends. */
  public static double write(Leaf leaf, Rect column, MapLegend legend) {
    if (legend.signs().isEmpty()) return column.y();
    var writing = new Writing(leaf, column, legend);
    for (Sign each : Sign.values()) if (legend.signs().contains(each)) writing.entry(each);
    return writing.y + ROW;
  }

  /** Where the next sign goes. */
  private static final class Writing {
    private final Leaf leaf;
    private final Rect column;
    private final MapLegend legend;
    private final Look look;
    private double x;
    private double y;

    Writing(Leaf leaf, Rect column, MapLegend legend) {
      this.leaf = leaf;
      this.column = column;
      this.legend = legend;
      look = leaf.look();
      x = column.x();
      y = column.y();
    }

    void entry(Sign sign) {
      String word = word(sign);
      double width = wide(sign) + AFTER + width(word);
      if (x > column.x() && x + width > column.right()) {
        x = column.x();
        y += ROW;
      }
      if (sign == Sign.HEAT) heat();
      else {
        paint(sign, new Point(x + wide(sign) / 2, y + ROW / 2));
        x += wide(sign) + AFTER;
        say(word);
      }
      x += GAP;
    }

    private double wide(Sign sign) {
      return switch (sign) {
        case HEAT -> {
          double wide = width(word("weak")) + AFTER;
          for (String each : legend.steps()) wide += chip(each) + 3;
          yield wide + AFTER - 3;
        }
        case INDIRECT -> 20;
        default -> 15;
      };
    }

    private double chip(String step) {
      return Math.max(19, leaf.sizes().width(step, STEP) + 8);
    }

    private double width(String word) {
      return leaf.sizes().width(word, TEXT);
    }

    private String word(Sign sign) {
      return switch (sign) {
        case HEAT -> word("strong");
        case KEY -> word("key");
        case SHORTLISTED -> word("shortlisted");
        case STAR -> word("star");
        case WEAKEST -> word("weakest");
        case INDIRECT -> legend.words().of("paper.indirect");
      };
    }

    private String word(String key) {
      return legend.words().of("lens.legend." + key);
    }

    private void say(String word) {
      Mark.Words words =
          Marks.words(
              word,
              new Point(x, y + ROW / 2),
              Double.MAX_VALUE,
              TEXT,
              look.text().secondary(),
              leaf.sizes());
      leaf.add(words);
      leaf.add(new Part.Text(Part.Role.PARAGRAPH, word, List.of(words.baseline())));
      x += words.width();
    }

    private void heat() {
      say(word("weak"));
      x += AFTER;
      var starts = new ArrayList<Point>();
      for (int i = 0; i < legend.steps().size(); i++) {
        String step = legend.steps().get(i);
        Look.Heat heat = look.heat().get(i);
        var box = new Rect(x, y + ROW / 2 - 6.8, chip(step), 13.6);
        leaf.add(new Mark.Box(box, 4.4, heat.chip(), Line.NONE));
        Mark.Words words = Marks.centred(step, box.center(), STEP, heat.label(), leaf.sizes());
        leaf.add(words);
        starts.add(words.baseline());
        x = box.right() + 3;
      }
      leaf.add(new Part.Text(Part.Role.PARAGRAPH, String.join(" ", legend.steps()), starts));
      x += AFTER - 3;
      say(word("strong"));
    }

    private void paint(Sign sign, Point at) {
      Ink ink = look.accent().ink();
      switch (sign) {
        case STAR -> leaf.add(Marks.star(at, 6.6, look));
        case WEAKEST -> {
          leaf.add(Marks.circle(at, 6.8, look.signs().bad().plain(), Line.NONE));
          leaf.add(Marks.icon("unlink", at, 8.6, look.panel()));
        }
        case KEY -> leaf.add(Marks.circle(at, 6.5, ink, Line.NONE));
        case SHORTLISTED -> leaf.add(Marks.circle(at, 6, Ink.NONE, Line.of(ink, 1.1)));
        case INDIRECT ->
            leaf.add(
                new Mark.Box(
                    new Rect(at.x() - 9, at.y() - 5.5, 18, 11),
                    4,
                    Ink.NONE,
                    new Line(look.ground().controlBorder(), 0.9, List.of(2.6, 2.1))));
        case HEAT -> {}
      }
    }
  }
}
