package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.edit.EditsTest.children;
import static touchmap.edit.EditsTest.topic;
import static touchmap.model.Studies.ids;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Contact;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** The edits that change what is said of topics, ideas, stages and the document. */
class DescribeTest {
  private static final TouchMap STUDIO = Maps.studio();

  private static Describe describe(Trait trait, String... topics) {
    return new Describe(ids(topics), trait);
  }

  @Test
  void oneTraitIsSetOnManyTopicsAtOnce() {
    TouchMap map = applied(STUDIO, describe(new Trait.Driver("Irina"), "o1", "t5"));
    assertEquals("Irina", topic(map, "o1").details().driver());
    assertEquals("Irina", topic(map, "t5").details().driver());
    assertEquals("", topic(map, "t1").details().driver());
    assertSame(topic(STUDIO, "t1"), topic(map, "t1"));
    assertSame(map, applied(map, describe(new Trait.Driver("Irina"), "t5", "o1")));
  }

  @Test
  void whatOnlyTouchpointsHavePassesOverTheObjects() {
    TouchMap map = applied(STUDIO, describe(new Trait.ContactIs(Contact.DIRECT), "o1", "t1"));
    assertEquals(Contact.DIRECT, topic(map, "t1").details().touch().contact());
    assertEquals(Contact.UNSAID, topic(map, "o1").details().touch().contact());
    assertEquals(
        "edit.onlyTouchpoints", refusal(STUDIO, describe(new Trait.Channel("email"), "o1", "n0")));
    assertEquals(
        "edit.onlyObjects", refusal(STUDIO, describe(new Trait.Kind(ObjectKind.PLACE), "t1")));
    assertEquals(
        ObjectKind.COMPANY,
        topic(applied(STUDIO, describe(new Trait.Kind(ObjectKind.COMPANY), "n0", "t1")), "n0")
            .details()
            .form()
            .kind());
  }

  @Test
  void tagsAreAddedAndTakenWithoutTouchingTheOthers() {
    TouchMap tagged =
        applied(STUDIO, describe(new Trait.Tags(List.of("paper", "paper", "old")), "t1"));
    assertEquals(List.of("paper", "old"), topic(tagged, "t1").details().tags());
    TouchMap more = applied(tagged, describe(new Trait.AddTag("old"), "t1", "t3"));
    assertEquals(List.of("paper", "old"), topic(more, "t1").details().tags());
    assertEquals(List.of("old"), topic(more, "t3").details().tags());
    TouchMap less = applied(more, describe(new Trait.RemoveTag("old"), "t1", "t3", "t4"));
    assertEquals(List.of("paper"), topic(less, "t1").details().tags());
    assertEquals(STUDIO.root(), applied(less, describe(new Trait.RemoveTag("paper"), "t1")).root());
  }

  @Test
  void sidesAreForFirstLevelBranchesAndTheBusinessIsNotMoved() {
    TouchMap map = applied(STUDIO, describe(new Trait.SideIs(Side.LEFT), "o1", "t1"));
    assertEquals(Side.LEFT, topic(map, "o1").details().form().side());
    assertEquals(Side.AUTOMATIC, topic(map, "t1").details().form().side());
    assertEquals(
        "edit.onlyFirstLevel", refusal(STUDIO, describe(new Trait.SideIs(Side.LEFT), "t1")));
    assertEquals("edit.businessStays", refusal(STUDIO, describe(new Trait.MovedBy(1, 1), "n0")));
    assertEquals("edit.nowhere", refusal(STUDIO, describe(new Trait.MovedBy(Double.NaN, 1), "t1")));
  }

  @Test
  void backToAutomaticIsAsIfNeverMoved() {
    TouchMap moved = applied(STUDIO, describe(new Trait.MovedBy(12, -4), "t1"));
    assertEquals(Offset.of(12, -4), topic(moved, "t1").details().form().offset());
    assertEquals(STUDIO, applied(moved, describe(new Trait.MovedBy(0, -0.0), "t1")));
  }

  @Test
  void coloursAndStagesMustExist() {
    assertEquals("edit.noColor", refusal(STUDIO, describe(new Trait.Color("red"), "o1")));
    applied(STUDIO, describe(new Trait.Color("#a0B1c2"), "o1"));
    applied(STUDIO, describe(new Trait.Color(""), "o1"));
    assertEquals(
        "edit.stageGone",
        refusal(STUDIO, describe(new Trait.StageIs(Optional.of(Id.of("s1"))), "t1")));
    assertEquals("edit.gone", refusal(STUDIO, describe(new Trait.Note("x"), "nowhere")));
    assertEquals("edit.nothing", refusal(STUDIO, describe(new Trait.Note("x"))));
  }

  @Test
  void renamingToTheSameNameChangesNothing() {
    assertSame(STUDIO, applied(STUDIO, new Rename(Id.of("t1"), "Home")));
    assertEquals(
        "Two\nlines", topic(applied(STUDIO, new Rename(Id.of("n0"), "Two\nlines")), "n0").name());
    assertEquals("edit.gone", refusal(STUDIO, new Rename(Id.of("nowhere"), "x")));
  }

  private static Idea idea(String id, String object) {
    Optional<Id> at = object.isEmpty() ? Optional.empty() : Optional.of(Id.of(object));
    return new Idea(Id.of(id), "Idea " + id, "Irina", at, Extras.NONE);
  }

  @Test
  void ideasAreCaughtChangedAndDropped() {
    TouchMap map = applied(STUDIO, new CatchIdeas(List.of(idea("i1", "o1"), idea("i2", ""))));
    map = applied(map, new CatchIdeas(List.of(idea("i3", "n0"))));
    assertEquals(ids("i1", "i2", "i3"), map.ideas().stream().map(Idea::id).toList());
    TouchMap changed = applied(map, new ChangeIdea(idea("i2", "o2")));
    assertEquals(Optional.of(Id.of("o2")), changed.ideas().get(1).object());
    assertSame(map, applied(map, new ChangeIdea(idea("i2", ""))));
    assertEquals(
        ids("i2"),
        applied(map, new DropIdeas(ids("i3", "i1"))).ideas().stream().map(Idea::id).toList());
    assertEquals("edit.twice", refusal(map, new CatchIdeas(List.of(idea("i1", "")))));
    assertEquals("edit.twice", refusal(map, new CatchIdeas(List.of(idea("t1", "")))));
    assertEquals("edit.ideaGone", refusal(map, new DropIdeas(ids("i9"))));
    assertEquals("edit.ideaGone", refusal(map, new ChangeIdea(idea("i9", ""))));
  }

  @Test
  void anIdeaIsNotRefusedBecauseItsObjectIsGone() {
    TouchMap map =
        applied(STUDIO, new CatchIdeas(List.of(idea("i1", "nowhere"), idea("i2", "t1"))));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        map.ideas().stream().map(Idea::object).toList());
  }

  @Test
  void aPlacedIdeaKeepsItsId() {
    TouchMap map = applied(STUDIO, new CatchIdeas(List.of(idea("i1", "o1"), idea("i2", ""))));
    TouchMap placed =
        applied(map, new PlaceIdea(Id.of("i1"), TopicType.TOUCHPOINT, Id.of("o1"), 1));
    assertEquals("t1 i1 t2", children(placed, "o1"));
    assertEquals("Idea i1", topic(placed, "i1").name());
    assertEquals(ids("i2"), placed.ideas().stream().map(Idea::id).toList());
    assertEquals(
        "edit.objectUnderTouchpoint",
        refusal(map, new PlaceIdea(Id.of("i1"), TopicType.OBJECT, Id.of("t1"), 0)));
    assertEquals(
        "edit.ideaGone",
        refusal(map, new PlaceIdea(Id.of("i9"), TopicType.OBJECT, Id.of("n0"), 0)));
    assertEquals(
        "edit.gone",
        refusal(map, new PlaceIdea(Id.of("i1"), TopicType.OBJECT, Id.of("nowhere"), 0)));
  }

  @Test
  void stagesKeepTheirIdsAndMustNotBeTaken() {
    var search = new Stage(Id.of("s1"), "Search", Extras.NONE);
    var use = new Stage(Id.of("s2"), "Use", Extras.NONE);
    TouchMap map = applied(STUDIO, new SetStages(List.of(search, use)));
    map = applied(map, describe(new Trait.StageIs(Optional.of(Id.of("s1"))), "t1", "t3"));
    map = applied(map, describe(new Trait.StageIs(Optional.of(Id.of("s2"))), "t4"));
    TouchMap after = applied(map, new SetStages(List.of(use)));
    assertEquals(Optional.empty(), topic(after, "t1").details().touch().stage());
    assertEquals(Optional.of(Id.of("s2")), topic(after, "t4").details().touch().stage());
    assertSame(topic(map, "t4"), topic(after, "t4"));
    assertSame(map, applied(map, new SetStages(List.of(search, use))));
    assertEquals("edit.twice", refusal(map, new SetStages(List.of(search, search))));
    assertEquals(
        "edit.twice",
        refusal(map, new SetStages(List.of(new Stage(Id.of("t1"), "x", Extras.NONE)))));
  }

  @Test
  void headAndViewAreEditsToo() {
    TouchMap map = applied(STUDIO, new SetHead("Our map", "ru"));
    assertEquals("Our map", map.shownTitle());
    assertSame(map, applied(map, new SetHead("Our map", "ru")));
    assertEquals("edit.noLanguage", refusal(STUDIO, new SetHead("", "")));
    assertEquals("edit.noLanguage", refusal(STUDIO, new SetHead("", "not a language")));
    TouchMap down =
        applied(
            STUDIO,
            new SetView(STUDIO.view().withLayout(LayoutKind.DOWN).withFolded(ids("o1", "o1"))));
    assertEquals(LayoutKind.DOWN, down.view().layout());
    assertEquals(ids("o1"), down.view().folded());
    assertSame(down, applied(down, new SetView(down.view())));
    assertEquals(
        "edit.gone", refusal(STUDIO, new SetView(STUDIO.view().withFolded(ids("nowhere")))));
  }
}
