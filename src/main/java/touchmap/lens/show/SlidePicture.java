package touchmap.lens.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchmap.geometry.Rect;
import touchmap.method.JourneyFigures;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** One slide as marks for a screen of that many pixels. Everything is laid out for its shape; nothing is enlarged. */
public final class SlidePicture {
  private static final int MOST_TRIES = 4;

  private final TouchMap map;
  private final Slide slide;
  private final Wish wish;
  private final Board board;
  private final LocalDate today;

  private SlidePicture(TouchMap map, Slide slide, Wish wish, Board board, LocalDate today) {
    this.map = map;
    this.slide = slide;
    this.wish = wish;
    this.board = board;
    this.today = today;
  }

  /**
   * The picture of a slide in a look, with what the presenter wishes for the moment.
   *
   * @param index which slide it is, from 0, of {@code count} that are shown
   */
  public static Shown of(
      TouchMap map,
      Slide slide,
      Wish wish,
      Look look,
      double width,
      double height,
      int index,
      int count,
      LocalDate today) {
    var board = Board.of(width / height, look);
    double unit = width / board.width;
    new SlidePicture(map, slide, wish, board, today).paint(index, count);
    var scale = new Scaled(unit, 0, 0);
    return new Shown(
        new Drawing(scale.all(board.marks())),
        new Rect(0, 0, width, height),
        look.canvas(),
        board.spots().stream()
            .map(
                each ->
                    new Spot(
                        each.topic(),
                        scale.of(each.box()),
                        each.signs().stream().map(scale::of).toList(),
                        each.type() * unit))
            .toList(),
        board.captions().stream().map(scale::of).toList());
  }

  private void paint(int index, int count) {
    var known =
        new Known(
            map,
            board.look,
            wish.folded(),
            slide.isAlong()
                ? slide.chain().flatMap(map.study().journey()::chain)
                : Optional.empty());
    var frame = new Frame(board, known.words);
    Optional<Topic> close = wish.zoom().flatMap(map::find);
    Optional<Topic> topic = close.or(() -> slide.node().flatMap(map::find));
    boolean isOverview = topic.filter(Topic::isBusiness).isPresent();
    double width = board.right() - Board.MARGIN;
    String title = close.map(each -> title(each, known)).orElse(slide.title());
    boolean explained = isOverview && slide.kind() == Kind.OVERVIEW && isMapOfNames();
    double top = explained ? explained(frame, title, known) : frame.title(title, width);
    Rect room = room(top);
    if (topic.isPresent()) topic(topic.get(), close.isPresent(), known, room);
    else if (slide.kind() == Kind.JOURNEY) journey(known, room);
    else if (slide.kind() == Kind.NEXT)
      new NextBoard(board, known, room, today).paint(slide.part(), slide.parts());
    String label =
        slide.parts() == 1
            ? slide.label()
            : known.words.of("show.part", slide.label(), slide.part(), slide.parts());
    frame.foot(label, index, count);
  }

  /** What is said of a topic that is looked at closely: of the chapter's own what was said before. */
  private String title(Topic close, Known known) {
    if (slide.parts() == 1 && slide.node().equals(Optional.of(close.id()))) return slide.title();
    return new Headlines(known, today).of(Slides.kind(close), close, "");
  }

  private boolean isMapOfNames() {
    return !slide.lens().equals("improve");
  }

  /**
   * The headline of an overview and what the signs on it mean: room is kept for all signs of the map, then those are
   * explained that stand on what found room.
   */
  private double explained(Frame frame, String title, Known known) {
    var trial = new Board(board.width, board.height, board.look);
    double top =
        new Frame(trial, known.words).title(title, Legend.of(known, trial, touchpoint -> true));
    new OverviewBoard(trial, known, chips(known), room(top)).paint();
    Set<Id> shown = trial.spots().stream().map(Spot::topic).collect(Collectors.toSet());
    frame.title(title, Legend.of(known, board, each -> shown.contains(each.id())));
    return top;
  }

  private Rect room(double top) {
    return new Rect(Board.MARGIN, top, board.right() - Board.MARGIN, board.bottom() - top - 14);
  }

  private void topic(Topic topic, boolean close, Known known, Rect room) {
    if (slide.lens().equals("improve") && !close) {
      new MatrixBoard(board, known, room).paint(topic, slide.part(), slide.parts());
      return;
    }
    if (topic.isBusiness() && (close || slide.kind() == Kind.OVERVIEW)) {
      if (known.way.isPresent()) along(known, room);
      else new OverviewBoard(board, known, chips(known), room).paint();
      return;
    }
    int part = close ? 1 : slide.part();
    int parts = close ? 1 : slide.parts();
    var figures = Rows.Figures.of(known, topic, slide.lens());
    var branch = new BranchBoard(board, known, topic, room, today, figures, !wish.lit());
    if (Headlines.isAlone(topic)) branch.paintAlone();
    else branch.paint(part, parts);
    if (known.way.isEmpty()) return;
    var joins = new Joins(known, board, room);
    board.addAll(joins.within(joins.beside()));
  }

  /** The whole map with the arrows of a journey, which it leaves room above, below and beside itself. */
  private void along(Known known, Rect room) {
    Rect inner = room;
    for (int tries = 1; ; tries++) {
      var trial = new Board(board.width, board.height, board.look);
      new OverviewBoard(trial, known, Optional.empty(), inner).paint();
      var joins = new Joins(known, trial, room);
      List<Mark> arrows = joins.around();
      Joins.Excess excess = joins.excess(arrows);
      if (excess.isNone() || tries == MOST_TRIES) {
        board.take(trial);
        board.addAll(joins.within(arrows));
        return;
      }
      inner = excess.of(inner);
    }
  }

  /** What an overview says beside names through this lens: scores or what changed; else nothing. */
  private Optional<Function<Topic, Optional<Known.Chip>>> chips(Known known) {
    return switch (slide.lens()) {
      case "score" -> Optional.of(each -> known.chip(known.ours(each)));
      case "review" -> Changes.of(known).map(changes -> changes::chip);
      default -> Optional.empty();
    };
  }

  private void journey(Known known, Rect room) {
    slide
        .chain()
        .flatMap(map.study().journey()::chain)
        .map(chain -> JourneyFigures.of(map, chain, known.figures))
        .ifPresent(
            journey ->
                new JourneyBoard(board, known, journey, room, slide.title())
                    .paint(slide.part(), slide.parts(), wish.step()));
  }
}
