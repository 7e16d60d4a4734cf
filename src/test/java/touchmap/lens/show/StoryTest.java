package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.lens.paper.Sheets;
import touchmap.method.Focus;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** The touchpoint that a slide tells of is one that matrix and report say the same of. */
class StoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void whatIsToBeMendedFirstIsToldBeforeWhatCanWait() {
    int told = 0;
    for (String name : List.of("dental-clinic.ru", "cafe.en", "saas.en", "online-shop.ru")) {
      TouchMap map = Sheets.example(name);
      var known = new Known(map, Look.light(), Set.of());
      List<Id> weak = Focus.problematic(known.figures);
      for (Topic branch : map.root().children()) {
        boolean hasMoment = branch.all().stream().anyMatch(known::isMoment);
        if (hasMoment || known.within(branch, weak).isEmpty()) continue;
        Story story = Story.of(known, branch, DAY);
        assertEquals(
            Optional.of(known.within(branch, weak).getFirst()), story.topic(), branch::name);
        assertEquals("improve.quadrant.concentrate", story.caption());
        told++;
      }
    }
    assertTrue(told > 2, "branches: " + told);
  }

  @Test
  void theTitleCountsAsWeakWhatTheStoryFixesFirst() {
    int titled = 0;
    for (String name :
        List.of("dental-clinic.ru", "cafe.en", "saas.en", "online-shop.ru", "tandem.en")) {
      TouchMap map = Sheets.example(name);
      var known = new Known(map, Look.light(), Set.of());
      for (Topic branch : map.root().all()) {
        if (!branch.isObject()) continue;
        List<Topic> weak = known.within(branch, Focus.problematic(known.figures));
        if (weak.isEmpty()) continue;
        String title = new Headlines(known, DAY).of(Kind.OBJECT, branch, "");
        String one =
            known.words.of(
                "show.title.weak.which", known.name(branch), known.name(weak.getFirst()));
        String counted = known.words.count("show.title.weak", weak.size(), known.name(branch));
        assertTrue(title.equals(counted) || (weak.size() == 1 && title.equals(one)), title);
        titled++;
      }
    }
    assertTrue(titled > 5, "branches: " + titled);
  }
}
