package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;
import static touchmap.model.Studies.action;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.chains;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.locked;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.pair;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.review;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.scoring;
import static touchmap.model.Studies.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.method.Check.Code;
import touchmap.model.ActionStatus;
import touchmap.model.Contact;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.PlannedAction;
import touchmap.model.Review;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.WeightingMethod;
import touchmap.words.Words;

class ChecksTest {
  private static final double NONE = Double.NaN;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final TouchMap STUDIO = Maps.studio();

  /** What each finding of a kind is about. */
  private static List<List<Id>> found(TouchMap map, Code code) {
    return Checks.of(map, TODAY).stream()
        .filter(check -> check.code() == code)
        .map(Check::nodes)
        .toList();
  }

  private static List<List<Id>> found(Study study, Code code) {
    return found(STUDIO.withStudy(study), code);
  }

  private static final List<List<Id>> NOTHING = List.of();
  private static final List<List<Id>> THE_MAP = List.of(List.of());

  @Test
  void anObjectWithFewerThanTwoTouchpointsAndNoObjectIsThin() {
    // o2 holds o3, and o3 and o4 have one touchpoint and none
    assertEquals(List.of(ids("o3"), ids("o4")), found(STUDIO, Code.SINGLE_TOUCHPOINT));
  }

  @Test
  void touchpointsCountAtAnyDepthForTheNearestObject() {
    Topic root =
        STUDIO
            .root()
            .withChildren(
                List.of(
                    object("x", "X", point("a", "A", point("b", "B"))),
                    object("y", "Y", object("z", "Z"))));
    assertEquals(List.of(ids("z")), found(STUDIO.withRoot(root), Code.SINGLE_TOUCHPOINT));
  }

  @Test
  void aNameUnderTwoParentsIsADuplicateWhateverItsCaseAndSpaces() {
    Topic root =
        STUDIO
            .root()
            .withChildren(
                List.of(
                    object(
                        "x",
                        "X",
                        point("a", "First Call"),
                        point("b", "first\u00a0call "),
                        point("e", "")),
                    object("y", "Y", point("c", "FIRSTCALL"), point("d", "Once"), point("f", " ")),
                    point("g", "once more"),
                    point("h", "once more")));
    assertEquals(List.of(ids("a", "b", "c")), found(STUDIO.withRoot(root), Code.DUPLICATE_NAME));
  }

  @Test
  void ofManyPlacesAFewAreNamedAndTheRestIsCounted() {
    assertEquals(
        "“Call” is on the map more than once, under “O0”, “O1”, “O2”, “O3”, “O4”, “O5”.", calls(6));
    assertEquals(
        "“Call” is on the map more than once, under “O0”, “O1”, “O2”, “O3”, “O4”, and 395 more.",
        calls(400));
  }

  /** What is said of a name that so many objects hold; all that bear it are in the finding. */
  private static String calls(int objects) {
    var all = new ArrayList<Topic>();
    for (int i = 0; i < objects; i++) all.add(object("o" + i, "O" + i, point("p" + i, "Call")));
    TouchMap map = STUDIO.withRoot(STUDIO.root().withChildren(all));
    List<Check> checks =
        Checks.of(map, TODAY).stream().filter(each -> each.code() == Code.DUPLICATE_NAME).toList();
    assertEquals(1, checks.size());
    assertEquals(objects, checks.getFirst().nodes().size());
    return Words.in("en").of(checks.getFirst().message());
  }

  @Test
  void fiveDirectTouchpointsAndNoIndirectOneAreOneSided() {
    assertEquals(NOTHING, found(direct(4, 0), Code.NO_INDIRECT));
    assertEquals(THE_MAP, found(direct(5, 0), Code.NO_INDIRECT));
    assertEquals(NOTHING, found(direct(5, 1), Code.NO_INDIRECT));
  }

  private static TouchMap direct(int direct, int indirect) {
    var points = new ArrayList<Topic>();
    for (int i = 0; i < direct + indirect; i++) {
      Topic point = point("p" + i, "P" + i);
      Contact contact = i < direct ? Contact.DIRECT : Contact.INDIRECT;
      points.add(
          point.withDetails(
              point.details().withTouch(point.details().touch().withContact(contact))));
    }
    return STUDIO.withRoot(STUDIO.root().withChildren(points));
  }

  @Test
  void aShortlistedTouchpointNeedsADriverOwnOrInherited() {
    TouchMap map = STUDIO.withStudy(Study.NONE.withRanking(order(3, "t1", "t3", "t4", "t6")));
    TouchMap driven =
        map.replacing(Id.of("o1"), at -> at.withDetails(at.details().withDriver("Irina")))
            .replacing(Id.of("t4"), at -> at.withDetails(at.details().withDriver("Pavel")));
    assertEquals(List.of(ids("t1"), ids("t3"), ids("t4")), found(map, Code.NO_DRIVER));
    assertEquals(List.of(ids("t3")), found(driven, Code.NO_DRIVER));
  }

  private static TouchMap moments(TouchMap map, String... ids) {
    TouchMap at = map;
    for (String id : ids)
      at =
          at.replacing(
              Id.of(id),
              topic ->
                  topic.withDetails(
                      topic
                          .details()
                          .withTouch(topic.details().touch().withMomentOfTruth("here"))));
    return at;
  }

  @Test
  void exactlyOneMomentOfTruthOnTheShortlistIsWanted() {
    TouchMap map = STUDIO.withStudy(Study.NONE.withRanking(order(2, "t1", "t3", "t4")));
    assertEquals(NOTHING, found(STUDIO, Code.NO_MOMENT_OF_TRUTH));
    assertEquals(THE_MAP, found(map, Code.NO_MOMENT_OF_TRUTH));
    assertEquals(NOTHING, found(moments(map, "t1"), Code.NO_MOMENT_OF_TRUTH));
    assertEquals(NOTHING, found(moments(map, "t1"), Code.MOMENT_OUTSIDE_TOP));
    assertEquals(List.of(ids("t4")), found(moments(map, "t4"), Code.MOMENT_OUTSIDE_TOP));
    assertEquals(
        List.of(ids("t1", "t4")), found(moments(map, "t4", "t1"), Code.MANY_MOMENTS_OF_TRUTH));
    assertEquals(NOTHING, found(moments(map, "t4", "t1"), Code.MOMENT_OUTSIDE_TOP));
    assertEquals(NOTHING, found(moments(map, "t1", "o1"), Code.MANY_MOMENTS_OF_TRUTH));
  }

  @Test
  void theShortlistHasFiveToTenEntries() {
    String[] all = {"t1", "t2", "t2a", "t3", "t4", "t5"};
    assertEquals(NOTHING, found(Study.NONE, Code.FEW_KEY));
    assertEquals(THE_MAP, found(Study.NONE.withRanking(order(4, all)), Code.FEW_KEY));
    assertEquals(NOTHING, found(Study.NONE.withRanking(order(5, all)), Code.FEW_KEY));
    TouchMap many = direct(12, 0);
    String[] twelve =
        many.root().children().stream().map(topic -> topic.id().value()).toArray(String[]::new);
    assertEquals(
        THE_MAP, found(many.withStudy(Study.NONE.withRanking(order(11, twelve))), Code.MANY_KEY));
    assertEquals(
        NOTHING, found(many.withStudy(Study.NONE.withRanking(order(10, twelve))), Code.MANY_KEY));
  }

  @Test
  void onceThereAreScoresTheShortlistHasThemAndTheCriteriaAreFixed() {
    Study unscored = Study.NONE.withRanking(order(2, "t1", "t2", "t3")).withScoring(points(1));
    Study scored = unscored.withRounds(List.of(round("r1", "2026-11-01", rating("t1", "I", 5, 3))));
    assertEquals(NOTHING, found(unscored, Code.UNSCORED_TOP));
    assertEquals(NOTHING, found(unscored, Code.UNLOCKED_CRITERIA));
    assertEquals(List.of(ids("t2")), found(scored, Code.UNSCORED_TOP));
    assertEquals(THE_MAP, found(scored, Code.UNLOCKED_CRITERIA));
    Study fixed = scored.withScoring(locked(points(1), "2026-10-01"));
    assertEquals(NOTHING, found(fixed, Code.UNLOCKED_CRITERIA));
    Study onlyImportance =
        unscored.withRounds(List.of(round("r1", "2026-11-01", rating("t1", "I", 5))));
    assertEquals(NOTHING, found(onlyImportance, Code.UNSCORED_TOP));
  }

  @Test
  void contradictingPairsAreNoticed() {
    var agreeing = List.of(pair("c1", "c2", 2), pair("c2", "c3", 2), pair("c1", "c3", 4));
    var contradicting =
        List.of(pair("c1", "c2", 9), pair("c2", "c3", 9), pair("c1", "c3", 1.0 / 9));
    assertEquals(
        NOTHING,
        found(
            Study.NONE.withScoring(scoring(WeightingMethod.PAIRS, agreeing, 1, 1, 1)),
            Code.INCONSISTENT_PAIRS));
    assertEquals(
        THE_MAP,
        found(
            Study.NONE.withScoring(scoring(WeightingMethod.PAIRS, contradicting, 1, 1, 1)),
            Code.INCONSISTENT_PAIRS));
    assertEquals(
        NOTHING,
        found(
            Study.NONE.withScoring(scoring(WeightingMethod.POINTS, contradicting, 1, 1, 1)),
            Code.INCONSISTENT_PAIRS));
  }

  private static List<List<Id>> chained(Code code, String goal, Step... steps) {
    Study study =
        Study.NONE
            .withScoring(points(1))
            .withRounds(
                List.of(
                    round("r1", "2026-11-01", rating("t4", "I", 0, 2), rating("t5", "I", 0, 3))));
    return found(chains(study, chain("h1", goal, steps)), code);
  }

  @Test
  void aChainBreaksWhereAMiddleOrEndFeelsBadOrScoresLow() {
    assertEquals(
        NOTHING,
        chained(
            Code.BROKEN_CHAIN,
            "g",
            step("t1", -3, NONE),
            step("t2", 0, NONE),
            step("t5", NONE, NONE)));
    assertEquals(
        List.of(ids("t2", "t4")),
        chained(
            Code.BROKEN_CHAIN,
            "g",
            step("t1", 1, NONE),
            step("t2", -1, NONE),
            step("t3", 1, NONE),
            step("t4", NONE, NONE)));
    assertEquals(
        NOTHING, chained(Code.BROKEN_CHAIN, "g", step("t1", 1, NONE), step("t4", 0, NONE)));
  }

  @Test
  void aChainStartsWarmHasAGoalAndAtLeastTwoSteps() {
    assertEquals(
        List.of(ids("t1")),
        chained(Code.COLD_START, "g", step("t1", 0, NONE), step("t2", 1, NONE)));
    assertEquals(NOTHING, chained(Code.COLD_START, "g", step("t1", 1, NONE)));
    assertEquals(NOTHING, chained(Code.COLD_START, "g", step("t4", NONE, NONE)));
    assertEquals(THE_MAP, chained(Code.OPEN_END, " ", step("t1", 1, NONE)));
    assertEquals(NOTHING, chained(Code.OPEN_END, "g", step("t1", 1, NONE)));
    assertEquals(List.of(ids("t1")), chained(Code.SHORT_CHAIN, "g", step("t1", 1, NONE)));
    assertEquals(THE_MAP, chained(Code.SHORT_CHAIN, "g"));
    assertEquals(NOTHING, chained(Code.SHORT_CHAIN, "g", step("t1", 1, NONE), step("t2", 1, NONE)));
  }

  private static Study reviewed(Optional<Review> review, String round, PlannedAction... actions) {
    Study study = Study.NONE.withReview(review).withActions(List.of(actions));
    return round.isEmpty()
        ? study
        : study.withRounds(List.of(round("r0", "2020-01-01"), round("r1", round)));
  }

  @Test
  void theAuditIsDueByItsDayOrByTheAgeOfTheNewestRound() {
    assertEquals(NOTHING, found(reviewed(review(1, 12, "2026-11-22"), ""), Code.AUDIT_DUE));
    assertEquals(THE_MAP, found(reviewed(review(1, 12, "2026-11-21"), ""), Code.AUDIT_DUE));
    assertEquals(NOTHING, found(reviewed(review(1, 12, ""), ""), Code.AUDIT_DUE));
    assertEquals(NOTHING, found(reviewed(review(1, 12, ""), "2025-11-22"), Code.AUDIT_DUE));
    assertEquals(THE_MAP, found(reviewed(review(1, 12, ""), "2025-11-21"), Code.AUDIT_DUE));
    assertEquals(NOTHING, found(reviewed(Optional.empty(), "2020-11-21"), Code.AUDIT_DUE));
  }

  @Test
  void aMonthWithoutARoundOrAFinishedActionIsMissed() {
    PlannedAction done = action("a1", "t1", "", ActionStatus.DONE, "2026-10-22");
    PlannedAction before = action("a1", "t1", "", ActionStatus.DONE, "2026-10-21");
    PlannedAction dropped = action("a1", "t1", "", ActionStatus.DROPPED, "2026-11-20");
    assertEquals(THE_MAP, found(reviewed(review(1, 12, ""), ""), Code.MONTH_MISSED));
    assertEquals(NOTHING, found(reviewed(review(1, 12, ""), "", done), Code.MONTH_MISSED));
    assertEquals(
        THE_MAP, found(reviewed(review(1, 12, ""), "", before, dropped), Code.MONTH_MISSED));
    assertEquals(NOTHING, found(reviewed(review(2, 12, ""), "", before), Code.MONTH_MISSED));
    assertEquals(NOTHING, found(reviewed(review(1, 12, ""), "2026-11-01"), Code.MONTH_MISSED));
    assertEquals(THE_MAP, found(reviewed(review(1, 12, ""), "2026-12-01"), Code.MONTH_MISSED));
    assertEquals(NOTHING, found(reviewed(Optional.empty(), ""), Code.MONTH_MISSED));
  }

  @Test
  void anActionThatIsNotFinishedIsOverdueFromTheDayAfter() {
    assertEquals(
        List.of(ids("t1"), ids("t3")),
        found(
            Study.NONE.withActions(
                List.of(
                    action("a1", "t1", "2026-11-21", ActionStatus.PLANNED, ""),
                    action("a2", "t2", "2026-11-22", ActionStatus.PLANNED, ""),
                    action("a3", "t3", "2026-01-01", ActionStatus.DOING, ""),
                    action("a4", "t4", "2026-01-01", ActionStatus.DONE, ""),
                    action("a5", "t5", "2026-01-01", ActionStatus.DROPPED, ""),
                    action("a6", "t6", "", ActionStatus.PLANNED, ""))),
            Code.OVERDUE_ACTION));
  }

  @Test
  void aMapJustBegunIsLeftAlone() {
    assertEquals(List.of(), Checks.of(TouchMap.of("Bakery", "en"), TODAY));
  }

  @Test
  void codesAreSpelledAsInTheFormat() {
    assertEquals("many-moments-of-truth", Code.MANY_MOMENTS_OF_TRUTH.text());
    assertEquals(19, Code.values().length);
  }

  @Test
  void messagesNameThingsOnOneLineInTheReadersQuotationMarks() {
    Topic root =
        STUDIO
            .root()
            .withChildren(
                List.of(
                    object("x", "X\nX", point("a", "A\nB")),
                    object("y", "Y", point("b", "ab"), point("c", "c"))));
    Check check = Checks.of(STUDIO.withRoot(root), TODAY).getLast();
    assertEquals(
        "“A B” is on the map more than once, under “X X”, “Y”.",
        Words.in("en").of(check.message()));
    assertEquals(
        "«A B» есть на карте не один раз: «X X», «Y».", Words.in("ru").of(check.message()));
  }
}
