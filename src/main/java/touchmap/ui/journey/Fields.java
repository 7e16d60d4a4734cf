package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import touchmap.lens.journey.Grid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import touchmap.geometry.Rect;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Step;

/** The one text field that lies over the field of the table that is being written in. */
final class Fields {
  private static final Set<Row> WRITTEN = Set.of(Row.FEELING, Row.GO_ON, Row.NOTE);
  private static final double HEIGHT = 26;

  private final JourneyView view;
  private final StepWork work;
  private final TextField field = new TextField();
  private final FieldRemark remark;
  private Optional<Marked.Cell> open = Optional.empty();

  Fields(JourneyView view, StepWork work) {
    this.view = view;
    this.work = work;
    remark = new FieldRemark(field, view.written());
    remark.onClicked(() -> end(true));
    field.setId("journey-field");
    field.getStyleClass().add("journey-field");
    field.setVisible(false);
    field.setManaged(false);
    field.setOnAction(event -> end(true));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().addListener(observable -> judge());
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

  /** What is said beside the field. */
  Label remark() {
    return remark.label();
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
    remark.clear();
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
          remark.place(
              new Rect(x, y, box.width() - 4, HEIGHT),
              Grid.HEADINGS,
              view.getWidth(),
              view.getHeight());
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
      case GO_ON -> share(step.get().goOn());
      default -> step.get().note();
    };
  }

  /** Less than one per cent has its sign, or it would be taken for a part of one. */
  private String share(OptionalDouble share) {
    boolean isSmall = share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() < 0.01;
    return plain(share, 100) + (isSmall ? "\u00A0%" : "");
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
        // what cannot stand there keeps the keyboard until it is mended or given up
        if (open.isEmpty()) was.ifPresent(cell -> next(cell, event.isShiftDown() ? -1 : 1));
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

  private Typed typed(Marked.Cell cell) {
    boolean isNumber = cell.row() != Row.NOTE;
    return Typed.of(cell.row(), isNumber ? field.getText() : "");
  }

  /** Says at once what can never be right; what may be meant is asked when it is to be kept. */
  private void judge() {
    open.ifPresent(
        cell -> {
          Typed typed = typed(cell);
          boolean waits =
              typed instanceof Typed.Doubtful
                  || (typed instanceof Typed.NoNumber wrong && wrong.isBegun());
          if (waits) remark.clear();
          else remark.say(cell, field.getText(), typed);
          place();
        });
  }

  /** Whether it was asked already if what stands there is meant. */
  private boolean isAsked() {
    return remark.label().isVisible();
  }

  private void end(boolean keeps) {
    if (keeps && open.isPresent() && !canStand(open.get())) return;
    close(keeps);
    view.requestFocus();
  }

  /** Says why it cannot; what may be meant is taken once it was asked. */
  private boolean canStand(Marked.Cell cell) {
    Typed typed = typed(cell);
    if (typed.taken().isPresent()) return true;
    if (typed instanceof Typed.Doubtful doubtful && isAsked()) {
      field.setText(plain(OptionalDouble.of(doubtful.meant()), 100));
      return true;
    }
    remark.say(cell, field.getText(), typed);
    place();
    return false;
  }

  /** Closes what is open and keeps nothing of it. */
  void giveUp() {
    close(false);
  }

  private void close(boolean keeps) {
    Optional<Marked.Cell> was = open;
    open = Optional.empty();
    remark.clear();
    field.setVisible(false);
    if (keeps) was.ifPresent(this::keepOrSay);
  }

  /** Who clicks elsewhere hears that what stood there is gone. */
  private void keepOrSay(Marked.Cell cell) {
    if (typed(cell).taken().isPresent()) keep(cell, field.getText());
    else work.say(remark.lost(cell, field.getText()));
  }

  /** Writes the text into the step, when it says something that did not stand there. */
  void keep(Marked.Cell cell, String text) {
    Optional<Column> column = column(cell);
    if (column.isEmpty() || text.equals(said(cell))) return;
    if (cell.row() == Row.NOTE) {
      work.note(column.get(), text.strip());
      return;
    }
    Typed.of(cell.row(), text)
        .taken()
        .ifPresent(
            value -> {
              if (cell.row() == Row.FEELING) work.feel(column.get(), value);
              if (cell.row() == Row.GO_ON) work.goOn(column.get(), value);
            });
  }
}
