package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.action;
import static touchmap.model.Studies.ids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.model.ActionStatus;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.PlannedAction;
import touchmap.model.Review;
import touchmap.model.TouchMap;

/** The plan of actions, and the rhythm of review. */
class ActionEditsTest {
  private static final TouchMap STUDIO = Maps.studio();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Extras UNKNOWN =
      new Extras(List.of(new Extras.Extra("", "x", new Json.Str("?"))));
  private static final PlannedAction ONE = action("a1", "t4", "", ActionStatus.PLANNED, "");
  private static final PlannedAction TWO = action("a2", "t1", "", ActionStatus.PLANNED, "");
  private static final TouchMap MAP =
      STUDIO.withStudy(STUDIO.study().withActions(List.of(ONE, TWO)));

  private static List<PlannedAction> after(TouchMap map, Edit edit) {
    return applied(map, edit).study().actions();
  }

  @Test
  void anActionIsAddedBehindTheOthersAndChangedInItsPlace() {
    assertEquals(List.of(ONE), after(STUDIO, new PlanAction(ONE)));
    PlannedAction doing =
        ONE.withTitle("Answer within a day")
            .withAssignment(ONE.assignment().withStatus(ActionStatus.DOING, TODAY));
    assertEquals(List.of(doing, TWO), after(MAP, new PlanAction(doing)));
    assertSame(MAP, applied(MAP, new PlanAction(TWO)));
  }

  @Test
  void anActionIsDoneOnADayAndNotDoneOnNone() {
    PlannedAction.Assignment done = ONE.assignment().withStatus(ActionStatus.DONE, TODAY);
    assertEquals(Optional.of(TODAY), done.done());
    assertEquals(done, done.withStatus(ActionStatus.DONE, TODAY.plusDays(3)));
    assertEquals(Optional.empty(), done.withStatus(ActionStatus.DOING, TODAY).done());
  }

  @Test
  void anActionBelongsToATouchpointAndItsNumbersAreNotNegative() {
    assertEquals(
        "edit.noTouchpoint", refusal(MAP, new PlanAction(ONE.withTouchpoint(Id.of("o1")))));
    assertEquals("edit.gone", refusal(MAP, new PlanAction(ONE.withTouchpoint(Id.of("none")))));
    var negative =
        new PlannedAction.Rice(
            OptionalDouble.of(-1),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    assertEquals("edit.badRice", refusal(MAP, new PlanAction(ONE.withRice(negative))));
    PlannedAction stranger = action("t1", "t1", "", ActionStatus.PLANNED, "");
    assertEquals("edit.twice", refusal(MAP, new PlanAction(stranger)));
  }

  @Test
  void typingIntoAnActionIsOneStepAndItsStatusIsOneOfItsOwn() {
    var editor = new Editor(Editor.State.opened(MAP));
    for (String title : List.of("A", "An", "Ans"))
      editor.apply(new PlanAction(ONE.withTitle(title)));
    TouchMap typed = editor.map();
    PlannedAction last = typed.study().actions().getFirst();
    editor.apply(
        new PlanAction(
            last.withAssignment(last.assignment().withStatus(ActionStatus.DONE, TODAY))));
    editor.undo();
    assertSame(typed, editor.map());
    editor.undo();
    assertSame(MAP, editor.map());
  }

  @Test
  void actionsAreDroppedTogether() {
    assertEquals(List.of(TWO), after(MAP, new DropActions(ids("a1"))));
    assertEquals(List.of(), after(MAP, new DropActions(ids("a1", "a2"))));
    assertEquals("edit.actionGone", refusal(MAP, new DropActions(ids("a1", "a9"))));
    assertEquals("edit.nothing", refusal(MAP, new DropActions(List.of())));
  }

  @Test
  void theRhythmOfReviewIsAtLeastAMonth() {
    Review monthly = Review.USUAL.withDriver("Irina").withNextAudit(Optional.of(TODAY));
    TouchMap map = applied(STUDIO, new SetReview(monthly));
    assertEquals(Optional.of(monthly), map.study().review());
    assertSame(map, applied(map, new SetReview(monthly)));
    assertEquals("edit.badMonths", refusal(map, new SetReview(monthly.withMonths(0, 12))));
    assertEquals("edit.badMonths", refusal(map, new SetReview(monthly.withMonths(1, 0))));
    var editor = new Editor(Editor.State.opened(map));
    for (String driver : List.of("P", "Pa"))
      editor.apply(new SetReview(monthly.withDriver(driver)));
    editor.undo();
    assertSame(map, editor.map());
  }

  @Test
  void whatThisVersionDoesNotKnowOfActionsAndReviewStays() {
    TouchMap map =
        STUDIO.withStudy(
            STUDIO
                .study()
                .withActions(List.of(ONE.withExtras(UNKNOWN)))
                .withReview(Optional.of(Review.USUAL.withExtras(UNKNOWN))));
    assertEquals(UNKNOWN, after(map, new PlanAction(ONE.withNote("n"))).getFirst().extras());
    TouchMap reviewed = applied(map, new SetReview(Review.USUAL.withDriver("Irina")));
    assertEquals(UNKNOWN, reviewed.study().review().orElseThrow().extras());
  }
}
