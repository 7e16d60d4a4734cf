package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.kit.Theme;

/** A text is written over its node, which is not painted meanwhile: on either side, also on a new node. */
@ExtendWith(Person.class)
class WrittenOverFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Rect frame() {
    return rig.view.showing().frame().orElseThrow().box();
  }

  private Rect seen(Id id) {
    Placed node = rig.view.sight().layout().at(id).orElseThrow();
    return rig.view.camera().toScreen(node.box());
  }

  /** Where on the map a frame on the left ends; the view may pan meanwhile. */
  private double innerEnd() {
    return rig.view.camera().toMap(new ScreenPoint(frame().right(), frame().y())).x();
  }

  private static void assertCovers(Rect outer, Rect inner) {
    Rect roomy = outer.grown(0.51);
    assertTrue(
        roomy.contains(new Point(inner.x(), inner.y()))
            && roomy.contains(new Point(inner.right(), inner.bottom())),
        outer + " should cover " + inner);
  }

  private List<String> nodes() {
    return rig.view.painted().layout().placed().keySet().stream().map(Id::value).toList();
  }

  @Test
  void aShortTextOverALongNameCoversTheWholeNodeOnEitherSide() {
    assertTrue(nodes().stream().anyMatch(this::isLeft) && !nodes().stream().allMatch(this::isLeft));
    for (String id : nodes()) {
      rig.select(id);
      rig.write("i");
      assertCovers(frame(), seen(Id.of(id)));
      assertEquals(Optional.of(Id.of(id)), rig.view.showing().written());
      rig.hit(KeyCode.ESCAPE);
      assertEquals(Optional.empty(), rig.view.showing().written());
    }
  }

  private boolean isLeft(String id) {
    return rig.view.painted().at(Id.of(id)).orElseThrow().isMirrored();
  }

  @Test
  void nothingOfTheNodeShowsBesideTheText() {
    String left = nodes().stream().filter(this::isLeft).toList().getLast();
    rig.select(left);
    rig.write("i");
    Color panel = Theme.color(rig.view.painted().look().panel());
    Rect box = rig.box(left);
    assertEquals(panel, rig.colour(new Point(box.x() + 6, box.centerY())));
    assertEquals(panel, rig.colour(new Point(box.right() - 6, box.centerY())));
  }

  @Test
  void aNewNodeOnTheLeftIsCoveredTooAndALongTextGrowsOutwards() {
    rig.select("n0");
    String left = nodes().stream().filter(this::isLeft).findFirst().orElseThrow();
    rig.select(left);
    rig.hit(KeyCode.ENTER);
    Id fresh = rig.view.showing().written().orElseThrow();
    assertCovers(frame(), seen(fresh));
    double end = innerEnd();
    rig.write("A name that is long enough to grow");
    assertEquals(end, innerEnd(), 1.5);
    assertCovers(frame(), seen(fresh));
    assertTrue(frame().x() >= 0, frame() + " should be in view");
  }
}
