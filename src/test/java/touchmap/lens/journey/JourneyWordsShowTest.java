package touchmap.lens.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.words.Words;

/** The words beside the curve can be read, whatever rows show. */
class JourneyWordsShowTest {
  private static List<Mark> marks(Set<Row> rows) {
    var opened = MapFiles.read(Samples.document("tandem", "en"), "tandem");
    TouchMap map = assertInstanceOf(Opened.Fine.class, opened).map();
    var chain = map.study().journey().chains().getFirst();
    JourneyFigures journey = JourneyFigures.of(map, chain, Figures.of(map));
    Grid grid = Grid.whole(1400, 400, journey.columns().size(), 0, rows);
    Written written = new Written(Words.in("en"));
    return JourneyPicture.columns(
        grid, journey, Marked.NOTHING, written, Look.light(), new FontSizes());
  }

  private static List<Mark.Words> saying(List<Mark> marks, String text) {
    return marks.stream()
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .filter(each -> each.text().equals(text))
        .toList();
  }

  @Test
  void theWeakestStepSaysSoOnceBelowTheNamesOfStageAndStep() {
    for (Set<Row> rows : List.of(Set.of(Row.values()), Set.of(Row.STEP))) {
      List<Mark.Words> said = saying(marks(rows), "weakest");
      assertEquals(1, said.size(), rows.toString());
      double names = Row.STEP.least() + (rows.contains(Row.STAGE) ? Row.STAGE.least() : 0);
      assertTrue(said.getFirst().baseline().y() > names, rows.toString());
    }
  }

  @Test
  void whatIsRememberedHasAGroundThatNoLineStrikesThrough() {
    List<Mark> marks = marks(Set.of(Row.values()));
    List<Mark.Words> remembered =
        Stream.of("peak", "end", "peak and end")
            .flatMap(each -> saying(marks, each).stream())
            .toList();
    assertFalse(remembered.isEmpty());
    for (Mark.Words each : remembered) {
      Mark before = marks.get(marks.indexOf(each) - 1);
      var box = assertInstanceOf(Mark.Box.class, before).bounds();
      assertTrue(box.contains(each.baseline()), each.text());
    }
  }
}
