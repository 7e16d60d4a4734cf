package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.edit.Editor;
import touchmap.edit.PlaceIdea;
import touchmap.model.Id;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.RecordingHost;
import touchmap.ui.Small;

class IdeaDropTest {
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final RecordingHost host =
      new RecordingHost() {
        @Override
        public boolean dropIdea(Id idea, double sceneX, double sceneY) {
          if (sceneX < 0) return false;
          editor.apply(new PlaceIdea(idea, TopicType.TOUCHPOINT, Small.id("Sales"), 1));
          return true;
        }
      };

  @Test
  void severalIdeasLandBehindEachOtherAsOneStep() {
    TouchMap before = editor.map();
    new IdeaDrop(editor, host).drop(before.ideas(), 10, 10);
    assertEquals(
        List.of("First call", "Car park barrier", "Email signature", "Proposal"),
        Small.under(editor, "Sales"));
    assertEquals(List.of(Small.id("Car park barrier"), Small.id("Email signature")), host.arrived);
    editor.undo();
    assertSame(before, editor.map());
  }

  @Test
  void whatTheMapRefusesStaysInTheTray() {
    TouchMap before = editor.map();
    new IdeaDrop(editor, host).drop(before.ideas(), -1, 10);
    assertSame(before, editor.map());
    assertEquals(List.of(), host.arrived);
  }
}
