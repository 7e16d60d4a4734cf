package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.SetReview;
import touchmap.model.Review;
import touchmap.model.TouchMap;

/** The Review lens in the whole program: due, opened by key, walked through, put on record, saved. */
@ExtendWith(Person.class)
class ReviewJourneyFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private Path opened() throws IOException {
    Path sample = Path.of("assets", "samples", "tandem.en.touchmap");
    Path file = Files.copy(sample, rig.folder.resolve("tandem.touchmap"));
    rig.open(file);
    rig.settle();
    return file;
  }

  @Test
  void whatIsDueIsAQuietLineThatLeadsToTheReview() throws IOException {
    Path file = rig.folder.resolve("due.touchmap");
    TouchMap map = DeskRig.read(Path.of("assets", "samples", "tandem.en.touchmap"));
    Review due = Review.USUAL.withNextAudit(Optional.of(LocalDate.of(2020, 1, 1)));
    rig.write(file.getFileName().toString(), new SetReview(due).applyTo(map));
    rig.open(file);
    rig.settle();
    rig.interact(
        () -> {
          Reminder.show(rig.window(), rig.map());
          var root = rig.window().stage().getScene().getRoot();
          Node toast = List.copyOf(root.lookupAll(".toast")).getLast();
          assertEquals("The audit of this map is due.", toast.getAccessibleText());
          ((Button) toast.lookup(".toast-button")).fire();
        });
    rig.until(() -> rig.shows("review-panel"));
    rig.until(() -> rig.shows("advice-audit-due"));
    rig.until(() -> rig.node("lens-review", Node.class).getAccessibleText().contains("due"));
  }

  @Test
  void inTheReviewLensTheLineIsGoneBecauseThePanelSaysIt() throws IOException {
    opened();
    rig.interact(
        () ->
            rig.window()
                .offer(rig.window().words().of("review.reminder.audit"), "Review", () -> {}));
    rig.interact(
        () -> {
          var root = rig.window().stage().getScene().getRoot();
          assertFalse(root.lookupAll(".toast-close").isEmpty());
          rig.window().main().orElseThrow().openLens(touchmap.lens.Lens.REVIEW);
          assertEquals(0, root.lookupAll(".toast-close").size());
        });
  }

  @Test
  void anAuditIsStartedAndSteppedThroughByKeysAndItsProtocolSaved() throws IOException {
    opened();
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    rig.until(() -> rig.shows("review-panel"));
    rig.interact(() -> ((Button) rig.find("review-start-audit").orElseThrow()).fire());
    rig.until(() -> rig.shows("start-round"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("audit-name"));
    rig.until(() -> rig.node("audit-there", Node.class).isFocused());
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.ENTER);
    assertEquals("2 of 30 looked at", rig.text("audit-progress"));
    assertEquals(4, rig.map().study().rounds().size());
    rig.interact(() -> ((Button) rig.find("audit-stop").orElseThrow()).fire());
    Path pdf = rig.folder.resolve("protocol.pdf");
    rig.answers.add(pdf);
    rig.interact(() -> new ProtocolWork(rig.window()).save(rig.map().study().rounds().get(2)));
    rig.until(() -> Files.exists(pdf));
    String head = new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII);
    assertEquals("%PDF-", head);
  }

  @Test
  void whatIsTypedInTheWalkIsInTheFileAndIsAskedAboutBeforeTheWindowCloses() throws IOException {
    Path file = opened();
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    rig.until(() -> rig.shows("review-panel"));
    rig.interact(() -> ((Button) rig.find("review-start-audit").orElseThrow()).fire());
    rig.until(() -> rig.shows("start-round"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("audit-name"));
    rig.interact(() -> rig.node("audit-driver", TextField.class).setText("Zora Quill"));
    rig.keys(KeyCode.PAGE_DOWN);
    rig.interact(() -> rig.node("audit-driver", TextField.class).setText("Anna Orlova"));
    rig.keys(KeyCode.CONTROL, KeyCode.S);
    rig.until(() -> !rig.window().document().orElseThrow().hasUnsaved());
    String saved = Files.readString(file);
    assertTrue(saved.contains("Zora Quill"), "passed by a page key");
    assertTrue(saved.contains("Anna Orlova"), "still open in the form");
    rig.interact(() -> rig.node("audit-driver", TextField.class).setText("Boris Petrov"));
    rig.interact(() -> rig.window().close(() -> {}));
    assertTrue(rig.window().layer().isOpen(), "asked before it is lost");
  }
}
