package touchmap.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import touchmap.geometry.Rect;
import touchmap.model.ObjectKind;
import touchmap.model.Topic;

/**
 * The Lucide icons as outlines on their 24 by 24 grid. The common ones are read first, the rest only when one of them is
 * asked for; each is traced when it is drawn first.
 */
public final class IconShapes {
  /** The side of the grid the icons are drawn on. */
  public static final double GRID = 24;

  /** How wide their lines are on that grid. */
  public static final double STROKE = 2;

  private static final String UNKNOWN = "circle-dashed";

  /** An icon's outlines: those to be stroked with round ends, and the few to be filled. */
  public record Outline(List<PathText.Trace> lines, List<PathText.Trace> fills) {
    public Outline {
      lines = List.copyOf(lines);
      fills = List.copyOf(fills);
    }

    private static Outline of(String text) {
      int bar = text.indexOf('|');
      return bar < 0
          ? new Outline(PathText.parse(text), List.of())
          : new Outline(
              PathText.parse(text.substring(0, bar)), PathText.parse(text.substring(bar + 1)));
    }
  }

  /** Read when the first icon is asked for. */
  private static final class Common {
    private static final Map<String, String> TEXTS = read("common.txt", Map.of());
  }

  /** Read when an icon is asked for that is not a common one. */
  private static final class All {
    private static final Map<String, String> TEXTS = read("more.txt", Common.TEXTS);
  }

  private static final Map<String, Outline> TRACED = new ConcurrentHashMap<>();

  private IconShapes() {}

  public static boolean has(String name) {
    return Common.TEXTS.containsKey(name) || All.TEXTS.containsKey(name);
  }

  /** Every name, in alphabetical order, for choosing one. */
  public static Set<String> names() {
    return new TreeSet<>(All.TEXTS.keySet());
  }

  /** The names of the common ones, in alphabetical order. */
  public static Set<String> commonNames() {
    return new TreeSet<>(Common.TEXTS.keySet());
  }

  /** An icon on its grid; an unknown name gives a dashed circle. */
  public static Outline outline(String name) {
    Outline traced = TRACED.get(name);
    if (traced != null) return traced;
    String text = Common.TEXTS.get(name);
    if (text == null) text = All.TEXTS.get(name);
    if (text == null) return outline(UNKNOWN);
    Outline outline = Outline.of(text);
    TRACED.put(name, outline);
    return outline;
  }

  /** The icon as shapes in its bounds: strokes (with round ends, painters see to that), then fills. */
  public static List<Mark.Shape> shapes(Mark.Icon icon) {
    Outline outline = outline(icon.name());
    Rect bounds = icon.bounds();
    double scale = Math.min(bounds.width(), bounds.height()) / GRID;
    double dx = bounds.centerX() - scale * GRID / 2;
    double dy = bounds.centerY() - scale * GRID / 2;
    Line stroke = Line.of(icon.ink(), STROKE * scale);
    var shapes = new ArrayList<Mark.Shape>();
    for (PathText.Trace each : outline.lines()) {
      PathText.Trace t = each.placed(scale, dx, dy);
      shapes.add(new Mark.Shape(t.start(), t.segments(), t.closed(), Ink.NONE, stroke));
    }
    for (PathText.Trace each : outline.fills()) {
      PathText.Trace t = each.placed(scale, dx, dy);
      shapes.add(new Mark.Shape(t.start(), t.segments(), true, icon.ink(), stroke));
    }
    return shapes;
  }

  /** The icon of an object: its own, else its kind's. Empty for a business or touchpoint without one. */
  public static Optional<String> of(Topic topic) {
    String own = topic.details().form().icon();
    if (!own.isEmpty() && has(own)) return Optional.of(own);
    return topic.isObject() ? Optional.of(of(topic.details().form().kind())) : Optional.empty();
  }

  /** The icon of a kind of object. */
  public static String of(ObjectKind kind) {
    return switch (kind) {
      case COMPANY -> "building-2";
      case PRODUCT -> "package";
      case SERVICE -> "concierge-bell";
      case DEPARTMENT -> "users";
      case EMPLOYEE -> "user-round";
      case PLACE -> "map-pin";
      case DIGITAL -> "globe";
      case OTHER -> "shapes";
      case UNSAID -> "circle-dot";
    };
  }

  /** Lines of a name, a tab, and path text with filled parts after a bar; {@code =name} repeats an earlier icon. */
  private static Map<String, String> read(String file, Map<String, String> before) {
    var texts = new HashMap<>(before);
    try (var lines = new BufferedReader(new InputStreamReader(open(file), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1);
        texts.put(
            line.substring(0, tab),
            text.startsWith("=") ? Objects.requireNonNull(texts.get(text.substring(1))) : text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(texts);
  }

  private static InputStream open(String file) {
    InputStream in = IconShapes.class.getResourceAsStream("/touchmap/icons/" + file);
    if (in == null) throw new IllegalStateException("The icons are missing: " + file);
    return in;
  }
}
