package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Opened;
import touchmap.model.TopicType;

/** Rows that somebody wrote at the end of a table of ours. */
class RowsByHandTest {
  private static final String OURS =
      """
      id,parent,type,object,touchpoint,name,note
      root,,business,Shop,,Shop,
      web,root,object,Site,,Site,
      find,web,touchpoint,Site,Search,Search,
      """;

  private static Opened.Fine fine(String rows) {
    return Compared.fine(new TableImporter(), (OURS + rows).getBytes(UTF_8), "file");
  }

  private static String shape(String rows) {
    return Compared.shape(fine(rows).map().root());
  }

  @Test
  void aTouchpointWithItsObjectHangsUnderIt() {
    Opened.Fine fine = fine(",,,Site,Order,,soon\n,,,Desk,Hello,,\n,,,Desk,Bye,,\n");
    assertEquals("Shop(Site(Search,Order),Desk(Hello,Bye))", Compared.shape(fine.map().root()));
    assertEquals(
        "soon", fine.map().root().children().getFirst().children().getLast().details().note());
    assertEquals(TopicType.OBJECT, fine.map().root().children().getLast().type());
    assertEquals(List.of(), fine.notes());
  }

  @Test
  void aNameAloneHangsOnTheBusiness() {
    assertEquals("Shop(Site(Search),One,Two)", shape(",,,,,One,\n,,,,,Two,\n"));
    assertEquals("Shop(Site(Search),One)", shape(",,,,One,,\n"));
  }

  @Test
  void aRowAboveTheBusinessDoesNotTakeItsPlace() {
    String swapped = OURS.replace("root,,business", ",,,Site,Order,,\n,,,,,One,\nroot,,business");
    Opened.Fine fine = Compared.fine(new TableImporter(), swapped.getBytes(UTF_8), "file");
    assertEquals("Shop(Site(Search,Order),One)", Compared.shape(fine.map().root()));
  }

  @Test
  void aParentAloneOrAnIdAloneSaysEnough() {
    assertEquals("Shop(Site(Search,Order))", shape(",web,,,Order,,\n"));
    assertEquals("Shop(Site(Search),One)", shape("x1,,,,,One,\n"));
  }

  @Test
  void anObjectAloneIsOne() {
    Opened.Fine fine = fine(",,,Desk,,,\n,,,Site,,,\n,,,Hall,,Hall,\n,,,Site,,,a note\n");
    assertEquals("Shop(Site(Search),Desk,Hall,Site)", Compared.shape(fine.map().root()));
    assertEquals("a note", fine.map().root().children().getLast().details().note());
    assertEquals(TopicType.OBJECT, fine.map().root().children().getLast().type());
  }

  @Test
  void namesThatNoNodeHasAreTold() {
    Opened.Fine fine = fine("bye,web,touchpoint,Desk,Order,Bye,\n");
    assertEquals("Shop(Site(Search,Bye))", Compared.shape(fine.map().root()));
    assertEquals(
        List.of(
            "2 names in the columns “object” and “touchpoint” that no node has (a node is called what the column “name” says): Order, Desk"),
        Compared.said(fine.notes()));
  }

  @Test
  void aTableWithoutAnyIdIsCalledAsItsFile() {
    String rows = "id,parent,name\n,,One\n,,Two\n";
    Opened.Fine fine = Compared.fine(new TableImporter(), rows.getBytes(UTF_8), "file");
    assertEquals("file(One,Two)", Compared.shape(fine.map().root()));
  }

  @Test
  void aBlankIdIsNoParent() {
    String rows = "id,parent,name\n1,,Root\n2,1,A\n3,9,Orphan\n4,5,C1\n5,4,C2\n2,1,Dup\n,,noid\n";
    Opened.Fine fine = Compared.fine(new TableImporter(), rows.getBytes(UTF_8), "file");
    assertEquals("Root", fine.map().root().name());
    assertEquals(7, fine.map().root().all().size());
  }
}
