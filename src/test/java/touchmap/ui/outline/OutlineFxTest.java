package touchmap.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.edit.Sort;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class OutlineFxTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingHost host = new RecordingHost();

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, new OutlineView(editor, Words.in("en"), Look.light(), host), 216, 700);
  }

  private TreeView<Topic> tree(FxRobot robot) {
    return robot.lookup("#outline-tree").query();
  }

  /** The rows that show, top to bottom. */
  private List<String> rows(FxRobot robot) {
    TreeView<Topic> tree = tree(robot);
    return Rehearsal.ask(
        () -> {
          var names = new ArrayList<String>();
          for (int i = 0; i < tree.getExpandedItemCount(); i++)
            names.add(tree.getTreeItem(i).getValue().name());
          return names;
        });
  }

  private List<String> selected(FxRobot robot) {
    TreeView<Topic> tree = tree(robot);
    return Rehearsal.ask(
        () ->
            tree.getSelectionModel().getSelectedItems().stream()
                .map(each -> each.getValue().name())
                .toList());
  }

  private void select(FxRobot robot, String... names) {
    Rehearsal.on(
        robot,
        () -> {
          editor.select(new Selection(List.of(names).stream().map(Small::id).toList()));
          tree(robot).requestFocus();
        });
  }

  @Test
  void rowsStandInMapOrderAndFollowEveryEdit(FxRobot robot) {
    assertEquals(
        List.of(
            "Tandem",
            "Website",
            "Home page",
            "Price page",
            "Blog",
            "Sales",
            "First call",
            "Proposal",
            "Receptionist",
            "Phone greeting"),
        rows(robot));
    Rehearsal.on(robot, () -> editor.apply(new Sort(Small.id("Website"))));
    assertEquals(List.of("Blog", "Home page", "Price page"), rows(robot).subList(2, 5));
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("Home page", "Price page", "Blog"), rows(robot).subList(2, 5));
  }

  @Test
  void selectionGoesBothWays(FxRobot robot) {
    robot.clickOn("Proposal");
    assertEquals(Selection.of(Small.id("Proposal")), editor.selection());
    assertEquals(List.of(Small.id("Proposal")), host.shown);
    select(robot, "Blog", "Home page");
    assertEquals(List.of("Home page", "Blog"), selected(robot));
    assertEquals(List.of(Small.id("Blog"), Small.id("Home page")), editor.selection().ids());
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertTrue(editor.selection().contains(Small.id("Price page")));
  }

  @Test
  void enterAddsASiblingTabAChildAndUndoIsOneStepEach(FxRobot robot) {
    select(robot, "Home page");
    robot.push(KeyCode.ENTER).write("Search page").push(KeyCode.ENTER);
    assertEquals(
        List.of("Home page", "Search page", "Price page", "Blog"), Small.under(editor, "Website"));
    select(robot, "Sales");
    robot.push(KeyCode.TAB).write("Contract").push(KeyCode.ENTER);
    assertEquals(List.of("First call", "Proposal", "Contract"), Small.under(editor, "Sales"));
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("First call", "Proposal"), Small.under(editor, "Sales"));
  }

  @Test
  void escGivesANewRowUpWithoutATrace(FxRobot robot) {
    TouchMap before = editor.map();
    select(robot, "Home page");
    robot.push(KeyCode.ENTER).write("Nothing").push(KeyCode.ESCAPE);
    assertSame(before, editor.map());
    assertFalse(editor.canUndo());
    assertFalse(rows(robot).contains("Nothing"));
    assertEquals(10, rows(robot).size());
    assertEquals(List.of("Home page"), selected(robot));
  }

  @Test
  void f2RenamesAndTypingWritesOverWithoutLosingALetter(FxRobot robot) {
    select(robot, "Blog");
    robot.push(KeyCode.F2).push(KeyCode.END).write("s").push(KeyCode.ENTER);
    assertEquals("Blogs", editor.map().find(Small.id("Blog")).orElseThrow().name());
    robot.write("News").push(KeyCode.ENTER);
    assertEquals("News", editor.map().find(Small.id("Blog")).orElseThrow().name());
    Rehearsal.on(robot, editor::undo);
    assertEquals("Blogs", editor.map().find(Small.id("Blog")).orElseThrow().name());
  }

  @Test
  void rowsMoveUpDownOutAndAway(FxRobot robot) {
    select(robot, "Blog");
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of("Home page", "Blog", "Price page"), Small.under(editor, "Website"));
    robot.push(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertEquals(List.of("Home page", "Price page", "Blog"), Small.under(editor, "Website"));
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(
        List.of("Website", "Blog", "Sales", "Receptionist"), Small.under(editor, "Tandem"));
    robot.push(KeyCode.DELETE);
    assertEquals(List.of("Website", "Sales", "Receptionist"), Small.under(editor, "Tandem"));
    assertEquals(List.of("“Blog” deleted"), host.said);
    assertEquals(List.of("Sales"), selected(robot));
  }

  @Test
  void aKeyThatCanMoveNothingSaysWhy(FxRobot robot) {
    select(robot, "Blog");
    robot.push(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertEquals("It is the last here already.", host.said.getLast());
    select(robot, "Website");
    robot.push(KeyCode.SHORTCUT, KeyCode.UP);
    assertEquals("It is the first here already.", host.said.getLast());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("It is on the highest level already.", host.said.getLast());
  }

  @Test
  void spaceClosesTheRowHereAndLeavesTheFileAlone(FxRobot robot) {
    TouchMap before = editor.map();
    select(robot, "Website");
    robot.push(KeyCode.SPACE);
    assertFalse(rows(robot).contains("Blog"));
    assertSame(before, editor.map());
    Rehearsal.on(robot, () -> editor.apply(new Rename(Small.id("Sales"), "Selling")));
    assertFalse(rows(robot).contains("Blog"), "a closed row stays closed");
    select(robot, "Blog");
    assertTrue(rows(robot).contains("Blog"), "what is selected opens");
  }

  @Test
  void aRowIsDraggedBehindAnother(FxRobot robot) {
    robot.moveTo("Blog").press(MouseButton.PRIMARY).moveBy(0, 10);
    robot.moveTo("First call").moveBy(0, 2).release(MouseButton.PRIMARY);
    assertTrue(
        editor.map().find(Small.id("Sales")).orElseThrow().holds(Small.id("Blog")),
        () -> Small.under(editor, "Sales").toString());
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("Home page", "Price page", "Blog"), Small.under(editor, "Website"));
  }

  @Test
  void aScreenReaderHearsNameTypePlaceAndParent(FxRobot robot) {
    OutlineCell cell =
        robot.lookup(".outline-cell").queryAllAs(OutlineCell.class).stream()
            .filter(each -> each.getItem() != null && each.getItem().name().equals("Price page"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "Price page, touchpoint, 2 of 3, in Website",
        Rehearsal.ask(() -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  @Test
  void theRailKeepsAButtonForEachObject(FxRobot robot) {
    robot.clickOn("#outline-close");
    OutlineView view = robot.lookup("#outline").query();
    assertTrue(view.isRail());
    assertEquals(4, robot.lookup(".outline-rail .button").queryAll().size());
    robot.clickOn("#outline-open");
    assertFalse(view.isRail());
  }

  @Test
  void anEditTouchesOnlyTheRowsOnItsPath() {
    TouchMap large = Small.large(100_000);
    var item = new TopicItem(large.root(), new java.util.HashSet<>());
    TreeItem<Topic> first = item.getChildren().getFirst();
    TreeItem<Topic> other = item.getChildren().get(1);
    int[] events = {0};
    item.addEventHandler(TreeItem.treeNotificationEvent(), event -> events[0]++);
    TouchMap edited = new Rename(Small.id("Point 0 3"), "New").applyTo(large);
    Topic untouched = other.getValue();
    item.follow(edited.root());
    assertSame(first, item.getChildren().getFirst());
    assertSame(untouched, other.getValue());
    assertEquals(2, events[0], "the root's row and one object's");
    assertFalse(((TopicItem) other).isFilled());
  }

  @Test
  void rowsThatAFilterLeavesOutSaySoToEyeAndEar(FxRobot robot) {
    OutlineView view = (OutlineView) robot.lookup("#outline").query();
    Rehearsal.on(robot, () -> view.setQuiet(Set.of(Small.id("Blog"), Small.id("Sales"))));
    assertEquals(List.of("Blog", "Sales"), quietRows(robot));
    assertTrue(spoken(robot, "Sales").endsWith(", 2 touchpoints, filtered out"));
    assertEquals("Website, object, 1 of 3, in Tandem, 3 touchpoints", spoken(robot, "Website"));
    Rehearsal.on(robot, () -> view.setQuiet(Set.of()));
    assertEquals(List.of(), quietRows(robot));
  }

  private static List<OutlineCell> cells(FxRobot robot) {
    return robot.lookup(".outline-cell").queryAllAs(OutlineCell.class).stream()
        .filter(each -> !each.isEmpty())
        .sorted(java.util.Comparator.comparingInt(OutlineCell::getIndex))
        .toList();
  }

  private static List<String> quietRows(FxRobot robot) {
    var quiet = javafx.css.PseudoClass.getPseudoClass("quiet");
    return Rehearsal.ask(
        () ->
            cells(robot).stream()
                .filter(each -> each.getPseudoClassStates().contains(quiet))
                .map(each -> each.getItem().name())
                .toList());
  }

  private static String spoken(FxRobot robot, String name) {
    return Rehearsal.ask(
        () ->
            cells(robot).stream()
                .filter(each -> each.getItem().name().equals(name))
                .map(each -> (String) each.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aBranchThatIsAddedAsAWholeShowsWhatItHolds(FxRobot robot) {
    Topic story = Small.point("Stories", Small.point("Story of the week"));
    Topic branch = Small.object("Instagram", story);
    Rehearsal.on(
        robot,
        () ->
            editor.apply(
                new Insert(Small.id("Tandem"), 1, List.of(branch)), Selection.of(branch.id())));
    assertTrue(rows(robot).containsAll(List.of("Instagram", "Stories", "Story of the week")));
    assertEquals(List.of("Instagram"), selected(robot));
  }

  @Test
  void rowsStandStillWhenTheyAreSelected(FxRobot robot) {
    Map<String, Double> before = starts(robot);
    for (int row = 0; row < rows(robot).size(); row++) {
      int at = row;
      Rehearsal.on(robot, () -> tree(robot).getSelectionModel().clearAndSelect(at));
      Map<String, Double> now = starts(robot);
      assertEquals(before, now, () -> "after selecting row " + at);
    }
  }

  @Test
  void aClickOnTheSelectedRowOnlySelectsAndADoubleClickWrites(FxRobot robot) {
    robot.clickOn("Blog");
    select(robot, "Price page");
    robot.clickOn("Price page");
    assertEquals(List.of("Price page"), selected(robot));
    assertTrue(robot.lookup("#outline-edit").tryQuery().isEmpty(), "nothing is written");
    assertTrue(Rehearsal.ask(tree(robot)::isFocused));
    robot.clickOn("Blog").doubleClickOn("Price page");
    assertTrue(robot.lookup("#outline-edit").tryQuery().isPresent());
    robot.write("Prices").push(KeyCode.ENTER);
    assertEquals("Prices", editor.map().find(Small.id("Price page")).orElseThrow().name());
  }

  @Test
  void aDoubleClickOnARowWithRowsBelowWritesAndLeavesThemOpen(FxRobot robot) {
    List<String> before = rows(robot);
    robot.doubleClickOn("Website");
    assertTrue(robot.lookup("#outline-edit").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertEquals(before, rows(robot));
  }

  /** Where the names begin, by name. */
  private Map<String, Double> starts(FxRobot robot) {
    return Rehearsal.ask(
        () -> {
          var starts = new TreeMap<String, Double>();
          for (Node each : tree(robot).lookupAll(".outline-name")) {
            if (each.getScene() == null || !(each instanceof Label label)) continue;
            starts.put(label.getText(), label.localToScene(0, 0).getX());
          }
          return starts;
        });
  }

  @Test
  void aRowWithoutANameSaysThat(FxRobot robot) {
    Rehearsal.on(robot, () -> editor.apply(new Rename(Small.id("Sales"), "")));
    var names =
        tree(robot).lookupAll(".outline-name").stream()
            .map(each -> ((Label) each).getText())
            .toList();
    assertTrue(names.contains("(no name)"), names::toString);
    assertFalse(names.contains(""), names::toString);
  }

  @Test
  void aLongChainStaysReadableAndSaysHowDeepItIs(FxRobot robot) {
    Topic chain = Topic.of(TopicType.TOUCHPOINT, "Link 40");
    for (int i = 39; i > 0; i--)
      chain = Topic.of(TopicType.TOUCHPOINT, "Link " + i).withChildren(List.of(chain));
    Topic whole = chain;
    Topic last = whole.all().getLast();
    Rehearsal.on(
        robot,
        () -> {
          editor.apply(new Insert(Small.id("Sales"), 0, List.of(whole)));
          editor.select(Selection.of(last.id()));
        });
    Label name =
        tree(robot).lookupAll(".outline-name").stream()
            .map(Label.class::cast)
            .filter(each -> each.getText().equals("Link 40"))
            .findFirst()
            .orElseThrow();
    double start = Rehearsal.ask(() -> name.localToScene(name.getLayoutBounds()).getMinX());
    assertTrue(start < 150, "it starts at " + start);
    assertTrue(name.getWidth() > 40, "it has " + name.getWidth());
    var depths =
        tree(robot).lookupAll(".outline-depth").stream()
            .filter(Node::isVisible)
            .map(each -> ((Label) each).getText())
            .toList();
    assertTrue(depths.contains("41"), depths::toString);
  }
}
