package touchmap.lens.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.lens.paper.Sheets;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Part;

/** Everything of a map is on its sheets in a report, however much hangs under one object. */
class ReportMapTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static TouchMap shop(Topic van) {
    TouchMap map = TouchMap.of("Shop", "en");
    return map.withRoot(map.root().withChildren(List.of(door(), van)));
  }

  private static Topic door() {
    return object("Door", touchpoints("Door step ", 12, ""));
  }

  private static Topic van(int count) {
    return object("Van", touchpoints("Van step ", count, " with quite a long description here"));
  }

  private static Topic object(String name, List<Topic> below) {
    return Topic.of(TopicType.OBJECT, name).withChildren(below);
  }

  private static List<Topic> touchpoints(String before, int count, String after) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, before + i + after))
        .toList();
  }

  /** What is to be read on each of the sheets under the heading of the map. */
  private static List<String> mapSheets(TouchMap map) {
    List<Page> pages = ReportPages.of(map, ReportPages.USUAL, TODAY);
    Sheets.areSound(pages, ReportPages.USUAL, 6);
    return pages.stream().filter(ReportMapTest::isOfTheMap).map(ReportMapTest::read).toList();
  }

  private static boolean isOfTheMap(Page page) {
    return page.painting().parts().stream()
        .anyMatch(
            each ->
                each instanceof Part.Text text
                    && (text.said().equals("The map") || text.said().equals("The map, continued"))
                    && text.lines().getFirst().y() < 120);
  }

  private static String read(Page page) {
    return Sheets.texts(page).stream()
        .map(each -> each.words().text().strip())
        .collect(Collectors.joining(" "));
  }

  private static void holdsAll(TouchMap map) {
    List<String> sheets = mapSheets(map);
    for (Topic each : map.root().all())
      assertTrue(
          sheets.stream().anyMatch(sheet -> sheet.contains(each.nameOnOneLine())),
          () -> each.name() + " in " + sheets);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 25, 30, 45, 130})
  void everyTouchpointOfALargeObjectIsOnASheetOfTheMap(int count) {
    holdsAll(shop(van(count)));
  }

  /** What two objects share a sheet for is not worth lines of one or two words. */
  @ParameterizedTest
  @ValueSource(ints = {24, 30})
  void twoObjectsWithLongNamesAreNotSqueezedOntoOneSheet(int count) {
    Topic bus =
        object("Bus", touchpoints("Bus step ", count, " with a description that is long and"));
    Topic van =
        object("Van", touchpoints("Van step ", count, " with a description that is long and"));
    TouchMap map = shop(van);
    TouchMap two = map.withRoot(map.root().withChildren(List.of(bus, van)));
    List<Page> sheets =
        ReportPages.of(two, ReportPages.USUAL, TODAY).stream()
            .filter(ReportMapTest::isOfTheMap)
            .toList();
    assertTrue(sheets.size() > 2, () -> sheets.size() + " sheets");
    for (Page sheet : sheets) {
      List<String> lines =
          Sheets.texts(sheet).stream()
              .map(each -> each.words().text().strip())
              .filter(
                  line ->
                      line.length() > 3
                          && two.root().all().stream()
                              .anyMatch(each -> each.isTouchpoint() && each.name().contains(line)))
              .toList();
      double letters = lines.stream().mapToInt(String::length).average().orElseThrow();
      assertTrue(letters >= 18, () -> letters + " letters a line in " + lines);
    }
  }

  @Test
  void whatIsInATouchpointKeepsItsPlaceWhereTheObjectIsParted() {
    var below = new ArrayList<Topic>();
    for (Topic each : touchpoints("Stop ", 6, ""))
      below.add(each.withChildren(touchpoints(each.name() + " and its part ", 9, " at length")));
    holdsAll(shop(object("Van", below)));
  }

  @Test
  void eachPartOfALargeObjectSaysWhichPartItIs() {
    List<String> sheets = mapSheets(shop(van(30)));
    assertEquals(1, sheets.stream().filter(each -> each.contains("Van (1 of 2)")).count());
    List<String> last = sheets.stream().filter(each -> each.contains("Van (2 of 2)")).toList();
    assertEquals(1, last.size());
    assertTrue(last.getFirst().contains("+13"), "the number of what is elsewhere, the door's");
  }

  /** No sheet is wide enough for a touchpoint so deep, so the map says where it is told. */
  @Test
  void anObjectThatNoSheetHoldsStandsOnTheMapWithItsNumberAndWhereItIsTold() {
    Topic deepest = Topic.of(TopicType.TOUCHPOINT, "The deepest of all that is below");
    for (int i = 0; i < 59; i++)
      deepest = Topic.of(TopicType.TOUCHPOINT, "Depth " + i).withChildren(List.of(deepest));
    List<String> sheets = mapSheets(shop(object("Van", List.of(deepest))));
    String said = "Van (60 touchpoints, see “All touchpoints by name”)";
    assertTrue(sheets.stream().anyMatch(each -> each.contains(said)), sheets::toString);
    assertTrue(sheets.stream().anyMatch(each -> each.contains("Door step 12")), sheets::toString);
  }
}
