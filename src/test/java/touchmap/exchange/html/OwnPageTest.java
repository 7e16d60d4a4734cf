package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Losses;
import touchmap.exchange.Samples;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.words.Phrase;

class OwnPageTest {
  private static byte[] page(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new HtmlExporter().write(map, Samples.pages(map, Look.light()), out);
    return out.toByteArray();
  }

  private static Opened.Fine back(byte[] page) {
    return Compared.fine(new HtmlImporter(), page, "page");
  }

  @Test
  void theListOfOurOwnPageIsTheMapAndNothingElse() throws IOException {
    var idea = new Idea(Id.of("i1"), "Car park", "", Optional.empty(), Extras.NONE);
    TouchMap map =
        Maps.studio()
            .withIdeas(List.of(idea))
            .replacing(
                Id.of("t3"),
                topic ->
                    topic.withDetails(
                        topic
                            .details()
                            .withNote("Ring **soon**:\n\n- one\n- two")
                            .withDriver("Pavel")
                            .withLinks(List.of("https://example.org/a?b=c&d"))));
    Opened.Fine back = back(page(map));
    assertEquals(Compared.lines(map, false), Compared.lines(back.map(), false));
    assertEquals(types(map), types(back.map()));
    assertEquals(List.of("Car park"), back.map().ideas().stream().map(Idea::name).toList());
    assertEquals(
        "Pavel",
        back.map().root().all().stream()
            .filter(each -> each.name().equals("Call"))
            .findFirst()
            .orElseThrow()
            .details()
            .driver());
    assertEquals(List.of(Phrase.of("exchange.ownPage")), back.notes());
    assertTrue(Losses.isKept(back.notes().getFirst()), "the window tells it");
  }

  private static List<String> types(TouchMap map) {
    return map.root().all().stream().map(Topic::type).map(Enum::name).toList();
  }

  @Test
  void anExampleWithItsStudyComesBackTopicByTopic() throws IOException {
    TouchMap map = Samples.tandem("en");
    Opened.Fine back = back(page(map));
    assertEquals(
        map.root().all().stream().map(Topic::nameOnOneLine).toList(),
        back.map().root().all().stream().map(Topic::name).toList());
    assertEquals(map.language(), back.map().language());
  }

  @Test
  void aPageOfAnotherProgramThatCallsItselfOursIsReadAsAnyOther() {
    String page =
        "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Touchmap\"></head><body>"
            + "<ul><li>Site<ul><li>Order</li></ul></li></ul></body></html>";
    assertEquals(
        List.of("Site", "Order"),
        back(page.getBytes(UTF_8)).map().root().all().stream().map(Topic::name).toList());
  }
}
