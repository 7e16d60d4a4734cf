package touchmap.lens.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.method.Figures;
import touchmap.method.JourneyComparison;
import touchmap.method.JourneyFigures;
import touchmap.model.Chain;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.words.Words;

/** Two chains on one curve, as marks. */
class ComparisonPictureTest {
  @ParameterizedTest
  @CsvSource({"en,only here", "ru,только здесь"})
  void aStepOfOneChainAloneSaysSoWholeInTheNarrowestColumn(String language, String only) {
    var opened = MapFiles.read(Samples.document("tandem", language), "tandem");
    TouchMap map = assertInstanceOf(Opened.Fine.class, opened).map();
    Chain chain = map.study().journey().chains().getFirst();
    Chain shorter = chain.withSteps(chain.steps().subList(3, 10));
    Figures figures = Figures.of(map);
    var both =
        JourneyComparison.of(
            JourneyFigures.of(map, chain, figures),
            JourneyFigures.of(map, shorter, figures),
            map.study().journey().stages());
    Grid grid = Grid.of(700, 300, both.pairs().size(), 0, Set.of(ComparisonPicture.DIFFERENCE));
    FontSizes sizes = new FontSizes();
    List<Mark.Words> said =
        ComparisonPicture.columns(grid, both, new Written(Words.in(language)), Look.light(), sizes)
            .stream()
            .filter(Mark.Words.class::isInstance)
            .map(Mark.Words.class::cast)
            .filter(each -> each.text().equals(only))
            .toList();
    assertEquals(3, said.size());
    for (Mark.Words each : said)
      assertTrue(sizes.width(only, each.style()) <= each.width(), each.toString());
  }
}
