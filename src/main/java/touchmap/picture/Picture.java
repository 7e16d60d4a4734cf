package touchmap.picture;

import java.util.List;
import touchmap.geometry.Rect;

/**
 * A whole map as marks. {@code root} holds the topics branch by branch so that what is out of view is skipped unlooked;
 * {@code above} is painted last, over everything.
 */
public record Picture(Branch root, List<Mark> above, Rect bounds) {
  public Picture {
    above = List.copyOf(above);
  }

  /**
   * A topic's marks and those of the branches below it. {@code reach} bounds all of it, the line to the parent included.
   * {@code beneath} (the branch lines) is painted before the children, {@code marks} (the box and what is on it) after.
   */
  public record Branch(Rect reach, List<Mark> beneath, List<Mark> marks, List<Branch> children) {
    public Branch {
      beneath = List.copyOf(beneath);
      marks = List.copyOf(marks);
      children = List.copyOf(children);
    }
  }

  /** Paints what is visible; whole branches outside the view are skipped unlooked. */
  public void paintOn(Painter painter, Rect view) {
    paint(root, painter, view);
    for (Mark mark : above) painter.paint(mark);
  }

  private static void paint(Branch branch, Painter painter, Rect view) {
    if (!branch.reach().overlaps(view)) return;
    for (Mark mark : branch.beneath()) painter.paint(mark);
    for (Branch child : branch.children()) paint(child, painter, view);
    for (Mark mark : branch.marks()) painter.paint(mark);
  }
}
