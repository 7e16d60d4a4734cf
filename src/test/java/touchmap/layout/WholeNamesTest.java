package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;

class WholeNamesTest {
  private static final String LONG =
      "a very long name of something that clients meet ".repeat(9).strip();

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void allLinesOfLongNamesAreThereAndNoBoxLiesOverAnother(LayoutKind kind) {
    Topic point = Topic.of(TopicType.TOUCHPOINT, LONG);
    Topic object =
        Topic.of(TopicType.OBJECT, LONG)
            .withChildren(List.of(point, Topic.of(TopicType.TOUCHPOINT, LONG)));
    TouchMap map = TouchMap.of(LONG, "en");
    TouchMap full = map.withRoot(map.root().withChildren(List.of(object)));
    LayoutOptions options = LayoutOptions.unfolded(full);
    var wanted = new LayoutOptions(kind, options.folded(), options.room());
    Layout cut = Layout.of(full, new FontSizes(), wanted);
    assertTrue(cut.at(point.id()).orElseThrow().tree().cut());
    Layout whole = Layout.of(full, new FontSizes(), wanted.withWholeNames());
    for (Placed each : whole.placed().values()) {
      assertFalse(each.tree().cut());
      String said = each.lines().stream().map(TextLine::text).collect(Collectors.joining(" "));
      assertEquals(LONG, said);
      for (TextLine line : each.lines())
        assertTrue(each.box().contains(line.baseline()), "each line is in its box");
      for (Placed other : whole.placed().values())
        if (other != each) assertFalse(other.box().overlaps(each.box()));
    }
  }

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void shortLinesMakeAMapNarrowerAndBreakNoWord(LayoutKind kind) {
    Topic point = Topic.of(TopicType.TOUCHPOINT, "Children and allergies: straightforward answers");
    Topic object = Topic.of(TopicType.OBJECT, "Representatives").withChildren(List.of(point));
    TouchMap map = TouchMap.of("Equipment maker (B2B)", "en");
    TouchMap full = map.withRoot(map.root().withChildren(List.of(object)));
    var wanted = new LayoutOptions(kind, Set.of(), Map.of()).withWholeNames();
    Layout usual = Layout.of(full, new FontSizes(), wanted);
    Layout narrow = Layout.of(full, new FontSizes(), wanted.withLinesUpTo(60));
    assertTrue(narrow.bounds().width() < usual.bounds().width());
    for (Placed each : narrow.placed().values()) {
      String said = each.lines().stream().map(TextLine::text).collect(Collectors.joining(" "));
      assertEquals(each.topic().name(), said);
    }
  }
}
