package touchmap.lens.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Sittings;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.picture.Part;
import touchmap.words.Words;

/**
 * What stands above and below a map on paper: its title and the round or the day; which page it is
 * of how many.
 */
record SheetFrame(TouchMap map, PrintWish.Around around, LocalDate today) {
  private static final TextStyle TITLE = new TextStyle(Weight.SEMIBOLD, 11);
  private static final TextStyle TEXT = new TextStyle(Weight.REGULAR, 8.5);
  private static final double HEAD = 22;
  private static final double FOOT = 18;

  /** What they leave of a sheet. */
  Rect body(Leaf leaf) {
    Rect room = leaf.room();
    double head = around.head() ? HEAD : 0;
    double foot = around.foot() ? FOOT : 0;
    return new Rect(room.x(), room.y() + head, room.width(), room.height() - head - foot);
  }

  /** Writes them; a reader is told the title once. */
  void write(List<Leaf> leaves) {
    for (int i = 0; i < leaves.size(); i++) {
      if (around.head()) head(leaves.get(i), i == 0);
      if (around.foot()) foot(leaves.get(i), i, leaves.size());
    }
  }

  private void head(Leaf leaf, boolean isFirst) {
    Rect room = leaf.room();
    String when = when();
    double most = room.width() - leaf.sizes().width(when, TEXT) - 16;
    Mark.Words title =
        Marks.words(
            JourneyWords.onOneLine(map.shownTitle()),
            new Point(room.x(), room.y() + 7),
            most,
            TITLE,
            leaf.look().text().plain(),
            leaf.sizes());
    leaf.add(title);
    Ink quiet = leaf.look().text().secondary();
    Point start = leaf.writeBefore(when, room.right(), title.baseline().y(), TEXT, quiet);
    if (!isFirst) return;
    leaf.add(new Part.Text(Part.Role.TITLE, map.shownTitle(), List.of(title.baseline())));
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, when, List.of(start)));
  }

  private void foot(Leaf leaf, int index, int count) {
    Rect room = leaf.room();
    Ink quiet = leaf.look().text().secondary();
    double y = room.bottom() - 2;
    leaf.write(words().of("paper.kind"), room.x(), y, TEXT, quiet);
    leaf.writeBefore(words().of("paper.page", index + 1, count), room.right(), y, TEXT, quiet);
  }

  /** The newest round, or the day where there is none. */
  private String when() {
    return Sittings.newestFirst(map).stream().findFirst().map(this::named).orElse(day(today));
  }

  private String named(Round round) {
    String name = JourneyWords.onOneLine(round.name());
    String day = round.date().map(this::day).orElse("");
    return name.isEmpty() || day.isEmpty() ? name + day : words().of("paper.round", name, day);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", words().locale()).format(day);
  }

  private Words words() {
    return Words.in(map.language());
  }
}
