package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.exchange.Compared;
import touchmap.exchange.NumberSense;
import touchmap.exchange.Packed;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** Numbers with signs between their thousands are read as they are meant, or told and left out. */
class ThousandsTest {
  private static Opened.Fine scores(String... cells) {
    var text = new StringBuilder("Object;Touchpoint;score:Visits\n");
    for (String cell : cells)
      text.append("Site;Page ").append(cell).append(';').append(cell + "\n");
    return Compared.fine(new TableImporter(), text.toString().getBytes(UTF_8), "Shop");
  }

  private static List<Double> read(Opened.Fine fine) {
    return fine.map().study().rounds().stream()
        .flatMap(round -> round.answers().ratings().stream())
        .flatMap(rating -> rating.scores().values().stream())
        .toList();
  }

  private static List<Phrase> open(Opened.Fine fine) {
    return fine.notes().stream().filter(each -> each.key().endsWith("openNumbers")).toList();
  }

  @Test
  void aNumberThatMayBeEitherOfTwoIsToldAndNotRead() {
    Opened.Fine fine = scores("1,200", "3");
    assertEquals(List.of(3.0), read(fine));
    assertEquals(1, open(fine).size());
    assertTrue(
        Compared.said(fine.notes()).stream()
            .anyMatch(each -> each.startsWith("1 number that may mean either of two")),
        fine.notes().toString());
  }

  @Test
  void pointsBeforeDecimalsElsewhereLeaveTheThousandsToTheCommas() {
    Opened.Fine fine = scores("1,200", "7.5");
    assertEquals(List.of(1200.0, 7.5), read(fine));
    assertEquals(List.of(), open(fine));
  }

  @Test
  void commasBeforeDecimalsElsewhereMakeALonePointDoubtful() {
    Opened.Fine fine = scores("1.200", "7,5", "1,125");
    assertEquals(List.of(7.5, 1.125), read(fine));
    assertEquals(1, open(fine).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1 200' | 1200",
        "'1\u00a0200,5' | 1200.5",
        "'12\u202f345.25' | 12345.25",
        "1’200 | 1200",
        "1,200.5 | 1200.5",
        "1.200,5 | 1200.5",
        "1,234,567 | 1234567",
        "1.234.567 | 1234567",
        "12,34,567 | 1234567",
        "0,125 | 0.125",
        "4.125 | 4.125",
        "\u22127,5 | -7.5",
        "1234,5 | 1234.5",
      })
  void whatHasOneMeaningIsReadWithoutFurtherEvidence(String cell, double value) {
    assertEquals(value, NumberSense.UNSAID.read(cell).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,2,3", "1.20.300", "1,20.3,4", "12 34", "1x", "0x1p3", "5d"})
  void whatIsNoNumberStaysNone(String cell) {
    assertTrue(NumberSense.of(Stream.of("7.5")).read(cell).isEmpty());
  }

  @Test
  void figuresOfAWorkbookHaveThreeDecimalsWhateverItsTextsAre() {
    String rows =
        """
        <row r="1"><c r="A1" t="str"><v>Object</v></c><c r="B1" t="str"><v>Touchpoint</v></c><c r="C1" t="str"><v>score:Ease</v></c></row>
        <row r="2"><c r="A2" t="str"><v>Site</v></c><c r="B2" t="str"><v>Order</v></c><c r="C2"><v>7.125</v></c></row>
        <row r="3"><c r="A3" t="str"><v>Site</v></c><c r="B3" t="str"><v>Pay</v></c><c r="C3" t="str"><v>7,5</v></c></row>
        """;
    byte[] book =
        Packed.zip(
            Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"x\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    assertEquals(List.of(7.125, 7.5), read(Compared.fine(new TableImporter(), book, "Shop")));
  }
}
