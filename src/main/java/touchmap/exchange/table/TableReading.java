package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Fields;
import touchmap.exchange.Losses;
import touchmap.exchange.NumberSense;
import touchmap.exchange.Refused;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** The rows of a table on their way into a map, as a {@link ColumnPlan} says. */
final class TableReading {
  private final Table table;
  private final ColumnPlan plan;
  private final Losses losses;
  private final DraftMap map;
  private final List<List<String>> rows;
  private final Map<String, String> headings = new HashMap<>();
  private final NumberSense numbers;
  private final CellLinks links;
  private final CellComments comments;

  TableReading(Table table, ColumnPlan plan) {
    this(table, plan, new Losses());
  }

  private TableReading(Table table, ColumnPlan plan, Losses losses) {
    this(table, plan, losses, new DraftMap(losses));
  }

  /** One of several tables that are read into one map. */
  TableReading(Table table, ColumnPlan plan, Losses losses, DraftMap map) {
    this.table = table;
    this.plan = plan;
    this.losses = losses;
    this.map = map;
    List<List<String>> all = table.rows();
    rows = plan.hasHeadings() && !all.isEmpty() ? all.subList(1, all.size()) : all;
    links = new CellLinks(table);
    comments = new CellComments(table);
    table.notices().forEach(losses::notice);
    for (int i = 0; i < plan.roles().size(); i++)
      if (!plan.role(i).isEmpty() && !heading(i).isBlank())
        headings.put(plan.role(i), heading(i).strip());
    numbers = table.isWorkbook() ? NumberSense.UNSAID : NumberSense.of(figures());
  }

  /** What stands in the columns of numbers. */
  private Stream<String> figures() {
    return IntStream.range(0, plan.roles().size())
        .filter(column -> Fields.isNumber(plan.role(column)))
        .boxed()
        .flatMap(column -> rows.stream().map(row -> cell(row, column)));
  }

  Opened opened(String fileName) {
    try {
      if (!plan.hasNames()) throw Refused.because("exchange.table.noNames");
      if (plan.isTree()) {
        tree(fileName);
      } else if (plan.isTreeByNames()) {
        ParentsByName tree = byNames();
        Draft only = tree.only();
        Draft root = only == null ? map.root() : map.root(only);
        if (only == null) root.name(fileName);
        tree.hang(root);
      } else {
        Draft root = map.root();
        root.name(fileName);
        levels(root);
      }
      tellWhatIsLeft();
      return map.opened(fileName);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** Hangs the rows below a topic, by the names of their parents or by their levels. */
  void below(Draft parent) {
    if (plan.isTreeByNames()) byNames().hang(parent);
    else levels(parent);
    tellWhatIsLeft();
  }

  /** The number of the first row of topics, as a spreadsheet counts. */
  private int firstRow() {
    return table.rows().size() - rows.size() + 1;
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  private String cell(List<String> row, String role) {
    return cell(row, plan.roles().indexOf(role));
  }

  /** A row a topic, with the id of the topic it hangs on. */
  private void tree(String fileName) {
    int object = ofTree(ColumnPlan.OBJECT);
    int touchpoint = ofTree(ColumnPlan.TOUCHPOINT);
    var read = new ArrayList<TreeRows.Row>();
    int number = firstRow();
    for (List<String> row : rows) {
      int at = number++;
      if (row.stream().allMatch(String::isBlank)) continue;
      var draft = new Draft();
      draft.from(at, headings, numbers);
      describe(draft, row, cell(row, ColumnPlan.NAME));
      giveBeside(at - 1, draft);
      read.add(
          new TreeRows.Row(
              draft,
              cell(row, ColumnPlan.ID).strip(),
              cell(row, ColumnPlan.PARENT).strip(),
              cell(row, object),
              cell(row, touchpoint),
              draft.isNameOnly()));
    }
    new TreeRows(read, map, losses).hang(fileName);
  }

  /** A row a topic, with the name of the topic it hangs on. */
  private ParentsByName byNames() {
    int names = plan.levels().getFirst();
    var read = new ArrayList<ParentsByName.Row>();
    int nameless = 0;
    int number = firstRow();
    for (List<String> row : rows) {
      int at = number++;
      String name = cell(row, names).strip();
      if (name.isEmpty()) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) nameless++;
        continue;
      }
      var draft = new Draft();
      draft.from(at, headings, numbers);
      describe(draft, row, name);
      beObject(draft, names);
      giveBeside(at - 1, draft);
      String parent = losses.withoutControls(cell(row, ColumnPlan.PARENT)).strip();
      read.add(new ParentsByName.Row(draft, parent));
    }
    if (nameless > 0) losses.add("rows", nameless);
    return new ParentsByName(read, losses);
  }

  /** The column that tells a row's object or touchpoint, beside its name; -1 where there is none. */
  private int ofTree(String role) {
    if (plan.roles().contains(role)) return plan.roles().indexOf(role);
    for (int i = 0; i < plan.roles().size(); i++)
      if (plan.role(i).isEmpty() && heading(i).strip().equalsIgnoreCase(role)) return i;
    return -1;
  }

  /** Columns of names from the outermost level inwards; a blank cell before a name means the one above it. */
  private void levels(Draft root) {
    List<Integer> columns = plan.levels();
    Map<Draft, Map<String, Draft>> known = new HashMap<>();
    List<Named> above = new ArrayList<>();
    int nameless = 0;
    int number = firstRow();
    for (List<String> row : rows) {
      int at = number++;
      List<Named> path = path(row, columns, above);
      if (path.isEmpty()) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) nameless++;
        continue;
      }
      above = path;
      Draft parent = root;
      for (int i = 0; i < path.size() - 1; i++) {
        String group = path.get(i).name;
        parent = child(parent, group, known);
        beObject(parent, path.get(i).column);
        for (int column : columns.subList(0, columns.size() - 1))
          if (cell(row, column).strip().equals(group)) {
            links.give(at - 1, column, parent);
            comments.give(at - 1, column, parent, losses);
          }
      }
      String name = path.getLast().name;
      boolean isGroup = cell(row, columns.getLast()).isBlank();
      Draft draft = isGroup ? child(parent, name, known) : parent.child();
      draft.from(at, headings, numbers);
      describe(draft, row, name);
      beObject(draft, path.getLast().column);
      giveBeside(at - 1, draft);
      if (!isGroup) known.computeIfAbsent(parent, p -> new HashMap<>()).putIfAbsent(name, draft);
    }
    if (nameless > 0) losses.add("rows", nameless);
  }

  private static Draft child(Draft parent, String name, Map<Draft, Map<String, Draft>> known) {
    return known
        .computeIfAbsent(parent, p -> new HashMap<>())
        .computeIfAbsent(
            name,
            n -> {
              Draft child = parent.child();
              child.name(n);
              return child;
            });
  }

  /** What a column of objects names is one, be there anything below it or not; a column that tells the kind knows better. */
  private void beObject(Draft draft, int column) {
    boolean isObject = plan.role(column).equals(ColumnPlan.OBJECT);
    if (isObject && draft.field("type").isBlank()) draft.field("type", "object");
  }

  /** A name on the way down to a topic, and the column it comes from. */
  private record Named(String name, int column) {}

  private static List<Named> path(List<String> row, List<Integer> columns, List<Named> above) {
    var path = new ArrayList<Named>();
    int last = -1;
    for (int i = 0; i < columns.size(); i++) if (!cell(row, columns.get(i)).isBlank()) last = i;
    for (int i = 0; i <= last; i++) {
      String said = cell(row, columns.get(i)).strip();
      if (said.isEmpty() && i < above.size() - 1) said = above.get(i).name;
      if (!said.isEmpty()) path.add(new Named(said, columns.get(i)));
    }
    return path;
  }

  private void describe(Draft draft, List<String> row, String name) {
    draft.name(losses.withoutControls(name));
    for (int i = 0; i < plan.roles().size(); i++) {
      String value = losses.withoutControls(cell(row, i));
      if (!value.isEmpty()) take(draft, plan.role(i), value);
    }
  }

  private void giveBeside(int row, Draft draft) {
    links.unlabel(row, plan.roles().indexOf(ColumnPlan.LINKS), draft);
    links.give(row, draft);
    comments.give(row, draft, losses);
  }

  private void take(Draft draft, String role, String value) {
    switch (role) {
      case ColumnPlan.NOTHING,
          ColumnPlan.OBJECT,
          ColumnPlan.TOUCHPOINT,
          ColumnPlan.NAME,
          ColumnPlan.PARENT -> {}
      case ColumnPlan.ID -> draft.id(value);
      case ColumnPlan.NOTE -> draft.addNote(value);
      case ColumnPlan.LINKS -> SeveralInCell.links(value, plan).forEach(draft::link);
      case ColumnPlan.FOLDED -> draft.fold(value.strip().equalsIgnoreCase("true"));
      case "tags" -> draft.field(role, SeveralInCell.tags(value, plan));
      default -> draft.field(role, value);
    }
  }

  /** Columns that nobody takes although something stands in them. */
  private void tellWhatIsLeft() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var left = new ArrayList<String>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      boolean isLeft =
          (plan.role(column).isEmpty() || isParentInVain(column))
              && rows.stream().anyMatch(row -> !cell(row, column).isBlank());
      String heading = heading(column).strip();
      if (isLeft && !isOfTree(column))
        left.add(heading.isEmpty() ? String.valueOf(column + 1) : heading);
    }
    losses.addNamed("columns", left);
    losses.addNamed("nodelessLinks", links.left());
    losses.addNamed("cellComments", comments.left());
  }

  /** Parents say nothing beside several columns of names, or where ids have no names beside them. */
  private boolean isParentInVain(int column) {
    boolean isParent = plan.role(column).equals(ColumnPlan.PARENT);
    return isParent && !plan.isTree() && !plan.isTreeByNames();
  }

  /** Objects and touchpoints stand a second time in tables that name each topic's parent. */
  private boolean isOfTree(int column) {
    boolean isTold = column == ofTree(ColumnPlan.OBJECT) || column == ofTree(ColumnPlan.TOUCHPOINT);
    return plan.isTree() && isTold;
  }

  private String heading(int column) {
    return plan.hasHeadings() && !table.rows().isEmpty()
        ? cell(table.rows().getFirst(), column)
        : "";
  }
}
