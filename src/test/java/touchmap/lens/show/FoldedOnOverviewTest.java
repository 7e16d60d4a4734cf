package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.geometry.Rect;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** Where the overview says how many touchpoints are folded away. */
class FoldedOnOverviewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static Topic point(String name, Topic... below) {
    return Topic.of(TopicType.TOUCHPOINT, name).withChildren(List.of(below));
  }

  private static Topic object(String name, Topic... below) {
    return Topic.of(TopicType.OBJECT, name).withChildren(List.of(below));
  }

  private final Topic catalogue =
      point("Catalogue", point("Photos"), point("Prices", point("Discounts")));

  private final TouchMap map = map(object("Site", point("Search"), catalogue, point("Basket")));

  private static TouchMap map(Topic site) {
    TouchMap empty = TouchMap.of("Crumb", "en");
    return empty.withRoot(
        empty.root().withChildren(List.of(site, object("Shop", point("Till"), point("Bag")))));
  }

  private Shown shown(Topic... folded) {
    var ids = new ArrayList<touchmap.model.Id>();
    for (Topic each : folded) ids.add(each.id());
    var wish = new Wish(Set.copyOf(ids), Optional.empty(), 1, false);
    Slide slide = Slides.of(map, DAY, 16.0 / 9).getFirst();
    return SlidePicture.of(map, slide, wish, Look.light(), 1920, 1080, 0, 3, DAY);
  }

  private static List<Mark.Words> said(Shown shown, String what) {
    var said = new ArrayList<Mark.Words>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words words && words.text().contains(what)) said.add(words);
            },
            shown.view());
    return said;
  }

  private static Rect box(Shown shown, Topic topic) {
    return shown.spots().stream()
        .filter(each -> each.topic().equals(topic.id()))
        .map(Spot::box)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNumberOfWhatIsFoldedInATouchpointStandsInItsBox() {
    Shown shown = shown(catalogue);
    List<Mark.Words> counts = said(shown, "3 touchpoints");
    assertEquals(1, counts.size());
    Rect box = box(shown, catalogue);
    assertTrue(box.contains(counts.getFirst().baseline()), counts + " in " + box);
    assertEquals(List.of(), said(shown, "more"));
  }

  @Test
  void whatIsFoldedInAFoldedObjectIsCountedOnce() {
    Shown shown = shown(catalogue, map.root().children().getFirst());
    assertEquals(
        List.of("6 touchpoints"),
        said(shown, "touchpoints").stream().map(Mark.Words::text).toList());
  }
}
