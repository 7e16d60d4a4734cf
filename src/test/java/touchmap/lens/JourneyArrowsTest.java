package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.lens.JourneyArrows.Route;
import touchmap.lens.JourneyLens.Leg;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;

class JourneyArrowsTest {
  private static final FontSizes SIZES = new FontSizes();

  private static TouchMap tandem() {
    var opened = MapFiles.read(Samples.document("tandem", "en"), "tandem");
    return assertInstanceOf(Opened.Fine.class, opened).map();
  }

  private static Layout layout(TouchMap map) {
    return Layout.of(map, SIZES, LayoutOptions.unfolded(map));
  }

  private static List<Leg> legs(TouchMap map, Chain chain) {
    return JourneyLens.of(map, chain).legs();
  }

  /** The chain of the example. */
  private static List<Leg> legs(TouchMap map) {
    return legs(map, map.study().journey().chains().getFirst());
  }

  /** Fifteen touchpoints, from all over the map in turn. */
  private static Chain long15(TouchMap map) {
    var all = new ArrayList<Topic>();
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) all.add(topic);
            });
    var steps = new ArrayList<Step>();
    for (int i = 0; i < 15; i++) steps.add(Step.at(all.get(i * 7 % all.size()).id()));
    return Chain.of("long").withSteps(steps);
  }

  @Test
  void aStepThatIsItsOwnNextIsALoopBesideItsBox() {
    TouchMap map = tandem();
    Id twice = map.study().journey().chains().getFirst().steps().get(3).touchpoint();
    Layout layout = layout(map);
    Chain chain = Chain.of("twice").withSteps(List.of(Step.at(twice), Step.at(twice)));
    List<Point> points = JourneyArrows.routes(layout, legs(map, chain)).getFirst().points();
    Rect box = layout.at(twice).orElseThrow().extent();
    assertTrue(points.getFirst().y() - points.getLast().y() >= 16, points.toString());
    for (Point each : List.of(points.get(1), points.get(2)))
      assertTrue(each.x() < box.x() - 10 || each.x() > box.right() + 10, points.toString());
  }

  private static void nothingIsHidden(Layout layout, List<Route> routes) {
    for (Route each : routes)
      for (Placed placed : layout.placed().values())
        if (!Set.of(each.leg().from(), each.leg().to()).contains(placed.id()))
          assertFalse(
              JourneyArrows.crosses(each.points(), placed.box()),
              () -> each.leg().number() + " hides " + placed.topic().name());
  }

  @Test
  void noArrowOfTheExampleHidesABox() {
    Layout layout = layout(tandem());
    List<Route> routes = JourneyArrows.routes(layout, legs(tandem()));
    assertEquals(9, routes.size());
    nothingIsHidden(layout, routes);
  }

  @Test
  void fifteenStepsAcrossTheMapHideNoBoxAndKeepApart() {
    TouchMap map = tandem();
    Layout layout = layout(map);
    List<Route> routes = JourneyArrows.routes(layout, legs(map, long15(map)));
    assertEquals(14, routes.size());
    nothingIsHidden(layout, routes);
    var lanes = new ArrayList<Rect>();
    for (Route each : routes) {
      List<Point> points = each.points();
      for (int i = 2; i < points.size() - 1; i++) {
        if (points.get(i - 1).x() != points.get(i).x()) continue;
        Rect lane = Rect.between(points.get(i - 1), points.get(i)).grown(2);
        for (Rect other : lanes) assertFalse(lane.overlaps(other), each.leg()::toString);
      }
      for (int i = 2; i < points.size() - 1; i++)
        if (points.get(i - 1).x() == points.get(i).x())
          lanes.add(Rect.between(points.get(i - 1), points.get(i)).grown(2));
    }
  }

  @Test
  void noTwoArrowsTouchABoxAtTheSamePlace() {
    TouchMap map = tandem();
    var ends = new ArrayList<Point>();
    for (Route each : JourneyArrows.routes(layout(map), legs(map, long15(map)))) {
      ends.add(each.points().getFirst());
      ends.add(each.points().getLast());
    }
    assertEquals(ends.size(), Set.copyOf(ends).size());
  }

  @Test
  void anArrowGoesFromOuterEndToOuterEnd() {
    Layout layout = layout(tandem());
    for (Route each : JourneyArrows.routes(layout, legs(tandem()))) {
      Placed to = layout.at(each.leg().to()).orElseThrow();
      double end = to.isMirrored() ? to.extent().x() : to.extent().right();
      assertEquals(end, each.points().getLast().x());
      assertTrue(to.box().grown(1).contains(each.points().getLast()));
    }
  }

  @Test
  void aStepAtTheSameTouchpointIsALoop() {
    TouchMap map = tandem();
    Chain chain =
        Chain.of("loop").withSteps(List.of(Step.at(Id.of("home")), Step.at(Id.of("home"))));
    Layout layout = layout(map);
    Route loop = JourneyArrows.routes(layout, legs(map, chain)).getFirst();
    assertEquals(4, loop.points().size());
    assertTrue(loop.points().getFirst().y() > loop.points().getLast().y());
  }

  @Test
  void whatIsFoldedAwayHasNoArrow() {
    TouchMap map = tandem();
    Id website = map.root().pathTo(Id.of("home")).get(1).id();
    Layout folded = Layout.of(map, SIZES, LayoutOptions.unfolded(map).withFolded(Set.of(website)));
    List<Route> routes = JourneyArrows.routes(folded, legs(map));
    assertTrue(routes.size() < 9);
    assertEquals(2 * routes.size(), JourneyArrows.of(folded, legs(map), Look.light()).size());
  }
}
