package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;

class DuelsTest {
  private static Duel duel(String a, String b, DuelAnswer answer) {
    return new Duel(Id.of(a), Id.of(b), answer, Extras.NONE);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** Someone who knows the order, with ties, answers until nothing is left to ask. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fewQuestionsFindTheWholeOrder(long seed) {
    var chance = new Random(seed);
    int n = 1 + chance.nextInt(40);
    List<Id> items = IntStream.range(0, n).mapToObj(i -> Id.of("t" + i)).toList();
    int[] worth = chance.ints(n, 0, seed % 2 == 0 ? 1_000_000 : 8).toArray();
    var answers = new ArrayList<Duel>();
    for (var next = Duels.of(items, answers).next();
        next.isPresent();
        next = Duels.of(items, answers).next()) {
      Id a = next.get().a();
      Id b = next.get().b();
      int by = Integer.compare(worth[items.indexOf(a)], worth[items.indexOf(b)]);
      DuelAnswer answer = by > 0 ? DuelAnswer.A : by < 0 ? DuelAnswer.B : DuelAnswer.EQUAL;
      answers.add(new Duel(a, b, answer, Extras.NONE));
      assertTrue(answers.size() <= n * n, "endless");
    }
    double most = n * Math.ceil(Math.log(Math.max(n, 2)) / Math.log(2));
    assertTrue(answers.size() <= most, () -> answers.size() + " questions for " + n);
    Duels duels = Duels.of(items, answers);
    assertEquals(List.of(), duels.overruled());
    int last = Integer.MAX_VALUE;
    for (List<Id> group : duels.order()) {
      for (Id id : group)
        assertEquals(worth[items.indexOf(group.getFirst())], worth[items.indexOf(id)]);
      assertTrue(worth[items.indexOf(group.getFirst())] < last);
      last = worth[items.indexOf(group.getFirst())];
    }
    assertEquals(n, duels.order().stream().mapToInt(List::size).sum());
  }

  @Test
  void whatFollowsIsNotAsked() {
    var answers = List.of(duel("a", "b", DuelAnswer.A), duel("b", "c", DuelAnswer.A));
    Duels duels = Duels.of(ids("a", "b", "c"), answers);
    assertEquals(Optional.empty(), duels.next());
    assertEquals(List.of(ids("a"), ids("b"), ids("c")), duels.order());
  }

  @Test
  void equalOnesStandTogetherAndShareWhatIsKnownOfEither() {
    var answers = List.of(duel("a", "b", DuelAnswer.EQUAL), duel("c", "a", DuelAnswer.A));
    Duels duels = Duels.of(ids("a", "b", "c"), answers);
    assertEquals(List.of(ids("c"), ids("a", "b")), duels.order());
    assertEquals(Optional.empty(), duels.next());
  }

  @Test
  void unsureSaysNothingAndIsNotAskedAgain() {
    Duels duels = Duels.of(ids("a", "b", "c"), List.of(duel("b", "a", DuelAnswer.UNSURE)));
    assertEquals(Optional.of(new Duels.Question(Id.of("c"), Id.of("b"))), duels.next());
    Duels all =
        Duels.of(
            ids("a", "b", "c"),
            List.of(
                duel("b", "a", DuelAnswer.UNSURE),
                duel("c", "a", DuelAnswer.UNSURE),
                duel("b", "c", DuelAnswer.UNSURE)));
    assertEquals(Optional.empty(), all.next());
    assertEquals(List.of(ids("a"), ids("b"), ids("c")), all.order());
  }

  @Test
  void whatNobodyCouldTellBlocksNoOtherQuestion() {
    List<Id> items = ids("a", "b", "c");
    var answers = List.of(duel("a", "b", DuelAnswer.UNSURE), duel("a", "c", DuelAnswer.A));
    Duels duels = Duels.of(items, answers);
    assertEquals(Optional.of(new Duels.Question(Id.of("c"), Id.of("b"))), duels.next());
    assertEquals(1, duels.left());
    var all = new ArrayList<>(answers);
    all.add(duel("c", "b", DuelAnswer.UNSURE));
    Duels asked = Duels.of(items, all);
    assertEquals(Optional.empty(), asked.next());
    assertEquals(Set.copyOf(items), asked.undecided());
    all.add(duel("b", "a", DuelAnswer.A));
    assertEquals(Set.of(), Duels.of(items, all).undecided(), "a later answer decides it");
  }

  @Test
  void whatIsEqualOrUndecidedStandsInTheOrderOfTheMap() {
    List<Id> ranked = ids("d", "c", "b", "a");
    List<Id> onTheMap = ids("a", "b", "c", "d");
    Duels equal =
        Duels.of(ranked, List.of(duel("c", "a", DuelAnswer.EQUAL), duel("d", "a", DuelAnswer.A)));
    assertEquals(
        List.of(ids("d"), ids("a", "c"), ids("b")),
        equal.order(onTheMap::indexOf),
        "what was not asked yet stays as it was");
    Duels unsure =
        Duels.of(
            ids("c", "b", "a"),
            List.of(
                duel("c", "b", DuelAnswer.UNSURE),
                duel("c", "a", DuelAnswer.UNSURE),
                duel("a", "b", DuelAnswer.UNSURE)));
    assertEquals(List.of(ids("a"), ids("b"), ids("c")), unsure.order(onTheMap::indexOf));
  }

  @Test
  void theLaterOfTwoContradictingAnswersCountsAndTheEarlierIsShown() {
    Duel first = duel("a", "b", DuelAnswer.A);
    Duels turned = Duels.of(ids("a", "b"), List.of(first, duel("a", "b", DuelAnswer.B)));
    assertEquals(List.of(first), turned.overruled());
    assertEquals(List.of(ids("b"), ids("a")), turned.order());
    Duels circle =
        Duels.of(
            ids("a", "b", "c"),
            List.of(first, duel("b", "c", DuelAnswer.A), duel("c", "a", DuelAnswer.A)));
    assertEquals(List.of(first), circle.overruled());
    assertEquals(List.of(ids("b"), ids("c"), ids("a")), circle.order());
  }

  @Test
  void stoppingEarlyKeepsTheOrderGivenWhereNothingIsKnown() {
    Duels duels = Duels.of(ids("a", "b", "c", "d"), List.of(duel("d", "b", DuelAnswer.A)));
    assertEquals(List.of(ids("a"), ids("c"), ids("d"), ids("b")), duels.order());
    assertEquals(List.of(), Duels.of(List.of(), List.of()).order());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void answersAtRandomAlwaysEndInSomeOrder(long seed) {
    var chance = new Random(seed);
    List<Id> items = IntStream.range(0, 12).mapToObj(i -> Id.of("t" + i)).toList();
    var answers = new ArrayList<Duel>();
    for (int i = 0; i < 60; i++) {
      var pair = new ArrayList<>(items);
      Collections.shuffle(pair, chance);
      DuelAnswer answer = List.of(DuelAnswer.values()).get(chance.nextInt(4));
      answers.add(new Duel(pair.get(0), pair.get(1), answer, Extras.NONE));
      var next = Duels.of(items, answers).next();
      if (next.isPresent() && chance.nextBoolean())
        answers.add(new Duel(next.get().a(), next.get().b(), DuelAnswer.UNSURE, Extras.NONE));
    }
    Duels duels = Duels.of(items, answers);
    assertEquals(12, duels.order().stream().mapToInt(List::size).sum());
    assertTrue(!duels.overruled().contains(answers.getLast()));
  }
}
