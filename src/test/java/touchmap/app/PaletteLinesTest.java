package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class PaletteLinesTest {
  private final List<Id> went = new ArrayList<>();

  private PaletteLines lines(TouchMap map) {
    return new PaletteLines(Words.in("en"), map, List.of(), went::add, went::add);
  }

  @Test
  void aNameLeadsToItsNodeAndSaysWhereItHangs() throws IOException {
    var line = lines(Example.map("en")).of("price").getFirst();
    assertEquals("Price page", line.text());
    assertEquals("Website", line.aside());
    line.run().run();
    assertEquals(1, went.size());
  }

  @Test
  void theHashAsksForTouchpointsOnly() throws IOException {
    TouchMap map = Example.map("en");
    assertTrue(lines(map).of("website").stream().anyMatch(each -> each.text().equals("Website")));
    assertFalse(lines(map).of("#website").stream().anyMatch(each -> each.text().equals("Website")));
    assertTrue(lines(map).of("#blog").stream().anyMatch(each -> each.text().equals("Blog")));
  }

  @Test
  void theAtSignAsksForDrivers() throws IOException {
    TouchMap map = Example.map("en");
    Set<String> drivers = new TreeSet<>();
    map.root().walk(topic -> drivers.add(topic.details().driver()));
    drivers.remove("");
    for (String driver : drivers) {
      var found = lines(map).of("@" + driver);
      assertFalse(found.isEmpty(), driver);
      assertTrue(found.stream().allMatch(each -> each.text().equals(driver)), driver);
    }
  }

  @Test
  void ideasOfTheTrayAreFoundToo() throws IOException {
    assertTrue(
        lines(Example.map("en")).of("wi-fi").stream()
            .anyMatch(each -> each.aside().equals("Idea tray")));
  }
}
