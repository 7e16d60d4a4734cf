package touchmap.lens.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.Setup;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Part;

/**
 * A map's report in its own language: a first sheet that says it all, contents where there is much,
 * the map, ranking, matrix, criteria, journeys, actions, changes and how it was worked out. What
 * there is nothing of is left out.
 */
public final class ReportPages {
  /** Sheets and margins of a report nobody asked otherwise for. */
  public static final Setup USUAL = new Setup(Paper.A4, Setup.Turn.PORTRAIT, 12);

  /** Up to so many sheets are found without contents. */
  private static final int FEW = 3;

  private static final int MOST_TIMES = 6;

  private final Facts facts;
  private final Setup setup;

  private ReportPages(TouchMap map, Setup setup, LocalDate today) {
    facts = Facts.of(map, today);
    this.setup = setup;
  }

  public static List<Page> of(TouchMap map, Setup setup, LocalDate today) {
    return new ReportPages(map, setup, today).pages();
  }

  private List<Page> pages() {
    Book book = written(List.of());
    if (book.leaves().size() > FEW) book = withContents(book);
    List<Leaf> leaves = book.leaves();
    for (int i = 0; i < leaves.size(); i++)
      frame(leaves.get(i), i, leaves.size(), book.isBare(leaves.get(i)));
    return leaves.stream().map(each -> each.page().page()).toList();
  }

  /**
   * The contents take room and move what they name, so all is written again until they name where
   * it is.
   */
  private Book withContents(Book first) {
    Book book = first;
    for (int i = 0; i < MOST_TIMES; i++) {
      List<Book.Entry> told = book.entries();
      book = written(told);
      if (book.entries().equals(told)) break;
    }
    return book;
  }

  private Book written(List<Book.Entry> told) {
    var book =
        new Book(setup, Look.light(), new FontSizes(), title -> facts.say("continued", title));
    var maps = new MapParts(facts, book);
    var contents = new ContentsList(facts.say("section.contents"), told, book);
    new Summary(facts, book, maps, contents).write();
    maps.write();
    var tables = new Tables(facts, book);
    var pictures = new Pictures(facts, book);
    tables.ranking();
    pictures.matrix();
    pictures.journeys();
    tables.actions();
    tables.changes();
    tables.ideas();
    // Beside the method, since a sheet that lies would leave most of their own empty.
    tables.criteria();
    new MethodNotes(facts, book).write();
    return book;
  }

  /** The lines at the head and the foot, which no reader is read aloud again and again. */
  private void frame(Leaf leaf, int index, int count, boolean isBare) {
    Rect room = leaf.room();
    Ink ink = leaf.look().text().secondary();
    boolean lies = leaf.sheet().width() > leaf.sheet().height();
    double foot = room.bottom() - 2;
    leaf.rule(room.x(), room.right(), foot - 14, leaf.look().ground().hairline(), 0.8);
    String next =
        facts
            .nextAudit()
            .map(day -> facts.say("nextAudit", facts.day(day)))
            .orElse(facts.say("made", facts.day(facts.today())));
    String number = facts.say("page", index + 1, count);
    leaf.write(next, room.x(), foot, Type.SMALL, ink);
    leaf.writeBefore(number, room.right(), foot, Type.SMALL, ink);
    if (index == 0) {
      // What is only on this foot is read once.
      leaf.add(new Part.Text(Part.Role.PARAGRAPH, next, List.of(new Point(room.x(), foot))));
      return;
    }
    if (isBare || lies) return;
    String title = JourneyWords.onOneLine(facts.map().shownTitle());
    double roundWidth = leaf.sizes().width(facts.round(), Type.SMALL);
    double most = room.width() - roundWidth - 20;
    double y = room.y() + 8;
    String shown =
        touchmap.picture.Marks.words(title, new Point(0, 0), most, Type.SMALL, ink, leaf.sizes())
            .text();
    leaf.write(shown, room.x(), y, Type.SMALL, ink);
    leaf.writeBefore(facts.round(), room.right(), y, Type.SMALL, ink);
    leaf.rule(room.x(), room.right(), y + 6, leaf.look().ground().hairline(), 0.8);
  }
}
