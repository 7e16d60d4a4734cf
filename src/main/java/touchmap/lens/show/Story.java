package touchmap.lens.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.Figure;
import touchmap.lens.journey.JourneyWords;
import touchmap.method.Agenda;
import touchmap.method.Focus;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;

/**
 * The one touchpoint of a branch that tells most, with what is said of it and what is done: the moment of truth, else what
 * is to be mended first, else where most is to be gained, else what matters most.
 *
 * @param caption the key of the words that say why it is this one
 * @param isOfItself whether it is of the branch itself, whose name stands beside it already
 */
record Story(
    Optional<Topic> topic,
    String caption,
    String said,
    List<Agenda.Entry> actions,
    boolean isOfItself) {
  private static final double[] SIZES = {32, 28, 26, 24};
  private static final double[] LARGE_SIZES = {44, 38, 32, 28, 26, 24};

  Story {
    actions = List.copyOf(actions);
  }

  static Story of(Known known, Topic branch, LocalDate today) {
    List<Agenda.Entry> open = Agenda.of(known.map, today).open();
    Optional<Topic> moment =
        branch.all().stream()
            .filter(each -> each.isTouchpoint() && known.isMoment(each) && isTold(known, each))
            .findFirst();
    if (branch.isTouchpoint()) return ofItself(known, branch, open);
    Optional<Topic> breaks = branch.all().stream().filter(known::isWeakest).findFirst();
    if (breaks.isPresent()) return about(known, breaks.get(), "show.story.weakest", open);
    if (moment.isPresent()) return about(known, moment.get(), "show.story.moment", open);
    if (known.way.isPresent()) return new Story(Optional.empty(), "", "", List.of(), false);
    List<Topic> weak = known.within(branch, Focus.problematic(known.figures));
    if (!weak.isEmpty()) return about(known, weak.getFirst(), "improve.quadrant.concentrate", open);
    List<Topic> gain = known.within(branch, known.figures.byPriority());
    if (!gain.isEmpty()) return about(known, gain.getFirst(), "show.story.gain", open);
    List<Topic> ranked = known.within(branch, known.figures.shortlist());
    if (!ranked.isEmpty()) return about(known, ranked.getFirst(), "show.story.matters", open);
    return new Story(Optional.empty(), "", "", within(branch, open), false);
  }

  /** Where a journey is followed, what is not on its way is no matter. */
  private static boolean isTold(Known known, Topic topic) {
    return known.way.isEmpty() || known.isMarked(topic);
  }

  private static String caption(Known known, Topic touchpoint) {
    return known.isMoment(touchpoint) ? "show.story.moment" : "";
  }

  private static Story about(Known known, Topic topic, String caption, List<Agenda.Entry> open) {
    List<Agenda.Entry> own = within(topic, open);
    return new Story(Optional.of(topic), caption, said(known, topic), own, false);
  }

  /**
   * All that is known of a touchpoint, a paragraph each, since it has the slide for itself. Its note is the presenter's, and
   * nothing for the room.
   */
  private static Story ofItself(Known known, Topic topic, List<Agenda.Entry> open) {
    String moment = JourneyWords.onOneLine(topic.details().touch().momentOfTruth());
    String said =
        Stream.of(
                Notes.sentence(moment),
                Notes.sentence(why(known, topic.id())),
                figures(known, topic))
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n"));
    boolean isSilent = said.isEmpty() && !known.isMoment(topic);
    return new Story(
        isSilent ? Optional.empty() : Optional.of(topic),
        caption(known, topic),
        said,
        within(topic, open),
        true);
  }

  private static List<Agenda.Entry> within(Topic branch, List<Agenda.Entry> open) {
    return open.stream().filter(each -> branch.holds(each.action().touchpoint())).toList();
  }

  boolean isEmpty() {
    return topic.isEmpty() && actions.isEmpty();
  }

  /** Why clients decide there, else what the newest rating says, and at last its figures. */
  private static String said(Known known, Topic topic) {
    String moment = JourneyWords.onOneLine(topic.details().touch().momentOfTruth());
    String why = why(known, topic.id());
    String first = !moment.isEmpty() ? moment : why;
    String figures = figures(known, topic);
    return first.isEmpty()
        ? figures
        : Notes.sentence(first) + (figures.isEmpty() ? "" : " " + figures);
  }

  private static String why(Known known, Id topic) {
    for (Round round : known.map.study().roundsNewestFirst())
      for (Rating each : round.answers().ratings())
        if (each.touchpoint().equals(topic)
            && each.view() == Viewpoint.COMPANY
            && !each.why().isBlank()) return JourneyWords.onOneLine(each.why());
    return "";
  }

  private static String figures(Known known, Topic topic) {
    var ours = known.ours(topic);
    var customers = known.customers(topic);
    if (ours.isEmpty()) return "";
    String we = Figure.of(ours.getAsDouble(), known.words);
    return customers.isEmpty()
        ? known.words.of("show.story.ours", we)
        : known.words.of("show.story.both", we, Figure.of(customers.getAsDouble(), known.words));
  }

  /** Paints it into a column, in its middle. */
  void paint(Board board, Known known, Rect room, LocalDate today) {
    boolean isLarge = isOfItself && room.width() > board.width * 0.4;
    for (double size : isLarge ? LARGE_SIZES : SIZES) {
      Board trial = new Board(board.width, board.height, board.look);
      double end = paint(trial, known, room.x(), 0, room, size, today);
      if (end > room.height() && size > 24) continue;
      double top = room.y() + Math.max(0, (room.height() - end) / 2);
      paint(board, known, room.x(), top, room, size, today);
      return;
    }
  }

  private double paint(
      Board board, Known known, double x, double top, Rect room, double size, LocalDate today) {
    double y = top;
    if (topic.isPresent()) y = told(board, known, topic.get(), x, y, room, size);
    if (!actions.isEmpty()) {
      y += topic.isPresent() ? 34 : 0;
      y = done(board, known, new Rect(x, y, room.width(), 0), size, today);
    }
    return y;
  }

  /** Whether it is that one's, or an action for it. */
  boolean isOf(Topic other) {
    return topic
        .map(each -> each.id().equals(other.id()))
        .orElseGet(
            () ->
                !actions.isEmpty() && actions.getFirst().action().touchpoint().equals(other.id()));
  }

  /** How high it is below rows that are so wide. */
  double heightBelow(Board board, Known known, double width, LocalDate today) {
    var trial = new Board(board.width, board.height, board.look);
    return paintBelow(trial, known, new Rect(0, 0, width, 0), today);
  }

  /** Paints it below rows: what is said at the left, what is done beside it; the answer is where it ends. */
  double paintBelow(Board board, Known known, Rect room, LocalDate today) {
    double size = 26;
    boolean isBoth = topic.isPresent() && !actions.isEmpty();
    double half = isBoth ? (room.width() - 48) / 2 : room.width();
    var left = new Rect(room.x(), room.y(), half, room.height());
    double end =
        topic.isPresent()
            ? told(board, known, topic.get(), left.x(), left.y(), left, size)
            : room.y();
    if (actions.isEmpty()) return end;
    Rect right = isBoth ? new Rect(left.right() + 48, room.y(), half, room.height()) : left;
    return Math.max(end, done(board, known, right, size, today));
  }

  private double done(Board board, Known known, Rect room, double size, LocalDate today) {
    double y =
        new ActionCard(board, known, today)
            .paint(actions.getFirst(), room.x(), room.y(), room.width(), size);
    int more = actions.size() - 1;
    if (more == 0) return y;
    Text said =
        Text.of(
            known.words.count("show.more.actions", more),
            Board.style(Weight.REGULAR, 24),
            room.width());
    return board.text(said, room.x(), y + 14, board.look.text().secondary());
  }

  private double told(
      Board board, Known known, Topic told, double x, double top, Rect room, double size) {
    double y = top;
    if (!caption.isEmpty()) {
      boolean moment = caption.equals("show.story.moment");
      var ink = moment ? board.look.signs().note().plain() : board.look.text().secondary();
      double after = moment ? 48 : 0;
      Text said =
          Text.of(
              known.words.of(Phrase.of(caption)),
              Board.style(Weight.SEMIBOLD, 26),
              room.width() - after);
      if (moment)
        board.add(
            touchmap.picture.Marks.star(
                new touchmap.geometry.Point(x + 17, y + said.leading() / 2), 17, board.look));
      y = board.text(said, x + after, y, ink) + 6;
    }
    if (!isOfItself) {
      double name = size >= 32 ? 52 : size >= 28 ? 42 : 34;
      Text text = Text.of(known.name(told), Board.style(Weight.BOLD, name), room.width());
      y = board.text(text, x, y, board.look.text().plain()) + 12;
    }
    int lines = isOfItself ? 14 : size > 24 ? 9 : 7;
    Text body = Text.of(said, Board.style(Weight.REGULAR, size), room.width(), lines);
    return board.text(body, x, y, board.look.text().plain());
  }
}
