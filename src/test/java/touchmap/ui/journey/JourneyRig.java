package touchmap.ui.journey;

import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Step;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.words.Words;

/** The drawer of the example map on a stage, and a window that remembers what was asked of it. */
final class JourneyRig implements JourneyHost {
  final Editor editor;
  final JourneyDrawer drawer;
  final ModalLayer layer = new ModalLayer(new Motion(true));
  final List<Id> shown = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  int backs;
  int closed;
  int links;

  JourneyRig(Stage stage, TouchMap map, String language, double width) {
    this(stage, map, language, width, 500);
  }

  JourneyRig(Stage stage, TouchMap map, String language, double width, double height) {
    editor = new Editor(Editor.State.opened(map));
    drawer = new JourneyDrawer(editor, Words.in(language), Look.light(), this);
    drawer.setMaxHeight(drawer.usualHeight(width));
    Rehearsal.show(stage, new StackPane(drawer, layer), width, height);
  }

  /** The web studio, with its chain of ten steps. */
  static TouchMap tandem(String language) {
    var opened = MapFiles.read(Samples.document("tandem", language), "tandem");
    return assertInstanceOf(Opened.Fine.class, opened).map();
  }

  static JourneyView table(FxRobot robot) {
    return robot.lookup("#journey-table").query();
  }

  static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /** The middle of a field, on the screen. */
  static Point2D field(FxRobot robot, Row row, int column) {
    return Rehearsal.ask(
        () -> {
          var box = table(robot).place(row, column);
          return table(robot).localToScreen(box.centerX(), box.centerY());
        });
  }

  /** Where a feeling of a column would stand, on the screen. */
  static Point2D feeling(FxRobot robot, int column, double feeling) {
    return Rehearsal.ask(
        () -> {
          Grid grid = table(robot).grid();
          return table(robot).localToScreen(grid.middle(column), grid.feelingY(feeling));
        });
  }

  Chain chain() {
    return drawer.chain().orElseThrow();
  }

  Step step(int place) {
    return chain().steps().get(place);
  }

  /** The touchpoints of the steps. */
  List<String> path() {
    return chain().steps().stream().map(step -> step.touchpoint().value()).toList();
  }

  @Override
  public void show(Id topic) {
    shown.add(topic);
    editor.select(Selection.of(topic));
  }

  @Override
  public void openJourney() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void chainChanged() {}

  @Override
  public void link() {
    links++;
  }

  @Override
  public void endLinking() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void closeJourney() {
    closed++;
  }

  @Override
  public void say(String message) {
    said.add(message);
  }

  @Override
  public void sayUndoable(String message) {
    said.add(message);
  }

  @Override
  public void backToMap() {
    backs++;
  }

  @Override
  public ModalLayer layer() {
    return layer;
  }
}
