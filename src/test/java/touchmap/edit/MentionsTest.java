package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.model.Studies.action;
import static touchmap.model.Studies.chain;
import static touchmap.model.Studies.chains;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.metric;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.step;
import static touchmap.model.Studies.vote;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.ActionStatus;
import touchmap.model.Chapter;
import touchmap.model.Closed;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.PlannedAction;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** What goes from the rest of the document when a topic goes. */
class MentionsTest {
  private static final TouchMap MAP = spokenOf();

  /** Everything is said of t2 and of t3. */
  private static TouchMap spokenOf() {
    Round sitting =
        round(
            "r1",
            "2026-01-01",
            rating("t2", "I", 5),
            rating("t3", "I", 5),
            vote("a", "t2", 1),
            vote("a", "t3", 1),
            metric("t2", "NPS", 1, ""),
            metric("t3", "NPS", 1, ""));
    var history = new Closed(ids("t2", "t3"), List.of(), Extras.NONE);
    var closed =
        new Round(
            sitting.id(),
            "",
            sitting.date(),
            sitting.kind(),
            sitting.answers(),
            Optional.of(history),
            Extras.NONE);
    var duels = List.of(duel("t2", "t3"), duel("t3", "t4"), duel("t1", "t2"));
    var ranking =
        new Ranking(
            10, order(10, "t3", "t2", "t1").order(), RankingMethod.DUELS, duels, Extras.NONE);
    Study study =
        chains(
                Study.NONE,
                chain("h1", "g", step("t2", 1, 1), step("t3", 1, 1)),
                chain("h2", "g", step("t1", 1, 1)))
            .withRanking(ranking)
            .withRounds(List.of(closed, round("r2", "2026-02-01", rating("t1", "I", 5))))
            .withActions(
                List.of(
                    action("a1", "t2", "", ActionStatus.DONE, ""),
                    action("a2", "t3", "", ActionStatus.DONE, "")))
            .withTour(List.of(chapter("o1"), chapter("t2"), chapter("t3")));
    TouchMap map = Maps.studio().withStudy(study);
    return map.withIdeas(List.of(idea("i1", "o1"), idea("i2", "o2")))
        .withView(map.view().withFolded(ids("t2", "o1", "o2")));
  }

  private static Duel duel(String a, String b) {
    return new Duel(Id.of(a), Id.of(b), DuelAnswer.A, Extras.NONE);
  }

  private static Chapter chapter(String id) {
    return new Chapter(Optional.of(Id.of(id)), Optional.empty(), "", "", false, true, Extras.NONE);
  }

  private static Idea idea(String id, String object) {
    return new Idea(Id.of(id), id, "", Optional.of(Id.of(object)), Extras.NONE);
  }

  @Test
  void allThatIsSaidOfARemovedBranchGoesWithItAndHistoryStays() {
    TouchMap map = applied(MAP, new Remove(ids("o1")));
    Study study = map.study();
    assertEquals(ids("t3"), study.ranking().order());
    assertEquals(List.of(duel("t3", "t4")), study.ranking().duels());
    Round.Answers answers = study.rounds().getFirst().answers();
    assertEquals(ids("t3"), answers.ratings().stream().map(Rating::touchpoint).toList());
    assertEquals(1, answers.votes().size());
    assertEquals(1, answers.metrics().size());
    assertEquals(ids("t2", "t3"), study.rounds().getFirst().closed().orElseThrow().order());
    assertEquals(List.of(), study.rounds().getLast().answers().ratings());
    assertEquals(
        ids("t3"),
        study.journey().chains().getFirst().steps().stream().map(Step::touchpoint).toList());
    assertEquals(List.of(), study.journey().chains().getLast().steps());
    assertEquals(ids("a2"), study.actions().stream().map(PlannedAction::id).toList());
    assertEquals(List.of(chapter("t3")), study.tour());
    assertEquals(
        List.of(Optional.empty(), Optional.of(Id.of("o2"))),
        map.ideas().stream().map(Idea::object).toList());
    assertEquals(ids("o2"), map.view().folded());
  }

  @Test
  void removingWhatNobodySpeaksOfSharesTheWholeStudy() {
    TouchMap map = applied(MAP, new Remove(ids("t6")));
    assertSame(MAP.study(), map.study());
    assertSame(MAP.view(), map.view());
    assertSame(MAP.ideas(), map.ideas());
  }

  @Test
  void roundsAndChainsThatDoNotSpeakOfItAreShared() {
    TouchMap map = applied(MAP, new Remove(ids("t2")));
    assertSame(MAP.study().rounds().getLast(), map.study().rounds().getLast());
    assertSame(MAP.study().journey().chains().getLast(), map.study().journey().chains().getLast());
  }

  @Test
  void dissolvingTakesTheMentionsOfTheTopicAndNotOfItsChildren() {
    TouchMap map = applied(MAP, new Dissolve(ids("o1")));
    assertEquals(MAP.study().ranking(), map.study().ranking());
    assertEquals(List.of(chapter("t2"), chapter("t3")), map.study().tour());
    assertEquals(ids("t2", "o2"), map.view().folded());
    assertEquals(Optional.empty(), map.ideas().getFirst().object());
  }

  @Test
  void anObjectIsNeitherRankedNorRatedButStaysInTheTour() {
    TouchMap map = applied(MAP, new Retype(ids("t2"), TopicType.OBJECT));
    assertEquals(ids("t3", "t1"), map.study().ranking().order());
    assertEquals(ids("a2"), map.study().actions().stream().map(PlannedAction::id).toList());
    assertEquals(MAP.study().tour(), map.study().tour());
    assertEquals(MAP.view(), map.view());
  }

  @Test
  void noIdeaBelongsToATouchpoint() {
    TouchMap map = applied(MAP, new Retype(ids("o1"), TopicType.TOUCHPOINT));
    assertEquals(Optional.empty(), map.ideas().getFirst().object());
    assertSame(MAP.study(), map.study());
  }
}
