package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.lens.FindLens;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.words.Words;

/** What the counter says of the record: only what was found in this sitting can break it. */
@ExtendWith(Person.class)
class CounterFxTest {
  @Start
  void start(Stage stage) {
    stage.show();
  }

  private static TouchMap holding(int touchpoints) {
    TouchMap empty = TouchMap.of("Shop", "en");
    List<Topic> all =
        IntStream.range(0, touchpoints)
            .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Place " + i))
            .toList();
    return empty.withRoot(empty.root().withChildren(all));
  }

  private static String said(int opened, int now) {
    var sitting = new Sitting(holding(opened), InstantSource.system());
    var counter = new CounterSection(Words.in("en"), sitting);
    counter.refresh(FindLens.counted(holding(now)));
    return ((Label) counter.lookup("#find-sitting")).getText();
  }

  @Test
  void aMapThatIsOpenedWithMoreThanTheRecordBreaksNone() {
    assertEquals("More than the record of 94.", said(2_000, 2_000));
    assertEquals("+3 in this sitting. More than the record of 94.", said(95, 98));
    assertEquals("+3 in this sitting. That is a new record.", said(94, 97));
    assertEquals("Level with the record of 94.", said(94, 94));
    assertEquals("+2 in this sitting. That is a new record.", said(93, 95));
    assertEquals("+1 in this sitting. 3 more to the record.", said(90, 91));
  }
}
