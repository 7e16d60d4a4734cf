package touchmap.lens.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyPages;
import touchmap.lens.journey.JourneyWords;
import touchmap.lens.matrix.MatrixPicture;
import touchmap.lens.matrix.MatrixScale;
import touchmap.lens.matrix.Naming;
import touchmap.lens.paper.JourneySheet;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.PaperPage;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.model.Viewpoint;
import touchmap.picture.Drawing;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Part;
import touchmap.picture.Placement;

/**
 * The pictures of a report that are not the map: the matrix, and the journeys on sheets of their
 * own.
 */
final class Pictures {
  private static final double MATRIX_HEIGHT = 330;
  private static final double AXIS = 15;
  private static final double FOOT = 22;

  /** The matrix is painted for a panel; so much smaller its text is right on paper. */
  private static final double SCALE = 0.74;

  private final Facts facts;
  private final Book book;

  Pictures(Facts facts, Book book) {
    this.facts = facts;
    this.book = book;
  }

  void matrix() {
    Plot plot = Plot.of(facts.map(), facts.figures(), Viewpoint.COMPANY);
    if (plot.dots().isEmpty()) return;
    if (book.left() < MATRIX_HEIGHT + 110) book.begin();
    book.section(facts.say("section.matrix"));
    book.paragraph(facts.say("matrix.told"));
    Rect body = book.body();
    double height = Math.min(MATRIX_HEIGHT, book.left() - 2 * AXIS);
    var box = new Rect(body.x() + AXIS, book.y(), body.width() - AXIS, height);
    var placement = new Placement(SCALE, box.x(), box.y());
    var area = new Rect(0, 0, box.width() / SCALE, box.height() / SCALE);
    MatrixScale axes = MatrixScale.of(area, plot, facts.scale());
    Naming naming = Naming.of(axes, plot, book.sizes(), facts::name, fields());
    List<Mark> marks =
        MatrixPicture.of(
            axes,
            plot,
            book.look(),
            book.sizes(),
            naming,
            facts::name,
            MatrixPicture.Marked.NOTHING);
    Leaf leaf = book.leaf();
    String said = facts.words().of("improve.matrix.spoken");
    leaf.picture(new PaperPage.Inset(new Drawing(marks), placement, box.grown(1), said));
    axes(leaf, box);
    book.down(height + AXIS + 8);
    if (naming.isNumbered()) new MatrixNumbers(facts, book, fields()).write(naming.numbered());
    if (!plot.halves().isEmpty())
      book.note(facts.count("matrix.halves", plot.halves().size(), names(plot.halves())));
  }

  private String names(List<Id> ids) {
    return String.join(", ", ids.stream().map(facts::name).toList());
  }

  /** What the ways mean: importance upwards at the corner, the score to the right below. */
  private void axes(Leaf leaf, Rect box) {
    double below = box.bottom() + 10.5;
    String left = facts.say("matrix.score");
    Point start = leaf.write(left, box.x(), below, Type.SMALL, book.look().text().secondary());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, left, List.of(start)));
    String right = facts.say("matrix.importance");
    start = leaf.writeBefore(right, box.right(), below, Type.SMALL, book.look().text().secondary());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, right, List.of(start)));
  }

  private Map<Quadrant, String> fields() {
    var fields = new EnumMap<Quadrant, String>(Quadrant.class);
    for (Quadrant each : Quadrant.values())
      fields.put(each, facts.words().of("improve.quadrant." + each.text()));
    return fields;
  }

  /** Each chain on sheets of its own; where there are none, the customer's life. */
  void journeys() {
    List<JourneyWords> chains = JourneyWords.all(facts.map(), facts.words());
    if (chains.isEmpty()) {
      sheets(JourneyPages.of(facts.map(), book.look()), facts.words().of("page.life"));
      return;
    }
    for (JourneyWords each : chains)
      sheets(
          JourneyPages.of(facts.map(), List.of(each), book.look()),
          facts.say("chain", each.name()));
  }

  private void sheets(List<Page> pages, String title) {
    boolean isFirst = true;
    for (Page each : pages) {
      Leaf leaf = book.beginBare(each.view().width() > each.view().height());
      if (isFirst) book.enter(title);
      isFirst = false;
      Rect room = leaf.room();
      var above = new Rect(room.x(), room.y(), room.width(), room.height() - FOOT);
      JourneySheet.add(leaf, each, above, title);
      book.down(book.left());
    }
  }
}
