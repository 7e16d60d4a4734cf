package touchmap.ui.print;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import touchmap.geometry.Rect;
import touchmap.picture.IconShapes;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Painter;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.Paths;
import touchmap.ui.kit.Theme;

/** Marks as nodes, which printers get as shapes and letters and not as a coarse picture. */
final class NodePainter implements Painter {
  private Group group = new Group();

  /** A page as a node whose upper left corner is that of the paper. */
  static Node node(Page page) {
    var painter = new NodePainter();
    Rect view = page.view();
    painter.paint(new Mark.Box(view, 0, page.ground(), Line.NONE));
    page.paintOn(painter);
    painter.group.setTranslateX(-view.x());
    painter.group.setTranslateY(-view.y());
    return new Group(painter.group);
  }

  @Override
  public void paint(Mark mark) {
    switch (mark) {
      case Mark.Box box -> {
        Rect at = box.bounds();
        var node = new Rectangle(at.x(), at.y(), at.width(), at.height());
        node.setArcWidth(2 * box.radius());
        node.setArcHeight(2 * box.radius());
        add(node, box.fill(), box.line());
      }
      case Mark.Shape shape -> add(path(shape), shape.fill(), shape.line());
      case Mark.Icon icon -> {
        for (Mark.Shape each : IconShapes.shapes(icon)) add(path(each), each.fill(), each.line());
      }
      case Mark.Words words -> {
        var node = new Text(words.baseline().x(), words.baseline().y(), words.text());
        node.setFont(Fonts.of(words.style()));
        node.setFill(Theme.color(words.ink()));
        group.getChildren().add(node);
      }
    }
  }

  @Override
  public void within(Rect box, Runnable painting) {
    Group before = group;
    group = new Group();
    group.setClip(new Rectangle(box.x(), box.y(), box.width(), box.height()));
    before.getChildren().add(group);
    painting.run();
    group = before;
  }

  private static Path path(Mark.Shape shape) {
    Path path = Paths.of(shape);
    path.setFillRule(FillRule.NON_ZERO);
    return path;
  }

  private void add(Shape node, Ink fill, Line line) {
    node.setFill(fill.isNone() ? Color.TRANSPARENT : Theme.color(fill));
    if (line.isNone()) node.setStroke(null);
    else {
      node.setStroke(Theme.color(line.ink()));
      node.setStrokeWidth(line.width());
      node.setStrokeLineJoin(StrokeLineJoin.ROUND);
      node.setStrokeLineCap(line.dashes().isEmpty() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
      node.getStrokeDashArray().setAll(line.dashes());
    }
    group.getChildren().add(node);
  }
}
