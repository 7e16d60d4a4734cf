package touchmap.picture;

/**
 * What an object and everything below it is painted with: its fill, the label on it, the tint of its touchpoints, and
 * the colour of lines and borders ({@code edge}, which always stands out from the canvas).
 */
public record ObjectColours(String name, Ink fill, Ink label, Ink tint, Ink edge) {
  private static final double TEXT = 4.5;
  private static final double STRONG = 7.05;
  private static final double SHAPE = 3;
  private static final double DARK_SHAPE = 5;
  private static final Ink SOFT_BLACK = Ink.of("#14181D");

  /** The colours of a person's own choice: kept as it is in light themes, brought to the light in the dark one. */
  static ObjectColours derived(Ink chosen, Look look) {
    Ink canvas = look.canvas();
    Ink fill = look.isDark() ? chosen.readableOn(canvas, DARK_SHAPE) : chosen;
    Ink label = labelOn(fill);
    if (look.isStrong()) fill = fill.readableOn(label, STRONG);
    Ink edge = fill.readableOn(canvas, look.isStrong() ? STRONG : SHAPE);
    Ink tint = look.isDark() ? fill.over(canvas, 0.18) : paleTint(fill);
    return new ObjectColours("", fill, label, tint, edge);
  }

  /** Paler than the fill, but never so pale that it is lost on the canvas. */
  private static Ink paleTint(Ink fill) {
    double share = 0.13;
    while (share < 0.6 && fill.over(Ink.WHITE, share).contrast(Ink.WHITE) < 1.17) share += 0.05;
    return fill.over(Ink.WHITE, share);
  }

  private static Ink labelOn(Ink fill) {
    Ink soft = fill.bestOf(Ink.WHITE, SOFT_BLACK);
    return soft.contrast(fill) >= TEXT ? soft : fill.bestOf(Ink.WHITE, Ink.BLACK);
  }
}
