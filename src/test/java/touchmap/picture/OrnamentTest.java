package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Side;
import touchmap.model.ThemeName;
import touchmap.model.Topic;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.picture.Ornament.Bead;
import touchmap.picture.Ornament.Chip;
import touchmap.picture.Ornament.Way;

final class OrnamentTest {
  private static final FontSizes SIZES = new FontSizes();
  private static final Id PRICES = Id.of("t1");

  static Stream<Arguments> chips() {
    List<Chip> chips =
        List.of(
            new Chip.Score("2,4", 0),
            new Chip.Score("2.4", 1),
            new Chip.Score("10.0", 2),
            new Chip.Score("\u22120.5", 3),
            new Chip.Score("\u221210.5", 4),
            new Chip.Change(Way.UP, "0.6"),
            new Chip.Change(Way.DOWN, "10.4"),
            new Chip.Change(Way.SAME, ""),
            new Chip.Change(Way.NEW, "new"),
            new Chip.Change(Way.NEW, "новая"),
            new Chip.FixFirst());
    return chips.stream()
        .flatMap(chip -> Stream.of(ThemeName.values()).map(theme -> Arguments.of(chip, theme)));
  }

  @ParameterizedTest
  @MethodSource("chips")
  void whatAChipSaysCanBeRead(Chip chip, ThemeName theme) {
    Look look = Look.of(theme);
    for (Look.Heat each : look.heat())
      assertTrue(look.text().plain().contrast(each.box()) >= 4.5, "a name on heat");
    Picture picture = picture(map(Side.RIGHT), look, Ornament.of(chip));
    Ink ground = ((Mark.Box) picture.marksOf(PRICES).getFirst()).fill();
    for (Mark mark : picture.marksOf(PRICES)) {
      switch (mark) {
        case Mark.Box box -> ground = box.fill();
        case Mark.Words said -> assertContrast(said.ink(), ground, 4.5);
        case Mark.Icon icon -> assertContrast(icon.ink(), ground, 3);
        case Mark.Shape shape -> assertContrast(shape.fill(), ground, 3);
      }
    }
  }

  private static void assertContrast(Ink ink, Ink ground, double least) {
    double contrast = ink.contrast(ground);
    assertTrue(contrast >= least, () -> ink.hex() + " on " + ground.hex() + ": " + contrast);
  }

  @ParameterizedTest
  @MethodSource("chips")
  void aChipStandsInItsBoxClearOfTheNameAndHoldsItsText(Chip chip, ThemeName theme) {
    for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
      Picture picture = picture(map(side), Look.of(theme), Ornament.of(chip));
      Placed placed = picture.layout().at(PRICES).orElseThrow();
      Rect bounds = box(chipMarks(picture, placed));
      assertHolds(placed.box(), bounds.grown(3.9));
      for (TextLine line : placed.lines()) {
        double from = line.baseline().x();
        boolean clear = bounds.x() >= from + line.width() + 10 || bounds.right() <= from - 10;
        assertTrue(clear, () -> line + " and " + bounds);
      }
    }
  }

  /** What is painted after the name. */
  private static List<Mark> chipMarks(Picture picture, Placed placed) {
    List<Mark> all = picture.marksOf(placed.id());
    return all.subList(1 + placed.lines().size(), all.size());
  }

  @ParameterizedTest
  @EnumSource
  void aKeyTouchIsFilledAndTheRestOfTheShortlistARing(ThemeName theme) {
    Look look = Look.of(theme);
    for (boolean key : new boolean[] {true, false}) {
      Picture picture = picture(map(Side.RIGHT), look, Ornament.of(new Bead(10, key)));
      Placed placed = picture.layout().at(PRICES).orElseThrow();
      List<Mark> badges = picture.badgesOf(PRICES);
      Mark.Box circle = (Mark.Box) badges.getFirst();
      Mark.Words number = (Mark.Words) badges.getLast();
      assertEquals(key ? look.accent().ink() : look.panel(), circle.fill());
      assertEquals(placed.box().x(), circle.bounds().centerX(), 1e-9);
      assertEquals("10", number.text());
      assertTrue(number.width() < circle.bounds().width() - 2);
      assertContrast(number.ink(), circle.fill(), 4.5);
      assertTrue(placed.lines().getFirst().baseline().x() > circle.bounds().right() + 8);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "RIGHT"})
  void severalPlacesStandInOneBeadClearOfTheName(Side side) {
    Picture picture =
        picture(map(side), Look.light(), Ornament.of(new Bead(List.of(2, 14, 15), true)));
    Placed placed = picture.layout().at(PRICES).orElseThrow();
    List<Mark> badges = picture.badgesOf(PRICES);
    Rect bead = ((Mark.Box) badges.getFirst()).bounds();
    Mark.Words number = (Mark.Words) badges.getLast();
    assertEquals("2 \u00B7 14 \u00B7 15", number.text());
    assertTrue(number.width() < bead.width() - 8);
    double inner =
        placed.isMirrored() ? bead.right() - placed.box().right() : placed.box().x() - bead.x();
    assertEquals(11, inner, 1e-9, "reaches no farther out than one number");
    for (TextLine line : placed.lines()) {
      double from = line.baseline().x();
      assertTrue(bead.right() < from - 8 || bead.x() > from + line.width() + 8);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT", "RIGHT"})
  void starAndWeakestLinkAreBothSeenOnOneTouchpoint(Side side) {
    TouchMap plain = map(side);
    TouchMap map =
        plain.replacing(
            PRICES,
            topic ->
                topic.withDetails(
                    Details.NONE.withTouch(Touch.NONE.withMomentOfTruth("they decide here"))));
    Ornament both = Ornament.of(new Chip.FixFirst()).withBadge(Ornament.Badge.WEAKEST);
    Picture picture = picture(map, Look.light(), both);
    List<Mark> badges = picture.badgesOf(PRICES);
    Rect star = box(badges.subList(0, 1));
    Rect link = box(badges.subList(1, badges.size()));
    assertFalse(star.overlaps(link));
    Rect alone = box(picture(plain, Look.light(), both).badgesOf(PRICES));
    assertTrue(alone.grown(1).overlaps(star), "alone it has the outer corner");
  }

  @Test
  void whatIsToBeFixedFirstIsBorderedUnlessItIsTheMomentOfTruth() {
    Look look = Look.light();
    Mark.Box box = boxOf(map(Side.RIGHT), Ornament.of(new Chip.FixFirst()));
    assertEquals(Line.of(look.signs().bad().plain(), 1.6), box.line());
    assertEquals(look.signs().bad().subtle(), box.fill());
  }

  @Test
  void aScoreWarmsTheWholeBoxUnlessItIsFilteredOut() {
    Ornament score = Ornament.of(new Chip.Score("1.7", 0));
    TouchMap map = map(Side.RIGHT);
    assertEquals(Look.light().heat().getFirst().box(), boxOf(map, score).fill());
    Decor quiet = Decor.of(Map.of(PRICES, score)).withQuiet(Set.of(PRICES));
    Picture picture = picture(map, Look.light(), quiet);
    assertTrue(((Mark.Box) picture.marksOf(PRICES).getFirst()).fill().isNone());
  }

  @Test
  void branchesStepBackByAThird() {
    TouchMap map = map(Side.RIGHT);
    Look look = Look.light();
    Picture picture = picture(map, look, Decor.NONE.withPaleBranches());
    var line = (Mark.Shape) picture.lineTo(PRICES).orElseThrow();
    assertEquals(look.object(0).edge().over(look.canvas(), 0.65), line.fill());
  }

  @Test
  void aDriverStandsPastALeafAndInABoxThatHasChildren() {
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      Picture picture = picture(map(side), Look.light(), driven());
      for (String id : List.of("t1", "t2", "t2a")) {
        Placed placed = picture.layout().at(Id.of(id)).orElseThrow();
        Rect circle = circle(picture, id);
        assertEquals(22.8, circle.width(), 1e-9);
        assertEquals(!id.equals("t2"), !placed.box().overlaps(circle), id);
        assertHolds(placed.extent(), circle);
        assertFalse(chip(picture, id).overlaps(circle), id);
      }
    }
  }

  private static Decor driven() {
    Ornament each = Ornament.of(new Chip.Change(Way.UP, "0.4")).withDriver("ML");
    return Decor.of(Map.of(Id.of("t1"), each, Id.of("t2"), each, Id.of("t2a"), each));
  }

  private static Rect circle(Picture picture, String id) {
    return boxes(picture, id).getLast().bounds();
  }

  private static Rect chip(Picture picture, String id) {
    List<Mark.Box> boxes = boxes(picture, id);
    return boxes.get(boxes.size() - 2).bounds();
  }

  private static List<Mark.Box> boxes(Picture picture, String id) {
    return picture.marksOf(Id.of(id)).stream()
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .toList();
  }

  @Test
  void fromAfarChipsAreLeftOutAndBeadsStay() {
    Picture chips = picture(map(Side.RIGHT), Look.light(), driven());
    Picture beads = picture(map(Side.RIGHT), Look.light(), Ornament.of(new Bead(3, true)));
    assertFalse(seen(chips).contains("0.4"));
    assertTrue(seen(beads).contains("3"));
  }

  private static List<String> seen(Picture picture) {
    var seen = new ArrayList<String>();
    Painter painter =
        mark -> {
          if (mark instanceof Mark.Words words) seen.add(words.text());
        };
    picture.paintOn(painter, picture.bounds(), Detail.NAMES_OF_OBJECTS);
    return seen;
  }

  private static Mark.Box boxOf(TouchMap map, Ornament ornament) {
    return (Mark.Box) picture(map, Look.light(), ornament).marksOf(PRICES).getFirst();
  }

  private static Picture picture(TouchMap map, Look look, Ornament ornament) {
    return picture(map, look, Decor.of(Map.of(PRICES, ornament)));
  }

  private static Picture picture(TouchMap map, Look look, Decor decor) {
    LayoutOptions options = LayoutOptions.of(map).withRoom(decor.room());
    return Picture.of(map, Layout.of(map, SIZES, options), look, decor);
  }

  private static void assertHolds(Rect outer, Rect inner) {
    Rect roomy = outer.grown(1e-6);
    assertTrue(roomy.contains(new Point(inner.x(), inner.y())), () -> inner + " in " + outer);
    assertTrue(
        roomy.contains(new Point(inner.right(), inner.bottom())), () -> inner + " in " + outer);
  }

  /** A box around marks. */
  private static Rect box(List<Mark> marks) {
    Rect all = Rect.EMPTY;
    for (Mark mark : marks) {
      Rect each =
          switch (mark) {
            case Mark.Box box -> box.bounds();
            case Mark.Icon icon -> icon.bounds();
            case Mark.Words said ->
                new Rect(
                    said.baseline().x(),
                    said.baseline().y() - said.style().size() * 0.72,
                    said.width(),
                    said.style().size() * 0.72);
            case Mark.Shape shape -> {
              Rect points = new Rect(shape.start().x(), shape.start().y(), 0, 0);
              for (Mark.Segment segment : shape.segments())
                points = points.union(new Rect(segment.to().x(), segment.to().y(), 0, 0));
              yield points;
            }
          };
      all = all.equals(Rect.EMPTY) ? each : all.union(each);
    }
    return all;
  }

  private static TouchMap map(Side side) {
    TouchMap map = Maps.studio();
    List<Topic> branches =
        map.root().children().stream()
            .map(
                each ->
                    each.withDetails(each.details().withForm(each.details().form().withSide(side))))
            .toList();
    return map.withRoot(map.root().withChildren(branches));
  }
}
