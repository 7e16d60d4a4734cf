package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.files.Documents;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Scale;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.FontSizes;
import touchmap.picture.Ornament;
import touchmap.picture.Ornament.Chip;
import touchmap.picture.Ornament.Way;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What lenses 2 to 5 see in a map, on the example and on studies written for it. */
final class LensesTest {
  private static final Words ENGLISH = Words.in("en");
  private static final Words RUSSIAN = Words.in("ru");
  private static final TouchMap EXAMPLE = Documents.example("en");

  private static TouchMap studied(Study study) {
    return Maps.studio().withStudy(study);
  }

  private static Optional<String> key(Optional<Phrase> missing) {
    return missing.map(Phrase::key);
  }

  @Test
  void theShortlistHasBeadsInOrderAndTheRestIsQuiet() {
    RankLens lens = RankLens.of(EXAMPLE);
    Decor decor = lens.decor();
    assertEquals(10, decor.ornaments().size());
    assertEquals(Optional.of(new Ornament.Bead(1, true)), decor.of(Id.of("prop")).bead());
    assertEquals(Optional.of(new Ornament.Bead(7, true)), decor.of(Id.of("recom")).bead());
    assertEquals(Optional.of(new Ornament.Bead(8, false)), decor.of(Id.of("chat")).bead());
    assertEquals(20, decor.quiet().size());
    assertEquals("10", lens.value(Id.of("mail")));
    assertEquals("", lens.value(Id.of("home")));
    assertEquals(Optional.empty(), lens.missing());
  }

  @Test
  void withoutAShortlistNothingIsQuiet() {
    assertEquals(Decor.NONE, RankLens.of(Maps.studio()).decor());
    assertEquals(Decor.NONE, ImproveLens.of(Maps.studio()).decor());
    Decor score = ScoreLens.of(Maps.studio(), ScoreLens.Eyes.COMPANY).decor(ENGLISH);
    assertEquals(Set.of(), score.quiet());
  }

  @Test
  void theMomentOfTruthIsNeverQuiet() {
    TouchMap map = EXAMPLE.withStudy(EXAMPLE.study().withRanking(Studies.order(10, "home")));
    assertFalse(RankLens.of(map).decor().quiet().contains(Id.of("prop")));
  }

  @Test
  void scoresAreWrittenInTheLanguageAndWarmTheBox() {
    ScoreLens lens = ScoreLens.of(EXAMPLE, ScoreLens.Eyes.COMPANY);
    assertEquals("1.7", lens.value(Id.of("brief"), ENGLISH));
    assertEquals("1,7", lens.value(Id.of("brief"), RUSSIAN));
    Decor decor = lens.decor(RUSSIAN);
    assertEquals(Optional.of(new Chip.Score("1,7", 0)), decor.of(Id.of("brief")).chip());
    assertEquals(30, decor.ornaments().size());
    assertTrue(decor.hasPaleBranches());
    assertEquals(Optional.empty(), lens.missing());
  }

  @Test
  void whatIsNotScoredHasNoFigureAndIsQuiet() {
    Study study =
        Study.NONE
            .withScoring(Studies.points(1, 1))
            .withRounds(
                List.of(Studies.round("r", "2026-01-01", Studies.rating("t1", "Ann", 0, 2, 4))));
    ScoreLens lens = ScoreLens.of(studied(study), ScoreLens.Eyes.COMPANY);
    Decor decor = lens.decor(ENGLISH);
    assertEquals(Set.of(Id.of("t1")), decor.ornaments().keySet());
    assertTrue(decor.quiet().contains(Id.of("t3")));
    assertEquals("3.0", lens.value(Id.of("t1"), ENGLISH));
    assertEquals("", lens.value(Id.of("t3"), ENGLISH));
  }

  @Test
  void theGapIsSignedAndColdWhereCustomersThinkLessOfIt() {
    Study study =
        Study.NONE
            .withScoring(Studies.points(1))
            .withRounds(
                List.of(
                    Studies.round(
                        "r",
                        "2026-01-01",
                        Studies.rating("t1", "Ann", 0, 4),
                        Studies.customer("t1", "Bob", 0, 2),
                        Studies.rating("t3", "Ann", 0, 3),
                        Studies.customer("t3", "Bob", 0, 3),
                        Studies.rating("t4", "Ann", 0, 3.5),
                        Studies.customer("t4", "Bob", 0, 4),
                        Studies.rating("t5", "Ann", 0, 3))));
    Map<Id, Ornament> chips =
        ScoreLens.of(studied(study), ScoreLens.Eyes.GAP).decor(ENGLISH).ornaments();
    assertEquals(
        Map.of(
            Id.of("t1"), Ornament.of(new Chip.Score("\u22122.0", 0)),
            Id.of("t3"), Ornament.of(new Chip.Score("0.0", 2)),
            Id.of("t4"), Ornament.of(new Chip.Score("+0.5", 3))),
        chips);
  }

  @ParameterizedTest
  @CsvSource({
    "1,0", "1.7,0", "1.74,0", "1.76,1", "1.8,1", "2.5,1", "2.6,2", "3.3,2", "3.4,3", "4.1,3",
    "4.2,4", "5,4"
  })
  void theHeatScaleHasFiveEvenSteps(double score, int step) {
    assertEquals(step, ScoreLens.heat(score, Scale.STANDARD));
    assertEquals(step, ScoreLens.heat(score * 2, new Scale(2, 10, Extras.NONE)), 1);
  }

  @Test
  void whatIsImportantAndWeakIsToBeFixedFirst() {
    ImproveLens lens = ImproveLens.of(EXAMPLE);
    Decor decor = lens.decor();
    assertTrue(lens.fixFirst().contains(Id.of("brief")));
    assertEquals(Set.of(Id.of("brief")), lens.weakestLinks());
    assertEquals(
        Ornament.of(new Chip.FixFirst()).withBadge(Ornament.Badge.WEAKEST),
        decor.of(Id.of("brief")));
    assertTrue(decor.quiet().contains(Id.of("folio")));
    assertFalse(lens.value(Id.of("brief"), ENGLISH).isEmpty());
  }

  @Test
  void aReviewSaysWhatWentUpWhatWentDownAndWhatIsNew() {
    Study study =
        Study.NONE
            .withScoring(Studies.points(1))
            .withRounds(
                List.of(
                    Studies.round(
                        "new",
                        "2026-05-01",
                        Studies.rating("t1", "Ann", 0, 4),
                        Studies.rating("t2", "Ann", 0, 2),
                        Studies.rating("t3", "Ann", 0, 3.04),
                        Studies.rating("t4", "Ann", 0, 5)),
                    Studies.round(
                        "old",
                        "2025-05-01",
                        Studies.rating("t1", "Ann", 0, 3.6),
                        Studies.rating("t2", "Ann", 0, 2.5),
                        Studies.rating("t3", "Ann", 0, 3),
                        Studies.rating("t5", "Ann", 0, 3))));
    ReviewLens lens = ReviewLens.of(studied(study));
    Map<Id, Way> ways =
        lens.moves().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().way()));
    assertEquals(
        Map.of(
            Id.of("t1"), Way.UP,
            Id.of("t2"), Way.DOWN,
            Id.of("t3"), Way.SAME,
            Id.of("t4"), Way.NEW),
        ways);
    assertEquals("+0,4", lens.value(Id.of("t1"), RUSSIAN));
    assertEquals("\u22120.5", lens.value(Id.of("t2"), ENGLISH));
    assertEquals("=", lens.value(Id.of("t3"), ENGLISH));
    assertEquals("новая", lens.value(Id.of("t4"), RUSSIAN));
    assertEquals("", lens.value(Id.of("t5"), ENGLISH), "not scored anew");
    assertEquals("", lens.value(Id.of("t6"), ENGLISH));
    Optional<Chip> chip = lens.decor(ENGLISH).of(Id.of("t2")).chip();
    assertEquals(Optional.of(new Chip.Change(Way.DOWN, "0.5")), chip);
  }

  @Test
  void driversStandAtTheirTouchpointsInheritedOnesToo() {
    TouchMap map =
        Maps.studio()
            .replacing(
                Id.of("o1"), topic -> topic.withDetails(topic.details().withDriver("Marina Lund")));
    Decor decor = ReviewLens.of(map).decor(ENGLISH);
    assertEquals("ML", decor.of(Id.of("t2a")).driver());
    assertEquals("", decor.of(Id.of("t3")).driver());
  }

  @Test
  void eachLensSaysWhatIsMissing() {
    TouchMap bare = TouchMap.of("Studio", "en");
    assertEquals(Optional.of("lens.missing.rank"), key(RankLens.of(bare).missing()));
    TouchMap studio = Maps.studio();
    assertEquals(Optional.empty(), RankLens.of(studio).missing());
    assertEquals(Optional.of("lens.missing.score"), key(score(studio).missing()));
    Study ranked = Study.NONE.withRanking(Studies.order(10, "t1", "t3"));
    assertEquals(Optional.of("lens.missing.criteria"), key(score(studied(ranked)).missing()));
    Study judged = ranked.withScoring(Studies.points(1));
    assertEquals(Optional.empty(), score(studied(judged)).missing());
    assertEquals(
        Optional.of("lens.missing.improve"), key(ImproveLens.of(studied(judged)).missing()));
    assertEquals(
        Optional.of("lens.missing.firstRound"), key(ReviewLens.of(studied(judged)).missing()));
    Study once =
        judged.withRounds(
            List.of(Studies.round("r", "2026-01-01", Studies.rating("t1", "Ann", 0, 2))));
    assertEquals(Optional.empty(), ImproveLens.of(studied(once)).missing());
    assertEquals(
        Optional.of("lens.missing.secondRound"), key(ReviewLens.of(studied(once)).missing()));
  }

  private static ScoreLens score(TouchMap map) {
    return ScoreLens.of(map, ScoreLens.Eyes.COMPANY);
  }

  @Test
  void everySignIsExplainedInBothLanguages() {
    for (Legend legend :
        List.of(RankLens.LEGEND, ScoreLens.LEGEND, ImproveLens.LEGEND, ReviewLens.LEGEND))
      for (Legend.Entry each : legend.entries())
        for (Words words : List.of(ENGLISH, RUSSIAN)) assertFalse(words.of(each.words()).isBlank());
  }

  private static Stream<Decor> all(TouchMap map, Words words) {
    return Stream.concat(
        Stream.of(
            RankLens.of(map).decor(), ImproveLens.of(map).decor(), ReviewLens.of(map).decor(words)),
        Stream.of(ScoreLens.Eyes.values()).map(eyes -> ScoreLens.of(map, eyes).decor(words)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLensUsesMoreThanTwoSignsBesidesTheStar(long seed) {
    all(Maps.grown(seed), ENGLISH)
        .flatMap(decor -> decor.ornaments().values().stream())
        .forEach(
            each -> {
              int signs = each.driver().isEmpty() ? 0 : 1;
              if (each.bead().isPresent()) signs++;
              if (each.chip().isPresent()) signs++;
              if (each.badge().isPresent()) signs++;
              assertTrue(signs <= 2, each.toString());
            });
  }

  @ParameterizedTest
  @EnumSource
  void changingTheLensMovesNoRow(touchmap.model.LayoutKind kind) {
    LayoutOptions plain =
        new LayoutOptions(kind, LayoutOptions.unfolded(EXAMPLE).folded(), Map.of());
    var sizes = new FontSizes();
    Layout find = Layout.of(EXAMPLE, sizes, plain);
    all(EXAMPLE, ENGLISH)
        .forEach(
            decor -> {
              Layout seen = find.next(EXAMPLE, sizes, plain.withRoom(decor.room()));
              for (Topic each : EXAMPLE.root().all()) {
                Placed before = find.at(each.id()).orElseThrow();
                Placed after = seen.at(each.id()).orElseThrow();
                assertEquals(before.box().y(), after.box().y());
                assertEquals(before.tree().side(), after.tree().side());
              }
            });
  }
}
