package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.method.Oracles.at;
import static touchmap.method.Oracles.list;
import static touchmap.method.Oracles.numbers;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.method.Merged.Way;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

/** Several people's answers: dots, merged orders, agreement in words, and how far they are apart. */
class MergedTest {
  private static TouchMap with(Round... rounds) {
    return Maps.studio()
        .withStudy(Study.NONE.withScoring(points(1, 3)).withRounds(List.of(rounds)));
  }

  @Test
  void dotsOfTheNewestVoteAreCountedAndTiesStandTogether() {
    TouchMap map =
        with(
            round("r1", "2026-01-01", vote("A", "t5", 9)),
            round(
                "r2",
                "2026-02-01",
                vote("B", "t4", 2),
                vote("A", "t1", 1),
                vote("A", "t3", 1),
                vote("B", "t1", 1),
                vote("C", "gone", 5)));
    DotCount count = DotCount.of(map).orElseThrow();
    assertEquals(
        List.of(new DotCount.Group(2, ids("t1", "t4")), new DotCount.Group(1, ids("t3"))),
        count.groups());
    assertEquals(List.of("B", "A"), count.voters());
    assertEquals(Map.of("A", 2, "B", 3), count.given());
    assertEquals(Orders.byVotes(map, Register.of(map)), count.order());
    assertEquals(Optional.empty(), DotCount.of(Maps.studio()));
  }

  @Test
  void whatSomebodyDidNotRateIsNamedAndNotJudged() {
    TouchMap map =
        with(
            round(
                "r1",
                "2026-01-01",
                rating("t1", "A", 5),
                rating("t3", "A", 9),
                rating("t4", "A", 2),
                rating("t1", "B", 6),
                rating("t4", "B", 3)));
    assertEquals(ids("t3"), Ballots.partial(map.study().rounds().getLast(), Register.of(map)));
    assertEquals(ids("t1", "t4"), Merged.of(map, Way.SUM).orElseThrow().order());
  }

  @Test
  void sumAndBordaMayDisagreeAndEachShowsItsTies() {
    Ballots ballots =
        new Ballots(ids("a", "b", "c"), List.of(List.of(10.0, 3.0, 1.0), List.of(4.0, 5.0, 5.0)));
    Merged sum = Merged.of(ballots, Way.SUM);
    assertEquals(
        List.of(
            new Merged.Group(14, ids("a")),
            new Merged.Group(8, ids("b")),
            new Merged.Group(6, ids("c"))),
        sum.groups());
    Merged borda = Merged.of(ballots, Way.BORDA);
    assertEquals(
        List.of(
            new Merged.Group(2.5, ids("b")),
            new Merged.Group(2, ids("a")),
            new Merged.Group(1.5, ids("c"))),
        borda.groups());
    assertEquals(new Merged.Dispute(Id.of("a"), 3, 4, 10), sum.disputes().getFirst());
    assertEquals(new Merged.Dispute(Id.of("a"), 1, 1, 3), borda.disputes().getFirst());
  }

  @Test
  void tenProjectsAreStronglyAgreedOnByFourJudges() {
    var oracle = Oracles.of("O08");
    List<List<Double>> ballots =
        list(at(oracle, "input", "judges")).stream()
            .map(judge -> numbers(judge).stream().map(rank -> -rank).toList())
            .toList();
    List<Id> items = IntStream.range(0, 10).mapToObj(i -> Id.of("p" + i)).toList();
    Merged merged = Merged.of(new Ballots(items, ballots), Way.BORDA);
    assertEquals("The four of you agree strongly.", Words.in("en").of(merged.consent()));
    assertEquals("Вас четверо, и ваше согласие сильное.", Words.in("ru").of(merged.consent()));
    assertEquals(3, merged.mostDisputed().size());
    assertEquals(Id.of("p5"), merged.mostDisputed().getFirst().touchpoint());
  }

  @Test
  void twoWhoContradictEachOtherDoNotAgreeHoweverFarFromZeroTheirWIs() {
    // two raters with nothing in common have a W of a half, so that 0.3 is against each other
    Merged merged =
        Merged.of(
            new Ballots(
                ids("a", "b", "c", "d"),
                List.of(List.of(4.0, 3.0, 2.0, 1.0), List.of(2.0, 3.0, 1.0, 4.0))),
            Way.BORDA);
    Agreement agreement = merged.agreement().orElseThrow();
    assertEquals(0.3, agreement.kendallW(), 1e-9);
    assertEquals(-0.4, agreement.meanSpearman(), 1e-9);
    assertEquals(
        "The two of you do not agree: the order could be chance.",
        Words.in("en").of(merged.consent()));
  }

  @ParameterizedTest
  @CsvSource({
    "2, -1, none",
    "2, 0.0999, none",
    "2, 0.1, very-weak",
    "2, 0.4999, weak",
    "2, 0.5, moderate",
    "2, 0.7, strong",
    "2, 1, very-strong",
    "3, 0.0999, none",
    "3, 0.1, weak", // W 0.4
    "3, 0.25, moderate", // W 0.5
    "3, 0.6445, strong", // W 0.763
    "3, 0.85, very-strong", // W 0.9
    "20, 0.1, very-weak", // W 0.145
    "20, 0.69, strong" // W 0.7055
  })
  void theBandsAreThoseOfKendallsWUnlessNobodyAgrees(int raters, double spearman, String band) {
    double w = (spearman * (raters - 1) + 1) / raters;
    assertEquals(band, Band.of(new Agreement(raters, 9, w, spearman)).text());
  }

  @Test
  void whoFindsAllTheSameAgreesOnNothingToSpeakOf() {
    Merged merged =
        Merged.of(
            new Ballots(ids("a", "b"), Collections.nCopies(12, List.of(5.0, 5.0))), Way.BORDA);
    assertEquals(
        "The 12 of you find everything equally important.", Words.in("en").of(merged.consent()));
    assertEquals("Вас 12, и для вас всё одинаково важно.", Words.in("ru").of(merged.consent()));
    assertEquals(List.of(), merged.disputes());
    assertEquals(1, merged.groups().size());
    assertEquals(Optional.empty(), Merged.of(Maps.studio(), Way.SUM));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoAnsweredFirstChangesNothing(long seed) {
    var chance = new Random(seed);
    int n = 2 + chance.nextInt(8);
    var ballots = new ArrayList<List<Double>>();
    for (int i = 2 + chance.nextInt(6); i > 0; i--)
      ballots.add(chance.doubles(n, 1, 11).map(Math::floor).boxed().toList());
    List<Id> items = IntStream.range(0, n).mapToObj(i -> Id.of("t" + i)).toList();
    var shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, chance);
    for (Way way : Way.values()) {
      Merged one = Merged.of(new Ballots(items, ballots), way);
      Merged other = Merged.of(new Ballots(items, shuffled), way);
      assertEquals(one.order(), other.order());
      assertEquals(one.condorcetWinner(), other.condorcetWinner());
      assertEquals(one.consent(), other.consent());
      one.agreement().ifPresent(w -> assertTrue(w.kendallW() >= 0 && w.kendallW() <= 1 + 1e-12));
      assertEquals(n, one.order().size());
    }
  }

  @Test
  void theSpreadIsThatOfTheRatersBehindTheScore() {
    TouchMap map =
        with(
            round("r1", "2026-01-01", rating("t1", "Old", 0, 1, 1)),
            round(
                "r2",
                "2026-02-01",
                rating("t1", "A", 0, 2, 4),
                rating("t1", "B", 0, 0, 2),
                customer("t1", "C", 0, 5, 5)));
    Spread ours = Spread.of(map, Viewpoint.COMPANY);
    List<Criterion> criteria = map.study().scoring().criteria();
    assertEquals(new Range(2, 4, 3, 1), ours.of(Id.of("t1"), criteria.getLast()).orElseThrow());
    assertEquals(List.of(new Spread.Voice("A", 2)), ours.voices(Id.of("t1"), criteria.getFirst()));
    assertEquals(new Range(2, 3.5, 2.75, 0.75), ours.of(Id.of("t1")).orElseThrow());
    assertEquals(
        Figures.of(map).of(Id.of("t1")).score().orElseThrow(),
        ours.of(Id.of("t1")).orElseThrow().mean());
    assertEquals(
        new Range(5, 5, 5, 0), Spread.of(map, Viewpoint.CUSTOMER).of(Id.of("t1")).orElseThrow());
    assertEquals(Optional.empty(), ours.of(Id.of("t2")));
  }
}
