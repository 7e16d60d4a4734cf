package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.opml.OpmlImporter;

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

  private static void freeMindNode(Ledger file, int depth) {
    file.count("nodes");
    file.text.append("<node TEXT=\"n").append(file.chance.nextInt(1_000)).append('"');
    if (file.sometimes()) {
      file.count("links");
      file.text.append(" LINK=\"https://a.example/").append(file.chance.nextInt()).append('"');
    }
    if (file.sometimes()) {
      file.count("styles");
      file.text.append(" COLOR=\"#123456\"");
    }
    file.text.append('>');
    if (file.sometimes()) {
      file.count("notes");
      file.text.append(
          "<richcontent TYPE=\"NOTE\"><html><body><p>said</p></body></html></richcontent>");
    }
    new TreeMap<>(OF_FREEMIND)
        .forEach(
            (kind, element) -> {
              if (!file.sometimes()) return;
              file.count(kind);
              file.text.append(element);
            });
    for (int i = depth > 0 ? file.chance.nextInt(5) : 0; i > 0; i--) freeMindNode(file, depth - 1);
    file.text.append("</node>");
  }

  private static void outline(Ledger file, int depth) {
    file.count("nodes");
    file.text.append("<outline text=\"n").append(file.chance.nextInt(1_000)).append('"');
    for (String link : new String[] {"url", "htmlUrl", "xmlUrl"}) {
      if (!file.sometimes()) continue;
      file.count("links");
      file.text.append(' ').append(link).append("=\"https://a.example/").append(link).append('"');
    }
    if (file.sometimes()) {
      file.count("notes");
      file.text.append(" _note=\"said\"");
    }
    for (String foreign : new String[] {"price", "_status", "x:y"}) {
      if (!file.sometimes()) continue;
      file.count("attributes");
      file.text.append(' ').append(foreign).append("=\"7\"");
    }
    file.text.append('>');
    for (int i = depth > 0 ? file.chance.nextInt(5) : 0; i > 0; i--) outline(file, depth - 1);
    file.text.append("</outline>");
  }

  @Test
  void whatIsInAFileIsInTheMapOrInTheLedger() {
    int cases = 0;
    var all = new TreeMap<String, Integer>();
    for (long seed = 0; seed < 250; seed++) {
      var free = new Ledger(seed);
      freeMindNode(free, 3);
      free.balanced(
          new FreeMindImporter(), bytes("<map version=\"1.0.1\">" + free.text + "</map>"));
      var opml = new Ledger(seed);
      outline(opml, 3);
      opml.balanced(
          new OpmlImporter(), bytes("<opml version=\"2.0\"><body>" + opml.text + "</body></opml>"));
      free.made.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
      cases += 2;
    }
    assertTrue(cases >= 500, "cases: " + cases);
    assertEquals(OF_FREEMIND.size() + 4, all.size(), all::toString);
    assertTrue(all.values().stream().allMatch(each -> each >= 100), all::toString);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(UTF_8);
  }
}
