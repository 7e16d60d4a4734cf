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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Rect;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.picture.FontSizes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.LookName;
import touchmap.picture.Mark;

/** The names of the fields, between dots and the names of dots. */
class MatrixPictureTest {
  private static final Rect AREA = new Rect(0, 0, 404, 270);
  private static final Map<Quadrant, String> FIELDS =
      Map.of(
          Quadrant.CONCENTRATE, "Чинить первыми",
          Quadrant.KEEP, "Беречь",
          Quadrant.LOW, "Подождёт",
          Quadrant.OVERKILL, "Не перестараться");

  private static List<Mark> painted(Plot plot) {
    MatrixScale scale = MatrixScale.of(AREA, plot, Scale.STANDARD);
    Function<Id, String> names = id -> "Страница " + id.value();
    return MatrixPicture.of(
        scale,
        plot,
        Look.light(),
        new FontSizes(),
        Naming.of(scale, plot, new FontSizes(), names, FIELDS),
        names,
        MatrixPicture.Marked.NOTHING);
  }

  private static Plot plot(List<Plot.Dot> dots) {
    return new Plot(dots, Optional.of(new Matrix.Cross(5, 3)), List.of());
  }

  private static Plot.Dot dot(int i, double importance, double score) {
    return new Plot.Dot(
        Id.of("t" + i),
        importance,
        score,
        importance >= 5
            ? score < 3 ? Quadrant.CONCENTRATE : Quadrant.KEEP
            : score < 3 ? Quadrant.LOW : Quadrant.OVERKILL,
        false);
  }

  private static Rect box(Mark.Words words) {
    var sizes = new FontSizes();
    double ascent = sizes.ascent(words.style());
    return new Rect(
        words.baseline().x(),
        words.baseline().y() - ascent,
        words.width(),
        ascent + sizes.descent(words.style()));
  }

  private static List<Mark.Words> words(List<Mark> marks) {
    return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aFieldsNameIsClearOfDotsAndNamesKeepTheirDistance(long seed) {
    var chance = new Random(seed);
    var dots = new ArrayList<Plot.Dot>();
    for (int i = 0; i < 20; i++)
      dots.add(dot(i, 1 + 9 * chance.nextDouble(), 1 + 4 * chance.nextDouble()));
    Plot plot = plot(dots);
    MatrixScale scale = MatrixScale.of(AREA, plot, Scale.STANDARD);
    List<Mark.Words> all = words(painted(plot));
    List<Mark.Words> captions =
        all.stream().filter(each -> FIELDS.containsValue(each.text())).toList();
    assertEquals(4, captions.size());
    for (Mark.Words caption : captions) {
      for (Plot.Dot dot : dots)
        assertFalse(box(caption).overlaps(MatrixPicture.box(scale, dot)), caption::text);
      for (Mark.Words other : all) {
        if (captions.contains(other)) continue;
        Rect wide = new Rect(box(caption).x() - 5, box(caption).y(), box(caption).width() + 10, 8);
        assertFalse(wide.overlaps(box(other)), () -> caption.text() + " and " + other.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aFieldsNameStaysAtTheSideOfTheMatrixOnATagThatNoDotsNameHas(long seed) {
    var chance = new Random(seed);
    var dots = new ArrayList<Plot.Dot>();
    for (int i = 0; i < 20; i++)
      dots.add(dot(i, 1 + 9 * chance.nextDouble(), 1 + 4 * chance.nextDouble()));
    Plot plot = plot(dots);
    Rect area = MatrixScale.of(AREA, plot, Scale.STANDARD).area();
    List<Mark> marks = painted(plot);
    for (Mark.Words each : words(marks)) {
      if (!FIELDS.containsValue(each.text())) continue;
      Rect at = box(each);
      Mark.Box tag = (Mark.Box) marks.get(marks.indexOf(each) - 1);
      assertTrue(tag.bounds().contains(at.center()) && !tag.line().equals(Line.NONE), each::text);
      assertEquals(10, Math.min(at.x() - area.x(), area.right() - at.right()), 0.5, each::text);
    }
  }

  @Test
  void whereDotsAreEverywhereTheNameStandsOverThemOnAGroundOfItsOwn() {
    var dots = new ArrayList<Plot.Dot>();
    for (double importance = 5; importance <= 10; importance += 0.2)
      for (double score = 1; score < 3; score += 0.05)
        dots.add(dot(dots.size(), importance, score));
    List<Mark> marks = painted(plot(dots));
    int at =
        marks.indexOf(
            words(marks).stream()
                .filter(each -> each.text().equals("Чинить первыми"))
                .findFirst()
                .orElseThrow());
    Rect name = box((Mark.Words) marks.get(at));
    Rect tag = ((Mark.Box) marks.get(at - 1)).bounds();
    assertEquals(name.union(tag), tag);
  }

  @ParameterizedTest
  @EnumSource(LookName.class)
  void theDiagonalIsQuieterThanTheLinesBetweenTheFieldsInEveryLook(LookName name) {
    Look look = Look.of(name);
    Plot plot = plot(List.of(dot(1, 8, 2)));
    MatrixScale scale = MatrixScale.of(AREA, plot, Scale.STANDARD);
    Naming naming = Naming.numbers(scale, plot, new FontSizes(), FIELDS);
    List<Line> lines =
        MatrixPicture.of(
                scale, plot, look, new FontSizes(), naming, Id::value, MatrixPicture.Marked.NOTHING)
            .stream()
            .filter(Mark.Shape.class::isInstance)
            .map(each -> ((Mark.Shape) each).line())
            .toList();
    Ink ground = look.ground().surfaces().sunken();
    double diagonal = lines.getFirst().ink().contrast(ground);
    assertTrue(diagonal > 1.1 && diagonal < 2, () -> name + ": " + diagonal);
    for (Line each : lines.subList(1, 3)) assertTrue(each.ink().contrast(ground) > 1.5 * diagonal);
  }
}
