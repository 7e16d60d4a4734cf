package touchmap.ui.journey;

import touchmap.lens.journey.Marked;
import touchmap.lens.journey.Row;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard on the table: arrows walk from field to field, Enter or typing opens one, Shift with arrows changes how a
 * step feels, Alt with arrows moves it, Insert adds one, and Delete takes it out.
 */
final class JourneyKeys {
  private final JourneyView view;
  private final StepWork work;

  JourneyKeys(JourneyView view, StepWork work) {
    this.view = view;
    this.work = work;
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != view || event.isShortcutDown() || view.columns().isEmpty()) return;
    Marked.Cell from = view.cell().orElse(new Marked.Cell(Row.FEELING, 0));
    if (view.cell().isEmpty() && isChange(event.getCode())) {
      event.consume();
      view.choose(from);
    } else if (event.isAltDown()) moved(event, from);
    else if (event.isShiftDown()) nudged(event, from);
    else plain(event, from);
  }

  /** Nothing is taken out of a step that is not framed yet. */
  private static boolean isChange(KeyCode code) {
    return code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
  }

  private void moved(KeyEvent event, Marked.Cell from) {
    int way =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> -1;
          case RIGHT, KP_RIGHT -> 1;
          default -> 0;
        };
    if (way == 0) return;
    event.consume();
    int to = from.column() + way;
    if (to >= 0 && to < view.columns().size()) view.move(from.column(), to);
  }

  private void nudged(KeyEvent event, Marked.Cell from) {
    int up =
        switch (event.getCode()) {
          case UP, KP_UP -> 1;
          case DOWN, KP_DOWN -> -1;
          default -> 0;
        };
    if (up == 0) return;
    event.consume();
    view.put(from);
    work.nudge(view.columns().get(from.column()), up);
  }

  private void plain(KeyEvent event, Marked.Cell from) {
    int column = from.column();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> walk(event, from.row(), column - 1);
      case RIGHT, KP_RIGHT -> walk(event, from.row(), column + 1);
      case HOME -> walk(event, from.row(), 0);
      case END -> walk(event, from.row(), view.columns().size() - 1);
      case UP, KP_UP -> walk(event, beside(from.row(), -1), column);
      case DOWN, KP_DOWN -> walk(event, beside(from.row(), 1), column);
      case ENTER, F2 -> {
        event.consume();
        view.put(from);
        view.open();
      }
      case INSERT -> {
        event.consume();
        view.insertAfter(from.column());
      }
      case DELETE, BACK_SPACE -> {
        event.consume();
        delete(event, from);
      }
      default -> {}
    }
  }

  /** In a field Backspace empties it; everywhere Delete takes the step out. */
  private void delete(KeyEvent event, Marked.Cell from) {
    boolean empties = event.getCode() == KeyCode.BACK_SPACE;
    if (!empties) view.remove(view.columns().get(from.column()));
    else view.fields().keep(from, "");
  }

  private void walk(KeyEvent event, Row row, int column) {
    event.consume();
    int to = Math.clamp(column, 0, view.columns().size() - 1);
    var cell = new Marked.Cell(row, to);
    boolean stays = view.cell().filter(was -> was.column() == to).isPresent();
    if (stays) view.put(cell);
    else view.choose(cell);
  }

  private Row beside(Row row, int way) {
    List<Row> rows = List.copyOf(view.grid().rows().keySet());
    return rows.get(Math.clamp(rows.indexOf(row) + (long) way, 0, rows.size() - 1));
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() != view || event.isShortcutDown() || event.isAltDown()) return;
    String text = event.getCharacter();
    if (text.isEmpty() || text.isBlank() || Character.isISOControl(text.charAt(0))) return;
    if (view.cell().isEmpty()) return;
    event.consume();
    view.fields().open(text);
  }
}
