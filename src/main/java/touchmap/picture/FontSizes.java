package touchmap.picture;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;

/**
 * Sizes of text in the bundled typeface, the same for screen, SVG, PDF and PNG. Plain letters are summed from a table of
 * widths; any other line is measured once and remembered. May be used by any thread.
 */
public final class FontSizes implements TextSizes {
  private static final float LARGE = 1000;
  private static final int MOST_REMEMBERED = 200_000;
  private static final double NOT_PLAIN = -1;

  private record Key(String line, Weight weight) {}

  /** The bundled typeface is always the same, whoever asks. */
  private static final Map<Weight, Cut> CUTS = new ConcurrentHashMap<>();

  private final Map<Key, Double> remembered = new ConcurrentHashMap<>();

  @Override
  public double width(String line, TextStyle style) {
    double sum = cut(style).sum(line);
    double unit = sum == NOT_PLAIN ? measured(line, style.weight()) : sum;
    return unit * style.size();
  }

  @Override
  public double ascent(TextStyle style) {
    return cut(style).ascent * style.size();
  }

  @Override
  public double descent(TextStyle style) {
    return cut(style).descent * style.size();
  }

  private static Cut cut(TextStyle style) {
    return CUTS.computeIfAbsent(style.weight(), Cut::new);
  }

  private double measured(String line, Weight weight) {
    if (remembered.size() > MOST_REMEMBERED) remembered.clear();
    return remembered.computeIfAbsent(
        new Key(line, weight),
        key ->
            Typeface.layout(key.line(), new TextStyle(key.weight(), LARGE)).getAdvance()
                / (double) LARGE);
  }

  /** One cut of the typeface at size one: its plain letters' widths, and how far it goes up and down. */
  private static final class Cut {
    private static final int PLAIN_LETTERS = 0x0500;
    private static final int SIGNS = 0x2000;
    private static final int SIGNS_END = 0x2130;
    private static final int PAGE = 32;

    /** Pages are filled when a letter of them is asked for first: a map needs a few, the table has eighty. */
    private final AtomicReferenceArray<double[]> pages =
        new AtomicReferenceArray<>(SIGNS_END / PAGE + 1);

    private final TextStyle style;
    private final double ascent;
    private final double descent;

    Cut(Weight weight) {
      style = new TextStyle(weight, LARGE);
      LineMetrics metrics = Typeface.font(style).getLineMetrics("Hg", Typeface.PLAIN);
      ascent = metrics.getAscent() / LARGE;
      descent = metrics.getDescent() / LARGE;
    }

    double sum(String line) {
      double sum = 0;
      for (int i = 0; i < line.length(); i++) {
        double width = width(line.charAt(i));
        if (width == NOT_PLAIN) return NOT_PLAIN;
        sum += width;
      }
      return sum;
    }

    private double width(char letter) {
      boolean isInTable = letter < PLAIN_LETTERS || (letter >= SIGNS && letter < SIGNS_END);
      if (!isInTable) return NOT_PLAIN;
      double[] page = pages.get(letter / PAGE);
      if (page == null) {
        page = page(letter / PAGE * PAGE);
        pages.set(letter / PAGE, page);
      }
      return page[letter % PAGE];
    }

    private double[] page(int from) {
      Font font = Typeface.font(style);
      char[] all = new char[PAGE];
      for (int i = 0; i < all.length; i++) all[i] = (char) (from + i);
      GlyphVector glyphs = font.createGlyphVector(Typeface.PLAIN, all);
      double[] widths = new double[all.length];
      for (int i = 0; i < all.length; i++) {
        boolean isPlain = font.canDisplay(all[i]) && standsAlone(all[i]);
        widths[i] = isPlain ? glyphs.getGlyphMetrics(i).getAdvanceX() / LARGE : NOT_PLAIN;
      }
      return widths;
    }

    private static boolean standsAlone(char letter) {
      return switch (Character.getType(letter)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK ->
            false;
        default -> true;
      };
    }
  }
}
