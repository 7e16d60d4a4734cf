package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** Addresses that stand in a map. */
@ExtendWith(Person.class)
class LinkFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
    rig.desk.show(Document.unsaved(Maps.studio(), Document.Origin.COPY), rig.window());
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void anAddressIsShownWholeAndOpenedOnlyAfterAYes() {
    open("https://example.org/offer?id=7");
    rig.until(() -> rig.words().contains("https://example.org/offer?id=7"));
    rig.keys(KeyCode.ESCAPE);
    assertEquals(List.of(), rig.browsed);
    open("https://example.org/offer?id=7");
    rig.until(() -> rig.words().contains("https://example.org/offer?id=7"));
    rig.keys(KeyCode.ENTER);
    assertEquals(List.of("https://example.org/offer?id=7"), rig.browsed);
  }

  @Test
  void whatIsNoPageAndNoMailIsRefusedAndSaid() {
    open("javascript:alert(1)");
    rig.until(() -> rig.words().toString().contains("is not opened"));
    assertEquals(List.of(), rig.browsed);
  }

  @Test
  void whereItReallyLeadsIsSaidWhereThatIsHardToSee() {
    open("https://bank.example@evil.example/login");
    rig.until(() -> rig.words().toString().contains("leads to: evil.example"));
    rig.keys(KeyCode.ESCAPE);
    open("https://b\u0430nk.example");
    rig.until(() -> rig.words().toString().contains("write it: xn--"));
    assertTrue(rig.browsed.isEmpty());
  }

  private void open(String address) {
    rig.interact(() -> new LinkWork(rig.window()).open(address));
  }
}
