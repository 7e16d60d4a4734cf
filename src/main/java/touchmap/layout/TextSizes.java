package touchmap.layout;

/** Measures text: the one thing the layout must ask the outside world. */
public interface TextSizes {
  /** The advance width of one line, in map units. */
  double width(String line, TextStyle style);

  /** From the baseline up to the top of the tallest letters of the style (font ascent), in map units. */
  double ascent(TextStyle style);

  /** From the baseline down (font descent, positive), in map units. */
  double descent(TextStyle style);
}
