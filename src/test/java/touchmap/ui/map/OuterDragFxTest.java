package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.words.Phrase;

/** What other programs drag onto the map; a board stands for what they hold, since the headless toolkit has no such drag. */
@ExtendWith(Person.class)
class OuterDragFxTest {
  private MapRig rig;
  private OuterDrag drag;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  @BeforeEach
  void takeHold() {
    drag = rig.fx(() -> OuterDrag.on(rig.view, new ViewSurroundings(rig.view)));
  }

  private static Clipboard board(String text, String url) {
    var content = new ClipboardContent();
    if (!text.isEmpty()) content.putString(text);
    if (!url.isEmpty()) content.putUrl(url);
    Clipboard board = Clipboard.getSystemClipboard();
    board.setContent(content);
    return board;
  }

  private Point2D scene(Point2D screen) {
    return rig.fx(() -> rig.view.localToScene(rig.view.screenToLocal(screen)));
  }

  private boolean drop(String text, String url, Point2D screen) {
    Point2D at = scene(screen);
    boolean done = rig.fx(() -> drag.drop(board(text, url), at.getX(), at.getY()));
    rig.settle();
    return done;
  }

  @Test
  void linesBecomeChildrenWithTheirLevelsInOneStep() {
    TouchMap before = rig.editor.map();
    assertTrue(drop("Chat\n\tAt night\nBlog\n", "", rig.middle("o4")));
    assertEquals(List.of("Chat", "Blog"), rig.names("o4"));
    assertEquals(
        List.of("At night"),
        rig.topic("o4").children().getFirst().children().stream().map(Topic::name).toList());
    assertEquals(
        rig.topic("o4").children().stream().map(each -> each.id().value()).toList(),
        rig.selected());
    rig.fx(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void theGapShowsWhereItWillLandAndGoesWithTheDrag() {
    Point2D at = scene(rig.within("t1", 0.9));
    assertTrue(rig.fx(() -> drag.hover(board("Chat", ""), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isPresent());
    rig.fx(drag::cancel);
    assertTrue(rig.view.dropping().gap().isEmpty());
    assertTrue(drop("Chat", "", rig.within("t1", 0.9)));
    assertEquals(List.of("Home", "Chat", "Prices"), rig.names("o1"));
  }

  @Test
  void severalFilesOpenNoGapSinceNoneComesInBelowANode() {
    Point2D at = scene(rig.middle("o4"));
    assertTrue(rig.fx(() -> drag.hover(files("a.mm"), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isPresent());
    assertTrue(rig.fx(() -> drag.hover(files("a.mm", "b.mm"), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isEmpty());
  }

  @Test
  void aFileThatIsNoMapIsRefusedBeforeItIsLetGo() {
    rig.view.reports().onFileOver(file -> file.toString().endsWith(".mm"));
    Point2D at = scene(rig.middle("o4"));
    assertTrue(rig.fx(() -> drag.hover(files("flyer.pdf"), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isEmpty());
    assertEquals(
        Optional.of(Phrase.of("map.drop.noMap", "flyer.pdf")),
        rig.view.dropping().ghost().flatMap(ghost -> ghost.refused()));
    assertTrue(rig.fx(() -> drag.hover(files("a.mm"), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isPresent());
    assertEquals(Optional.empty(), rig.view.dropping().ghost().flatMap(ghost -> ghost.refused()));
  }

  private static Clipboard files(String... names) {
    var content = new ClipboardContent();
    content.putFiles(Stream.of(names).map(File::new).toList());
    Clipboard board = Clipboard.getSystemClipboard();
    board.setContent(content);
    return board;
  }

  @Test
  void awayFromEverythingItHangsOnTheBusiness() {
    Point2D corner = rig.fx(() -> rig.view.localToScreen(4, 4));
    assertTrue(drop("Street", "", corner));
    assertTrue(rig.names("n0").contains("Street"));
  }

  @Test
  void anAddressBecomesALinkOfTheNodeItIsLetGoOn() {
    TouchMap before = rig.editor.map();
    String address = "https://example.org/prices";
    assertTrue(drop(address, address, rig.middle("t2")));
    assertEquals(List.of(address), rig.topic("t2").details().links());
    assertEquals(List.of("t2"), rig.selected());
    assertFalse(drop(address, address, rig.middle("t2")));
    rig.fx(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void anAddressRingsTheNodeAndPromisesNoChild() {
    Point2D at = scene(rig.middle("t2"));
    String address = "https://example.org/prices";
    assertTrue(rig.fx(() -> drag.hover(board(address, address), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().gap().isEmpty());
    assertEquals(
        Optional.of(Id.of("t2")), rig.view.dropping().ghost().flatMap(ghost -> ghost.ringed()));
    Point2D corner = scene(rig.fx(() -> rig.view.localToScreen(4, 4)));
    assertTrue(rig.fx(() -> drag.hover(board(address, address), corner.getX(), corner.getY())));
    assertTrue(rig.view.dropping().ghost().orElseThrow().ringed().isEmpty());
  }

  @Test
  void nothingStaysOfADragThatEndedWithoutAWord() {
    Point2D at = scene(rig.within("t1", 0.9));
    assertTrue(rig.fx(() -> drag.hover(board("Chat", ""), at.getX(), at.getY())));
    assertTrue(rig.view.dropping().isOn());
    rig.moveTo(rig.middle("o4"));
    rig.settle();
    assertFalse(rig.view.dropping().isOn());
  }

  @Test
  void besideTheNodesAnAddressBecomesATopicThatIsCalledLikeIt() {
    Point2D corner = rig.fx(() -> rig.view.localToScreen(4, 4));
    assertTrue(drop("https://www.example.org/", "", corner));
    Topic topic =
        rig.topic("n0").children().stream()
            .filter(each -> each.name().equals("example.org"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("https://www.example.org/"), topic.details().links());
  }

  @Test
  void nothingToReadIsNotTakenAndNoScriptBecomesALink() {
    assertFalse(rig.fx(() -> drag.hover(board(" ", ""), 300, 300)));
    drop("javascript:alert(1)", "", rig.middle("t2"));
    assertEquals(List.of(), rig.topic("t2").details().links());
  }

  @Test
  void aBrowsersLinkBringsTheTitleOfItsPageAsANewTopic() {
    var format = DataFormat.lookupMimeType("_NETSCAPE_URL");
    if (format == null) format = new DataFormat("_NETSCAPE_URL");
    var content = new ClipboardContent();
    content.putString("https://example.org/fair");
    content.put(
        format,
        ByteBuffer.wrap(
            "https://example.org/fair\nMesse für alle".getBytes(StandardCharsets.UTF_8)));
    Point2D at = scene(rig.middle("o4"));
    boolean done =
        rig.fx(
            () -> {
              Clipboard.getSystemClipboard().setContent(content);
              return drag.drop(Clipboard.getSystemClipboard(), at.getX(), at.getY());
            });
    assertTrue(done);
    Topic child = rig.topic("o4").children().getFirst();
    assertEquals("Messe für alle", child.name());
    assertEquals(List.of("https://example.org/fair"), child.details().links());
    assertEquals(List.of(), rig.topic("o4").details().links());
  }
}
