package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Rect;
import touchmap.lens.show.Spot;
import touchmap.model.Id;
import touchmap.model.Studies;
import touchmap.model.TouchMap;
import touchmap.picture.Painting;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** The field in which a name is written on a slide, and what it leaves in sight. */
@ExtendWith(Person.class)
class NameFieldFxTest extends Presented {
  private static final Id CALL = Small.id("First call");
  private static final Id BLOG = Small.id("Blog");

  @Start
  void start(Stage stage) {
    TouchMap map = Small.map();
    for (Id each : List.of(CALL, BLOG))
      map =
          map.replacing(
              each,
              topic ->
                  topic.withDetails(
                      topic
                          .details()
                          .withTouch(topic.details().touch().withMomentOfTruth("They decide"))));
    var order = Studies.order(10, CALL.toString(), BLOG.toString());
    begin(stage, map.withStudy(map.study().withRanking(order)));
  }

  /** At the left of the business and at its right, where beads are at the other end of a box. */
  @Test
  void beadAndStarStayInSightWhileANameIsWritten(FxRobot robot) {
    assertTrue(rig().start(Optional.empty()));
    robot.push(KeyCode.E);
    for (Id each : List.of(CALL, BLOG)) {
      Rect box = rig().box(each);
      List<Rect> signs = signs(each);
      assertEquals(2, signs.size());
      Point2D middle =
          Rehearsal.ask(() -> rig().running().room().localToScreen(box.centerX(), box.centerY()));
      robot.moveTo(middle).clickOn(MouseButton.PRIMARY);
      List<Color> before = signs.stream().map(sign -> inside(sign, box)).toList();
      Color ground = rig().pixel(box.centerX(), box.y() + 4);
      robot.push(KeyCode.F2);
      assertTrue(rig().ask(() -> rig().running().room().isWriting()));
      assertEquals(before, signs.stream().map(sign -> inside(sign, box)).toList());
      assertNotEquals(ground, rig().pixel(box.centerX(), box.y() + 4), "the field lies there");
      Rect bead = signs.getFirst();
      Rect text = text();
      assertTrue(
          bead.centerX() < box.centerX()
              ? text.x() >= bead.right() - 1
              : text.right() <= bead.x() + 1,
          text + " keeps away from " + bead);
      robot.push(KeyCode.ESCAPE);
    }
  }

  /** On both sides of the business, and below it: what is there already stays in sight. */
  @Test
  void aNewNameIsWrittenWhereItWillStand(FxRobot robot) {
    assertTrue(rig().start(Optional.empty()));
    robot.push(KeyCode.E);
    Painting before = painting();
    Id root = rig().editor.map().root().id();
    for (Id each : List.of(Small.id("Sales"), Small.id("Website"), CALL, BLOG, root)) {
      rig().ask(() -> choose(each));
      robot.push(KeyCode.TAB);
      Rect field = field();
      for (Spot spot : spots()) {
        Rect box = rig().ask(() -> rig().running().room().slide().onPane(spot.box()));
        boolean isNew = rig().editor.map().find(spot.topic()).isEmpty();
        assertEquals(isNew, box.grown(-2).overlaps(field), spot + " and " + field);
      }
      robot.push(KeyCode.ESCAPE);
      assertEquals(before, painting());
    }
    rig().ask(() -> choose(Small.id("Sales")));
    robot.push(KeyCode.TAB);
    Rect field = field();
    robot.write("Invoice").push(KeyCode.ENTER);
    Id added = rig().ask(() -> rig().player().chosen()).orElseThrow();
    assertTrue(field.grown(4).contains(rig().box(added).center()), "it stays where it was written");
    assertEquals("Invoice", rig().editor.map().find(added).orElseThrow().name());
  }

  /** What is folded shows nothing of a new one: its field stands beside the name, not over it. */
  @Test
  void underAFoldedNameTheFieldStandsBesideIt(FxRobot robot) {
    assertTrue(rig().start(Optional.empty()));
    Id sales = Small.id("Sales");
    rig().ask(() -> choose(sales));
    robot.push(KeyCode.F).push(KeyCode.E);
    rig().ask(() -> choose(sales));
    robot.push(KeyCode.TAB);
    assertFalse(rig().box(sales).grown(-2).overlaps(field()));
    robot.write("Invoice").push(KeyCode.ENTER);
    assertTrue(Small.under(rig().editor, "Sales").contains("Invoice"));
    assertEquals(Optional.of(sales), rig().ask(() -> rig().player().chosen()));
  }

  private boolean choose(Id topic) {
    rig().player().choose(Optional.of(topic));
    return true;
  }

  private Painting painting() {
    return rig().ask(() -> rig().player().shown().painting());
  }

  private List<Spot> spots() {
    return rig().ask(() -> rig().player().shown().spots());
  }

  private Rect field() {
    return rig()
        .ask(
            () -> {
              var box =
                  rig().running().stage().getScene().lookup("#present-name").getBoundsInParent();
              return new Rect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            });
  }

  private List<Rect> signs(Id topic) {
    return rig()
        .ask(
            () ->
                rig().player().spots().spot(topic).orElseThrow().signs().stream()
                    .map(rig().running().room().slide()::onPane)
                    .toList());
  }

  /** The colour of a sign where it lies over its box. */
  private Color inside(Rect sign, Rect box) {
    double towards = Math.signum(box.centerX() - sign.centerX());
    return rig()
        .pixel(sign.centerX() + towards * sign.width() * 0.2, sign.centerY() + sign.height() * 0.2);
  }

  /** Where the text of the field may be. */
  private Rect text() {
    return rig()
        .ask(
            () -> {
              var field = (TextField) rig().running().stage().getScene().lookup("#present-name");
              var room = field.getBoundsInParent();
              var pad = field.getPadding();
              return new Rect(
                  room.getMinX() + pad.getLeft(),
                  room.getMinY(),
                  room.getWidth() - pad.getLeft() - pad.getRight(),
                  room.getHeight());
            });
  }
}
