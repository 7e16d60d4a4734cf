package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Opened;

/** What a table holds and no map can: it is told, with its place. */
class CellsOfOthersTest {
  private static final String ROWS =
      """
      <row r="1"><c r="A1" t="str"><v>Object</v></c><c r="B1" t="str"><v>Touchpoint</v></c><c r="C1" t="str"><v>Importance</v></c></row>
      <row r="2"><c r="A2" t="str"><v>Site</v></c><c r="B2" t="str"><v>Order</v></c><c r="C2" t="e"><v>#DIV/0!</v></c></row>
      <row r="4"><c r="A4" t="str"><v>Site</v></c><c r="B4" t="e"><v>#N/A</v></c></row>
      """;

  private static byte[] book(String sheets) {
    String sheet = "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>";
    return Packed.zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets>" + sheets + "</sheets></workbook>",
            "xl/worksheets/sheet1.xml",
            sheet));
  }

  private static Opened.Fine fine(byte[] content) {
    return Compared.fine(new TableImporter(), content, "Shop");
  }

  @Test
  void cellsWithAnErrorAreToldWithTheirPlaces() {
    Opened.Fine fine = fine(book("<sheet name=\"One\" r:id=\"a\"/>"));
    assertEquals("Shop(Site(Order))", Compared.shape(fine.map().root()));
    assertTrue(
        Compared.said(fine.notes())
            .contains("2 cells that hold errors and no values: C2 (#DIV/0!), B4 (#N/A)"),
        fine.notes().toString());
  }

  @Test
  void aHiddenSheetIsNoObjectAndIsTold() {
    String three =
        "<sheet name=\"One\" r:id=\"a\"/><sheet name=\"Two\" r:id=\"a\"/><sheet name=\"Aside\" state=\"veryHidden\" r:id=\"a\"/>";
    Opened.Fine fine = fine(book(three));
    assertEquals("Shop(One(Site(Order)),Two(Site(Order)))", Compared.shape(fine.map().root()));
    assertTrue(Compared.said(fine.notes()).contains("1 hidden sheet: Aside"));
    assertTrue(
        fine.notes().stream().anyMatch(each -> each.toString().contains("Two!C2 (#DIV/0!)")));
  }

  @Test
  void hiddenSheetsAreReadWhereNothingElseIs() {
    Opened.Fine fine =
        fine(
            book(
                "<sheet name=\"A\" state=\"hidden\" r:id=\"a\"/><sheet name=\"B\" state=\"hidden\" r:id=\"a\"/>"));
    assertEquals(2, fine.map().root().children().size());
  }

  @Test
  void moreColumnsThanTheLimitAreRefusedInTextAsInWorkbooks() {
    String wide = "Object,Touchpoint" + ",x".repeat(999) + "\nSite,Order\n";
    assertEquals(
        "This table has more than 1000 columns.",
        Compared.refused(new TableImporter(), wide.getBytes(UTF_8)));
    String most = "Object,Touchpoint" + ",x".repeat(998) + "\nSite,Order\n";
    assertEquals(2, fine(most.getBytes(UTF_8)).map().root().all().size() - 1);
  }

  @Test
  void valuesThatMakeNoSenseAreToldWithColumnAndRow() {
    String rows =
        "Object,Touchpoint,Importance,Channel,State,Contact\nA,x,eleven,mail,great,maybe\nA,y,15,,live,direct\n";
    assertTrue(
        Compared.said(fine(rows.getBytes(UTF_8)).notes())
            .contains(
                "4 values that make no sense, such as “eleven” (Importance, row 2), “maybe” (Contact, row 2), “great” (State, row 2)"),
        () -> Compared.said(fine(rows.getBytes(UTF_8)).notes()).toString());
    String own = "id,parent,name,importance\nr,,Root,\n\na,r,A,11\n";
    assertEquals(
        "1 value that makes no sense: “11” (importance, row 4)",
        Compared.said(fine(own.getBytes(UTF_8)).notes()).getLast());
  }
}
