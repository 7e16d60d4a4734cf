package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.action;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.ActionStatus;
import touchmap.model.Crosshair;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** In which order actions are looked at, and what lies where in the matrix. */
class AgendaTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static TouchMap with(touchmap.model.PlannedAction... actions) {
    return Maps.studio().withStudy(Study.NONE.withActions(List.of(actions)));
  }

  private static List<String> ids(List<Agenda.Entry> entries) {
    return entries.stream().map(each -> each.action().id().value()).toList();
  }

  @Test
  void whatIsOverdueComesFirstThenByDateThenWhatHasNone() {
    Agenda agenda =
        Agenda.of(
            with(
                action("none", "t1", "", ActionStatus.PLANNED, ""),
                action("later", "t1", "2027-01-01", ActionStatus.PLANNED, ""),
                action("soon", "t1", "2026-11-26", ActionStatus.PLANNED, ""),
                action("soonDoing", "t1", "2026-11-26", ActionStatus.DOING, ""),
                action("late", "t1", "2026-11-24", ActionStatus.DOING, ""),
                action("latest", "t1", "2026-03-01", ActionStatus.PLANNED, "")),
            TODAY);
    assertEquals(
        List.of("latest", "late", "soonDoing", "soon", "later", "none"), ids(agenda.open()));
    assertEquals(
        List.of(true, true, false, false, false, false),
        agenda.open().stream().map(Agenda.Entry::isOverdue).toList());
  }

  @Test
  void byRiceTheHighestComesFirstAndWhatHasNoneKeepsItsOrderBehind() {
    java.util.function.BiFunction<String, Double, touchmap.model.PlannedAction> rated =
        (id, reach) ->
            action(id, "t1", "2027-01-01", ActionStatus.PLANNED, "")
                .withRice(
                    new touchmap.model.PlannedAction.Rice(
                        OptionalDouble.of(reach),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1)));
    Agenda agenda =
        Agenda.of(
            with(
                action("late", "t1", "2026-03-01", ActionStatus.PLANNED, ""),
                action("none", "t1", "", ActionStatus.PLANNED, ""),
                rated.apply("small", 1.0),
                rated.apply("great", 9.0)),
            TODAY);
    assertEquals(List.of("great", "small", "late", "none"), ids(agenda.openByRice()));
    assertTrue(agenda.hasRice());
  }

  @Test
  void whatIsDueTodayIsNotOverdueYet() {
    Agenda agenda = Agenda.of(with(action("a", "t1", "2026-11-25", ActionStatus.DOING, "")), TODAY);
    assertEquals(false, agenda.open().getFirst().isOverdue());
  }

  @Test
  void whatIsClosedIsNeverOverdueAndTheLatestDoneComesFirst() {
    Agenda agenda =
        Agenda.of(
            with(
                action("dropped", "t1", "2026-01-01", ActionStatus.DROPPED, ""),
                action("early", "t1", "2026-01-01", ActionStatus.DONE, "2026-02-01"),
                action("late", "t1", "2026-01-01", ActionStatus.DONE, "2026-10-01")),
            TODAY);
    assertEquals(List.of("late", "early", "dropped"), ids(agenda.closed()));
    assertTrue(agenda.closed().stream().noneMatch(Agenda.Entry::isOverdue));
    assertEquals(Map.of(ActionStatus.DONE, 2L, ActionStatus.DROPPED, 1L), agenda.counts());
    assertEquals(List.of("dropped"), ids(agenda.of(ActionStatus.DROPPED)));
  }

  private static TouchMap rated() {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(1))
                .withRounds(
                    List.of(
                        round(
                            "r",
                            "2026-01-01",
                            rating("t1", "I", 9, 2),
                            rating("t2", "I", 3, 4),
                            rating("t3", "I", 8, 0),
                            rating("t4", "I", 0, 3),
                            customer("t1", "C", 0, 5)))));
  }

  @Test
  void theMatrixHoldsWhatHasBothValuesAndCountsWhatHasOne() {
    TouchMap map = rated();
    Plot ours = Plot.of(map, Figures.of(map), Viewpoint.COMPANY);
    assertEquals(
        List.of("t1", "t2"), ours.dots().stream().map(dot -> dot.touchpoint().value()).toList());
    assertEquals(List.of(Id.of("t3"), Id.of("t4")), ours.halves());
    assertEquals(Optional.of(new Matrix.Cross(6, 3)), ours.lines());
    assertEquals(
        List.of(Quadrant.CONCENTRATE, Quadrant.OVERKILL),
        ours.dots().stream().map(Plot.Dot::quadrant).toList());
  }

  @Test
  void theCustomersScoreMakesAMatrixOfItsOwn() {
    TouchMap map = rated();
    Plot theirs = Plot.of(map, Figures.of(map), Viewpoint.CUSTOMER);
    assertEquals(1, theirs.dots().size());
    assertEquals(5, theirs.dots().getFirst().score());
    assertEquals(Quadrant.KEEP, theirs.dots().getFirst().quadrant());
  }

  @Test
  void linesMovedByHandPartTheDotsAnew() {
    TouchMap map = rated();
    var byHand = Crosshair.NONE.at(OptionalDouble.of(9.5), OptionalDouble.of(1.5));
    TouchMap moved = map.withView(map.view().withCrosshair(Optional.of(byHand)));
    Plot plot = Plot.of(moved, Figures.of(moved), Viewpoint.COMPANY);
    assertTrue(plot.dots().stream().allMatch(dot -> dot.quadrant() == Quadrant.OVERKILL));
    Plot before = Plot.of(map, Figures.of(map), Viewpoint.COMPANY);
    assertEquals(plot.dots(), before.dividedAt(new Matrix.Cross(9.5, 1.5)).dots());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void ourMatrixNeverDisagreesWithTheFiguresOfTheMap(long seed) {
    TouchMap map = Maps.grown(seed);
    Figures figures = Figures.of(map);
    Plot plot = Plot.of(map, figures, Viewpoint.COMPANY);
    assertEquals(figures.cross(), plot.lines());
    for (Plot.Dot dot : plot.dots())
      assertEquals(figures.of(dot.touchpoint()).quadrant(), Optional.of(dot.quadrant()));
  }
}
