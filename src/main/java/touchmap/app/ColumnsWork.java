package touchmap.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Fields;
import touchmap.exchange.Losses;
import touchmap.exchange.table.ColumnPlan;
import touchmap.exchange.table.Table;
import touchmap.exchange.table.TableImporter;
import touchmap.method.HeadingRow;
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
  private static final int LONGEST = 120;

  private FirstLook.Columns columns;
  private final String name;
  private final Words words;
  private final Consumer<FirstLook.Columns> open;
  private @Nullable Runnable next;
  private String file = "";
  private boolean counting;
  private int asked;

  /**
   * About one table.
   *
   * @param name what the map is called
   * @param open hears what was chosen
   */
  ColumnsWork(
      FirstLook.Columns columns, String name, Words words, Consumer<FirstLook.Columns> open) {
    this.columns = columns;
    this.name = name;
    this.words = words;
    this.open = open;
  }

  ColumnsSheet.Offer offer(String called) {
    file = called;
    List<List<String>> rows = filled(columns.table().under(columns.headings()));
    ColumnPlan plan = columns.plan();
    return new ColumnsSheet.Offer(
        file,
        rows.subList(0, Math.min(rows.size(), FIRST_ROWS)),
        rows.size(),
        ColumnPlan.choices(rows.isEmpty() ? List.of() : rows.getFirst()),
        new Columns(plan.roles(), plan.hasHeadings()),
        columns.headings(),
        headings());
  }

  private static List<List<String>> filled(Table table) {
    return table.rows().stream().filter(ColumnsWork::isFilled).toList();
  }

  private static boolean isFilled(List<String> row) {
    return row.stream().anyMatch(cell -> !cell.isBlank());
  }

  /** Where so many rows that say something end. */
  private static int firstRows(List<List<String>> rows) {
    int filled = 0;
    int at = 0;
    while (at < rows.size() && filled < FIRST_ROWS) if (isFilled(rows.get(at++))) filled++;
    return at;
  }

  /** How many rows may hold the headings: one behind them has to follow. */
  private int headings() {
    return Math.clamp(columns.table().rows().size() - 1L, 1, HeadingRow.FARTHEST);
  }

  @Override
  public ColumnsSheet.Offer headings(int row) {
    asked++;
    columns = columns.headedBy(row);
    return offer(file);
  }

  /** What is read: all rows where none of them is to be headings. */
  private Table table(Columns chosen) {
    return chosen.hasHeadings() ? columns.table().under(columns.headings()) : columns.table();
  }

  private static ColumnPlan plan(Columns columns) {
    return new ColumnPlan(columns.roles(), columns.hasHeadings());
  }

  @Override
  public Preview preview(Columns columns) {
    Table table = table(columns);
    List<List<String>> rows = table.rows();
    return of(table.first(firstRows(rows)), columns);
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
        () -> of(table(columns), columns),
        all -> {
          if (number == asked) then.accept(all);
          goOn();
        },
        failed -> goOn());
  }

  @Override
  public void open(Columns columns) {
    asked++;
    open.accept(
        new FirstLook.Columns(this.columns.table(), this.columns.headings(), plan(columns)));
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
    boolean isAll = list(map, lines);
    int[] counts = new int[2];
    map.root()
        .walk(
            topic -> {
              if (topic.isTouchpoint()) counts[1]++;
              else if (!topic.isBusiness()) counts[0]++;
            });
    List<String> lost =
        fine.notes().stream().filter(Losses::isKept).map(each -> words.of(each)).toList();
    return new Preview(lines, isAll, counts[0], counts[1], lost, "");
  }

  /** What stands in the row beside the name: the note, the links, and what else there is to a topic. */
  private static String more(Topic topic, Fields fields) {
    String more =
        Stream.of(
                Stream.of(topic.details().note()),
                topic.details().links().stream(),
                fields.of(topic, topic.type()).stream().map(Fields.Field::value))
            .flatMap(each -> each)
            .filter(each -> !each.isBlank())
            .map(each -> each.strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" · "));
    return more.length() > LONGEST ? more.substring(0, LONGEST) + "…" : more;
  }

  /** The first lines in map order; whether these are all. */
  private static boolean list(TouchMap map, List<Line> lines) {
    var fields = new Fields(map);
    record Entry(Topic topic, int level) {}
    Deque<Entry> todo = new ArrayDeque<>();
    todo.push(new Entry(map.root(), 0));
    while (!todo.isEmpty() && lines.size() < MOST_LINES) {
      Entry entry = todo.pop();
      Topic topic = entry.topic();
      lines.add(
          new Line(Math.min(entry.level(), 8), topic.name(), topic.type(), more(topic, fields)));
      for (Topic child : topic.children().reversed())
        todo.push(new Entry(child, entry.level() + 1));
    }
    return todo.isEmpty();
  }
}
