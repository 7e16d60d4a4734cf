package touchmap.files;

import java.util.Optional;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.PlannedAction;
import touchmap.model.PlannedAction.Assignment;
import touchmap.model.PlannedAction.Rice;

/** Something to be done about a touchpoint. */
final class ActionPart {
  static final Keys KEYS =
      Keys.of(
          "id",
          "touchpoint",
          "title",
          "owner",
          "due",
          "status",
          "reach",
          "impact",
          "confidence",
          "effort",
          "done",
          "note");
  private static final Choice<ActionStatus> STATUS = Choice.usually(ActionStatus.PLANNED);

  private ActionPart() {}

  static Optional<PlannedAction> read(Part action) {
    Id id = action.define(Sort.ACTION);
    var assignment =
        new Assignment(
            action.text("owner"),
            action.date("due"),
            action.oneOf("status", STATUS),
            action.date("done"));
    var rice =
        new Rice(
            action.number("reach", Range.POSITIVE),
            action.number("impact", Range.POSITIVE),
            action.number("confidence", Range.POSITIVE),
            action.number("effort", Range.POSITIVE));
    return action
        .needed("touchpoint", RankingPart.TOUCHPOINTS)
        .map(
            touchpoint ->
                new PlannedAction(
                    id,
                    touchpoint,
                    action.text("title"),
                    assignment,
                    rice,
                    action.text("note"),
                    action.extras()));
  }

  static Json write(PlannedAction action) {
    Assignment assignment = action.assignment();
    Rice rice = action.rice();
    return new Sheet(KEYS, action.extras())
        .id("id", action.id())
        .id("touchpoint", action.touchpoint())
        .text("title", action.title())
        .text("owner", assignment.owner())
        .date("due", assignment.due())
        .oneOf("status", assignment.status(), STATUS)
        .number("reach", rice.reach())
        .number("impact", rice.impact())
        .number("confidence", rice.confidence())
        .number("effort", rice.effort())
        .date("done", assignment.done())
        .text("note", action.note())
        .done();
  }
}
