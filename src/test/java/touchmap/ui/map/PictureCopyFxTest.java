package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rename;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.picture.FontSizes;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.ui.Person;

@ExtendWith(Person.class)
class PictureCopyFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Image copied() {
    rig.hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertTrue(rig.fx(() -> Clipboard.getSystemClipboard().hasImage()));
    return rig.fx(() -> Clipboard.getSystemClipboard().getImage());
  }

  @Test
  void theWholeMapIsCopiedTwiceAsSharpWhateverTheZoom() {
    Image plain = copied();
    assertEquals("map.pictureCopied", rig.message().orElse(""));
    rig.fx(
        () ->
            rig.view.actions().stream()
                .filter(each -> each.id().equals("map.zoom-in"))
                .forEach(each -> each.fire()));
    Image zoomed = copied();
    assertEquals(plain.getWidth(), zoomed.getWidth());
    double left = rig.box("n0").x();
    assertTrue(plain.getWidth() > 2 * Math.abs(left), "as wide as the map");
    assertTrue(shows(plain, Look.light().accent().ink()), "the business is on it");
  }

  @Test
  void aSelectedBranchIsCopiedAlone() {
    Image whole = copied();
    rig.select("o1");
    Image branch = copied();
    assertTrue(branch.getWidth() < whole.getWidth());
    assertTrue(branch.getHeight() < whole.getHeight());
    assertFalse(shows(branch, Look.light().accent().ink()), "the business is not on it");
    rig.select("o1", "n0");
    assertEquals(whole.getWidth(), copied().getWidth(), "with the business it is the whole map");
  }

  @Test
  void namesThatAreCutOnTheScreenAreWholeOnThePicture() {
    String name = "Physiotherapy and everything that clients ask about it ".repeat(6).strip();
    rig.fx(() -> rig.editor.apply(new Rename(Id.of("t3"), name)));
    rig.select("t3");
    Layout whole =
        Layout.of(
            rig.editor.map(), new FontSizes(), LayoutOptions.of(rig.editor.map()).withWholeNames());
    double high = whole.at(Id.of("t3")).orElseThrow().box().height();
    assertTrue(high > 2 * rig.box("t3").height(), "on the screen it is cut");
    assertTrue(copied().getHeight() > 2 * high, "a branch");
    rig.select("n0");
    assertTrue(copied().getHeight() > 2 * whole.bounds().height(), "the whole map");
    assertTrue(high > 2 * rig.box("t3").height(), "on the screen it stays so");
  }

  @Test
  void copyingChangesNothing() {
    rig.select("o1");
    copied();
    assertTrue(rig.editor.isSaved());
    assertFalse(rig.editor.canUndo());
  }

  private static boolean shows(Image image, Ink ink) {
    PixelReader pixels = image.getPixelReader();
    Color wanted = Color.rgb(ink.red(), ink.green(), ink.blue());
    int found = 0;
    for (int y = 0; y < image.getHeight(); y++)
      for (int x = 0; x < image.getWidth(); x++) if (pixels.getColor(x, y).equals(wanted)) found++;
    return found > 500;
  }
}
