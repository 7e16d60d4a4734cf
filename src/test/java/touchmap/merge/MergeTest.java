package touchmap.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.Soundness;
import touchmap.model.Studies;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class MergeTest {
  private static final TouchMap BASE = Maps.studio();
  private static final Words WORDS = Words.in("en");

  private static TouchMap with(String id, UnaryOperator<Topic> change) {
    return BASE.replacing(Id.of(id), change);
  }

  private static TouchMap moved(TouchMap map, String id, String to) {
    Topic branch = map.find(Id.of(id)).orElseThrow();
    return without(map, id)
        .replacing(
            Id.of(to),
            parent -> {
              var children = new ArrayList<>(parent.children());
              children.add(branch);
              return parent.withChildren(children);
            });
  }

  private static TouchMap without(TouchMap map, String id) {
    return map.withRoot(
        map.root()
            .rewritten(
                topic ->
                    topic.withChildren(
                        topic.children().stream()
                            .filter(child -> !child.id().equals(Id.of(id)))
                            .toList())));
  }

  private static Merged merged(TouchMap ours, TouchMap theirs) {
    return Merge.of(Optional.of(BASE), ours, theirs);
  }

  private static Topic topic(Merged merged, String id) {
    return merged.map().find(Id.of(id)).orElseThrow();
  }

  private static List<String> children(Merged merged, String id) {
    return topic(merged, id).children().stream().map(each -> each.id().value()).toList();
  }

  private static String said(Conflict conflict) {
    return String.join(" > ", conflict.where().stream().map(WORDS::of).toList())
        + ": "
        + WORDS.of(conflict.what())
        + ": "
        + WORDS.of(conflict.ours())
        + " | "
        + WORDS.of(conflict.theirs());
  }

  private static List<String> said(Merged merged) {
    return merged.conflicts().stream().map(MergeTest::said).toList();
  }

  @Test
  void differentFieldsOfOneTopicAreBothTaken() {
    Merged merged =
        merged(
            with("t3", topic -> topic.withName("First call")),
            with("t3", topic -> topic.withDetails(Details.NONE.withDriver("Pavel"))));
    assertEquals(List.of(), merged.conflicts());
    assertEquals("First call", topic(merged, "t3").name());
    assertEquals("Pavel", topic(merged, "t3").details().driver());
  }

  @Test
  void ofTwoNamesOursStandsAndTheirsIsInTheNote() {
    Merged merged =
        merged(
            with("t3", topic -> topic.withName("First call")),
            with("t3", topic -> topic.withName("Ring")));
    assertEquals(List.of("Studio > Sales > First call: name: First call | Ring"), said(merged));
    assertEquals("First call", topic(merged, "t3").name());
    assertEquals("Another copy – name: Ring", topic(merged, "t3").details().note());
  }

  @Test
  void aPersonMayChooseEitherSideAndThenNothingIsWrittenDown() {
    TouchMap ours = with("t3", topic -> topic.withName("First call"));
    TouchMap theirs = with("t3", topic -> topic.withName("Ring"));
    String key = merged(ours, theirs).conflicts().getFirst().key();
    for (Choice choice : List.of(Choice.OURS, Choice.THEIRS)) {
      Merged merged = Merge.of(Optional.of(BASE), ours, theirs, Map.of(key, choice));
      assertEquals(choice == Choice.OURS ? ours : theirs, merged.map());
      assertEquals(1, merged.conflicts().size());
    }
  }

  @Test
  void mergingTwiceWritesARemarkOnce() {
    TouchMap theirs = with("t3", topic -> topic.withName("Ring"));
    Merged once = merged(with("t3", topic -> topic.withName("First call")), theirs);
    assertEquals(once.map(), merged(once.map(), theirs).map());
  }

  @Test
  void whatBothAddedStandsBehindTheSameNeighbours() {
    Topic one = Maps.point("x1", "SMS");
    Topic two = Maps.point("x2", "Parcel");
    Merged merged =
        merged(
            with("o1", topic -> topic.withChildren(List.of(at(topic, 0), one, at(topic, 1)))),
            with("o1", topic -> topic.withChildren(List.of(at(topic, 0), at(topic, 1), two))));
    assertEquals(List.of("t1", "x1", "t2", "x2"), children(merged, "o1"));
    assertEquals(List.of(), merged.conflicts());
  }

  private static Topic at(Topic topic, int place) {
    return topic.children().get(place);
  }

  @Test
  void aBranchRemovedThereAndUntouchedHereGoes() {
    Merged merged = merged(BASE, without(BASE, "o2"));
    assertEquals(without(BASE, "o2"), merged.map());
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void aBranchRemovedThereAndChangedHereStaysAsAWhole() {
    TouchMap ours = with("t5", topic -> topic.withName("Smile"));
    TouchMap theirs = without(BASE, "o2");
    Merged merged = merged(ours, theirs);
    assertEquals(ours, merged.map());
    assertEquals(
        List.of(
            "Studio > Sales: removed on one side, changed on the other:"
                + " changed: “Greeting” name: Greeting → Smile | removed"),
        said(merged));
    Map<String, Choice> away = Map.of(merged.conflicts().getFirst().key(), Choice.THEIRS);
    assertEquals(theirs, Merge.of(Optional.of(BASE), ours, theirs, away).map());
  }

  @Test
  void aTopicRemovedThereThatIsRatedHereStaysWithItsRating() {
    TouchMap scored =
        BASE.withStudy(
            BASE.study()
                .withScoring(Studies.points(1))
                .withRounds(List.of(Studies.round("r1", "2026-11-22"))));
    var rated = Studies.round("r1", "2026-11-22", Studies.rating("t3", "Irina", 8, 2));
    TouchMap ours = scored.withStudy(scored.study().withRounds(List.of(rated)));
    Merged merged = Merge.of(Optional.of(scored), ours, without(scored, "t3"));
    assertEquals(ours, merged.map());
    assertEquals(
        List.of(
            "Studio > Sales > Call: removed on one side, changed on the other: changed:"
                + " rating of “Call” by Irina, importance: nothing → 8;"
                + " rating of “Call” by Irina, c1: nothing → 2 | removed"),
        said(merged));
  }

  @Test
  void whatWasChangedIsSaidFieldByFieldAndAsShortAsItCanBe() {
    String long1 = "We answer within the hour on working days and " + "always ".repeat(20);
    TouchMap base =
        with("t3", topic -> topic.withDetails(Details.NONE.withNote(long1 + "before noon.")));
    TouchMap ours =
        moved(
            base.replacing(
                Id.of("t3"),
                topic ->
                    topic
                        .withDetails(
                            topic
                                .details()
                                .withNote(long1 + "before nine.")
                                .withDriver("Pavel")
                                .withLinks(List.of("https://example.org/")))
                        .withChildren(List.of(Maps.point("x1", "Voicemail")))),
            "t3",
            "o1");
    Merged merged = Merge.of(Optional.of(base), ours, without(base, "t3"));
    assertEquals(
        List.of(
            "Studio > Website > Call: removed on one side, changed on the other: changed:"
                + " note: …always before noon. → …always before nine.;"
                + " who answers for it: nothing → Pavel;"
                + " links: nothing → https://example.org/;"
                + " moved to “Website”; 1 more change | removed"),
        said(merged));
  }

  @Test
  void whatHungBelowARemovedTopicAndWasMovedOutFirstStays() {
    TouchMap theirs = without(moved(BASE, "t5", "o1"), "o2");
    TouchMap ours = with("t5", topic -> topic.withName("Smile"));
    Merged merged = merged(ours, theirs);
    assertEquals(List.of("t1", "t2", "t5"), children(merged, "o1"));
    assertEquals("Smile", topic(merged, "t5").name());
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void aMoveOnOneSideIsDoneAndOfTwoMovesOursStands() {
    assertEquals(moved(BASE, "t3", "o1"), merged(BASE, moved(BASE, "t3", "o1")).map());
    Merged merged = merged(moved(BASE, "t3", "o1"), moved(BASE, "t3", "o4"));
    assertEquals(List.of("t1", "t2", "t3"), children(merged, "o1"));
    assertEquals(
        List.of("Studio > Website > Call: moved to two places: Website | Empty"), said(merged));
  }

  @Test
  void movesThatGoRoundInACircleAreNotDoneBoth() {
    Merged merged = merged(moved(BASE, "o1", "o2"), moved(BASE, "o2", "o1"));
    assertEquals(List.of(), Soundness.faults(merged.map()));
    assertEquals(List.of("o2", "o4", "t6"), children(merged, "n0"));
    assertEquals(List.of("t3", "t4", "o3", "o1"), children(merged, "o2"));
    assertEquals(1, merged.conflicts().size());
    assertEquals(BASE.root().all().size(), merged.map().root().all().size());
  }

  @Test
  void anObjectUnderWhatBecameATouchpointBecomesOneToo() {
    Merged merged =
        merged(with("o4", topic -> topic.withType(TopicType.TOUCHPOINT)), moved(BASE, "o1", "o4"));
    assertEquals(List.of(), Soundness.faults(merged.map()));
    assertEquals(1, merged.conflicts().size());
  }

  @Test
  void twoOrdersOfTheSameThingsAreAConflictAndOneIsNot() {
    TouchMap ours = with("n0", topic -> topic.withChildren(topic.children().reversed()));
    assertEquals(ours, merged(ours, BASE).map());
    TouchMap theirs =
        with(
            "n0",
            each -> each.withChildren(List.of(at(each, 1), at(each, 0), at(each, 2), at(each, 3))));
    Merged merged = merged(ours, theirs);
    assertEquals(ours, merged.map());
    assertEquals(
        List.of(
            "Studio: order: what is below: Advice, Empty, Sales, Website"
                + " | Sales, Website, Empty, Advice"),
        said(merged));
  }

  @Test
  void oneIdForTwoThingsIsGivenUpByTheLesser() {
    var idea = new Idea(Id.of("t9"), "Car park", "Guest", Optional.empty(), Extras.NONE);
    TouchMap ours = with("o4", topic -> topic.withChildren(List.of(Maps.point("t9", "Bell"))));
    Merged merged = merged(ours, BASE.withIdeas(List.of(idea)));
    assertEquals("t9-2", merged.map().ideas().getFirst().id().value());
    assertEquals(List.of(), Soundness.faults(merged.map()));
  }

  @Test
  void withoutABaseBothStayAndWhatOnlyOneSaysHolds() {
    TouchMap ours = with("t3", topic -> topic.withDetails(Details.NONE.withNote("Loud")));
    TouchMap theirs =
        moved(with("t3", topic -> topic.withDetails(Details.NONE.withDriver("Pavel"))), "t6", "n0");
    Merged merged = Merge.of(Optional.empty(), without(ours, "t4"), theirs);
    assertTrue(merged.map().find(Id.of("t4")).isPresent());
    assertEquals("Loud", topic(merged, "t3").details().note());
    assertEquals("Pavel", topic(merged, "t3").details().driver());
    assertEquals(List.of(), merged.conflicts());
  }

  @Test
  void theBusinessIsTheSameWhateverItsId() {
    TouchMap other = BASE.withRoot(BASE.root().withId(Id.of("zz")));
    assertEquals(BASE, Merge.of(Optional.empty(), BASE, other).map());
  }

  /** A field that the model gets one day needs a name here, or its conflicts could not be said. */
  @Test
  void everyFieldAndEveryValueOfTheModelHasAName() {
    var missing = new ArrayList<String>();
    collect(TouchMap.class, new HashSet<>(), missing);
    assertFalse(Fields.namesOf(TouchMap.class).isEmpty());
    assertEquals(List.of(), missing);
  }

  private static void collect(Type type, Set<Type> seen, List<String> missing) {
    if (!seen.add(type)) return;
    if (type instanceof ParameterizedType many)
      for (Type each : many.getActualTypeArguments()) collect(each, seen, missing);
    if (!(type instanceof Class<?> known) || !known.getName().startsWith("touchmap.model")) return;
    if (known.getEnumConstants() instanceof Enum<?>[] all)
      for (Enum<?> each : all) if (!WORDS.has(Said.keyOf(each))) missing.add(Said.keyOf(each));
    if (!known.isRecord() || known == Id.class) return;
    for (RecordComponent each : known.getRecordComponents()) {
      String key = Said.field(each.getName()).key();
      if (!WORDS.has(key)) missing.add(key);
      collect(each.getGenericType(), seen, missing);
    }
  }
}
