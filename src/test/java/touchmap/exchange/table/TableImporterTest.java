package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import touchmap.model.Topic;
import touchmap.exchange.Packed;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Refused;
import touchmap.model.Details;
import touchmap.model.Opened;
import touchmap.model.TopicType;

class TableImporterTest {
  private static final TableImporter IMPORTER = new TableImporter();

  private static Opened.Fine fine(String csv) {
    return Compared.fine(IMPORTER, csv.getBytes(UTF_8), "Shop");
  }

  private static String shape(String csv) {
    return Compared.shape(fine(csv).map().root());
  }

  @Test
  void rowsOfObjectsAloneAreObjects() throws Refused {
    var plan = new ColumnPlan(List.of(ColumnPlan.OBJECT, ColumnPlan.OBJECT), true);
    Table table = Table.read("Place,Room\nShop,Till\nShop,Door\nOffice,\n".getBytes(UTF_8));
    var map = ((Opened.Fine) TableImporter.read(table, plan, "Us")).map();
    for (Topic each : map.root().all())
      if (!each.isBusiness()) assertEquals(TopicType.OBJECT, each.type(), each.name());
    assertEquals(2, map.root().children().size());
    assertEquals(2, map.root().children().getFirst().children().size());
  }

  @Test
  void anObjectOfWhichNoTouchpointIsSaidIsStillOne() throws Refused {
    var plan = new ColumnPlan(List.of(ColumnPlan.OBJECT, ColumnPlan.TOUCHPOINT), true);
    Table table = Table.read("Object,Touchpoint\nShop,Till\nOffice,\n".getBytes(UTF_8));
    var map = ((Opened.Fine) TableImporter.read(table, plan, "Us")).map();
    assertEquals(
        List.of(TopicType.OBJECT, TopicType.OBJECT),
        map.root().children().stream().map(Topic::type).toList());
    assertEquals(
        TopicType.TOUCHPOINT, map.root().children().getFirst().children().getFirst().type());
  }

  @Test
  void rowsOfOneObjectBelongTogetherWhereverTheyStand() {
    Opened.Fine fine =
        fine(
            "Object;Touchpoint;Channel\nSite;Order;web\nDesk;Hello;\nSite;Search;web\nSite;Order;\n");
    assertEquals("Shop(Site(Order,Search,Order),Desk(Hello))", Compared.shape(fine.map().root()));
    assertEquals(TopicType.OBJECT, fine.map().root().children().getFirst().type());
    Details order = fine.map().root().children().getFirst().children().getFirst().details();
    assertEquals("web", order.touch().channel());
    assertEquals(
        List.of(
            "The columns of names were taken to be Object › Touchpoint, from the outside inwards."),
        Compared.said(fine.notes()));
  }

  @Test
  void russianHeadingsFieldsAndScoresAreUnderstood() {
    byte[] csv =
        "Объект;Точка контакта;Ответственный;Этап;Важность;score:Ясно;Заметка;Выдумка\nСайт;Заказ;Анна;Поиск;8,5;4;скоро;x\n"
            .getBytes(Charset.forName("windows-1251"));
    Opened.Fine fine = Compared.fine(IMPORTER, csv, "Лавка");
    assertEquals("Лавка(Сайт(Заказ))", Compared.shape(fine.map().root()));
    Details order = fine.map().root().children().getFirst().children().getFirst().details();
    assertEquals("Анна", order.driver());
    assertEquals("скоро", order.note());
    assertEquals("Поиск", fine.map().study().journey().stages().getFirst().name());
    var rating = fine.map().study().rounds().getFirst().answers().ratings().getFirst();
    assertEquals(8.5, rating.importance().orElseThrow());
    assertEquals(List.of(4.0), List.copyOf(rating.scores().values()));
    assertTrue(Compared.said(fine.notes()).contains("1 column: Выдумка"));
  }

  @Test
  void stepsAreTouchpointsWhereNothingElseNamesThem() {
    assertEquals(
        "Shop(Sales(Call,Visit))", shape("Area,Step,Owner\nSales,Call,Ann\nSales,Visit,Bob\n"));
    Opened.Fine russian = fine("Отдел;Шаг;Канал\nПродажи;Звонок;телефон\nПродажи;Визит;\n");
    assertEquals("Shop(Продажи(Звонок,Визит))", Compared.shape(russian.map().root()));
    assertEquals(
        "The columns of names were taken to be Отдел › Шаг, from the outside inwards.",
        Compared.said(russian.notes()).getFirst());
    assertEquals(
        "Shop(Sales(Call,Visit),Support(Ticket,Chat))",
        shape(
            """
            Department,Step,Channel,Score
            Sales,Call,phone,4
            Sales,Visit,,3
            Support,Ticket,email,
            ,Chat,web,2
            """));
    Opened.Fine both = fine("Object,Touchpoint,Step\nSite,Order,Search\n");
    assertEquals("Shop(Site(Order))", Compared.shape(both.map().root()));
    assertEquals("Search", both.map().study().journey().stages().getFirst().name());
  }

  @Test
  void aBlankObjectMeansTheOneAboveAsInMergedCells() {
    assertEquals(
        "Shop(Site(Order,Search),Desk(Hello))",
        shape("object,touchpoint\nSite,Order\n,Search\nDesk,Hello\n"));
  }

  @Test
  void touchpointsWithoutAnObjectAreNeverOne() {
    Opened.Fine fine = fine("object,touchpoint,note\n,Call,first\n,Call,second\nSite,Call,third\n");
    assertEquals("Shop(Call,Call,Site(Call))", Compared.shape(fine.map().root()));
    assertEquals("first", fine.map().root().children().getFirst().details().note());
  }

  @Test
  void severalColumnsOfNamesAreLevelsBelowEachOther() throws Refused {
    Table table = Table.read("Area,Group,Point\nA,g,1x\nA,g,2x\n,h,3x\nB,,\n".getBytes(UTF_8));
    ColumnPlan plan =
        new ColumnPlan(
            List.of(ColumnPlan.OBJECT, ColumnPlan.TOUCHPOINT, ColumnPlan.TOUCHPOINT), true);
    Opened.Fine fine = (Opened.Fine) TableImporter.read(table, plan, "Shop");
    assertEquals("Shop(A(g(1x,2x),h(3x)),B)", Compared.shape(fine.map().root()));
  }

  /** A workbook of two sheets about different things. */
  static byte[] book() {
    return Packed.book(
        "Before",
        List.of(List.of("Group", "Touchpoint", "Phone"), List.of("Site", "Order", "12")),
        "After",
        List.of(List.of("Owner", "Touchpoint"), List.of("Anna", "Bill")));
  }

  @Test
  void allSheetsOfAForeignWorkbookAreObjectsWithColumnsOfTheirOwn() {
    var fine = (Opened.Fine) IMPORTER.read(book(), "Shop");
    assertEquals("Shop(Before(Site(Order)),After(Bill))", Compared.shape(fine.map().root()));
    List<Topic> objects = fine.map().root().children();
    assertEquals("Anna", objects.getLast().children().getFirst().details().driver());
    assertEquals(TopicType.OBJECT, objects.getLast().type());
    List<String> said = Compared.said(fine.notes());
    assertTrue(
        said.contains(
            "Each sheet is an object. Its columns of names were taken to be, from the outside"
                + " inwards: “Before”: Group › Touchpoint, “After”: Touchpoint."),
        said::toString);
    assertTrue(said.contains("1 column: Phone"), said::toString);
  }

  @Test
  void withoutHeadingsTheFirstTwoColumnsOfTextAreTaken() {
    Opened.Fine fine = fine("12,Site,Order\n13,Site,Search\n");
    assertEquals("Shop(Site(Order,Search))", Compared.shape(fine.map().root()));
    assertEquals(
        List.of(
            "The columns of names were taken to be 2 › 3, from the outside inwards.",
            "1 column: 1"),
        Compared.said(fine.notes()));
    assertEquals("Shop(a,b)", shape("a\nb\n"));
  }

  @Test
  void headingsAreSeenOnlyWhereTheColumnsDiffer() throws Refused {
    assertTrue(guess("Place,Visits\nSite,12\nDesk,7\n").hasHeadings());
    assertFalse(guess("Site,Order\nDesk,Hello\n").hasHeadings());
    assertEquals(
        List.of("", "object", "touchpoint", "note"),
        guess("No,Area,Label,Notes\n1,A,x,n\n2,A,y,\n3,A,z,\n4,B,w,\n").roles());
  }

  private static ColumnPlan guess(String csv) throws Refused {
    return ColumnPlan.guess(Table.read(csv.getBytes(UTF_8)).rows());
  }

  @Test
  void parentsThatAreMissingAndCirclesLoseNothing() {
    Opened.Fine fine =
        fine("id,parent,name\nr,,Root\na,r,A\nb,x,B\nc,d,C\nd,c,D\ne,e,E\n,,\na,r,Again\n");
    assertEquals("Root(A,B,C(D),E,Again)", Compared.shape(fine.map().root()));
    assertEquals(7, fine.map().root().all().size());
    assertEquals(
        List.of(
            "1 row names a parent that is not there, and hangs on “Root”: B",
            "2 circles of rows that name each other as parents are cut open, and hang on “Root”: C, E",
            "1 id stands in several rows; what hangs on it hangs on the first: a"),
        Compared.said(fine.notes()));
  }

  @Test
  void rowsWithoutANameAndTablesWithoutNamesAreTold() throws Refused {
    Opened.Fine fine = fine("object,touchpoint,note\nSite,Order,\n,,lonely\n");
    assertTrue(Compared.said(fine.notes()).contains("1 row without a name"));
    Table table = Table.read("a,b\nc,d\n".getBytes(UTF_8));
    Opened none = TableImporter.read(table, new ColumnPlan(List.of("", "note"), false), "x");
    assertTrue(none instanceof Opened.Unreadable);
  }

  @Test
  void cellsThatWouldActStayWords() {
    Opened.Fine fine = fine("object,touchpoint\n\"=HYPERLINK(\"\"http://x\"\")\",'+1 call\n");
    assertEquals("Shop(=HYPERLINK(\"http://x\")(+1 call))", Compared.shape(fine.map().root()));
    String written = new String(Compared.written(new CsvExporter(), fine.map()), UTF_8);
    assertTrue(written.contains("\"'=HYPERLINK(") && written.contains("'+1 call"));
  }

  @Test
  void numbersThatAreNamesKeepTheirZeros() {
    byte[] xlsx = Compared.written(new XlsxExporter(), fine("object,touchpoint\n007,1.50\n").map());
    assertEquals("Shop(007(1.50))", Compared.shape(Compared.read(IMPORTER, xlsx).root()));
    assertEquals(3, IMPORTER.recognises(xlsx));
    assertEquals(List.of("Map"), IMPORTER.sheets(xlsx));
  }
}
