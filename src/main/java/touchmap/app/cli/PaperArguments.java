package touchmap.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchmap.lens.paper.MapSheets;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.PrintWish;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Tiles;
import touchmap.lens.report.ReportPages;
import touchmap.model.TouchMap;
import touchmap.picture.LookName;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** What can be asked of a PDF that is meant for paper. */
final class PaperArguments {
  private static final String PAGED = "pdf";

  @Option(names = "--report", descriptionKey = "convert.report")
  private boolean report;

  @Option(names = "--paper", paramLabel = "A4|Letter|…|WxH", descriptionKey = "convert.paper")
  private @Nullable String paper;

  @Option(
      names = "--orientation",
      paramLabel = "auto|portrait|landscape",
      descriptionKey = "convert.orientation")
  private Setup.@Nullable Turn orientation;

  @Option(names = "--margin", paramLabel = "MM", descriptionKey = "convert.margin")
  private @Nullable Double margin;

  @Option(names = "--poster", paramLabel = "2x3", descriptionKey = "convert.poster")
  private @Nullable String poster;

  /** Whether anything was asked for: without, a PDF is a page as large as the map. */
  boolean areGiven() {
    return report || paper != null || orientation != null || margin != null || poster != null;
  }

  /** What is wrong with them, if anything, for a file with that ending. */
  Optional<Phrase> objection(String ending, String file) {
    if (!areGiven()) return Optional.empty();
    if (!ending.equals(PAGED)) return Optional.of(Phrase.of("cli.paper.onlyPdf", file));
    if (paper != null && Paper.of(paper).isEmpty())
      return Optional.of(Phrase.of("cli.paper.unknown", paper, papers()));
    if (margin != null && !(margin >= 0 && margin <= Setup.MOST_MARGIN))
      return Optional.of(Phrase.of("cli.paper.margin", (int) Setup.MOST_MARGIN));
    if (poster != null && Tiles.of(poster).isEmpty())
      return Optional.of(Phrase.of("cli.paper.poster", poster, Tiles.MOST));
    if (poster != null && report) return Optional.of(Phrase.of("cli.paper.reportPoster"));
    return Optional.empty();
  }

  private static String papers() {
    return String.join(", ", Paper.ALL.stream().map(Paper::key).toList());
  }

  List<Page> pages(TouchMap map, boolean folded, @Nullable LookName theme, LocalDate today) {
    if (report) return ReportPages.of(map, setup(ReportPages.USUAL), today);
    return MapSheets.of(map, wish(folded, theme), today).pages();
  }

  /** What to say of type that is too small to be read on these sheets, and what would help. */
  List<Phrase> notices(
      TouchMap map, boolean folded, @Nullable LookName theme, LocalDate today, Locale locale) {
    if (!areGiven() || report) return List.of();
    PrintWish wish = wish(folded, theme);
    MapSheets sheets = MapSheets.of(map, wish, today);
    if (sheets.isReadable()) return List.of();
    var said = new ArrayList<Phrase>();
    String type = String.format(locale, "%.1f", sheets.type());
    said.add(Phrase.of("cli.paper.small", type, (int) MapSheets.LEAST_TYPE));
    MapSheets.enough(map, wish, today)
        .ifPresent(
            tiles -> said.add(Phrase.of("cli.paper.asPoster", tiles.columns(), tiles.rows())));
    MapSheets.larger(map, wish, today)
        .ifPresent(larger -> said.add(Phrase.of("cli.paper.asPaper", larger.key())));
    return said;
  }

  private PrintWish wish(boolean folded, @Nullable LookName theme) {
    return new PrintWish(
        setup(Setup.USUAL),
        Optional.ofNullable(poster).flatMap(Tiles::of).orElse(Tiles.ONE),
        PrintWish.Around.ALL,
        PrintWish.Content.USUAL
            .withFolded(folded)
            .withTheme(theme == null ? LookName.LIGHT : theme));
  }

  private Setup setup(Setup usual) {
    return new Setup(
        Optional.ofNullable(paper).flatMap(Paper::of).orElse(usual.paper()),
        orientation == null ? usual.turn() : orientation,
        margin == null ? usual.margin() : margin);
  }
}
