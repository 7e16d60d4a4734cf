package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;
import static touchmap.model.Studies.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** The edits that change the tree; moving has a test of its own. */
class EditsTest {
  private static final TouchMap STUDIO = Maps.studio();

  /** The ids of a topic's children, in order. */
  static String children(TouchMap map, String parent) {
    return String.join(
        " ", topic(map, parent).children().stream().map(each -> each.id().value()).toList());
  }

  static Topic topic(TouchMap map, String id) {
    return map.find(Id.of(id)).orElseThrow();
  }

  static Move move(String parent, int index, String... topics) {
    return new Move(ids(topics), Id.of(parent), index, Side.AUTOMATIC);
  }

  static TouchMap placed(TouchMap map, String id, Side side, double x) {
    return map.replacing(Id.of(id), at -> Placing.at(at, side, Offset.of(x, 0)));
  }

  @Test
  void whatLosesItsLastChildIsNoLongerFolded() {
    TouchMap folded = applied(STUDIO, new Fold(ids("o3", "o1"), true));
    assertEquals(ids("o1"), applied(folded, move("o4", 0, "t5")).view().folded());
    assertEquals(ids("o1"), applied(folded, new Remove(ids("t5"))).view().folded());
    assertEquals(ids("o1"), applied(folded, new Dissolve(ids("t5"))).view().folded());
  }

  @Test
  void branchesCannotGrowDeeperThanAnythingCanShow() {
    Topic deep = point("d0", "D");
    for (int i = 1; i < TreeRules.DEEPEST; i++) deep = point("d" + i, "D", deep);
    TouchMap map =
        STUDIO.withRoot(
            STUDIO.root().withChildren(List.of(deep, point("x", "X"), object("y", "Y"))));
    assertEquals(
        "edit.tooDeep", refusal(map, new Insert(Id.of("d0"), 0, List.of(point("z", "Z")))));
    assertEquals("edit.tooDeep", refusal(map, move("d0", 0, "x")));
    assertEquals("edit.tooDeep", refusal(map, move("x", 0, deep.id().value())));
    assertEquals("edit.tooDeep", refusal(map, new Wrap(ids(deep.id().value()), point("z", "Z"))));
    applied(map, move("y", 0, "x"));
  }

  @Test
  void insertedBranchesStandWhereTheyWereAskedTo() {
    var edit =
        new Insert(Id.of("o1"), 1, List.of(point("a", "A", point("b", "B")), point("c", "C")));
    TouchMap map = applied(STUDIO, edit);
    assertEquals("t1 a c t2", children(map, "o1"));
    assertSame(topic(STUDIO, "o2"), topic(map, "o2"));
    assertSame(STUDIO, applied(STUDIO, new Insert(Id.of("o1"), 0, List.of())));
  }

  @Test
  void whatIsInsertedIsNewToTheMapAndFollowsTheRules() {
    Id o1 = Id.of("o1");
    assertEquals("edit.twice", refusal(STUDIO, new Insert(o1, 0, List.of(point("t5", "A")))));
    assertEquals(
        "edit.twice",
        refusal(STUDIO, new Insert(o1, 0, List.of(point("a", "A", point("a", "B"))))));
    assertEquals("edit.gone", refusal(STUDIO, new Insert(Id.of("x"), 0, List.of(point("a", "A")))));
    assertEquals(
        "edit.objectUnderTouchpoint",
        refusal(STUDIO, new Insert(Id.of("t1"), 0, List.of(object("a", "A")))));
    assertEquals(
        "edit.objectUnderTouchpoint",
        refusal(STUDIO, new Insert(o1, 0, List.of(point("a", "A", object("b", "B"))))));
    assertEquals(
        "edit.onlyBusiness",
        refusal(STUDIO, new Insert(o1, 0, List.of(Topic.of(TopicType.BUSINESS, "A")))));
  }

  @Test
  void aStageThatTheMapDoesNotHaveStaysBehind() {
    Topic staged = point("a", "A");
    staged =
        staged.withDetails(
            staged
                .details()
                .withTouch(staged.details().touch().withStage(Optional.of(Id.of("s9")))));
    TouchMap map = applied(STUDIO, new Insert(Id.of("o1"), 0, List.of(staged)));
    assertEquals(Optional.empty(), topic(map, "a").details().touch().stage());
    TouchMap withStage =
        applied(STUDIO, new SetStages(List.of(new Stage(Id.of("s9"), "Search", Extras.NONE))));
    TouchMap kept = applied(withStage, new Insert(Id.of("o1"), 0, List.of(staged)));
    assertEquals(Optional.of(Id.of("s9")), topic(kept, "a").details().touch().stage());
  }

  @Test
  void removingTakesWholeBranchesAndNeverTheBusiness() {
    TouchMap map = applied(STUDIO, new Remove(ids("o2", "t5", "t1")));
    assertEquals("o1 o4 t6", children(map, "n0"));
    assertEquals("t2", children(map, "o1"));
    assertEquals("edit.keepBusiness", refusal(STUDIO, new Remove(ids("o1", "n0"))));
    assertEquals("edit.gone", refusal(STUDIO, new Remove(ids("o1", "nowhere"))));
    assertEquals("edit.nothing", refusal(STUDIO, new Remove(List.of())));
  }

  @Test
  void dissolvingLeavesTheChildrenInTheirPlace() {
    TouchMap map = applied(STUDIO, new Dissolve(ids("o2")));
    assertEquals("o1 t3 t4 o3 o4 t6", children(map, "n0"));
    TouchMap nested = applied(STUDIO, new Dissolve(ids("o3", "o2", "t2")));
    assertEquals("o1 t3 t4 t5 o4 t6", children(nested, "n0"));
    assertEquals("t1 t2a", children(nested, "o1"));
    assertEquals("edit.keepBusiness", refusal(STUDIO, new Dissolve(ids("n0"))));
  }

  @Test
  void whatADissolvedBranchHeldStaysOnItsSide() {
    TouchMap map = placed(placed(STUDIO, "o2", Side.LEFT, 5), "t3", Side.AUTOMATIC, 8);
    TouchMap after = applied(map, new Dissolve(ids("o2")));
    assertEquals(Side.LEFT, topic(after, "t3").details().form().side());
    assertEquals(Offset.NONE, topic(after, "t3").details().form().offset());
  }

  @Test
  void aTopicPutInBetweenTakesThePlaceOfTheFirst() {
    TouchMap map = placed(STUDIO, "o2", Side.RIGHT, 5);
    TouchMap after = applied(map, new Wrap(ids("t6", "o2"), object("w", "W")));
    assertEquals("o1 w o4", children(after, "n0"));
    assertEquals("o2 t6", children(after, "w"));
    assertEquals(Side.RIGHT, topic(after, "w").details().form().side());
    assertEquals(Side.AUTOMATIC, topic(after, "o2").details().form().side());
    assertEquals(Offset.NONE, topic(after, "o2").details().form().offset());
    assertSame(topic(map, "o1"), topic(after, "o1"));
  }

  @Test
  void theTopicInBetweenFollowsTheRules() {
    assertEquals(
        TopicType.OBJECT, topic(applied(STUDIO, new Wrap(ids("o2"), point("w", "W"))), "w").type());
    assertEquals(
        TopicType.TOUCHPOINT,
        topic(applied(STUDIO, new Wrap(ids("t2a"), object("w", "W"))), "w").type());
    assertEquals(
        TopicType.TOUCHPOINT,
        topic(applied(STUDIO, new Wrap(ids("t1"), point("w", "W"))), "w").type());
    assertEquals(
        TopicType.OBJECT,
        topic(applied(STUDIO, new Wrap(ids("t1"), object("w", "W"))), "w").type());
  }

  @Test
  void onlySiblingsGetANewParentTogether() {
    assertEquals(
        "edit.severalParents", refusal(STUDIO, new Wrap(ids("t1", "t3"), point("w", "W"))));
    assertEquals(
        "edit.nothingAboveBusiness", refusal(STUDIO, new Wrap(ids("n0"), point("w", "W"))));
    assertEquals("edit.twice", refusal(STUDIO, new Wrap(ids("t1"), point("t3", "W"))));
    assertEquals(
        "edit.betweenIsEmpty",
        refusal(STUDIO, new Wrap(ids("t1"), point("w", "W", point("v", "V")))));
    assertEquals(
        "t1 w", children(applied(STUDIO, new Wrap(ids("t2", "t2a"), point("w", "W"))), "o1"));
  }

  @Test
  void objectsAndTouchpointsTurnIntoEachOtherAsFarAsTheRulesAllow() {
    TouchMap map = applied(STUDIO, new Retype(ids("o1"), TopicType.TOUCHPOINT));
    assertTrue(topic(map, "o1").isTouchpoint());
    assertEquals(STUDIO, applied(map, new Retype(ids("o1"), TopicType.OBJECT)));
    assertSame(STUDIO, applied(STUDIO, new Retype(ids("t1"), TopicType.TOUCHPOINT)));
    assertEquals("edit.holdsObject", refusal(STUDIO, new Retype(ids("o2"), TopicType.TOUCHPOINT)));
    assertEquals(
        "edit.objectUnderTouchpoint", refusal(STUDIO, new Retype(ids("t2a"), TopicType.OBJECT)));
    assertEquals(
        "edit.businessIsBusiness", refusal(STUDIO, new Retype(ids("n0"), TopicType.OBJECT)));
    assertEquals("edit.onlyBusiness", refusal(STUDIO, new Retype(ids("o1"), TopicType.BUSINESS)));
  }

  @Test
  void whatIsTurnedTogetherIsJudgedTogether() {
    TouchMap map = applied(STUDIO, new Retype(ids("o2", "o3"), TopicType.TOUCHPOINT));
    assertTrue(topic(map, "o2").isTouchpoint() && topic(map, "o3").isTouchpoint());
    TouchMap both = applied(STUDIO, new Retype(ids("t2a", "t2"), TopicType.OBJECT));
    assertTrue(topic(both, "t2a").isObject());
  }

  @Test
  void theChildrenAreSortedAsTheLanguageSorts() {
    Topic root =
        STUDIO
            .root()
            .withChildren(
                List.of(
                    point("a", "Ёлка"), point("b", "жук"), point("c", "Еда"), point("d", "еда")));
    TouchMap russian = STUDIO.withRoot(root).withLanguage("ru");
    assertEquals("d c a b", children(applied(russian, new Sort(Id.of("n0"))), "n0"));
    TouchMap sorted = applied(russian, new Sort(Id.of("n0")));
    assertSame(sorted, applied(sorted, new Sort(Id.of("n0"))));
    assertEquals("edit.nothingToSort", refusal(STUDIO, new Sort(Id.of("o3"))));
    assertEquals("edit.gone", refusal(STUDIO, new Sort(Id.of("nowhere"))));
  }

  @Test
  void numbersInNamesAreSortedAsNumbers() {
    Topic root =
        STUDIO
            .root()
            .withChildren(
                List.of(
                    point("a", "Step 10"),
                    point("b", "step 2"),
                    point("c", "Step 1"),
                    point("d", "Step")));
    assertEquals("d c b a", children(applied(STUDIO.withRoot(root), new Sort(Id.of("n0"))), "n0"));
  }

  @Test
  void aBatchIsJudgedStepByStepAndIsOneStep() {
    var label = Phrase.of("edit.move");
    var batch =
        new Batch(
            label,
            List.of(new Insert(Id.of("o4"), 0, List.of(point("a", "A"))), move("a", 0, "t1")));
    assertEquals("t1", children(applied(STUDIO, batch), "a"));
    var twice = new Batch(label, List.of(new Remove(ids("o1")), new Remove(ids("t1"))));
    assertEquals("edit.gone", refusal(STUDIO, twice));
    assertSame(STUDIO, applied(STUDIO, new Batch(label, List.of())));
  }

  @Test
  void foldingIsKeptInTheDocumentAndPassesOverLeaves() {
    TouchMap map = applied(STUDIO, new Fold(ids("o2", "t1", "o1"), true));
    assertEquals(ids("o1", "o2"), map.view().folded());
    assertSame(map, applied(map, new Fold(ids("o1"), true)));
    assertEquals(ids("o2"), applied(map, new Fold(ids("o1", "t1"), false)).view().folded());
    assertEquals("edit.nothingToFold", refusal(STUDIO, new Fold(ids("t1", "o4"), true)));
    assertSame(STUDIO, applied(STUDIO, new Fold(ids("o1"), false)));
    assertSame(topic(STUDIO, "n0"), topic(map, "n0"));
  }

  @Test
  void aHundredThousandTopicsAreChangedAtOnce() {
    TouchMap map = Maps.large(100_000);
    var ids = new ArrayList<Id>();
    map.root().walk(topic -> ids.add(topic.id()));
    List<Id> below = ids.subList(1, ids.size());
    TouchMap driven = new Describe(ids, new Trait.Driver("Irina")).applyTo(map);
    assertTrue(
        driven.root().all().stream().allMatch(topic -> topic.details().driver().equals("Irina")));
    var editor = new Editor(Editor.State.opened(map));
    editor.select(new Selection(ids));
    editor.apply(new Remove(below));
    assertEquals(1, editor.map().root().all().size());
    assertEquals(Selection.of(map.root().id()), editor.selection());
    editor.undo();
    assertEquals(100_000, editor.selection().ids().size());
    Copies.Copied copied = Copies.beside(map, below).orElseThrow();
    assertEquals(199_999, copied.edit().applyTo(map).root().all().size());
  }
}
