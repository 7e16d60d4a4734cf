package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.lens.show.Spot;
import touchmap.model.Id;
import touchmap.picture.Drawing;
import touchmap.picture.Ink;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.Motion;

/** One slide becomes the next on the way that the topic shows, or at once where motion is reduced. */
@ExtendWith(Person.class)
class GlidingFxTest {
  private static final Id TOPIC = Id.of("t");
  private static final Shown OVERVIEW =
      new Shown(
          new Drawing(List.of()),
          new Rect(0, 0, 800, 450),
          Ink.WHITE,
          List.of(new Spot(TOPIC, new Rect(600, 50, 100, 40))));
  private static final Shown CHAPTER =
      new Shown(new Drawing(List.of()), new Rect(0, 0, 800, 450), Ink.WHITE, List.of());

  private final SlidePane pane = new SlidePane();

  @Start
  void start(Stage stage) {
    pane.setPrefSize(800, 450);
    Rehearsal.show(stage, pane, 800, 450);
  }

  private List<Double> glide(boolean reduced, Shown from, Optional<Id> was, Optional<Id> is) {
    return Rehearsal.ask(
        () -> {
          Shown to = from.equals(OVERVIEW) ? CHAPTER : OVERVIEW;
          var gliding = new Gliding(pane, new Motion(reduced));
          pane.show(Optional.of(from));
          gliding.show(to, was, is, 1);
          assertEquals(!reduced, gliding.isUnderWay());
          var first =
              pane.front().getTransforms().isEmpty()
                  ? List.of(1.0, 0.0)
                  : List.of(
                      pane.front().getLocalToParentTransform().getMxx(),
                      pane.front().getLocalToParentTransform().getTx());
          gliding.end();
          assertFalse(gliding.isUnderWay());
          assertTrue(pane.front().getTransforms().isEmpty());
          assertEquals(1, pane.front().getOpacity());
          assertEquals(Optional.of(to), pane.shown());
          return first;
        });
  }

  @Test
  void aChapterGrowsOutOfItsTopic() {
    List<Double> start = glide(false, OVERVIEW, Optional.empty(), Optional.of(TOPIC));
    assertTrue(start.get(0) < 1 && start.get(1) > 300, start::toString);
  }

  @Test
  void theOverviewComesFromNear() {
    List<Double> start = glide(false, CHAPTER, Optional.of(TOPIC), Optional.empty());
    assertTrue(start.get(0) > 1, start::toString);
  }

  @Test
  void neighboursComeFromTheSide() {
    List<Double> start = glide(false, CHAPTER, Optional.empty(), Optional.empty());
    assertEquals(1.0, start.get(0));
    assertTrue(start.get(1) > 0, start::toString);
  }

  @Test
  void withReducedMotionItIsThereAtOnce() {
    assertEquals(List.of(1.0, 0.0), glide(true, OVERVIEW, Optional.empty(), Optional.of(TOPIC)));
  }
}
