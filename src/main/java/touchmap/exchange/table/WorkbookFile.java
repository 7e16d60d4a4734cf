package touchmap.exchange.table;

import static touchmap.exchange.OpenPackage.OFFICE;
import static touchmap.exchange.OpenPackage.PACKAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.Losses;
import touchmap.exchange.OpenPackage;
import touchmap.exchange.XmlText;

/**
 * An XLSX file as it is written (Office Open XML, ECMA-376): sheets with a head that stays, a filter, widths, and numbers and
 * days that are such. Text stands in its own cell and is never a formula, and stays text when somebody edits it. The same map gives the same bytes.
 */
final class WorkbookFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final String DAY = "yyyy-mm-dd";

  /** Styles of cells: plain, head, text, the latter two once more as text for sure; the formats of numbers follow. */
  private static final int HEAD = 1;

  private static final int TEXT = 2;

  /** So much further is the style of text that would be a formula if somebody typed it. */
  private static final int QUOTED = 2;

  private static final int FORMATS = 5;

  /** The first number that a format of one's own may have. */
  private static final int OWN = 164;

  private static final int NARROW = 9;
  private static final int WIDE = 48;

  private final List<SheetTable> sheets;
  private final XmlText xml;
  private final List<String> formats = new ArrayList<>();

  WorkbookFile(List<SheetTable> sheets, Losses losses) {
    this.sheets = List.copyOf(sheets);
    xml = new XmlText(losses, false);
  }

  void write(OutputStream out) throws IOException {
    try (var parts = new OpenPackage(out)) {
      parts.part("[Content_Types].xml", types());
      parts.links("_rels/.rels", List.of(OFFICE + "/officeDocument xl/workbook.xml"));
      parts.part("xl/workbook.xml", workbook());
      var targets = new ArrayList<String>();
      for (int i = 1; i <= sheets.size(); i++)
        targets.add(OFFICE + "/worksheet worksheets/sheet" + i + ".xml");
      targets.add(OFFICE + "/styles styles.xml");
      parts.links("xl/_rels/workbook.xml.rels", targets);
      for (int i = 0; i < sheets.size(); i++)
        parts.part("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
      parts.part("xl/styles.xml", styles());
    }
  }

  private String types() {
    var text = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    text.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
        .append(
            ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(text, "workbook", "sheet.main");
    override(text, "styles", "styles");
    for (int i = 1; i <= sheets.size(); i++) override(text, "worksheets/sheet" + i, "worksheet");
    return text.append("</Types>").toString();
  }

  private static void override(StringBuilder text, String part, String type) {
    text.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
    text.append(TYPE).append(type).append("+xml\"/>");
  }

  private String workbook() {
    var text =
        new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 0; i < sheets.size(); i++)
      text.append("<sheet name=\"")
          .append(xml.escaped(sheets.get(i).name()))
          .append("\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
    text.append("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++)
      text.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + i + "\"")
          .append(" hidden=\"1\">")
          .append(xml.escaped(filtered(sheets.get(i))))
          .append("</definedName>");
    return text.append("</definedNames></workbook>").toString();
  }

  /** Where a sheet is filtered: LibreOffice forgets the filter that has no hidden name for its cells. */
  private static String filtered(SheetTable table) {
    String sheet = "'" + table.name().replace("'", "''") + "'";
    String last = "$" + name(table.heads().size() - 1) + "$" + (table.rows().size() + 1);
    return sheet + "!$A$1:" + last;
  }

  private String sheet(SheetTable table) {
    int columns = table.heads().size();
    var text = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
    text.append(
            "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">")
        .append(
            "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        .append("</sheetView></sheetViews><cols>");
    for (int i = 0; i < columns; i++)
      text.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"")
          .append(width(table, i))
          .append("\" customWidth=\"1\"/>");
    text.append("</cols><sheetData>");
    row(1, table.heads().stream().map(Cell::text).toList(), HEAD, text);
    for (int i = 0; i < table.rows().size(); i++) row(i + 2, table.rows().get(i), TEXT, text);
    text.append("</sheetData><autoFilter ref=\"A1:")
        .append(name(columns - 1))
        .append(table.rows().size() + 1)
        .append("\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    return text.append("</worksheet>").toString();
  }

  private void row(int number, List<Cell> cells, int style, StringBuilder text) {
    text.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) cell(name(i) + number, cells.get(i), style, text);
    text.append("</row>");
  }

  private void cell(String name, Cell cell, int style, StringBuilder text) {
    switch (cell) {
      case Cell.Nothing _ -> {}
      case Cell.Text said ->
          text.append(
                  "<c r=\""
                      + name
                      + "\" s=\""
                      + (Formulas.acts(said.text()) ? style + QUOTED : style)
                      + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
              .append(xml.escaped(said.text()))
              .append("</t></is></c>");
      case Cell.Figure number -> value(name, "", number.value(), number.format(), text);
      case Cell.Formula worked ->
          value(
              name,
              "<f>" + xml.escaped(worked.formula()) + "</f>",
              worked.value(),
              worked.format(),
              text);
      case Cell.Day day ->
          value(name, "", (double) ChronoUnit.DAYS.between(FIRST_DAY, day.day()), DAY, text);
    }
  }

  private void value(String name, String formula, double value, String format, StringBuilder text) {
    text.append("<c r=\"" + name + "\" s=\"" + style(format) + "\">" + formula + "<v>")
        .append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
        .append("</v></c>");
  }

  private int style(String format) {
    if (!formats.contains(format)) formats.add(format);
    return FORMATS + formats.indexOf(format);
  }

  /** The letters of a column: A to Z, then AA. */
  static String name(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : name(column / 26 - 1) + last;
  }

  /** As wide as what stands in it, within reason. */
  private static int width(SheetTable table, int column) {
    int widest = table.heads().get(column).length() + 4;
    for (List<Cell> row : table.rows()) {
      if (row.get(column) instanceof Cell.Day) widest = Math.max(widest, DAY.length() + 2);
      if (!(row.get(column) instanceof Cell.Text text)) continue;
      for (String line : text.text().split("\n", -1)) widest = Math.max(widest, line.length() + 2);
    }
    return Math.clamp(widest, NARROW, WIDE);
  }

  private String styles() {
    var text = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\">");
    if (!formats.isEmpty()) text.append("<numFmts count=\"" + formats.size() + "\">");
    for (int i = 0; i < formats.size(); i++)
      text.append("<numFmt numFmtId=\"" + (OWN + i) + "\" formatCode=\"")
          .append(xml.escaped(formats.get(i)))
          .append("\"/>");
    if (!formats.isEmpty()) text.append("</numFmts>");
    String font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    text.append("<fonts count=\"2\"><font>" + font + "<font><b/>" + font + "</fonts>")
        .append("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
        .append("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill")
        .append(" patternType=\"solid\"><fgColor rgb=\"FFF3F2EE\"/></patternFill></fill></fills>")
        .append(
            "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
        .append(
            "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
        .append("</cellStyleXfs><cellXfs count=\"" + (FORMATS + formats.size()) + "\">");
    xf(0, "", "", text);
    String head = " fontId=\"1\" applyFont=\"1\" fillId=\"2\" applyFill=\"1\"";
    xf(0, head, " wrapText=\"1\"", text);
    xf(0, "", " wrapText=\"1\"", text);
    xf(0, head + " quotePrefix=\"1\"", " wrapText=\"1\"", text);
    xf(0, " quotePrefix=\"1\"", " wrapText=\"1\"", text);
    for (int i = 0; i < formats.size(); i++) xf(OWN + i, " applyNumberFormat=\"1\"", "", text);
    return text.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"")
        .append(" builtinId=\"0\"/></cellStyles></styleSheet>")
        .toString();
  }

  private static void xf(int format, String looks, String wraps, StringBuilder text) {
    String plain = looks.contains("fontId") ? "" : " fontId=\"0\" fillId=\"0\"";
    text.append("<xf numFmtId=\"" + format + "\"" + plain + looks + " borderId=\"0\" xfId=\"0\"")
        .append(" applyAlignment=\"1\"><alignment vertical=\"top\"" + wraps + "/></xf>");
  }
}
