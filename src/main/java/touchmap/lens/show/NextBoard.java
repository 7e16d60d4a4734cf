package touchmap.lens.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Agenda;
import touchmap.model.Topic;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Marks;
import touchmap.words.Words;

/** What is to be done next: the open actions by who does them, those with the most urgent first, in two columns. */
final class NextBoard {
  private static final double COLUMN_GAP = 64;
  private static final double GAP = 20;
  private static final double FACE = 24;

  /** Names are whole; what is longer than this is a text, and would have the slide for itself. */
  private static final int LINES = 9;

  private static final List<Double> LARGER = List.of(1.45, 1.3, 1.15);

  private final Board board;
  private final Known known;
  private final Rect room;
  private final ActionCard card;
  private final List<Agenda.Entry> open;
  private final LocalDate today;

  /** So many times larger than the least is the type: a few actions fill the slide, too. */
  private final double larger;

  /** Something to paint at a height of a column; columns are counted over all slides. */
  private record Placed(int column, double y, DoubleConsumer paint) {}

  NextBoard(Board board, Known known, Rect room, LocalDate today) {
    this(board, known, room, today, 1);
  }

  private NextBoard(Board board, Known known, Rect room, LocalDate today, double larger) {
    this.board = board;
    this.larger = larger;
    this.today = today;
    this.known = known;
    this.room = room;
    this.card = new ActionCard(board, known, today);
    this.open = Agenda.of(known.map, today).open();
  }

  private double width() {
    return (room.width() - COLUMN_GAP) / 2;
  }

  private double x(int column) {
    return room.x() + column % 2 * (width() + COLUMN_GAP);
  }

  int parts() {
    List<Placed> placed = placed(room.bottom());
    return placed.isEmpty() ? 1 : placed.getLast().column / 2 + 1;
  }

  /** In columns that are no longer than they need to be. */
  private List<Placed> even(int parts) {
    List<Placed> even = placed(room.bottom());
    for (double bottom = room.bottom(); bottom > room.y(); bottom -= 20) {
      List<Placed> shorter = placed(bottom);
      if (shorter.getLast().column >= 2 * parts) break;
      even = shorter;
    }
    return even;
  }

  void paint(int part, int parts) {
    if (open.isEmpty()) {
      nothing();
      return;
    }
    if (parts == 1 && larger == 1) {
      for (double size : LARGER) {
        var fuller = new NextBoard(board, known, room, today, size);
        if (fuller.parts() > 1) continue;
        fuller.paint(1, 1);
        return;
      }
    }
    int first = 2 * (part - 1);
    for (Placed each : even(parts))
      if (each.column == first || each.column == first + 1) each.paint.accept(each.y);
  }

  /** Every card in its column, under the name of who does it, which is said again where a column begins. */
  private List<Placed> placed(double bottom) {
    var placed = new ArrayList<Placed>();
    int column = 0;
    double y = room.y();
    for (Map.Entry<String, List<Agenda.Entry>> each : byOwner().entrySet()) {
      String owner = each.getKey();
      double head = Math.max(2 * FACE, headText(owner).height()) + 14;
      boolean named = false;
      for (Agenda.Entry entry : each.getValue()) {
        double high = height(entry);
        boolean full = y + (named ? 0 : head) + high > bottom;
        if (full && y > room.y()) {
          column++;
          y = room.y();
          named = false;
        }
        double x = x(column);
        if (!named) {
          placed.add(new Placed(column, y, at -> head(owner, x, at)));
          y += head;
          named = true;
        }
        placed.add(new Placed(column, y, at -> action(entry, x, at)));
        y += high + GAP;
      }
      y += GAP;
    }
    return placed;
  }

  private Map<String, List<Agenda.Entry>> byOwner() {
    var names = new LinkedHashMap<String, String>();
    var owners = new LinkedHashMap<String, List<Agenda.Entry>>();
    for (Agenda.Entry each : open) {
      String owner = card.owner(each).strip();
      String name = names.computeIfAbsent(owner.toLowerCase(Locale.ROOT), _ -> owner);
      owners.computeIfAbsent(name, _ -> new ArrayList<>()).add(each);
    }
    return owners;
  }

  private Text headText(String owner) {
    String said = owner.isEmpty() ? known.words.of("show.nobody") : owner;
    return Text.of(said, Board.style(Weight.SEMIBOLD, 30 * larger), width() - 2 * FACE - 16, 2);
  }

  private void head(String owner, double x, double y) {
    Text text = headText(owner);
    double high = Math.max(2 * FACE, text.height());
    double left = owner.isEmpty() ? x : x + 2 * FACE + 16;
    if (!owner.isEmpty()) card.face(owner, x + FACE, y + high / 2);
    board.text(text, left, y + (high - text.height()) / 2, board.look.text().plain());
  }

  private Text title(Agenda.Entry entry) {
    return Text.of(
        known.titleOf(entry.action()),
        Board.style(Weight.MEDIUM, 30 * larger),
        width() - 48,
        LINES);
  }

  private Text about(Agenda.Entry entry) {
    String name =
        known.figures.register().topic(entry.action().touchpoint()).map(known::name).orElse("");
    return Text.of(
        name, Board.style(Weight.REGULAR, 24 * larger), width() - 48 - dueRoom(entry), LINES);
  }

  private double dueRoom(Agenda.Entry entry) {
    Text due = due(entry);
    return due.isEmpty() ? 0 : Math.min(width() * 0.55, due.width() + 24);
  }

  private Text due(Agenda.Entry entry) {
    return Text.of(card.due(entry), Board.style(Weight.SEMIBOLD, 24 * larger), width() * 0.55 - 24);
  }

  private double height(Agenda.Entry entry) {
    double below = Math.max(about(entry).height(), due(entry).height());
    return 16 + title(entry).height() + (below > 0 ? 6 + below : 0) + 16;
  }

  private void action(Agenda.Entry entry, double x, double y) {
    var look = board.look;
    double high = height(entry);
    Line line =
        Line.of(entry.isOverdue() ? look.signs().bad().plain() : look.ground().hairline(), 2);
    var box = new Rect(x, y, width(), high);
    board.box(box, 18, look.panel(), line);
    double below = board.text(title(entry), x + 24, y + 16, look.text().plain()) + 6;
    board.text(about(entry), x + 24, below, look.text().secondary());
    Ink tone = entry.isOverdue() ? look.signs().bad().plain() : look.text().plain();
    board.textTo(due(entry), box.right() - 24, below, tone);
    board.spot(entry.action().touchpoint(), box);
  }

  /** No action is open: that is said, with what could be first. */
  private void nothing() {
    Words words = known.words;
    Text said =
        Text.of(words.of("show.next.none"), Board.style(Weight.SEMIBOLD, 40), room.width() * 0.8);
    List<Topic> gain = known.within(known.map.root(), known.figures.byPriority());
    int most = Math.min(5, gain.size());
    double all = said.height() + (most > 0 ? 30 + 44 + most * 56 : 0);
    double y = room.centerY() - all / 2;
    y = board.text(said, room.x(), y, board.look.text().plain());
    if (most == 0) return;
    Text first =
        Text.of(words.of("show.next.candidates"), Board.style(Weight.REGULAR, 30), room.width());
    y = board.text(first, room.x(), y + 30, board.look.text().secondary()) + 10;
    for (Topic each : gain.subList(0, most)) {
      Text name = Text.of(known.name(each), Board.style(Weight.MEDIUM, 32), room.width() - 40, 1);
      board.add(
          Marks.circle(
              new touchmap.geometry.Point(room.x() + 10, y + name.leading() / 2),
              7,
              known.colours(each).edge(),
              Line.NONE));
      board.spot(each.id(), new Rect(room.x(), y, room.width(), name.height()));
      y = board.text(name, room.x() + 36, y, board.look.text().plain()) + 14;
    }
  }
}
