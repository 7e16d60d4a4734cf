package touchmap.exchange.mind42;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Opened;

class Mind42Test {
  private static final Mind42Importer IMPORTER = new Mind42Importer();

  @Test
  void nodesWithTheirAttributesAreRead() {
    byte[] content =
        """
        {"id":"x","revision":"1","root":{"id":"rootNode","attributes":{"type":"rootnode","text":"Shop"},"children":[
          {"id":"a","collapsed":true,"attributes":{"text":"Site<br>R&amp;D","font":{"color":"#8971c1"},"icon":"email",
            "note":"<b>all</b> good","links":{"url":"https://example.org","mail":"a@b.org","map":"7"},"todo":[{"text":"t"}]},
           "children":[{"attributes":{"text":"1 < 2","note":"plain"},"children":[]},"odd"]}]},"version":3}
        """
            .getBytes(UTF_8);
    assertEquals(3, IMPORTER.recognises(content));
    Opened.Fine fine = Compared.fine(IMPORTER, content, "file");
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site\nR&D» «**all** good» [https://example.org, mailto:a@b.org] folded",
            "2 «1 < 2» «plain» []"),
        Compared.lines(fine.map(), false));
    assertEquals("#8971c1", fine.map().root().children().getFirst().details().form().color());
    assertEquals(List.of("1 attached file", "1 icon", "1 check box"), Compared.said(fine.notes()));
  }

  @Test
  void otherJsonIsNotTaken() {
    assertEquals(0, IMPORTER.recognises("{\"touchmap\":1,\"map\":{}}".getBytes(UTF_8)));
    assertEquals(0, IMPORTER.recognises("[1]".getBytes(UTF_8)));
    assertEquals(
        "There is no mind42 map in this file.",
        Compared.refused(IMPORTER, "{\"root\":3}".getBytes(UTF_8)));
  }
}
