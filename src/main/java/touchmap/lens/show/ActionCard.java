package touchmap.lens.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Agenda;
import touchmap.method.Initials;
import touchmap.model.ActionStatus;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Marks;
import touchmap.words.Words;

/** One action as a card: what is done, by whom, by when. */
record ActionCard(Board board, Known known, LocalDate today) {
  private static final double INSET = 32;
  private static final double FACE = 24;
  private static final TextStyle INITIALS = Board.style(Weight.SEMIBOLD, Board.LEAST);

  /** The answer is where it ends. */
  double paint(Agenda.Entry entry, double x, double top, double width, double size) {
    var look = board.look;
    Words words = known.words;
    double room = width - 2 * INSET;
    boolean doing = entry.status() == ActionStatus.DOING;
    Text caption =
        Text.of(
            words.of(doing ? "show.doing" : "show.planned"), Board.style(Weight.REGULAR, 26), room);
    Text title =
        Text.of(
            known.titleOf(entry.action()),
            Board.style(Weight.SEMIBOLD, Math.min(34, size + 2)),
            room,
            4);
    Text due = Text.of(due(entry), Board.style(Weight.BOLD, 26), room);
    String owner = owner(entry);
    Text who = Text.of(owner, Board.style(Weight.REGULAR, 28), room - 2 * FACE - 16);
    boolean beside = who.width() + 2 * FACE + 40 + due.width() <= room;
    double people = owner.isEmpty() ? due.height() : Math.max(2 * FACE, who.height());
    double below = owner.isEmpty() || beside || due.isEmpty() ? 0 : due.height() + 10;
    boolean bare = owner.isEmpty() && due.isEmpty();
    double height =
        26 + caption.height() + 8 + title.height() + (bare ? 0 : 16 + people) + below + 26;
    board.box(
        new Rect(x, top, width, height), 24, look.panel(), Line.of(look.ground().hairline(), 2));
    double left = x + INSET;
    double y = board.text(caption, left, top + 26, look.text().secondary()) + 8;
    y = board.text(title, left, y, look.text().plain()) + 16;
    Ink tone = entry.isOverdue() ? look.signs().bad().plain() : look.text().plain();
    if (!owner.isEmpty()) {
      face(owner, left + FACE, y + people / 2);
      board.text(who, left + 2 * FACE + 16, y + (people - who.height()) / 2, look.text().plain());
    }
    if (owner.isEmpty()) board.text(due, left, y, tone);
    else if (beside) board.textTo(due, x + width - INSET, y + (people - due.height()) / 2, tone);
    else board.text(due, left, y + people + 10, tone);
    return top + height;
  }

  /** Somebody's initials in a circle. */
  void face(String name, double x, double y) {
    var look = board.look;
    var line = Line.of(look.ground().controlBorder(), 2);
    board.add(Marks.circle(new Point(x, y), FACE, look.ground().surfaces().sunken(), line));
    board.lineAround(Initials.of(name), x, y, INITIALS, look.text().plain());
  }

  String owner(Agenda.Entry entry) {
    String owner = entry.action().assignment().owner().strip();
    return owner.isEmpty() ? known.figures.register().driver(entry.action().touchpoint()) : owner;
  }

  /** By when, or since when it is late; empty without a day. */
  String due(Agenda.Entry entry) {
    return entry
        .action()
        .assignment()
        .due()
        .map(day -> known.words.of(entry.isOverdue() ? "show.overdue" : "show.by", day(day)))
        .orElse("");
  }

  private String day(LocalDate day) {
    String pattern = day.getYear() == today.getYear() ? "show.day" : "show.dayOfYear";
    return DateTimeFormatter.ofPattern(known.words.of(pattern), known.words.locale()).format(day);
  }
}
