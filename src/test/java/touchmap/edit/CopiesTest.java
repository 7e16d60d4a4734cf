package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.EditsTest.children;
import static touchmap.edit.EditsTest.placed;
import static touchmap.edit.EditsTest.topic;
import static touchmap.model.Studies.ids;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Soundness;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** Copies, new topics, and what a selection stands for. */
class CopiesTest {
  private static final TouchMap STUDIO = Maps.studio();

  @Test
  void copiesHaveIdsOfTheirOwnAndNoPlaceOfTheirOwn() {
    TouchMap map = placed(STUDIO, "o2", Side.LEFT, 7);
    Topic copy = Copies.of(topic(map, "o2"));
    assertEquals(Side.AUTOMATIC, copy.details().form().side());
    assertEquals(Offset.NONE, copy.details().form().offset());
    var ids = new HashSet<Id>();
    map.root().walk(topic -> ids.add(topic.id()));
    for (Topic each : copy.all()) assertTrue(ids.add(each.id()));
    assertEquals(
        topic(map, "o2").all().stream().map(Topic::name).toList(),
        copy.all().stream().map(Topic::name).toList());
  }

  /** The copied business is an object, below which nothing has a side. */
  @Test
  void aCopyOfTheWholeMapComesInWithoutTheSidesOfItsBranches() {
    TouchMap map = placed(STUDIO, "o2", Side.LEFT, 7);
    Topic whole = Copies.of(map.root()).withType(TopicType.OBJECT);
    for (String parent : List.of("n0", "o1")) {
      TouchMap now = applied(map, new Insert(Id.of(parent), 0, List.of(whole)));
      assertEquals(List.of(), Soundness.faults(now));
      assertEquals(Side.LEFT, topic(now, "o2").details().form().side());
    }
  }

  /** What comes in at the business keeps its side. */
  @Test
  void whatComesInAtTheBusinessKeepsItsSide() {
    Topic object = Maps.object("new", "New");
    Topic left =
        object.withDetails(object.details().withForm(object.details().form().withSide(Side.LEFT)));
    TouchMap now = applied(STUDIO, new Insert(Id.of("n0"), 0, List.of(left)));
    assertEquals(Side.LEFT, topic(now, "new").details().form().side());
  }

  @Test
  void duplicatesStandBehindTheLastOfTheirSiblings() {
    Copies.Copied copied =
        Copies.beside(STUDIO, ids("o1", "t1", "t3", "t4", "o2", "o3")).orElseThrow();
    TouchMap map = applied(STUDIO, copied.edit());
    assertEquals(2, copied.ids().size());
    assertEquals(
        "o1 o2 " + copied.ids().get(0) + " " + copied.ids().get(1) + " o4 t6", children(map, "n0"));
    Copies.Copied deep = Copies.beside(STUDIO, ids("t3", "t1")).orElseThrow();
    TouchMap after = applied(STUDIO, deep.edit());
    assertEquals("t1 " + deep.ids().get(0) + " t2", children(after, "o1"));
    assertEquals("t3 " + deep.ids().get(1) + " t4 o3", children(after, "o2"));
    assertEquals(Optional.empty(), Copies.beside(STUDIO, ids("n0", "o1")));
  }

  @Test
  void newTopicsFollowTheirParentOrSibling() {
    assertEquals(TopicType.OBJECT, NewTopics.childOf(STUDIO.root()).type());
    assertEquals(TopicType.TOUCHPOINT, NewTopics.childOf(topic(STUDIO, "o1")).type());
    assertEquals(TopicType.TOUCHPOINT, NewTopics.childOf(topic(STUDIO, "t1")).type());
    assertEquals(TopicType.OBJECT, NewTopics.siblingOf(topic(STUDIO, "o3")).type());
    assertEquals(TopicType.TOUCHPOINT, NewTopics.siblingOf(topic(STUDIO, "t6")).type());
  }

  @Test
  void aBranchCanBeMadeToSuitItsNewParent() {
    Topic suited = NewTopics.suited(Copies.of(STUDIO.root()), topic(STUDIO, "t1"));
    assertTrue(suited.all().stream().allMatch(Topic::isTouchpoint));
    applied(STUDIO, new Insert(Id.of("t1"), 0, List.of(suited)));
    Topic kept = NewTopics.suited(Copies.of(STUDIO.root()), topic(STUDIO, "o1"));
    assertTrue(kept.isObject());
    applied(STUDIO, new Insert(Id.of("o1"), 0, List.of(kept)));
    Topic same = topic(STUDIO, "o2");
    assertSame(same, NewTopics.suited(same, topic(STUDIO, "o1")));
  }

  @Test
  void theTopmostOfASelectionStandForAllOfIt() {
    List<Id> chosen = ids("t5", "o2", "t2a", "t1", "nowhere");
    assertEquals(
        List.of("t1", "t2a", "o2"),
        Topmost.of(STUDIO, chosen).stream().map(each -> each.id().value()).toList());
    assertEquals(List.of(), Topmost.of(STUDIO, List.of()));
    Place place = Place.of(STUDIO, Id.of("t4")).orElseThrow();
    assertEquals("o2", place.parent().id().value());
    assertEquals(1, place.index());
    assertEquals(Optional.empty(), Place.of(STUDIO, Id.of("n0")));
  }
}
