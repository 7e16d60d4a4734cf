package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** Which touchpoint a row of customers' numbers is about, and which column says so. */
class MetricNamesTest {
  private static MetricRows of(String... lines) {
    return MetricRows.of(Maps.studio(), table(lines));
  }

  private static List<List<String>> table(String... lines) {
    return List.of(lines).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static List<String> reasons(MetricRows rows) {
    return rows.unmatched().stream()
        .map(each -> each.row() + " " + Words.in("en").of(each.why()))
        .toList();
  }

  private static TouchMap touching(String... names) {
    Topic[] all = new Topic[names.length];
    for (int i = 0; i < names.length; i++) all[i] = Maps.point("p" + i, names[i]);
    Topic root = Maps.studio().root().withChildren(List.of(Maps.object("o", "Shop", all)));
    return Maps.studio().withRoot(root);
  }

  @Test
  void hyphensSpacesAndSignsMakeNoOtherName() {
    TouchMap map = touching("Wi-Fi", "Check in", "Ёлка", "Stage 1", "Stage-1");
    String[] lines = {
      "Touchpoint|Metric|Value|n",
      "wifi|NPS|4|9",
      "check-in!|NPS|4|9",
      "Елка|NPS|4|9",
      "Stage-1|NPS|4|9",
      "stage_1|NPS|4|9"
    };
    MetricRows rows = MetricRows.of(map, table(lines));
    assertEquals(
        List.of("p0", "p1", "p2", "p4"),
        rows.matched().stream().map(each -> each.metric().touchpoint().value()).toList());
    assertEquals(List.of(), rows.matched().stream().filter(MetricRows.Matched::guessed).toList());
    assertEquals(1, rows.unmatched().size(), "two are called so but for their signs");
  }

  @Test
  void aNameWithASlipOfALetterIsAskedAboutAndNeverTaken() {
    TouchMap map =
        touching("Shop window", "Smell at the door", "Reviews on maps", "Stage 11", "Till", "Tidy");
    String[] lines = {
      "Touchpoint|Metric|Value|n",
      "Shop windw|NPS|4|9",
      "Shpo window|NPS|4|9",
      "Smel at teh door|NPS|4|9",
      "Revews on map|NPS|4|9",
      "Stage 12|NPS|4|9",
      "Tild|NPS|4|9"
    };
    MetricRows rows = MetricRows.of(map, table(lines));
    assertEquals(List.of(), rows.matched());
    assertEquals(
        List.of(
            "2 No touchpoint is called “Shop windw”. “Shop window”: is this it?",
            "3 No touchpoint is called “Shpo window”. “Shop window”: is this it?",
            "4 No touchpoint is called “Smel at teh door”. “Smell at the door”: is this it?",
            "5 No touchpoint is called “Revews on map”. “Reviews on maps”: is this it?",
            "6 No touchpoint is called “Stage 12” or nearly so.",
            "7 No touchpoint is called “Tild” or nearly so."),
        reasons(rows));
    assertEquals(1, rows.unmatched().getFirst().candidates().size());
  }

  @Test
  void aSlipThatMayBeOfTwoNamesIsGuessedAsNeither() {
    TouchMap map = touching("Window", "Wiedow");
    MetricRows rows = MetricRows.of(map, table("Touchpoint|Metric|Value|n", "Wirdow|NPS|4|9"));
    assertEquals(List.of("2 No touchpoint is called “Wirdow” or nearly so."), reasons(rows));
  }

  @Test
  void whereNoHeadingSaysSoTheColumnOfTouchpointsIsToldByItsCells() {
    MetricRows rows = of("Who|Place|NPS|n", "Ann|Home|4|9", "Call|Call|5|9", "Bob|Nowhere|5|9");
    assertEquals(Optional.of(1), rows.columns().touchpoint());
    assertEquals(2, rows.matched().size());
    assertEquals(Optional.of(1), of("NPS|Type", "4|Home").columns().touchpoint());
    assertEquals(
        List.of("2 Which column holds the touchpoints?"), reasons(of("Who|NPS|n", "Ann|4|9")));
    assertEquals(
        List.of("2 This row names no touchpoint."), reasons(of("Touchpoint|NPS|n", "|4|9")));
  }
}
