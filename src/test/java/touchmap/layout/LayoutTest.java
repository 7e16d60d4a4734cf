package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** The measures of the design, and what folding, moving by hand and editing do to a layout. */
final class LayoutTest {
  private static Layout laidOut(TouchMap map, LayoutKind kind, String... folded) {
    var ids = new HashSet<Id>();
    for (String id : folded) ids.add(Id.of(id));
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, ids, Map.of()));
  }

  private static Layout both(TouchMap map) {
    return laidOut(map, LayoutKind.BOTH);
  }

  private static Placed at(Layout layout, String id) {
    return layout.at(Id.of(id)).orElseThrow();
  }

  private static Rect box(Layout layout, String id) {
    return at(layout, id).box();
  }

  private static TouchMap withPoint(TouchMap map, String parent, String name) {
    return map.replacing(
        Id.of(parent),
        at -> {
          var children = new ArrayList<>(at.children());
          children.add(Trees.point(name));
          return at.withChildren(children);
        });
  }

  private static String leftOnes(Layout layout) {
    return String.join(
        " ",
        layout.top().tree().shown().stream()
            .filter(id -> at(layout, id.value()).isMirrored())
            .map(Id::value)
            .toList());
  }

  @Test
  void theExampleStandsAsInTheDesign() {
    Layout layout = both(Trees.example());
    assertEquals("Search Word Office Desk Launch", leftOnes(layout));
    assertEquals(Point.ORIGIN, box(layout, "Tandem").center());
    assertEquals(70, box(layout, "Tandem").height());
    assertEquals(38, box(layout, "Sales").height());
    assertEquals(30, box(layout, "Sales1").height());
    assertEquals(8, box(layout, "Sales2").y() - box(layout, "Sales1").bottom(), 1e-9);
    assertEquals(24, box(layout, "Sales1").y() - box(layout, "Website5").bottom(), 1e-9);
    assertEquals(38, box(layout, "Sales").x() - box(layout, "Tandem").right(), 1e-9);
    assertEquals(32, box(layout, "Sales1").x() - box(layout, "Sales").right(), 1e-9);
    assertEquals(32, box(layout, "Desk").x() - box(layout, "Desk1").right(), 1e-9);
  }

  @Test
  void bothSidesAreLevelWithTheBusiness() {
    Layout layout = both(Trees.example());
    assertEquals(0, box(layout, "Website1").y() + box(layout, "Project5").bottom(), 1e-9);
    assertEquals(0, box(layout, "Search1").y() + box(layout, "Launch5").bottom(), 1e-9);
  }

  @Test
  void theFarEndsStandNearerToTheBusinessByAtMostFourteen() {
    Layout layout = both(Trees.example());
    double nearest = box(layout, "Tandem").x() - box(layout, "Office").right();
    double furthest = box(layout, "Tandem").x() - box(layout, "Search").right();
    assertTrue(furthest < nearest - 10 && furthest >= 24, furthest + " against " + nearest);
  }

  @Test
  void longNamesTakeTwoLinesAndAreThenCut() {
    String two = "word ".repeat(10).strip();
    String long3 = "word ".repeat(30).strip();
    Layout layout = both(Trees.map(Trees.object("Web", Trees.point(two), Trees.point(long3))));
    Placed first = layout.placed().values().stream().skip(2).findFirst().orElseThrow();
    assertEquals(List.of("word word word word word word", "word word word word"), texts(first));
    assertEquals(46, first.box().height());
    assertFalse(first.tree().cut());
    Placed second = layout.placed().values().stream().skip(3).findFirst().orElseThrow();
    assertEquals(
        List.of("word word word word word word", "word word word word word word…"), texts(second));
    assertEquals(46, second.box().height());
    assertTrue(second.tree().cut());
    for (TextLine line : second.lines()) assertTrue(line.width() <= 220);
  }

  @Test
  void aWordThatIsTooLongIsBrokenAndLettersStayWhole() {
    Layout layout = both(Trees.map(Trees.object("x".repeat(40)), Trees.object("a😀".repeat(30))));
    List<Placed> all = List.copyOf(layout.placed().values());
    assertEquals(List.of("x".repeat(31), "x".repeat(9)), texts(all.get(1)));
    for (TextLine line : all.get(2).lines()) {
      assertTrue(line.text().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), line.text());
    }
  }

  @Test
  void lineBreaksByHandAreKept() {
    Layout layout =
        both(Trees.map(Trees.object("Web", Trees.point("one\ntwo"), Trees.point("1\n2\n3"))));
    List<Placed> all = List.copyOf(layout.placed().values());
    assertEquals(List.of("one", "two"), texts(all.get(2)));
    assertEquals(List.of("1", "2…"), texts(all.get(3)));
    assertTrue(all.get(3).tree().cut());
  }

  @Test
  void theBusinessHasItsNameInBoldAndTheRestBelowInSmall() {
    TouchMap map = Trees.map();
    Layout layout = both(map.withRoot(map.root().withName("Tandem\nweb studio")));
    List<TextLine> lines = layout.top().lines();
    assertEquals(new TextStyle(TextStyle.Weight.BOLD, 21), lines.get(0).style());
    assertEquals(new TextStyle(TextStyle.Weight.MEDIUM, 13), lines.get(1).style());
    for (TextLine line : lines) assertEquals(0, line.baseline().x() + line.width() / 2, 1e-9);
  }

  @Test
  void anEmptyNameStillHasABoxToHit() {
    Layout layout = both(Trees.map(Trees.object("Web", Trees.point("").withId(Id.of("none")))));
    assertEquals(42, box(layout, "none").width());
    assertEquals(List.of(), at(layout, "none").lines());
  }

  @Test
  void iconNameAndSignsStandAsOneGroupInTheMiddle() {
    TouchMap map = Trees.example();
    for (LayoutKind kind : LayoutKind.values()) {
      for (String name : List.of("1", "mine", "Reception desk")) {
        TouchMap noted =
            map.replacing(
                    Id.of("Office"),
                    it -> it.withName(name).withDetails(it.details().withNote("Ring twice")))
                .replacing(
                    Id.of("Sales"),
                    it -> it.withName(name).withDetails(it.details().withNote("Ring twice")));
        Layout layout = Layout.of(noted, Trees.SEVEN, new LayoutOptions(kind, Set.of(), Map.of()));
        for (String id : List.of("Office", "Sales")) {
          Placed node = at(layout, id);
          TextLine line = node.lines().getFirst();
          Rect icon = node.icon().orElseThrow();
          Rect signs = node.signs().orElseThrow();
          assertEquals(8, line.baseline().x() - icon.right(), 1e-9, id + name);
          assertEquals(7, signs.x() - line.baseline().x() - line.width(), 1e-9, id + name);
          assertEquals(
              icon.x() - node.box().x(), node.box().right() - signs.right(), 1e-9, id + name);
        }
      }
    }
  }

  @Test
  void namesReadFromTheInnerEndAndChipsGoToTheOuter() {
    LayoutOptions options =
        new LayoutOptions(
            LayoutKind.BOTH,
            Set.of(Id.of("Office"), Id.of("Sales")),
            Map.of(Id.of("Desk1"), new Room(0, 40, 0)));
    Layout layout = Layout.of(Trees.example(), Trees.SEVEN, options);
    Placed desk = at(layout, "Desk1");
    assertEquals(12, desk.box().right() - desk.label().right(), 1e-9);
    assertEquals(52, desk.label().x() - desk.box().x(), 1e-9);
    Rect left = at(layout, "Office").foldChip().orElseThrow();
    assertTrue(left.right() < at(layout, "Office").icon().orElseThrow().x());
    Rect right = at(layout, "Sales").foldChip().orElseThrow();
    assertTrue(right.x() > at(layout, "Sales").lines().getFirst().baseline().x());
    for (String id : List.of("Office", "Sales")) {
      Rect box = box(layout, id);
      assertEquals(box, box.union(at(layout, id).foldChip().orElseThrow()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFoldedTopicCountsAllThatItHides(LayoutKind kind) {
    Topic deep = Trees.object("Web", Trees.point("a", Trees.point("b"), Trees.point("c")));
    Layout layout = laidOut(Trees.map(deep), kind, "Web");
    assertEquals(3, at(layout, "Web").tree().hidden());
    assertEquals(2, layout.placed().size());
    assertTrue(at(layout, "Web").isFolded());
  }

  @Test
  void theBusinessItselfNeverFolds() {
    assertEquals(31 + 8, laidOut(Trees.example(), LayoutKind.BOTH, "Tandem").placed().size());
  }

  @Test
  void aSideChosenByHandStands() {
    TouchMap map =
        Trees.example()
            .replacing(Id.of("Sales"), sales -> Trees.formed(sales, Form.NONE.withSide(Side.LEFT)));
    Layout layout = both(map);
    assertTrue(at(layout, "Sales").isMirrored());
    assertEquals("Sales Office Desk Launch", leftOnes(layout));
    assertTrue(box(layout, "Sales").y() < box(layout, "Office").y());
  }

  @Test
  void anOffsetMovesATopicWithItsBranchAndNothingElse() {
    Layout plain = both(Trees.example());
    TouchMap map =
        Trees.example()
            .replacing(
                Id.of("Sales"),
                sales -> Trees.formed(sales, Form.NONE.withOffset(Offset.of(50, -7))));
    Layout moved = both(map);
    for (Placed each : plain.placed().values()) {
      boolean ofSales = each.id().value().startsWith("Sales");
      Rect box = ofSales ? each.box().moved(50, -7) : each.box();
      assertEquals(box, moved.at(each.id()).orElseThrow().box());
    }
  }

  @Test
  void aSingleBranchIsLevelWithTheBusiness() {
    Topic uneven =
        Trees.object("Web", Trees.point("a", Trees.point("b"), Trees.point("c")), Trees.point("d"));
    assertEquals(0, box(both(Trees.map(uneven)), "Web").centerY(), 1e-9);
  }

  @Test
  void addingALeafMovesNothingInItsColumnAgainstWhatIsAbove() {
    TouchMap map = Trees.map(Trees.object("Web", 6), Trees.object("Shop", 4));
    TouchMap more = withPoint(map, "Web", "new");
    Layout before = laidOut(map, LayoutKind.RIGHT);
    Layout after = laidOut(more, LayoutKind.RIGHT);
    double moved = box(after, "Web1").y() - box(before, "Web1").y();
    for (int i = 1; i <= 6; i++) {
      assertEquals(moved, box(after, "Web" + i).y() - box(before, "Web" + i).y(), 1e-9);
    }
  }

  @Test
  void typingDoesNotSendBranchesToTheOtherSide() {
    TouchMap map =
        Trees.map(Trees.object("Web", 5), Trees.object("Shop", 3), Trees.object("Desk", 6));
    Layout layout = both(map);
    assertEquals("Desk", leftOnes(layout));
    for (int i = 6; i <= 8; i++) {
      map = withPoint(map, "Web", "Web" + i);
      layout = layout.next(map, Trees.SEVEN, LayoutOptions.of(map));
      assertEquals("Desk", leftOnes(layout));
    }
    assertEquals("Shop Desk", leftOnes(both(map)));
  }

  @Test
  void foldingMovesNoBranchToTheOtherSide() {
    String open = leftOnes(both(Trees.example()));
    String[] all =
        Trees.example().root().children().stream()
            .map(it -> it.id().value())
            .toArray(String[]::new);
    assertEquals(open, leftOnes(laidOut(Trees.example(), LayoutKind.BOTH, all)));
    for (String each : all)
      assertEquals(open, leftOnes(laidOut(Trees.example(), LayoutKind.BOTH, each)), each);
  }

  @Test
  void sidesThatHaveBecomeClearlyUnevenAreEvenedOut() {
    TouchMap map =
        Trees.map(Trees.object("Web", 5), Trees.object("Shop", 5), Trees.object("Desk", 5));
    Layout layout = both(map);
    for (int i = 6; i <= 30; i++) map = withPoint(map, "Web", "Web" + i);
    assertEquals("Shop Desk", leftOnes(layout.next(map, Trees.SEVEN, LayoutOptions.of(map))));
  }

  @Test
  void theNextLayoutIsTheOneAFreshStartWouldGiveWhenNoSidesAreAtStake() {
    TouchMap map = Trees.example();
    Layout layout = laidOut(map, LayoutKind.RIGHT);
    TouchMap renamed =
        withPoint(map, "Sales", "new").replacing(Id.of("Word"), it -> it.withName("Hearsay"));
    LayoutOptions options = new LayoutOptions(LayoutKind.RIGHT, Set.of(), Map.of());
    assertEquals(
        Layout.of(renamed, Trees.SEVEN, options), layout.next(renamed, Trees.SEVEN, options));
  }

  @ParameterizedTest
  @EnumSource
  void twoThousandDeepIsNoTrouble(LayoutKind kind) {
    Topic chain = Trees.point("p2000");
    for (int i = 1999; i >= 1; i--) chain = Trees.point("p" + i, chain);
    Layout layout = laidOut(Trees.map(Trees.object("Web", chain)), kind);
    assertEquals(2002, layout.placed().size());
    assertSame(at(layout, "p2000"), layout.hit(box(layout, "p2000").center()).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void tenThousandSiblingsAreNoTrouble(LayoutKind kind) {
    Layout layout = laidOut(Trees.map(Trees.object("Web", 10_000)), kind);
    assertEquals(10_002, layout.placed().size());
    assertEquals(8, box(layout, "Web9000").y() - box(layout, "Web8999").bottom(), 1e-6);
    assertSame(at(layout, "Web9000"), layout.hit(box(layout, "Web9000").center()).orElseThrow());
  }

  private static List<String> texts(Placed placed) {
    return placed.lines().stream().map(TextLine::text).toList();
  }
}
