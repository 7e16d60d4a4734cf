package touchmap.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

/**
 * The bundled typeface, Golos Text, in its four cuts, and what stands in for letters it does not have: the system's
 * sans serif. Kerning is off everywhere, because the screen does not kern.
 */
public final class Typeface {
  /** How text is measured: fractions of a pixel, no hinting; the same at any zoom. */
  public static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  private static final int SOFT_HYPHEN = 0xAD;

  /** From here on there are signs that fonts may lack. */
  private static final int SIGNS = 0x2190;

  /** Up to here letters stand alone and have a shape, or none at all. */
  private static final int MARKS = 0x300;

  private Typeface() {}

  /** Loaded when first asked for. */
  private static final class Cuts {
    private static final Map<Weight, Font> ALL = load();

    static Font of(Weight weight) {
      return Objects.requireNonNull(ALL.get(weight));
    }

    private static Map<Weight, Font> load() {
      var all = new EnumMap<Weight, Font>(Weight.class);
      for (Weight weight : Weight.values()) all.put(weight, read(weight));
      return all;
    }

    private static Font read(Weight weight) {
      try (InputStream in = open(weight)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("The bundled font is damaged: " + fileName(weight), e);
      }
    }
  }

  /** A stretch of a line in one font: {@code bundled}, or the system's. Positions are from the line's start. */
  public record Run(String text, boolean bundled, double x, double width) {}

  public static Font font(TextStyle style) {
    return Cuts.of(style.weight()).deriveFont((float) style.size());
  }

  /** The font file of a cut, for embedding. */
  public static InputStream open(Weight weight) {
    InputStream in = Typeface.class.getResourceAsStream("/touchmap/fonts/" + fileName(weight));
    if (in == null)
      throw new IllegalStateException("The bundled font is missing: " + fileName(weight));
    return in;
  }

  private static String fileName(Weight weight) {
    return switch (weight) {
      case REGULAR -> "GolosText-Regular.ttf";
      case MEDIUM -> "GolosText-Medium.ttf";
      case SEMIBOLD -> "GolosText-SemiBold.ttf";
      case BOLD -> "GolosText-Bold.ttf";
    };
  }

  /** Whether the bundled typeface has every letter of the line and needs no shaping for it. */
  public static boolean shows(String line, TextStyle style) {
    return line.codePoints().allMatch(each -> shows(each, style.weight())) && !isBothWays(line);
  }

  /** The letters of the line that neither the bundled typeface nor the system can draw. */
  public static Set<Integer> missing(String line, TextStyle style) {
    var missing = new TreeSet<Integer>();
    Font system = system(style);
    line.codePoints()
        .filter(each -> !shows(each, style.weight()) && !StandIns.isUnseen(each))
        .filter(
            each -> !(StandIns.clings(each) ? system.canDisplay(each) : isDrawnBy(system, each)))
        .filter(each -> !Character.isISOControl(each))
        .forEach(missing::add);
    return missing;
  }

  /** Whether the line runs from right to left, wholly or in parts. */
  public static boolean isBothWays(String line) {
    char[] letters = line.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /** Whether the line as a whole reads from right to left: its first letter with a direction does. */
  public static boolean beginsAtRight(String line) {
    return isBothWays(line)
        && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * The line in stretches of one font each, left to right. A line that runs both ways is one stretch. What is not
   * {@code bundled} is to be drawn with {@link #layout}, which chooses among the system's fonts and puts things in order.
   */
  public static List<Run> runs(String line, TextStyle style) {
    if (shows(line, style) || line.isEmpty()) return List.of(run(line, true, style, 0));
    if (isBothWays(line)) return List.of(run(line, false, style, 0));
    var runs = new ArrayList<Run>();
    double x = 0;
    for (int start = 0; start < line.length(); ) {
      int end = endOfRun(line, start, style.weight());
      boolean own = shows(line, start, end, style.weight());
      Run run = run(line.substring(start, end), own, style, x);
      runs.add(run);
      x += run.width();
      start = end;
    }
    return List.copyOf(runs);
  }

  /** The line ready to draw, whatever it is made of: fonts chosen letter by letter, both directions. */
  public static TextLayout layout(String text, TextStyle style) {
    String line = drawable(text, style);
    var attributed = new AttributedString(line, Map.of(TextAttribute.FONT, font(style)));
    for (int start = 0; start < line.length(); ) {
      int end = endOfRun(line, start, style.weight());
      if (!shows(line, start, end, style.weight()))
        attributed.addAttribute(TextAttribute.FONT, system(style), start, end);
      start = end;
    }
    return new TextLayout(attributed.getIterator(), PLAIN);
  }

  private static String drawable(String line, TextStyle style) {
    Font system = system(style);
    return StandIns.in(
        line,
        letter -> shows(letter, style.weight()) || isDrawnBy(system, letter),
        letter -> shows(letter, style.weight()) || system.canDisplay(letter));
  }

  /** The line as a window can draw it, which knows fonts of coloured pictures, too: signs of no font have a stand-in. */
  public static String onScreen(String line, TextStyle style) {
    if (line.chars().allMatch(each -> each < SIGNS)) return line;
    Font system = system(style);
    IntPredicate shown = each -> shows(each, style.weight()) || system.canDisplay(each);
    return line.codePoints().allMatch(each -> StandIns.isUnseen(each) || shown.test(each))
        ? line
        : StandIns.in(line, shown, shown);
  }

  /** Fonts of coloured pictures claim letters whose outlines are empty; those do not count. */
  private static boolean isDrawnBy(Font font, int letter) {
    if (!font.canDisplay(letter)) return false;
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) return true;
    String text = Character.toString(letter);
    return !font.createGlyphVector(PLAIN, text).getOutline().getBounds2D().isEmpty();
  }

  private static Run run(String text, boolean own, TextStyle style, double x) {
    return new Run(text, own, x, layout(text, style).getAdvance());
  }

  private static Font system(TextStyle style) {
    boolean isHeavy = style.weight().compareTo(Weight.SEMIBOLD) >= 0;
    return new Font(Font.SANS_SERIF, isHeavy ? Font.BOLD : Font.PLAIN, 1)
        .deriveFont((float) style.size());
  }

  /** Runs are made of whole clusters: a letter with all that clings to it is in one font. */
  private static int endOfRun(String line, int start, Weight weight) {
    int at = endOfCluster(line, start);
    boolean own = shows(line, start, at, weight);
    while (at < line.length()) {
      int next = endOfCluster(line, at);
      if (shows(line, at, next, weight) != own) break;
      at = next;
    }
    return at;
  }

  private static int endOfCluster(String line, int start) {
    int at = start + Character.charCount(line.codePointAt(start));
    while (at < line.length() && StandIns.clings(line.codePointAt(at)))
      at += Character.charCount(line.codePointAt(at));
    return at;
  }

  private static boolean shows(String line, int from, int to, Weight weight) {
    return line.substring(from, to).codePoints().allMatch(each -> shows(each, weight));
  }

  /** Java counts letters without a shape, such as joiners, as displayable; the font file knows nothing of them. */
  private static boolean shows(int letter, Weight weight) {
    Font font = Cuts.of(weight);
    if (!font.canDisplay(letter) || Character.isISOControl(letter)) return false;
    if (letter < MARKS || isCyrillic(letter)) return letter != SOFT_HYPHEN;
    int glyph = font.createGlyphVector(PLAIN, Character.toString(letter)).getGlyphCode(0);
    return glyph != font.getMissingGlyphCode() && glyph < font.getNumGlyphs();
  }

  /** The letters of the block, without its accents. */
  private static boolean isCyrillic(int letter) {
    return (letter >= 0x400 && letter <= 0x481) || (letter >= 0x48A && letter <= 0x52F);
  }

  /** The line's letters as outlines, from a baseline's start. */
  public static Shape outline(String line, TextStyle style, double x, double y) {
    if (shows(line, style))
      return font(style).createGlyphVector(PLAIN, line).getOutline((float) x, (float) y);
    return layout(line, style).getOutline(AffineTransform.getTranslateInstance(x, y));
  }
}
