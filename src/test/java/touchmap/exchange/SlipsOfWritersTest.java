package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.text.TextImporter;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/** Files that are nearly right are read, and what was wrong is said. */
class SlipsOfWritersTest {
  @Test
  void anEncodingThatIsDeclaredWronglyIsNamedAndTheTextIsReadAllTheSame() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><map version=\"1.0.1\"><node TEXT=\"Кофейня у парка\"/></map>";
    byte[] content = xml.getBytes(Charset.forName("windows-1251"));
    Opened.Fine read =
        assertInstanceOf(Opened.Fine.class, new FreeMindImporter().read(content, "map"));
    assertEquals("Кофейня у парка", read.map().root().name());
    Phrase said = Phrase.of("exchange.wronglyDeclared", "UTF-8", "windows-1251");
    assertTrue(read.notes().contains(said), read.notes()::toString);
  }

  @Test
  void oneZeroInAPageOfTextIsLeftOutAndCounted() {
    String page =
        "Door\nSign above the door\nStre\0et front\nPrices in the window\nLight at night\nBell\n";
    assertTrue(FileText.isText(page.getBytes(UTF_8)));
    Opened.Fine read =
        assertInstanceOf(
            Opened.Fine.class, new TextImporter().read(page.getBytes(UTF_8), "places"));
    List<String> names = read.map().root().children().stream().map(Topic::name).toList();
    assertTrue(names.contains("Street front"), names::toString);
    assertEquals(List.of(Phrase.of("exchange.lost.control", 1)), read.notes());
    assertFalse(FileText.isText("a\0b".getBytes(UTF_8)));
    assertFalse(FileText.isText((page + "\0").getBytes(UTF_8)));
  }
}
