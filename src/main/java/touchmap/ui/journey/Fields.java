package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import touchmap.geometry.Rect;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Step;

/** The one text field that lies over the field of the table that is being written in. */
final class Fields {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Set<Row> WRITTEN = Set.of(Row.FEELING, Row.GO_ON, Row.NOTE);
  private static final double HEIGHT = 26;

  private final JourneyView view;
  private final StepWork work;
  private final TextField field = new TextField();
  private Optional<Marked.Cell> open = Optional.empty();

  Fields(JourneyView view, StepWork work) {
    this.view = view;
    this.work = work;
    field.setId("journey-field");
    field.getStyleClass().add("journey-field");
    field.setVisible(false);
    field.setManaged(false);
    field.setOnAction(event -> end(true));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .textProperty()
        .addListener(observable -> field.pseudoClassStateChanged(WRONG, !isRight()));
    field
        .focusedProperty()
        .addListener(
            (value, before, now) -> {
              if (!now) close(true);
            });
  }

  TextField field() {
    return field;
  }

  static boolean isWritten(Row row) {
    return WRITTEN.contains(row);
  }

  /** Opens the field where the keyboard is; {@code typed} takes the place of what it said. */
  void open(String typed) {
    view.cell()
        .filter(cell -> isWritten(cell.row()))
        .ifPresent(
            cell -> {
              open(cell);
              field.setText(typed);
              field.end();
            });
  }

  void open(Marked.Cell cell) {
    open = Optional.of(cell);
    view.reveal(cell);
    field.setText(said(cell));
    field.setAccessibleText(view.written().words().of(cell.row().key()));
    place();
    field.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /** Where the table has moved, the field goes with it. */
  void place() {
    open.ifPresent(
        cell -> {
          Rect box = view.grid().cell(cell.row(), cell.column());
          double x = Math.max(Grid.HEADINGS, box.x() + 2);
          double y = Math.max(view.grid().frozen(), box.centerY() - HEIGHT / 2);
          field.resizeRelocate(x, y, box.width() - 4, HEIGHT);
        });
  }

  private Optional<Column> column(Marked.Cell cell) {
    return cell.column() < view.columns().size()
        ? Optional.of(view.columns().get(cell.column()))
        : Optional.empty();
  }

  private String said(Marked.Cell cell) {
    Optional<Step> step = column(cell).map(Column::step);
    if (step.isEmpty()) return "";
    return switch (cell.row()) {
      case FEELING -> plain(step.get().feeling(), 1);
      case GO_ON -> plain(step.get().goOn(), 100);
      default -> step.get().note();
    };
  }

  /** The number without more digits than anybody typed. */
  private String plain(OptionalDouble value, double factor) {
    if (value.isEmpty()) return "";
    var exact = new BigDecimal(value.getAsDouble() * factor).round(new MathContext(9));
    String text = exact.stripTrailingZeros().toPlainString();
    return view.written().words().language().equals("ru") ? text.replace('.', ',') : text;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        event.consume();
        end(false);
      }
      case TAB -> {
        event.consume();
        Optional<Marked.Cell> was = open;
        end(true);
        was.ifPresent(cell -> next(cell, event.isShiftDown() ? -1 : 1));
      }
      default -> {}
    }
  }

  /** The same row of the next step. */
  private void next(Marked.Cell from, int way) {
    int to = from.column() + way;
    if (to < 0 || to >= view.columns().size()) return;
    view.choose(new Marked.Cell(from.row(), to));
    view.cell().ifPresent(this::open);
  }

  private boolean isRight() {
    return open.isEmpty() || isRight(open.get().row(), field.getText());
  }

  private static boolean isRight(Row row, String text) {
    return row == Row.NOTE || cleaned(text).isEmpty() || number(row, text).isPresent();
  }

  /** The number as the step keeps it; empty when it is none or goes too far. */
  private static OptionalDouble number(Row row, String text) {
    try {
      double value = new BigDecimal(cleaned(text)).doubleValue();
      boolean fits =
          row == Row.FEELING ? Math.abs(value) <= Grid.STRONGEST : value >= 0 && value <= 100;
      if (!fits) return OptionalDouble.empty();
      return OptionalDouble.of(row == Row.FEELING ? value : value / 100);
    } catch (NumberFormatException notOne) {
      return OptionalDouble.empty();
    }
  }

  private static String cleaned(String text) {
    return text.replace(',', '.')
        .replace('\u2212', '-')
        .replace("%", "")
        .replaceAll("[\\s\\u00A0\\u202F]", "");
  }

  private void end(boolean keeps) {
    if (keeps && !isRight()) return;
    close(keeps);
    view.requestFocus();
  }

  /** Closes what is open and keeps nothing of it. */
  void giveUp() {
    close(false);
  }

  private void close(boolean keeps) {
    Optional<Marked.Cell> was = open;
    open = Optional.empty();
    field.setVisible(false);
    if (keeps) was.ifPresent(cell -> keep(cell, field.getText()));
  }

  /** Writes the text into the step, when it says something that can stand there and that did not. */
  void keep(Marked.Cell cell, String text) {
    Optional<Column> column = column(cell);
    if (column.isEmpty() || !isRight(cell.row(), text) || text.equals(said(cell))) return;
    switch (cell.row()) {
      case FEELING -> work.feel(column.get(), number(cell.row(), text));
      case GO_ON -> work.goOn(column.get(), number(cell.row(), text));
      case NOTE -> work.note(column.get(), text.strip());
      default -> {}
    }
  }
}
