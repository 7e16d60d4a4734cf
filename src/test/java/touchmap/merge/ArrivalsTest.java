package touchmap.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class ArrivalsTest {
  private static final TouchMap OURS = Maps.studio();

  private static TouchMap with(TouchMap map, String id, UnaryOperator<Topic> change) {
    return map.replacing(Id.of(id), change);
  }

  private static UnaryOperator<Topic> plus(Topic... more) {
    return topic -> {
      var children = new ArrayList<>(topic.children());
      children.addAll(List.of(more));
      return topic.withChildren(children);
    };
  }

  private static UnaryOperator<Topic> noted(String note) {
    return topic -> topic.withDetails(topic.details().withNote(note));
  }

  private static List<String> said(TouchMap before, TouchMap after) {
    return Arrivals.of(before, after).stream().map(Words.in("en")::of).toList();
  }

  private static List<String> ideas(TouchMap theirs) {
    return GuestIdeas.of(Optional.empty(), OURS, theirs, "Olga").stream()
        .map(
            idea -> idea.name() + " / " + idea.by() + idea.object().map(id -> " @" + id).orElse(""))
        .toList();
  }

  @Test
  void whatHasComeIsCountedByKind() {
    TouchMap after =
        with(
            OURS,
            "o1",
            plus(Maps.point("x1", "Chat"), Maps.point("x2", "Blog", Maps.point("x3", "Post"))));
    after = with(after, "n0", plus(Maps.object("x4", "Shop")));
    after = with(after, "t1", topic -> topic.withName("Front page"));
    after = with(after, "t3", noted("Rings twice"));
    assertEquals(
        List.of("3 new touchpoints", "1 new object", "1 changed name", "1 changed note"),
        said(OURS, after));
    assertEquals(
        Set.of(Id.of("x1"), Id.of("x2"), Id.of("x4")),
        Set.copyOf(Arrivals.newBranches(OURS, after)));
  }

  @Test
  void alikeIsNothingAndAnyDifferenceIsSomething() {
    assertEquals(List.of(), said(OURS, Maps.studio()));
    assertFalse(said(OURS, OURS.withTitle("Other")).isEmpty());
    for (long seed = 0; seed < 40; seed++) {
      TouchMap grown = Maps.grown(seed);
      TouchMap merged = Merge.of(Optional.empty(), OURS, grown).map();
      if (!merged.equals(OURS)) assertFalse(said(OURS, merged).isEmpty(), "seed " + seed);
      Words russian = Words.in("ru");
      Arrivals.of(OURS, merged).forEach(each -> assertFalse(russian.of(each).isBlank()));
    }
  }

  @Test
  void aGuestsNodesNotesAndIdeasComeAsIdeasWithTheGuestsName() {
    TouchMap theirs =
        with(OURS, "o1", plus(Maps.point("x1", "Chat", Maps.point("x2", "At night"))));
    theirs = with(theirs, "t3", noted("Rings twice"));
    theirs =
        theirs.withIdeas(
            List.of(
                new Idea(Id.of("i9"), "Car park", "Pavel", Optional.empty(), Extras.NONE),
                new Idea(Id.of("i8"), "Bell", "", Optional.of(Id.of("o2")), Extras.NONE)));
    assertEquals(
        List.of(
            "Car park / Pavel",
            "Bell / Olga @o2",
            "Chat / Olga @o1",
            "Chat › At night / Olga @o1",
            "Call: Rings twice / Olga @o2"),
        ideas(theirs));
  }

  @Test
  void theSameCopyBringsNothingTwiceAndOnlyWhatIsNewInANote() {
    TouchMap ours = with(OURS, "t3", noted("Old line"));
    TouchMap theirs = with(ours, "t3", noted("Old line\n\nNew line"));
    theirs = with(theirs, "o2", plus(Maps.point("x1", "Chat")));
    List<Idea> first = GuestIdeas.of(Optional.empty(), ours, theirs, "Olga");
    assertEquals(
        Set.of("Call: New line", "Chat"),
        first.stream().map(Idea::name).collect(Collectors.toSet()));
    assertEquals(List.of(), GuestIdeas.of(Optional.empty(), ours.withIdeas(first), theirs, "Olga"));
  }

  @Test
  void whatOursHasDroppedSinceBothBeganDoesNotComeBack() {
    TouchMap base = with(OURS, "o2", plus(Maps.point("x1", "Chat")));
    assertEquals(1, GuestIdeas.of(Optional.empty(), OURS, base, "Olga").size());
    assertTrue(GuestIdeas.of(Optional.of(base), OURS, base, "Olga").isEmpty());
  }

  @Test
  void aConflictSaysWhatCanBeChosenAndChoosingMakesItSo() {
    TouchMap theirs = with(OURS, "t1", topic -> topic.withName("Front"));
    Conflict name = Merge.of(Optional.empty(), OURS, theirs).conflicts().getFirst();
    assertEquals(List.of(Choice.OURS, Choice.THEIRS, Choice.BOTH), name.open());
    TouchMap base = with(OURS, "o4", plus(Maps.point("x1", "Chat")));
    TouchMap changed = with(base, "x1", noted("Now"));
    Merged gone = Merge.of(Optional.of(base), OURS, changed);
    Conflict kept = gone.conflicts().getFirst();
    assertEquals(List.of(Choice.OURS, Choice.THEIRS), kept.open());
    assertEquals(Choice.THEIRS, kept.stands());
    assertTrue(gone.map().root().holds(Id.of("x1")));
    for (Choice each : kept.open()) {
      TouchMap chosen =
          Merge.of(Optional.of(base), OURS, changed, java.util.Map.of(kept.key(), each)).map();
      assertEquals(each == Choice.THEIRS, chosen.root().holds(Id.of("x1")));
    }
  }
}
