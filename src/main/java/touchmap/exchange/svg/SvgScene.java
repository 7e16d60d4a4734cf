package touchmap.exchange.svg;

import static touchmap.exchange.svg.XmlWriting.escaped;
import static touchmap.exchange.svg.XmlWriting.number;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Mark;

/** An SVG element within a page of HTML whose parts are groups with names, so that a page can show, hide and move them. */
public final class SvgScene {
  private final Letters letters;
  private final DayAndNight colours;
  private final StringBuilder out = new StringBuilder();

  /** The letters that the scenes of one page use, by cut: they share one font. */
  public static final class Letters {
    private final Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);

    private void add(Map<Weight, Set<Integer>> more) {
      more.forEach((cut, some) -> used.computeIfAbsent(cut, _ -> new TreeSet<>()).addAll(some));
    }

    /** The style sheet of the scenes, with these letters as a font. */
    public String style() throws IOException {
      return SvgImage.style(used, true);
    }
  }

  public SvgScene(Letters letters, DayAndNight colours) {
    this.letters = letters;
    this.colours = colours;
  }

  /** Marks as they look by day and by night, in a group with these attributes (names and values in turn). */
  public void group(List<Mark> day, List<Mark> night, String... attributes) {
    var painter = new SvgPainter(DayAndNight::classes);
    colours.coded(day, night).forEach(painter::paint);
    letters.add(painter.letters());
    out.append("<g");
    attributes(attributes, out);
    out.append(">\n").append(painter.elements()).append("</g>\n");
  }

  /** The element with all groups so far. */
  public String element(Rect view, String... attributes) {
    var text = new StringBuilder("<svg");
    text.append(" width=\"").append(number(view.width()));
    text.append("\" height=\"").append(number(view.height()));
    text.append("\" viewBox=\"").append(SvgImage.box(view)).append('"');
    attributes(attributes, text);
    return text.append(">\n").append(out).append("</svg>\n").toString();
  }

  private static void attributes(String[] named, StringBuilder text) {
    for (int i = 0; i < named.length; i += 2)
      text.append(' ').append(named[i]).append("=\"").append(escaped(named[i + 1])).append('"');
  }
}
