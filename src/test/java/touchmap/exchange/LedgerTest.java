package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.model.Opened;
import touchmap.model.Topic;

/**
 * Family F23 of the safety design: maps of others in which everything is counted while they are made. What of it is in
 * the map and what the ledger tells come to the same numbers, thing by thing.
 */
class LedgerTest {
  /** What may hang on a node of FreeMind, by what the ledger calls it. */
  private static final Map<String, String> OF_FREEMIND =
      Map.of(
          "icons", "<icon BUILTIN=\"idea\"/>",
          "clouds", "<cloud COLOR=\"#ffffff\"/>",
          "connections", "<arrowlink DESTINATION=\"ID_0\"/>",
          "fonts", "<font BOLD=\"true\" SIZE=\"12\"/>",
          "attributes", "<attribute NAME=\"price\" VALUE=\"7\"/>",
          "summaries", "<hook NAME=\"SummaryNode\"/>",
          "pictures", "<hook NAME=\"ExternalObject\" URI=\"a.png\"/>",
          "reminders",
              "<hook NAME=\"plugins/TimeManagementReminder.xml\"><Parameters REMINDUSERAT=\"1\"/></hook>",
          "extensions", "<hook NAME=\"plugins/odd.xml\"><x/></hook>");

  private final Random chance = new Random(1);
  private final Map<String, Integer> made = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  private static LedgerTest of(long seed) {
    var test = new LedgerTest();
    test.chance.setSeed(seed);
    return test;
  }

  private void count(String kind) {
    made.merge(kind, 1, Integer::sum);
  }

  private boolean sometimes() {
    return chance.nextInt(4) == 0;
  }

  private void freeMindNode(int depth) {
    count("nodes");
    text.append("<node TEXT=\"n").append(chance.nextInt(1_000)).append('"');
    if (sometimes()) {
      count("links");
      text.append(" LINK=\"https://a.example/").append(chance.nextInt()).append('"');
    }
    if (sometimes()) {
      count("styles");
      text.append(" COLOR=\"#123456\"");
    }
    text.append('>');
    if (sometimes()) {
      count("notes");
      text.append("<richcontent TYPE=\"NOTE\"><html><body><p>said</p></body></html></richcontent>");
    }
    new TreeMap<>(OF_FREEMIND)
        .forEach(
            (kind, element) -> {
              if (!sometimes()) return;
              count(kind);
              text.append(element);
            });
    for (int i = depth > 0 ? chance.nextInt(5) : 0; i > 0; i--) freeMindNode(depth - 1);
    text.append("</node>");
  }

  private void outline(int depth) {
    count("nodes");
    text.append("<outline text=\"n").append(chance.nextInt(1_000)).append('"');
    for (String link : new String[] {"url", "htmlUrl", "xmlUrl"}) {
      if (!sometimes()) continue;
      count("links");
      text.append(' ').append(link).append("=\"https://a.example/").append(link).append('"');
    }
    if (sometimes()) {
      count("notes");
      text.append(" _note=\"said\"");
    }
    for (String foreign : new String[] {"price", "_status", "x:y"}) {
      if (!sometimes()) continue;
      count("attributes");
      text.append(' ').append(foreign).append("=\"7\"");
    }
    text.append('>');
    for (int i = depth > 0 ? chance.nextInt(5) : 0; i > 0; i--) outline(depth - 1);
    text.append("</outline>");
  }

  private void balanced(Importer importer, String content, long seed) {
    Opened.Fine fine = Compared.fine(importer, content.getBytes(UTF_8), "file");
    Map<String, Integer> found = new TreeMap<>();
    for (Topic each : fine.map().root().all()) {
      found.merge("nodes", 1, Integer::sum);
      if (!each.details().note().isEmpty()) found.merge("notes", 1, Integer::sum);
      if (!each.details().links().isEmpty())
        found.merge("links", each.details().links().size(), Integer::sum);
    }
    for (var each : fine.notes()) {
      if (!Losses.isLoss(each)) continue;
      String kind = each.key().substring("exchange.lost.".length());
      found.merge(kind, ((Number) each.arguments().getFirst()).intValue(), Integer::sum);
    }
    assertEquals(made, found, () -> "seed " + seed + "\n" + content);
  }

  @Test
  void whatIsInAFileIsInTheMapOrInTheLedger() {
    int cases = 0;
    var all = new TreeMap<String, Integer>();
    for (long seed = 0; seed < 250; seed++) {
      var free = of(seed);
      free.freeMindNode(3);
      free.balanced(new FreeMindImporter(), "<map version=\"1.0.1\">" + free.text + "</map>", seed);
      var opml = of(seed);
      opml.outline(3);
      opml.balanced(
          new OpmlImporter(), "<opml version=\"2.0\"><body>" + opml.text + "</body></opml>", seed);
      free.made.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
      cases += 2;
    }
    assertTrue(cases >= 500, "cases: " + cases);
    assertEquals(OF_FREEMIND.size() + 4, all.size(), all::toString);
    assertTrue(all.values().stream().allMatch(each -> each >= 100), all::toString);
  }
}
