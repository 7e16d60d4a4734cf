package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Action;

@ExtendWith(Person.class)
class RefusalsFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private void says(String key, KeyCode... keys) {
    TouchMap before = rig.editor.map();
    rig.said.clear();
    rig.hit(keys);
    assertEquals(key, rig.message().orElse("nothing"), List.of(keys).toString());
    assertSame(before, rig.editor.map());
  }

  @Test
  void withNothingSelectedEveryKeyOfANodeSaysThatNothingIsSelected() {
    rig.fx(() -> rig.editor.select(Selection.NONE));
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.M);
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.T);
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.D);
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.C);
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.X);
    says("map.why.nothing", KeyCode.CONTROL, KeyCode.ENTER);
    says("map.why.nothing", KeyCode.ALT, KeyCode.UP);
    says("map.why.nothing", KeyCode.ENTER);
    says("map.why.nothing", KeyCode.F2);
    says("map.why.nothing", KeyCode.DELETE);
    says("map.why.nothing", KeyCode.SPACE);
    says("map.why.nothing", KeyCode.INSERT);
  }

  @Test
  void everyCommandThatCannotBeDoneNowHasAReason() {
    rig.fx(() -> rig.editor.select(Selection.NONE));
    List<String> silent =
        rig.view.actions().stream()
            .filter(each -> !each.isEnabled() && each.refusal().get().isEmpty())
            .map(Action::id)
            .toList();
    assertEquals(List.of("map.deselect"), silent);
  }

  @Test
  void onlyATouchpointIsAMomentOfTruth() {
    rig.select("o1");
    says("map.why.moment", KeyCode.CONTROL, KeyCode.T);
  }

  @Test
  void theBusinessInTheMiddleSaysWhyItStays() {
    rig.fx(() -> rig.editor.select(Selection.of(rig.editor.map().root().id())));
    says("edit.keepBusiness", KeyCode.DELETE);
    says("edit.keepBusiness", KeyCode.CONTROL, KeyCode.X);
    says("edit.businessStays", KeyCode.CONTROL, KeyCode.M);
    says("edit.businessStays", KeyCode.CONTROL, KeyCode.UP);
    says("edit.onlyBusiness", KeyCode.CONTROL, KeyCode.D);
    says("edit.nothingAboveBusiness", KeyCode.SHIFT, KeyCode.TAB);
    says("map.why.businessOpen", KeyCode.SPACE);
  }

  @Test
  void whereThereIsNothingToFoldOrNoWayOnItIsSaid() {
    rig.select("t1");
    says("edit.nothingToFold", KeyCode.SPACE);
    says("edit.nothingToFold", KeyCode.CONTROL, KeyCode.SLASH);
    says("map.why.noneBefore", KeyCode.ALT, outwards());
    says("map.why.levels", KeyCode.ALT, KeyCode.END);
  }

  private KeyCode outwards() {
    return rig.box("t1").centerX() < 0 ? KeyCode.LEFT : KeyCode.RIGHT;
  }

  @Test
  void foldingIsPrintedWithTheKeyThatIsAtHand() {
    Action fold = rig.view.mapActions().named("fold");
    assertEquals("Space", fold.keyText().orElseThrow());
    rig.select("o1");
    rig.hit(KeyCode.SPACE);
    assertTrue(rig.editor.map().view().folded().stream().anyMatch(id -> id.value().equals("o1")));
  }
}
