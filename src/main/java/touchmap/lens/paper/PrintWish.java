package touchmap.lens.paper;

import touchmap.picture.LookName;

/** How a map is to be put on paper. */
public record PrintWish(Setup setup, Tiles tiles, Around around, Content content) {
  public static final PrintWish USUAL =
      new PrintWish(Setup.USUAL, Tiles.ONE, Around.ALL, Content.USUAL);

  /** What stands around the map: title and date above, page numbers below, what the signs mean. */
  public record Around(boolean head, boolean foot, boolean legend) {
    public static final Around ALL = new Around(true, true, true);
  }

  /**
   * What of the map is drawn and how: folded branches left folded, scores on it, journeys behind
   * it, the colours.
   */
  public record Content(boolean folded, boolean scores, boolean journeys, LookName theme) {
    public static final Content USUAL = new Content(false, false, true, LookName.LIGHT);

    public Content withFolded(boolean to) {
      return new Content(to, scores, journeys, theme);
    }

    public Content withScores(boolean to) {
      return new Content(folded, to, journeys, theme);
    }

    public Content withJourneys(boolean to) {
      return new Content(folded, scores, to, theme);
    }

    public Content withTheme(LookName to) {
      return new Content(folded, scores, journeys, to);
    }
  }

  public PrintWish withSetup(Setup to) {
    return new PrintWish(to, tiles, around, content);
  }

  public PrintWish withTiles(Tiles to) {
    return new PrintWish(setup, to, around, content);
  }

  public PrintWish withAround(Around to) {
    return new PrintWish(setup, tiles, to, content);
  }

  public PrintWish withContent(Content to) {
    return new PrintWish(setup, tiles, around, to);
  }
}
