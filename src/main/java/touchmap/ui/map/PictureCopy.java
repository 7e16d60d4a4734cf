package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import touchmap.edit.Editor;
import touchmap.edit.Topmost;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Topic;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Picture;
import touchmap.ui.kit.CanvasPainter;
import touchmap.words.Phrase;

/**
 * The map as it is seen now, or only the branches that are selected, as a picture for another program: twice as sharp as
 * the screen at 100 %, whatever the zoom. Names that are cut on the screen are whole on it.
 */
final class PictureCopy {
  private static final double SHARPNESS = 2;

  /** More pixels on a side other programs, and this computer's memory, do not bear. */
  private static final double LONGEST = 6_000;

  private static final double AIR = 24;

  private final Editor editor;
  private final Painted painted;
  private final Clipboard board;
  private final Consumer<Phrase> say;

  PictureCopy(Editor editor, Painted painted, Clipboard board, Consumer<Phrase> say) {
    this.editor = editor;
    this.painted = painted;
    this.board = board;
    this.say = say;
  }

  /** Marks, and the part of the map that they fill. */
  private record Piece(List<Mark> marks, Rect box) {}

  void copy() {
    WritableImage image = image();
    var content = new ClipboardContent();
    content.putImage(image);
    board.setContent(content);
    say.accept(Phrase.of("map.pictureCopied", (int) image.getWidth(), (int) image.getHeight()));
  }

  /** What would be copied now. */
  WritableImage image() {
    Layout layout = painted.withWholeNames();
    Picture picture = painted.pictureOf(layout, Set.of());
    Piece piece = branches(layout, picture).orElseGet(() -> whole(layout, picture));
    Rect box = piece.box().grown(AIR);
    double sharp = Math.min(SHARPNESS, LONGEST / Math.max(box.width(), box.height()));
    var canvas = new Canvas(Math.ceil(box.width() * sharp), Math.ceil(box.height() * sharp));
    var on = canvas.getGraphicsContext2D();
    on.scale(sharp, sharp);
    on.translate(-box.x(), -box.y());
    var painter = new CanvasPainter(on);
    painter.paint(new Mark.Box(box.grown(1), 0, painted.look().canvas(), Line.NONE));
    piece.marks().forEach(painter::paint);
    return canvas.snapshot(null, null);
  }

  private Piece whole(Layout layout, Picture picture) {
    var marks = new ArrayList<Mark>();
    picture.paintOn(marks::add, picture.bounds());
    marks.addAll(painted.over(layout));
    return new Piece(marks, painted.extent(layout).union(picture.bounds()));
  }

  /** The selected branches without all else; empty when the business is among them or nothing is selected. */
  private Optional<Piece> branches(Layout layout, Picture picture) {
    List<Topic> tops = Topmost.of(editor.map(), editor.selection().ids());
    if (tops.isEmpty() || tops.stream().anyMatch(Topic::isBusiness)) return Optional.empty();
    var lines = new ArrayList<Mark>();
    var boxes = new ArrayList<Placed>();
    for (Topic top : tops)
      for (Topic each : top.all()) {
        Optional<Placed> placed = layout.at(each.id());
        placed.ifPresent(boxes::add);
        if (each != top) picture.lineTo(each.id()).ifPresent(lines::add);
      }
    if (boxes.isEmpty()) return Optional.empty();
    var marks = new ArrayList<Mark>(lines);
    for (Placed each : boxes.reversed()) marks.addAll(picture.marksOf(each.id()));
    Rect box = boxes.getFirst().extent();
    for (Placed each : boxes) box = box.union(each.extent());
    return Optional.of(new Piece(marks, box));
  }
}
