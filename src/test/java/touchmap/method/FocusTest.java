package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.action;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.chains;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.review;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.step;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.method.CheckIns.Month;
import touchmap.method.CheckIns.When;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** What to work on first, why advice is given, and in which months somebody looked. */
class FocusTest {
  private static final double NONE = Double.NaN;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static TouchMap rated() {
    TouchMap map =
        Maps.studio()
            .withStudy(
                Study.NONE
                    .withScoring(points(1))
                    .withRounds(
                        List.of(
                            round(
                                "r1",
                                "2026-01-01",
                                rating("t1", "I", 9, 2),
                                rating("t2", "I", 10, 2.5),
                                rating("t3", "I", 10, 5),
                                rating("t4", "I", 2, 1),
                                rating("t5", "I", 1, 5)))));
    return map.replacing(
        Id.of("t4"),
        at -> at.withDetails(at.details().withTouch(at.details().touch().withMomentOfTruth("x"))));
  }

  @Test
  void theProblematicAndSignificantAreTheQuadrantByPriority() {
    // means: importance 6.4, score 3.1; priorities of t1 and t2: 6.75, 6.25
    assertEquals(ids("t1", "t2"), Focus.problematic(Figures.of(rated())));
    assertEquals(List.of(), Focus.problematic(Figures.of(Maps.studio())));
  }

  @Test
  void theMomentOfTruthDecidesThenWhatMattersMost() {
    assertEquals(ids("t4", "t2", "t3", "t1", "t5"), Focus.decisive(Figures.of(rated())));
  }

  @Test
  void eachChainShowsItsWeakestLink() {
    Study study =
        chains(
            Study.NONE,
            chain("h1", "g", step("t1", 1, NONE), step("t2", -1, NONE)),
            chain("h2", "g", step("t3", NONE, NONE)));
    TouchMap map = Maps.studio().withStudy(study);
    List<Focus.WeakLink> weak = Focus.weakestLinks(map, Figures.of(map));
    assertEquals(1, weak.size());
    assertEquals(Id.of("t2"), weak.getFirst().link().step().touchpoint());
  }

  @ParameterizedTest
  @EnumSource(Check.Code.class)
  void everyAdviceSaysWhyInBothLanguages(Check.Code code) {
    String english = Words.in("en").of(code.why());
    String russian = Words.in("ru").of(code.why());
    assertTrue(english.endsWith(".") && russian.endsWith("."));
    assertNotEquals(english, russian);
  }

  @Test
  void aMonthIsSeenWhenARoundOrAFinishedActionIsDatedInIt() {
    Study study =
        Study.NONE
            .withReview(review(1, 12, ""))
            .withRounds(List.of(round("r1", "2026-02-28"), round("r2", "")))
            .withActions(
                List.of(
                    action("a1", "t1", "2026-05-01", ActionStatus.DONE, "2026-04-01"),
                    action("a2", "t1", "2026-05-01", ActionStatus.PLANNED, "2026-06-01")));
    CheckIns year = CheckIns.thisYear(Maps.studio().withStudy(study), TODAY);
    assertEquals(
        List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 4)),
        year.months().stream().filter(Month::isSeen).map(Month::month).toList());
    assertEquals(When.NOW, year.months().get(10).when());
    assertEquals(When.AHEAD, year.months().get(11).when());
    assertEquals(When.PAST, year.months().getFirst().when());
    CheckIns back = CheckIns.yearBack(Maps.studio().withStudy(study), TODAY);
    assertEquals(YearMonth.of(2025, 12), back.months().getFirst().month());
    assertEquals(YearMonth.of(2026, 11), back.months().getLast().month());
  }

  @Test
  void theNextAuditIsTheDaySetOrAsLongAfterTheNewestRoundAsAuditsAreApart() {
    Study study = Study.NONE.withRounds(List.of(round("r1", "2026-02-28")));
    assertEquals(Optional.empty(), audit(study).nextAudit());
    assertFalse(audit(study).auditDue());
    CheckIns counted = audit(study.withReview(review(1, 12, "")));
    assertEquals(Optional.of(LocalDate.of(2027, 2, 28)), counted.nextAudit());
    assertFalse(counted.auditDue());
    CheckIns set = audit(study.withReview(review(1, 12, "2026-11-21")));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), set.nextAudit());
    assertTrue(set.auditDue());
    CheckIns old = audit(study.withReview(review(1, 6, "2027-01-01")));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 28)), old.nextAudit());
    assertTrue(old.auditDue());
  }

  private static CheckIns audit(Study study) {
    return CheckIns.thisYear(Maps.studio().withStudy(study), TODAY);
  }
}
