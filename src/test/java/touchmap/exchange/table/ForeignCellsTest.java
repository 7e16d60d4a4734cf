package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Criterion;
import touchmap.model.Details;
import touchmap.model.TouchMap;

/** What people write into the cells of their own tables. */
class ForeignCellsTest {
  private static TouchMap map(String csv) {
    return Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop").map();
  }

  private static Details first(TouchMap map) {
    return map.root().children().getFirst().children().getFirst().details();
  }

  @Test
  void aCriterionIsNamedWithoutTheBlankBehindTheColon() {
    TouchMap map = map("Object;Touchpoint;Score: Clear\nShop;Door;3\n");
    assertEquals(
        List.of("Clear"), map.study().scoring().criteria().stream().map(Criterion::name).toList());
  }

  @Test
  void severalTagsOrLinksOfOneCellAreSeveral() {
    Details door =
        first(
            map("Object\tTouchpoint\tTags\tLinks\nShop\tDoor\ta, b; c\thttps://q.w https://e.r\n"));
    assertEquals(List.of("a", "b", "c"), door.tags());
    assertEquals(List.of("https://q.w", "https://e.r"), door.links());
    Details till = first(map("Object\tTouchpoint\tLinks\nShop\tTill\tshared folder, plan 3\n"));
    assertEquals(List.of("shared folder, plan 3"), till.links());
  }
}
