package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.SetView;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** Alt with an arrow moves a branch where the arrow points, in every layout. */
@ExtendWith(Person.class)
class ShiftingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
    rig.fx(
        () -> rig.editor.apply(new SetView(rig.editor.map().view().withLayout(LayoutKind.DOWN))));
  }

  private void alt(KeyCode arrow) {
    rig.hit(KeyCode.ALT, arrow);
  }

  @Test
  void inTheRowOfObjectsLeftAndRightReorder() {
    rig.select("o2");
    double before = rig.box("o2").centerX();
    alt(KeyCode.LEFT);
    assertEquals(List.of("o2", "o1"), rig.children("n0").subList(0, 2));
    assertTrue(rig.box("o2").centerX() < before, "it goes left");
    alt(KeyCode.RIGHT);
    assertEquals(List.of("o1", "o2"), rig.children("n0").subList(0, 2));
  }

  @Test
  void downNestsAnObjectIntoTheOneBeforeItAndUpBringsItBack() {
    rig.select("o2");
    double before = rig.box("o2").centerY();
    alt(KeyCode.DOWN);
    assertEquals("o2", rig.children("o1").getLast());
    assertTrue(rig.box("o2").centerY() > before, "it goes down");
    rig.hit(KeyCode.CONTROL, KeyCode.Z);
    rig.select("t3");
    alt(KeyCode.UP);
    assertEquals(List.of("o1", "o2", "t3"), rig.children("n0").subList(0, 3));
    alt(KeyCode.DOWN);
    assertEquals("t3", rig.children("o2").getLast());
  }

  @Test
  void inTheListOfAnObjectUpAndDownReorder() {
    rig.select("t4");
    double before = rig.box("t4").centerY();
    alt(KeyCode.UP);
    assertEquals(List.of("t4", "t3", "o3"), rig.children("o2"));
    assertTrue(rig.box("t4").centerY() < before, "it goes up");
    alt(KeyCode.DOWN);
    assertEquals(List.of("t3", "t4", "o3"), rig.children("o2"));
  }

  @Test
  void inTheListOfAnObjectRightGoesALevelInAndLeftALevelOut() {
    rig.select("t4");
    alt(KeyCode.RIGHT);
    assertEquals(List.of("t4"), rig.children("t3"));
    alt(KeyCode.LEFT);
    assertEquals(List.of("t3", "t4", "o3"), rig.children("o2"));
    double before = rig.box("t4").centerX();
    alt(KeyCode.LEFT);
    assertEquals(List.of("o1", "t4", "o2"), rig.children("n0").subList(0, 3));
    assertTrue(rig.box("t4").centerX() < before, "it goes left");
  }

  @Test
  void whatHasNoPlaceThatWayIsSaidAndStays() {
    TouchMap before = rig.editor.map();
    rig.select("o2");
    alt(KeyCode.UP);
    assertEquals("map.why.noFurther", rig.message().orElseThrow());
    rig.select("o1");
    alt(KeyCode.LEFT);
    assertEquals("map.why.noFurther", rig.message().orElseThrow());
    alt(KeyCode.DOWN);
    assertEquals("map.why.noneBefore", rig.message().orElseThrow());
    rig.select("o3");
    rig.said.clear();
    alt(KeyCode.DOWN);
    assertEquals("map.why.noFurther", rig.message().orElseThrow());
    assertEquals(before, rig.editor.map());
  }

  @Test
  void ctrlUpAndDownReorderInThisLayoutToo() {
    rig.select("o2");
    rig.hit(KeyCode.CONTROL, KeyCode.UP);
    assertEquals(List.of("o2", "o1"), rig.children("n0").subList(0, 2));
    rig.hit(KeyCode.CONTROL, KeyCode.DOWN);
    assertEquals(List.of("o1", "o2"), rig.children("n0").subList(0, 2));
  }

  @Test
  void toBothSidesLeftIsALevelInOnTheLeftSide() {
    rig.fx(
        () -> rig.editor.apply(new SetView(rig.editor.map().view().withLayout(LayoutKind.BOTH))));
    rig.select("t4");
    boolean left = rig.box("t4").centerX() < rig.box("n0").centerX();
    alt(left ? KeyCode.LEFT : KeyCode.RIGHT);
    assertEquals(List.of("t4"), rig.children("t3"));
  }
}
