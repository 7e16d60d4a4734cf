package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;

/** How many duels are left, and what is never asked. */
class DuelsLeftTest {
  private static List<Id> items(int n) {
    return IntStream.range(0, n).mapToObj(i -> Id.of("t" + i)).toList();
  }

  private static Duel answer(Duels.Question question, DuelAnswer answer) {
    return new Duel(question.a(), question.b(), answer, Extras.NONE);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @Test
  void tenTouchpointsNeedTwentyFiveDuelsAtMostAndThirtyAboutAHundred() {
    assertEquals(25, Duels.of(items(10), List.of()).left());
    assertEquals(119, Duels.of(items(30), List.of()).left());
    assertEquals(0, Duels.of(items(1), List.of()).left());
    assertEquals(0, Duels.of(List.of(), List.of()).left());
  }

  /** Binary insertion meets its worst case when each new one wins against all before. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5, 8, 10, 16})
  void aWorstCaseNeedsExactlyAsManyAsWereAnnounced(int n) {
    int most = Duels.of(items(n), List.of()).left();
    var answers = new ArrayList<Duel>();
    for (Duels duels = Duels.of(items(n), answers);
        duels.next().isPresent();
        duels = Duels.of(items(n), answers))
      answers.add(answer(duels.next().orElseThrow(), DuelAnswer.A));
    assertEquals(most, answers.size());
  }

  /** Whatever was decided before, in whatever order, and whatever is decided now. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyDecisionMakesFewerOfThem(long seed) {
    var chance = new Random(seed);
    List<Id> items = items(2 + chance.nextInt(14));
    var answers = new ArrayList<>(said(items, chance, chance.nextInt(20)));
    answers.removeIf(each -> each.answer() == DuelAnswer.UNSURE);
    int stubborn = 1 + chance.nextInt(3);
    for (Duels duels = Duels.of(items, answers); ; duels = Duels.of(items, answers)) {
      var next = duels.next();
      assertEquals(next.isEmpty(), duels.left() == 0);
      if (next.isEmpty()) break;
      DuelAnswer said = List.of(DuelAnswer.values()).get(chance.nextInt(stubborn));
      answers.add(answer(next.get(), said));
      Duels after = Duels.of(items, answers);
      assertEquals(duels.overruled(), after.overruled(), "a question contradicts nothing");
      assertEquals(duels.asked() + 1, after.asked());
      assertTrue(after.left() < duels.left());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatFollowsIsNeverAskedAndTheOrderKeepsToAllOfIt(long seed) {
    var chance = new Random(seed);
    List<Id> items = items(2 + chance.nextInt(12));
    var answers = new ArrayList<>(said(items, chance, chance.nextInt(30)));
    for (Duels duels = Duels.of(items, answers); ; duels = Duels.of(items, answers)) {
      var stands = new ArrayList<>(answers);
      duels.overruled().forEach(stands::remove);
      var follows = Following.from(items, stands);
      follows.assertHeldBy(duels.order());
      if (duels.next().isEmpty()) break;
      Duels.Question next = duels.next().orElseThrow();
      assertFalse(follows.decides(next.a(), next.b()), () -> "known already: " + next);
      answers.add(answer(next, List.of(DuelAnswer.values()).get(chance.nextInt(4))));
    }
  }

  /** What nobody could tell blocks no other question, and in the end every pair is decided or was answered in vain. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onlyWhatNobodyCouldTellStaysOpen(long seed) {
    var chance = new Random(seed);
    List<Id> items = items(2 + chance.nextInt(12));
    var answers = new ArrayList<>(said(items, chance, chance.nextInt(30)));
    Duels duels = Duels.of(items, answers);
    for (; duels.next().isPresent(); duels = Duels.of(items, answers)) {
      assertTrue(duels.left() > 0);
      Duels.Question next = duels.next().orElseThrow();
      answers.add(answer(next, List.of(DuelAnswer.values()).get(chance.nextInt(4))));
    }
    assertEquals(0, duels.left());
    var stands = new ArrayList<>(answers);
    duels.overruled().forEach(stands::remove);
    var follows = Following.from(items, stands);
    var open = new HashSet<Id>();
    for (Id a : items) {
      for (Id b : items) {
        if (a.equals(b) || follows.decides(a, b)) continue;
        open.addAll(List.of(a, b));
        assertTrue(
            stands.stream()
                .filter(each -> each.answer() == DuelAnswer.UNSURE)
                .anyMatch(each -> isBetween(each, a, b, duelsOrder(items, answers))),
            () -> "never asked: " + a + " and " + b);
      }
    }
    assertEquals(open, duels.undecided());
    assertEquals(open, duels.unplaced());
  }

  /** Also of whoever was never asked nothing is told, as long as somebody stops early. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatTheAnswersDoNotTellIsUnplacedAtAnyTime(long seed) {
    var chance = new Random(seed);
    List<Id> items = items(2 + chance.nextInt(12));
    List<Duel> answers = said(items, chance, chance.nextInt(12));
    Duels duels = Duels.of(items, answers);
    var stands = new ArrayList<>(answers);
    duels.overruled().forEach(stands::remove);
    var follows = Following.from(items, stands);
    var open = new HashSet<Id>();
    for (Id a : items)
      for (Id b : items) if (!a.equals(b) && !follows.decides(a, b)) open.addAll(List.of(a, b));
    assertEquals(open, duels.unplaced());
  }

  private static List<List<Id>> duelsOrder(List<Id> items, List<Duel> answers) {
    return Duels.of(items, answers).order();
  }

  /** Whether it was about these two, or others that are equal to them. */
  private static boolean isBetween(Duel duel, Id a, Id b, List<List<Id>> groups) {
    return (isSame(duel.a(), a, groups) && isSame(duel.b(), b, groups))
        || (isSame(duel.a(), b, groups) && isSame(duel.b(), a, groups));
  }

  private static boolean isSame(Id one, Id other, List<List<Id>> groups) {
    return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  @Test
  void aHundredTouchpointsAreSortedWithAsManyDuelsAsWereAnnounced() {
    List<Id> items = items(100);
    var hidden = new ArrayList<>(items);
    Collections.shuffle(hidden, new Random(7));
    int most = Duels.of(items, List.of()).left();
    var answers = new ArrayList<Duel>();
    Duels duels = Duels.of(items, answers);
    while (duels.next().isPresent()) {
      Duels.Question next = duels.next().orElseThrow();
      boolean first = hidden.indexOf(next.a()) < hidden.indexOf(next.b());
      answers.add(answer(next, first ? DuelAnswer.A : DuelAnswer.B));
      duels = Duels.of(items, answers);
    }
    assertTrue(answers.size() <= most, () -> answers.size() + " of " + most);
    assertEquals(hidden, duels.order().stream().flatMap(List::stream).toList());
  }

  @Test
  void answersOverOthersAreNotCounted() {
    Duel foreign = new Duel(Id.of("a"), Id.of("z"), DuelAnswer.A, Extras.NONE);
    Duel own = new Duel(Id.of("a"), Id.of("b"), DuelAnswer.UNSURE, Extras.NONE);
    assertEquals(1, Duels.of(ids("a", "b"), List.of(foreign, own)).asked());
  }

  private static List<Duel> said(List<Id> items, Random chance, int times) {
    var said = new ArrayList<Duel>();
    for (int i = 0; i < times; i++) {
      Id a = items.get(chance.nextInt(items.size()));
      Id b = items.get(chance.nextInt(items.size()));
      said.add(new Duel(a, b, List.of(DuelAnswer.values()).get(chance.nextInt(4)), Extras.NONE));
    }
    return said;
  }
}
