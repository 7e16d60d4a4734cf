package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import touchmap.lens.FindLens;
import touchmap.lens.ImproveLens;
import touchmap.lens.JourneyLens;
import touchmap.lens.Legend;
import touchmap.lens.RankLens;
import touchmap.lens.ReviewLens;
import touchmap.lens.ScoreLens;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.method.Figures;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.words.Words;

/** The ways in which a page can show a map: only those that have something to show. */
final class LiveViews {
  /** So many topics at most are drawn once for each lens; of a larger map the page would grow beyond what browsers bear. */
  static final int MOST = 4_000;

  private LiveViews() {}

  /**
   * One way to see the map.
   *
   * @param key its name in the page
   * @param eyes whose scores it shows, if it does
   * @param legs arrows from step to step
   * @param only what the map folds to
   */
  record View(
      String key,
      String name,
      Decor decor,
      Legend legend,
      Optional<Eyes> eyes,
      List<JourneyLens.Leg> legs,
      Optional<Set<Id>> only) {
    static View of(String key, String name, Decor decor, Legend legend) {
      return new View(key, name, decor, legend, Optional.empty(), List.of(), Optional.empty());
    }

    boolean isJourney() {
      return only.isPresent();
    }
  }

  static List<View> of(TouchMap map, Words words) {
    var views = new ArrayList<View>();
    var none = new Legend(List.of());
    views.add(View.of("find", words.of("page.live.names"), FindLens.decor(map), none));
    if (map.root().all().size() > MOST) return views;
    Figures figures = Figures.of(map);
    RankLens rank = RankLens.of(figures);
    if (!rank.shortlist().isEmpty())
      views.add(View.of("rank", words.of("page.live.rank"), rank.decor(), RankLens.LEGEND));
    for (Eyes eyes : Eyes.values()) score(map, figures, eyes, words).ifPresent(views::add);
    ImproveLens improve = ImproveLens.of(map);
    if (!improve.decor().ornaments().isEmpty())
      views.add(
          View.of("improve", words.of("page.live.improve"), improve.decor(), ImproveLens.LEGEND));
    ReviewLens review = ReviewLens.of(map);
    if (!review.moves().isEmpty())
      views.add(
          View.of("review", words.of("page.live.review"), review.decor(words), ReviewLens.LEGEND));
    List<Chain> chains = map.study().journey().chains();
    for (int i = 0; i < chains.size(); i++) journey(map, chains.get(i), i).ifPresent(views::add);
    return List.copyOf(views);
  }

  private static Optional<View> score(TouchMap map, Figures figures, Eyes eyes, Words words) {
    ScoreLens lens = ScoreLens.of(map, figures, eyes);
    if (lens.figures().isEmpty()) return Optional.empty();
    String key = "score-" + eyes.name().toLowerCase(Locale.ROOT);
    return Optional.of(
        new View(
            key,
            words.of("page.live." + key.replace('-', '.')),
            lens.decor(words),
            ScoreLens.LEGEND,
            Optional.of(eyes),
            List.of(),
            Optional.empty()));
  }

  private static Optional<View> journey(TouchMap map, Chain chain, int number) {
    JourneyLens lens = JourneyLens.of(map, chain);
    if (lens.numbers().isEmpty()) return Optional.empty();
    return Optional.of(
        new View(
            "journey-" + number,
            chain.name(),
            lens.decor(),
            new Legend(List.of()),
            Optional.empty(),
            lens.legs(),
            Optional.of(lens.shown())));
  }
}
