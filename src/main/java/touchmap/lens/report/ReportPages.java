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

  private final Facts facts;
  private final Setup setup;
  private final Book book;

  private ReportPages(TouchMap map, Setup setup, LocalDate today) {
    facts = Facts.of(map, today);
    this.setup = setup;
    book = new Book(setup, Look.light(), new FontSizes());
  }

  public static List<Page> of(TouchMap map, Setup setup, LocalDate today) {
    return new ReportPages(map, setup, today).pages();
  }

  private List<Page> pages() {
    var maps = new MapParts(facts, book);
    new Summary(facts, book, maps).write();
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
    var leaves = new ArrayList<>(book.leaves());
    if (leaves.size() > FEW) leaves.addAll(1, contents());
    for (int i = 0; i < leaves.size(); i++) frame(leaves.get(i), i, leaves.size());
    return leaves.stream().map(each -> each.page().page()).toList();
  }

  /** The contents, on as many sheets as they need; all sheets behind them move on by as many. */
  private List<Leaf> contents() {
    List<Leaf> trial = contents(1);
    return contents(trial.size());
  }

  private List<Leaf> contents(int own) {
    var list = new Book(setup, book.look(), book.sizes());
    list.begin();
    list.section(facts.say("section.contents"));
    var contents = new ContentsList(list);
    for (Book.Entry each : book.entries())
      contents.add(each.title(), each.sheet() == 0 ? 1 : each.sheet() + own + 1);
    contents.end();
    return list.leaves();
  }

  /** The lines at the head and the foot, which no reader is read aloud again and again. */
  private void frame(Leaf leaf, int index, int count) {
    Rect room = leaf.room();
    Ink ink = book.look().text().secondary();
    boolean lies = leaf.sheet().width() > leaf.sheet().height();
    double foot = room.bottom() - 2;
    leaf.rule(room.x(), room.right(), foot - 14, book.look().ground().hairline(), 0.8);
    String next =
        facts
            .nextAudit()
            .map(day -> facts.say("nextAudit", facts.day(day)))
            .orElse(facts.say("made", facts.day(facts.today())));
    String number = facts.say("page", index + 1, count);
    double end = leaf.sizes().width(number, Type.SMALL);
    leaf.write(next, room.x(), foot, Type.SMALL, ink);
    leaf.writeBefore(number, room.right(), foot, Type.SMALL, ink);
    if (index == 0) {
      // What is only on this foot is read once.
      leaf.add(new Part.Text(Part.Role.PARAGRAPH, next, List.of(new Point(room.x(), foot))));
      return;
    }
    if (lies && end > 0) return;
    String title = JourneyWords.onOneLine(facts.map().shownTitle());
    double roundWidth = leaf.sizes().width(facts.round(), Type.SMALL);
    double most = room.width() - roundWidth - 20;
    double y = room.y() + 8;
    String shown =
        touchmap.picture.Marks.words(title, new Point(0, 0), most, Type.SMALL, ink, leaf.sizes())
            .text();
    leaf.write(shown, room.x(), y, Type.SMALL, ink);
    leaf.writeBefore(facts.round(), room.right(), y, Type.SMALL, ink);
    leaf.rule(room.x(), room.right(), y + 6, book.look().ground().hairline(), 0.8);
  }
}
