package touchmap.exchange;

import java.util.ArrayList;
import java.util.List;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.lens.journey.JourneyPages;
import touchmap.lens.journey.JourneyWords;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;

/** The pages that show a map as it is painted on the screen. */
public final class MapPages {
  private MapPages() {}

  /** The whole map on one page as its document asks for it: its theme and layout, everything unfolded. */
  public static List<Page> of(TouchMap map) {
    return of(map, Look.of(map.view().theme()), map.view().layout(), false, 1);
  }

  /** The map on one page, and each of its journeys on pages of its own behind it. */
  public static List<Page> withJourneys(
      TouchMap map, Look look, LayoutKind kind, boolean folded, double scale) {
    var pages = new ArrayList<>(of(map, look, kind, folded, scale));
    pages.addAll(JourneyPages.of(map, look));
    return List.copyOf(pages);
  }

  /** Journeys without the map: for a format that has but one page on a sheet as long as it must be, else on sheets of A4. */
  public static List<Page> journeys(
      TouchMap map, List<JourneyWords> chains, Look look, boolean hasPages, double scale) {
    return hasPages
        ? JourneyPages.of(map, chains, look)
        : List.of(JourneyPages.sheet(map, chains, look, scale));
  }

  /**
   * The whole map on one page.
   *
   * @param folded whether branches that are folded in the document stay so; else everything is drawn
   * @param scale pixels of an image to a unit of the map
   */
  public static List<Page> of(
      TouchMap map, Look look, LayoutKind kind, boolean folded, double scale) {
    LayoutOptions asked = folded ? LayoutOptions.of(map) : LayoutOptions.unfolded(map);
    var options = new LayoutOptions(kind, asked.folded(), asked.room());
    Layout layout = Layout.of(map, new FontSizes(), options.withWholeNames());
    return List.of(Page.of(Picture.of(map, layout, look, Decor.NONE), scale));
  }
}
