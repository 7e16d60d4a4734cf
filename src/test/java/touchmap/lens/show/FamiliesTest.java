package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** An object's touchpoints with what is below them, over columns and slides. */
class FamiliesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static TouchMap map(int families, int size) {
    var all = new ArrayList<Topic>();
    for (int i = 0; i < families; i++) {
      var below = new ArrayList<Topic>();
      for (int j = 0; j < size; j++)
        below.add(Topic.of(TopicType.TOUCHPOINT, "Part " + i + "." + j));
      all.add(Topic.of(TopicType.TOUCHPOINT, "Family " + i).withChildren(below));
    }
    Topic object = Topic.of(TopicType.OBJECT, "Office").withChildren(all);
    TouchMap map = TouchMap.of("Firm", "en");
    return map.withRoot(map.root().withChildren(List.of(object)));
  }

  private static List<Shown> shown(TouchMap map, double width) {
    Topic object = map.root().children().getFirst();
    List<Slide> slides = Slides.ofBranch(map, object.id(), DAY, 4.0 / 3);
    var shown = new ArrayList<Shown>();
    for (int i = 0; i < slides.size(); i++)
      shown.add(
          SlidePicture.of(
              map, slides.get(i), Wish.FIRST, Look.light(), width, 1080, i, slides.size(), DAY));
    return shown;
  }

  @ParameterizedTest
  @CsvSource({"4,5", "5,4", "3,9", "7,6", "12,4", "2,20", "1,40", "1,90", "9,13"})
  void whatIsBelowATouchpointHasItsNameAboveItInTheSameColumn(int families, int size) {
    TouchMap map = map(families, size);
    for (double width : new double[] {1440, 1920}) {
      int found = 0;
      for (Shown each : shown(map, width)) {
        for (Spot spot : each.spots()) {
          Topic topic = map.find(spot.topic()).orElseThrow();
          if (!topic.name().startsWith("Part")) continue;
          found++;
          Topic parent = map.root().pathTo(topic.id()).reversed().get(1);
          assertTrue(
              each.spots().stream()
                  .anyMatch(
                      other ->
                          other.topic().equals(parent.id())
                              && Math.abs(other.box().x() - spot.box().x()) < 200
                              && other.box().y() < spot.box().y()),
              () -> topic.name() + " at " + width);
        }
      }
      assertEquals(families * size, found);
    }
  }

  @ParameterizedTest
  @CsvSource({"4,5", "3,5", "12,4", "6,5", "8,5"})
  void aFamilyThatFitsIsNotParted(int families, int size) {
    TouchMap map = map(families, size);
    for (Shown each : shown(map, 1440))
      for (Topic family : map.root().children().getFirst().children())
        assertTrue(
            each.spots().stream().filter(spot -> spot.topic().equals(family.id())).count() <= 1,
            family::name);
  }
}
