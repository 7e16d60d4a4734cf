package touchmap.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Losses;
import touchmap.exchange.table.ColumnPlan;
import touchmap.exchange.table.Table;
import touchmap.exchange.table.TableImporter;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.ColumnsHost;
import touchmap.ui.dialogs.ColumnsSheet;
import touchmap.ui.kit.FxThread;
import touchmap.words.Words;

/** Asks what the columns of a table hold, and makes a map of it; all rows are read behind the window only. */
final class ColumnsWork implements ColumnsHost {
  /** How many rows are looked at while somebody chooses. */
  static final int FIRST_ROWS = 200;

  private static final int MOST_LINES = 120;

  private final Table table;
  private final String name;
  private final Words words;
  private final Consumer<ColumnPlan> open;
  private @Nullable Runnable next;
  private boolean counting;
  private int asked;

  /**
   * About one table.
   *
   * @param name what the map is called
   * @param open hears what was chosen
   */
  ColumnsWork(Table table, String name, Words words, Consumer<ColumnPlan> open) {
    this.table = table;
    this.name = name;
    this.words = words;
    this.open = open;
  }

  ColumnsSheet.Offer offer(String file, ColumnPlan plan) {
    List<List<String>> rows = table.rows();
    return new ColumnsSheet.Offer(
        file,
        rows.subList(0, Math.min(rows.size(), FIRST_ROWS)),
        rows.size(),
        ColumnPlan.choices(rows.isEmpty() ? List.of() : rows.getFirst()),
        new Columns(plan.roles(), plan.hasHeadings()));
  }

  private static ColumnPlan plan(Columns columns) {
    return new ColumnPlan(columns.roles(), columns.hasHeadings());
  }

  @Override
  public Preview preview(Columns columns) {
    List<List<String>> rows = table.rows();
    return of(
        new Table(
            rows.subList(0, Math.min(rows.size(), FIRST_ROWS)),
            List.of(),
            table.commasAreFree(),
            table.isWorkbook()),
        columns);
  }

  @Override
  public void count(Columns columns, Consumer<Preview> then) {
    int number = ++asked;
    next = () -> counted(columns, number, then);
    if (!counting) goOn();
  }

  /** One at a time: who walks through the choices does not want all of them counted. */
  private void goOn() {
    Runnable work = next;
    next = null;
    counting = work != null;
    if (work != null) work.run();
  }

  private void counted(Columns columns, int number, Consumer<Preview> then) {
    FxThread.background(
        () -> of(table, columns),
        all -> {
          if (number == asked) then.accept(all);
          goOn();
        },
        failed -> goOn());
  }

  @Override
  public void open(Columns columns) {
    asked++;
    open.accept(plan(columns));
  }

  private Preview of(Table rows, Columns columns) {
    return switch (TableImporter.read(rows, plan(columns), name)) {
      case Opened.Fine fine -> of(fine);
      case Opened.Unreadable(var why) ->
          new Preview(List.of(), true, 0, 0, List.of(), words.of(why));
      case Opened.Sound sound -> of(new Opened.Fine(sound.map(), List.of()));
      case Opened.ReadOnly newer -> of(new Opened.Fine(newer.map(), List.of()));
    };
  }

  private Preview of(Opened.Fine fine) {
    TouchMap map = fine.map();
    var lines = new ArrayList<Line>();
    boolean isAll = list(map.root(), lines);
    int[] counts = new int[2];
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) counts[1]++;
              else if (!topic.isBusiness()) counts[0]++;
            });
    List<String> lost =
        fine.notes().stream().filter(Losses::isLoss).map(each -> words.of(each)).toList();
    return new Preview(lines, isAll, counts[0], counts[1], lost, "");
  }

  /** The first lines in map order; whether these are all. */
  private static boolean list(Topic root, List<Line> lines) {
    record Entry(Topic topic, int level) {}
    Deque<Entry> todo = new ArrayDeque<>();
    todo.push(new Entry(root, 0));
    while (!todo.isEmpty() && lines.size() < MOST_LINES) {
      Entry entry = todo.pop();
      Topic topic = entry.topic();
      lines.add(new Line(Math.min(entry.level(), 8), topic.name(), topic.type()));
      for (Topic child : topic.children().reversed())
        todo.push(new Entry(child, entry.level() + 1));
    }
    return todo.isEmpty();
  }
}
