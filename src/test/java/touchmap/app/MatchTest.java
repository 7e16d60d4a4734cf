package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;

class MatchTest {
  private static int rank(String text, String typed) {
    return Match.of(text, typed).map(Match::rank).orElse(-1);
  }

  @Test
  void theStartOfTheTextComesBeforeTheStartOfAWordAndThatBeforeTheMiddle() {
    assertEquals(0, rank("Price page", "pri"));
    assertEquals(1, rank("The price page", "pri"));
    assertEquals(3, rank("Enterprise", "pri"));
    assertEquals(-1, rank("Enterprise", "prx"));
  }

  @Test
  void severalWordsMayStandInAnyOrder() {
    assertEquals(2, rank("Print or save as PDF", "pdf sav"));
    assertEquals(-1, rank("Print or save as PDF", "pdf svg"));
  }

  @Test
  void yoIsFoundByYe() {
    assertEquals(0, rank("Ёлка у входа", "елка"));
    assertEquals(0, rank("Елка у входа", "ёлка"));
  }

  @Test
  void whatWasTypedIsMarkedInTheText() {
    assertEquals(
        Optional.of(List.of(new Match.Span(4, 7))), Match.of("The price", "pri").map(Match::spans));
  }

  @Test
  void hitsStandInMapOrderAndGoRound() {
    TouchMap map = Maps.studio();
    Hits hits = Hits.of(map, "e");
    assertTrue(hits.count() > 2);
    Id first = hits.topics().getFirst();
    Id last = hits.topics().getLast();
    assertEquals(Optional.of(first), hits.further(Optional.of(last), 1));
    assertEquals(Optional.of(last), hits.further(Optional.of(first), -1));
    assertEquals(hits.count(), hits.placeOf(last));
    assertEquals(Hits.NONE, Hits.of(map, "  "));
  }

  @Test
  void notesAreSearchedToo() {
    TouchMap map = Maps.studio();
    Id id = map.root().children().getFirst().id();
    TouchMap noted =
        map.replacing(
            id, topic -> topic.withDetails(topic.details().withNote("Ask the **zebra**")));
    assertEquals(List.of(id), Hits.of(noted, "zebra").topics());
  }

  @Test
  void searchingStartsAtTheSelectedTopic() {
    TouchMap map = Maps.studio();
    Hits hits = Hits.of(map, "e");
    Id second = hits.topics().get(1);
    assertEquals(Optional.of(second), hits.from(map, Optional.of(second)));
  }

  @Test
  void titlesBecomeNamesThatEveryFileSystemTakes() {
    assertEquals("Кафе У моста 12", FileWork.fileName("Кафе \"У моста\"\n1/2".replace("/", "")));
    assertEquals("a b", FileWork.fileName("a<>:|?*b"));
    assertEquals("map", FileWork.fileName("..."));
    assertEquals("map", FileWork.fileName("NUL"));
    assertEquals("map", FileWork.fileName("com1.плюсы"));
    assertEquals("map", FileWork.fileName("///"));
    assertEquals(80, FileWork.fileName("x".repeat(300)).length());
  }
}
