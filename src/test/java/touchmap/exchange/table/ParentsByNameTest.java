package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Opened;

/** Tables whose rows call their parents by name, without ids. */
class ParentsByNameTest {
  private static Opened.Fine fine(String csv) {
    return Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name;Parent/A;/B;A/C;B|A(B(C))",
        "Name;Parent/C;B/B;A/A;|A(B(C))",
        "Parent;Name/;A/A;B/A;C|A(B,C)",
        "Название;Родитель/Сайт;/Заказ;Сайт|Сайт(Заказ)",
        "Name;Parent/A;/B;/C;B|Shop(A,B(C))",
        "Name;Parent/Site;/Desk;/Help;Site/x;Help/Help;Desk/y;Help|Shop(Site(Help(x)),Desk(Help(y)))",
        "Name;Parent/A;Shop/B;A|Shop(A(B))",
      })
  void parentsAreFoundByTheNameOfARowAboveOrBelow(String rows, String shape) {
    Opened.Fine fine = fine(rows.replace('/', '\n') + "\n");
    assertEquals(shape, Compared.shape(fine.map().root()));
    assertEquals(List.of(), Compared.said(fine.notes()));
  }

  @Test
  void parentsThatAreNowhereCirclesAndRowsWithoutANameAreTold() {
    Opened.Fine fine = fine("Name;Parent\nA;\nB;Z\nC;D\nD;C\nE;E\n;A\n");
    assertEquals("A(B,C(D),E)", Compared.shape(fine.map().root()));
    assertEquals(
        List.of(
            "1 row names a parent that is not there, and hangs on “A”: B",
            "2 circles of rows that name each other as parents are cut open, and hang on “A”: C, E",
            "1 row without a name"),
        Compared.said(fine.notes()));
  }

  @Test
  void parentsBesideSeveralColumnsOfNamesAreToldAsLeftOut() {
    List<String> said =
        Compared.said(fine("Object;Touchpoint;Parent\nSite;Order;x\nSite;Search;y\n").notes());
    assertTrue(said.contains("1 column: Parent"), said.toString());
  }

  @Test
  void eachSheetIsATreeOfItsOwn() {
    byte[] book =
        Packed.book(
            "One",
            List.of(List.of("Name", "Parent"), List.of("A", ""), List.of("B", "A")),
            "Two",
            List.of(List.of("Name", "Parent"), List.of("A", ""), List.of("C", "A")));
    assertEquals(
        "Shop(One(A(B)),Two(A(C)))",
        Compared.shape(Compared.fine(new TableImporter(), book, "Shop").map().root()));
  }
}
