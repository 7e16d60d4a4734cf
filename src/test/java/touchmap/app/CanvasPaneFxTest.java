package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import java.util.List;
import touchmap.ui.kit.LegendBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Rehearsal;

/** What floats over the map keeps its place. */
@ExtendWith(Person.class)
class CanvasPaneFxTest {
  private final Region miniMap = floating("mini-map", 136);
  private final Region foot = new Region();
  private CanvasPane pane;

  private static Region floating(String id, double width) {
    var region = new Region();
    region.setId(id);
    region.setPrefSize(width, 40);
    region.setManaged(false);
    return region;
  }

  @Start
  void start(Stage stage) {
    foot.setPrefSize(455, 50);
    pane = new CanvasPane(new Pane(miniMap, floating("zoom-bar", 200)), new Region());
    pane.useFoot(foot);
    stage.setScene(new Scene(pane, 764, 500));
    stage.show();
  }

  private String place(FxRobot robot) {
    Rehearsal.on(robot, pane::layout);
    return pane.foot().getBoundsInParent().toString();
  }

  @Test
  void theFootStaysWhereItIsWhenTheMiniMapComesAndGoes(FxRobot robot) {
    String shown = place(robot);
    Rehearsal.on(
        robot,
        () -> {
          miniMap.setVisible(false);
          pane.requestLayout();
        });
    assertEquals(shown, place(robot));
  }

  @Test
  void aLegendThatWouldWrapTakesTheRoomOfTheMiniMapWhileThatHides(FxRobot robot) {
    var legend = new LegendBar("Signs");
    for (String each : List.of("fix this first", "the weakest link", "the moment of truth"))
      legend.with(LegendBar.star(16), each);
    Rehearsal.on(
        robot,
        () -> {
          miniMap.setVisible(false);
          pane.useFoot(legend);
        });
    place(robot);
    assertEquals(legend.prefHeight(1000), legend.getHeight(), 0.5);
    assertTrue(pane.foot().getLayoutX() + pane.foot().getWidth() <= pane.getWidth() - 228);
  }
}
