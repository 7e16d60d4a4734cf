package touchmap.app;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * The room of the panel beside an open journey: none before there is a step to speak of, so that the map has it, and from
 * then on until the drawer closes; none of itself, either, as long as the map beside it could not be read. It never comes
 * under a hand: not while a button is down, nor between two clicks.
 */
final class StepRoom {
  private final Panes panes;
  private final PauseTransition betweenClicks = new PauseTransition(Duration.millis(400));
  private boolean isDown;
  private boolean isDue;

  StepRoom(Panes panes) {
    this.panes = panes;
    betweenClicks.setOnFinished(event -> give());
    panes.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> down());
    panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> up());
  }

  /** The drawer has opened or closed. */
  void show(SidePanel panel, JourneyPlace journey) {
    forget();
    panel.showStep(journey.isOn());
    panes.retractPanel(journey.isOn() && !journey.card().hasStep());
    journey.card().onStep(() -> tell(journey));
  }

  /** The map stays where it is under a person who points at its touchpoints. */
  private void tell(JourneyPlace journey) {
    if (!panes.isPanelRetracted() || journey.isLinking()) return;
    if (!journey.readsBeside(panes.panelWidth())) return;
    if (isDown) isDue = true;
    else if (!isDue) give();
  }

  private void down() {
    isDown = true;
    betweenClicks.stop();
  }

  private void up() {
    isDown = false;
    if (isDue) betweenClicks.playFromStart();
  }

  /** Somebody asks for the panel, or there is something to read in it. */
  void give() {
    forget();
    panes.retractPanel(false);
  }

  private void forget() {
    isDue = false;
    betweenClicks.stop();
  }
}
