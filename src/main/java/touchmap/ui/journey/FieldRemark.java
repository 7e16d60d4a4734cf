package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import touchmap.geometry.Rect;
import touchmap.lens.journey.Written;
import touchmap.ui.kit.Parts;

/**
 * The sentence beside the field of the table that is written in: what cannot stand there, where that is and what to do. The
 * field says it too, to who does not see it.
 */
final class FieldRemark {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
  private static final double WIDEST = 320;
  private static final double GAP = 4;
  private static final double EDGE = 4;

  private final TextField field;
  private final Written written;
  private final Label label = Parts.wrong();

  FieldRemark(TextField field, Written written) {
    this.field = field;
    this.written = written;
    label.setId("journey-field-wrong");
    label.getStyleClass().add("journey-field-wrong");
    label.setWrapText(true);
    label.setManaged(false);
  }

  Label label() {
    return label;
  }

  /** Where somebody clicks to take what is meant. */
  void onClicked(Runnable take) {
    label.setOnMouseClicked(
        event -> {
          event.consume();
          take.run();
        });
  }

  /** Says what is the matter with what stands in the field, or nothing where nothing is. */
  void say(Marked.Cell cell, String text, Typed typed) {
    boolean isDoubtful = typed instanceof Typed.Doubtful;
    boolean isWrong = !isDoubtful && typed.taken().isEmpty();
    field.pseudoClassStateChanged(WRONG, isWrong);
    field.pseudoClassStateChanged(DOUBTFUL, isDoubtful);
    label.pseudoClassStateChanged(DOUBTFUL, isDoubtful);
    String said = isWrong || isDoubtful ? sentence(cell, text, typed) : "";
    label.setText(said);
    label.setVisible(!said.isEmpty());
    if (said.equals(field.getAccessibleHelp())
        || (said.isEmpty() && field.getAccessibleHelp() == null)) return;
    field.setAccessibleHelp(said.isEmpty() ? null : said);
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  void clear() {
    say(new Marked.Cell(Row.NOTE, 0), "", Typed.of(Row.NOTE, ""));
  }

  private String sentence(Marked.Cell cell, String text, Typed typed) {
    String kind =
        switch (typed) {
          case Typed.Doubtful doubtful -> "doubt";
          case Typed.TooFar far -> "far." + key(cell);
          default -> "number." + key(cell);
        };
    String meant = typed instanceof Typed.Doubtful doubtful ? written.share(doubtful.meant()) : "";
    return written.words().of("journey.wrong." + kind, cell.column() + 1, text.strip(), meant);
  }

  /** What to say where the field was left with something that cannot stand in it. */
  String lost(Marked.Cell cell, String text) {
    return written.words().of("journey.wrong.lost." + key(cell), cell.column() + 1, text.strip());
  }

  private static String key(Marked.Cell cell) {
    return cell.row().name().toLowerCase(Locale.ROOT);
  }

  /** Below the field where there is room, else above it; always whole in the table. */
  void place(Rect beside, double left, double width, double height) {
    if (!label.isVisible()) return;
    label.applyCss();
    double room = Math.min(WIDEST, width - left - EDGE);
    double wide = Math.min(room, Math.ceil(label.prefWidth(-1)));
    double high = Math.ceil(label.prefHeight(wide));
    double x = Math.clamp(beside.x(), left, Math.max(left, width - EDGE - wide));
    double below = beside.bottom() + GAP;
    double y = below + high <= height ? below : Math.max(0, beside.y() - GAP - high);
    label.resizeRelocate(x, y, wide, high);
  }
}
