package touchmap.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.exchange.MapPages;
import touchmap.lens.journey.JourneyWords;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The journeys that are to be drawn without the map: all of them, or those of one name. */
record ChosenJourneys(String name) {
  /** The formats that can show a drawing; of them only PDF has pages. */
  static final Set<String> FORMATS = Set.of("svg", "png", "pdf");

  private static final String PAGED = "pdf";

  /** Empty when there are none of that name. */
  List<JourneyWords> of(TouchMap map) {
    return all(map).stream().filter(this::isMeant).toList();
  }

  private boolean isMeant(JourneyWords chain) {
    return name.isEmpty()
        || plain(chain.name()).equals(plain(name))
        || chain.journey().chain().chain().id().value().equals(name);
  }

  private static String plain(String text) {
    return JourneyWords.onOneLine(text).toLowerCase(Locale.ROOT);
  }

  private static List<JourneyWords> all(TouchMap map) {
    return JourneyWords.all(map, Words.in(map.language()));
  }

  /** What a drawing of that format, which has but one page, leaves out beside the map; and how to get it. */
  static Optional<Phrase> leftOut(TouchMap map, String ending) {
    int chains = ending.equals(PAGED) || !FORMATS.contains(ending) ? 0 : all(map).size();
    return chains == 0 ? Optional.empty() : Optional.of(Phrase.of("cli.chainsLeftOut", chains));
  }

  /** Why there is nothing to draw. */
  Phrase missing(TouchMap map) {
    List<JourneyWords> all = all(map);
    if (all.isEmpty()) return Phrase.of("cli.noJourneys");
    String names =
        all.stream().map(JourneyWords::name).distinct().collect(Collectors.joining(", "));
    return Phrase.of("cli.unknownJourney", name, names);
  }

  List<Page> pages(TouchMap map, Look look, String ending, double scale) {
    return MapPages.journeys(map, of(map), look, ending.equals(PAGED), scale);
  }
}
