package touchmap.lens.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.TextStyle.Weight;
import touchmap.lens.RankLens;
import touchmap.method.Agenda;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Picture;
import touchmap.words.Words;

/** One slide as marks for a screen of that many pixels. Everything is laid out for its shape; nothing is enlarged. */
public final class SlidePicture {
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
    double unit = Math.min(height / Board.HEIGHT, width / Board.NARROWEST);
    var board = new Board(width / unit, height / unit, look);
    new SlidePicture(map, slide, wish, board, today).paint(index, count);
    var scale = new Scaled(unit, 0, 0);
    return new Shown(
        new Drawing(scale.all(board.marks())),
        new Rect(0, 0, width, height),
        look.canvas(),
        board.spots().stream().map(each -> new Spot(each.topic(), scale.of(each.box()))).toList());
  }

  private void paint(int index, int count) {
    var frame = new Frame(board, Words.in(map.language()));
    double top = frame.title(slide.title(), board.right() - Board.MARGIN);
    var room = new Rect(Board.MARGIN, top, board.right() - Board.MARGIN, board.bottom() - top);
    switch (slide.kind()) {
      case OVERVIEW -> fitted(map, room);
      case OBJECT, BRANCH ->
          slide.node().flatMap(map::find).ifPresent(topic -> fitted(map.withRoot(topic), room));
      case JOURNEY, NEXT -> next(room);
    }
    frame.foot(slide.label(), index, count);
  }

  private void fitted(TouchMap branch, Rect room) {
    var decor = RankLens.of(branch).decor();
    var options = LayoutOptions.unfolded(branch).withRoom(decor.room()).withFolded(wish.folded());
    Layout layout = Layout.of(branch, Text.SIZES, options);
    Picture picture = Picture.of(branch, layout, board.look, decor);
    Rect all = picture.bounds();
    double by = Math.min(room.width() / all.width(), room.height() / all.height());
    var scale =
        new Scaled(by, room.centerX() - all.centerX() * by, room.centerY() - all.centerY() * by);
    List<Mark> marks = new ArrayList<>();
    picture.paintOn(marks::add, all);
    board.addAll(scale.all(marks));
    layout.placed().forEach((id, placed) -> board.spot(id, scale.of(placed.box())));
  }

  private void next(Rect room) {
    double y = room.y();
    for (Agenda.Entry each : Agenda.of(map, today).open()) {
      Text text = Text.of(each.action().title(), Board.style(Weight.MEDIUM, 32), room.width());
      y = board.text(text, room.x(), y, board.look.text().plain()) + 12;
    }
  }
}
