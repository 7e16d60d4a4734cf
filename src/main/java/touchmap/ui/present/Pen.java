package touchmap.ui.present;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;

/** The pen of a presentation: what it draws on the slide is drawn wherever the slide is shown. */
final class Pen {
  /** What the pen draws on; places are in the units of the slide. */
  interface Paper {
    void begin(Point at);

    void draw(Point to);

    void end();

    void clear();
  }

  private final List<Paper> papers = new ArrayList<>();

  void add(Paper paper) {
    papers.add(paper);
  }

  void remove(Paper paper) {
    papers.remove(paper);
  }

  void begin(Point at) {
    papers.forEach(each -> each.begin(at));
  }

  void draw(Point to) {
    papers.forEach(each -> each.draw(to));
  }

  /** The pen was lifted. */
  void end() {
    papers.forEach(Paper::end);
  }

  void clear() {
    papers.forEach(Paper::clear);
  }
}
