package touchmap.lens.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.method.Figures;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.picture.FontSizes;

/** In every matrix each dot has its whole name or a number, and nothing stands over anything else. */
class NamingTest {
  /** A wide slide with and without a list, a narrow one, a sheet of A4, the panel of a window of 1280 by 720. */
  private static final List<Rect> SIZES =
      List.of(
          new Rect(0, 0, 540, 370),
          new Rect(0, 0, 478, 370),
          new Rect(0, 0, 349, 370),
          new Rect(0, 0, 690, 446),
          new Rect(0, 0, 404, 272),
          new Rect(0, 0, 340, 272));

  private static final Map<Quadrant, String> FIELDS =
      Map.of(
          Quadrant.CONCENTRATE, "Чинить первыми",
          Quadrant.KEEP, "Беречь",
          Quadrant.LOW, "Подождёт",
          Quadrant.OVERKILL, "Не перестараться");

  private static final String LETTERS = "Приветливый бармен и вывеска с улицы ";

  private static final TextSizes MEASURE = new FontSizes();

  private record Crowd(String name, Plot plot, Scale scale, Function<Id, String> names) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Crowd> crowds() {
    var crowds = new ArrayList<Crowd>();
    for (int count : List.of(3, 8, 14, 20, 30, 45, 94))
      for (int seed = 1; seed <= 6; seed++) crowds.add(crowd(count, seed));
    for (String each :
        List.of("b2b-equipment", "cafe", "dental-clinic", "online-shop", "saas", "web-studio"))
      for (String language : List.of("en", "ru")) crowds.add(example(each, language));
    return crowds.stream();
  }

  /** Half of them on whole figures, so that many lie in one place. */
  private static Crowd crowd(int count, int seed) {
    var chance = new Random(100L * count + seed);
    var dots = new ArrayList<Plot.Dot>();
    for (int i = 0; i < count; i++) {
      boolean whole = chance.nextBoolean();
      double importance = 1 + 9 * chance.nextDouble();
      double score = 1 + 4 * chance.nextDouble();
      if (seed % 3 == 0) score = 2.8 + chance.nextGaussian() * 0.3;
      if (whole) importance = Math.round(importance);
      if (whole) score = Math.round(score);
      boolean high = importance >= 5;
      dots.add(
          new Plot.Dot(
              Id.of("t" + i),
              importance,
              Math.clamp(score, 1, 5),
              high
                  ? score < 3 ? Quadrant.CONCENTRATE : Quadrant.KEEP
                  : score < 3 ? Quadrant.LOW : Quadrant.OVERKILL,
              i == 0));
    }
    Function<Id, String> names =
        id -> {
          int at = Integer.parseInt(id.value().substring(1));
          return at + LETTERS.repeat(2).substring(0, 4 + at * 7 % 60).strip();
        };
    var plot = new Plot(dots, Optional.of(new Matrix.Cross(5, 3)), List.of());
    return new Crowd(count + " dots, " + seed, plot, Scale.STANDARD, names);
  }

  private static Crowd example(String name, String language) {
    if (!(MapFiles.read(Samples.document(name, language), name) instanceof Opened.Fine fine))
      throw new AssertionError(name);
    TouchMap map = fine.map();
    return new Crowd(
        name + " " + language,
        Plot.of(map, Figures.of(map), Viewpoint.COMPANY),
        map.study().scoring().scale(),
        id -> map.find(id).map(Topic::nameOnOneLine).orElse(""));
  }

  private static Naming naming(Crowd crowd, Rect area) {
    MatrixScale scale = MatrixScale.of(area, crowd.plot, crowd.scale);
    return Naming.of(scale, crowd.plot, MEASURE, crowd.names, FIELDS);
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void everyDotHasItsWholeNameOrANumber(Crowd crowd) {
    for (Rect area : SIZES) {
      Naming naming = naming(crowd, area);
      List<Id> said =
          naming.labels().stream().flatMap(each -> each.wish().touchpoints().stream()).toList();
      assertEquals(crowd.plot.dots().size(), said.size(), () -> crowd + " in " + area);
      assertEquals(said.size(), said.stream().distinct().count());
      if (naming.isNumbered()) {
        assertEquals(said.size(), naming.numbered().size());
        int next = 0;
        for (Labels.Label each : naming.labels()) {
          int last = next + each.wish().touchpoints().size();
          String text = last == next + 1 ? "" + last : (next + 1) + "–" + last;
          assertEquals(text, each.wish().lines().getFirst());
          for (Id id : each.wish().touchpoints())
            assertEquals(id, naming.numbered().get(next++).touchpoint());
        }
      } else
        for (Labels.Label each : naming.labels())
          assertEquals(
              each.wish().touchpoints().stream().map(crowd.names).collect(Collectors.joining(", ")),
              String.join(" ", each.wish().lines()));
    }
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void noNameIsOverAnotherNorOverADotNorOverALineNorOutside(Crowd crowd) {
    for (Rect area : SIZES) {
      Naming naming = naming(crowd, area);
      MatrixScale scale = MatrixScale.of(area, crowd.plot, crowd.scale);
      for (Labels.Label each : naming.labels()) {
        Rect box = text(each, naming.style());
        String said = each.wish().lines() + " in " + area;
        assertEquals(area, area.union(each.box()), said);
        for (Labels.Label other : naming.labels()) {
          if (other == each) continue;
          assertFalse(each.box().overlaps(other.box()), () -> said + " and " + other.wish());
          other.leader().ifPresent(line -> assertFalse(line.crosses(box), said));
        }
        for (Captions.Caption caption : naming.captions())
          assertFalse(caption.box().overlaps(each.box()), said);
        for (Plot.Dot dot : crowd.plot.dots()) {
          boolean own = each.wish().touchpoints().contains(dot.touchpoint());
          if (own && each.isWithin()) continue;
          assertFalse(MatrixPicture.box(scale, dot).overlaps(each.box()), () -> said + dot);
        }
        if (!each.isWithin())
          for (Stroke line : Naming.lines(scale, crowd.plot))
            assertFalse(line.crosses(each.box()), said);
      }
    }
  }

  /** A name in another field says that its touchpoint is to be dealt with otherwise than it is. */
  @ParameterizedTest
  @MethodSource("crowds")
  void everyNameOrNumberBesideADotStandsInTheFieldOfTheDot(Crowd crowd) {
    for (Rect area : SIZES) {
      Naming naming = naming(crowd, area);
      MatrixScale scale = MatrixScale.of(area, crowd.plot, crowd.scale);
      for (Labels.Label each : naming.labels()) {
        if (each.isWithin()) continue;
        Id first = each.wish().touchpoints().getFirst();
        Quadrant own =
            crowd.plot.dots().stream()
                .filter(dot -> dot.touchpoint().equals(first))
                .map(Plot.Dot::quadrant)
                .findFirst()
                .orElseThrow();
        Rect field = Naming.field(scale, crowd.plot.lines().orElseThrow(), own);
        assertEquals(field, field.union(each.box()), () -> each.wish().lines() + " in " + area);
      }
    }
  }

  /** In a field too narrow for a number each dot has one nevertheless, and the list says where it belongs. */
  @Test
  void dotsInANarrowFieldHaveNumbersNevertheless() {
    var dots =
        List.of(
            new Plot.Dot(Id.of("c"), 9.9, 4.9, Quadrant.OVERKILL, true),
            new Plot.Dot(Id.of("r"), 9.0, 1.0, Quadrant.LOW, true));
    var plot = new Plot(dots, Optional.of(new Matrix.Cross(9.95, 1.05)), List.of());
    var crowd = new Crowd("narrow", plot, Scale.STANDARD, id -> LETTERS.strip());
    everyDotHasItsWholeNameOrANumber(crowd);
  }

  /** Whose name it is, the distance tells: it is nearest to its own dot, or else a line leads from it to that. */
  @ParameterizedTest
  @MethodSource("crowds")
  void everyNameStandsNearestToItsOwnDotOrIsLedToIt(Crowd crowd) {
    for (Rect area : SIZES) {
      Naming naming = naming(crowd, area);
      MatrixScale scale = MatrixScale.of(area, crowd.plot, crowd.scale);
      for (Labels.Label each : naming.labels()) {
        if (each.isWithin()) continue;
        double own = each.wish().dot().distanceTo(each.box());
        for (Plot.Dot dot : crowd.plot.dots()) {
          if (each.wish().touchpoints().contains(dot.touchpoint())) continue;
          double other = MatrixPicture.box(scale, dot).distanceTo(each.box());
          String said = each.wish().lines() + " in " + area + ": " + own + ", " + other;
          assertTrue(own < other || each.leader().isPresent(), said);
          assertTrue(naming.isNumbered() || other >= 6, said);
        }
      }
    }
  }

  /** What a reader saw: the name of the one right beside the dot of the other, and a hair to that one's own. */
  @ParameterizedTest
  @CsvSource({"Counter, Receipt", "Прилавок, Чек"})
  void twoDotsSideBySideDoNotBorrowEachOthersNames(String counter, String receipt) {
    var dots =
        List.of(
            new Plot.Dot(Id.of("c"), 5.0, 4.0, Quadrant.OVERKILL, false),
            new Plot.Dot(Id.of("r"), 5.5, 4.375, Quadrant.KEEP, false));
    var plot = new Plot(dots, Optional.of(new Matrix.Cross(5.25, 3.5)), List.of());
    Function<Id, String> names = id -> id.value().equals("c") ? counter : receipt;
    everyNameStandsNearestToItsOwnDotOrIsLedToIt(new Crowd(counter, plot, Scale.STANDARD, names));
  }

  private static Rect text(Labels.Label label, TextStyle style) {
    double width =
        label.wish().lines().stream()
            .mapToDouble(each -> MEASURE.width(each, style))
            .max()
            .orElse(0);
    double high = label.wish().lines().size() * (MEASURE.ascent(style) + MEASURE.descent(style));
    return new Rect(
        label.box().centerX() - width / 2, label.box().centerY() - high / 2, width, high);
  }

  @Test
  void theCafeHasNamesOnASheetOfPaperAndACrowdHasNumbers() {
    assertFalse(naming(crowd(8, 1), SIZES.get(3)).isNumbered());
    assertTrue(naming(crowd(94, 1), SIZES.get(3)).isNumbered());
  }
}
