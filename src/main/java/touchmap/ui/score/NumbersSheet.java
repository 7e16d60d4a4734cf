package touchmap.ui.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.method.HeadingRow;
import touchmap.method.MetricChoices;
import touchmap.method.MetricColumns;
import touchmap.method.ReadTable;
import touchmap.model.Id;
import touchmap.ui.kit.LeaveTwice;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The sheet in which a table of customers' numbers is matched to the map. What fits nowhere stays in view at the top
 * until a person has matched it or left it out; only then can the numbers be taken, all in one step.
 */
final class NumbersSheet {
  private static final double WIDTH = 760;
  private static final double ROW = 44;
  private static final int ROWS = 6;

  private final Editor editor;
  private final Words words;
  private final ScoreHost host;
  private final Answers answers;
  private final ScoreHost.Table file;
  private final Runnable begin;
  private final Set<LineKey> leftOut = new HashSet<>();
  private final ListView<NumberLine> list = new ListView<>();
  private final Label summary = new Label();
  private final Label unread = Parts.caption("");
  private final Label unsaved = Parts.wrong();
  private final MatchLine match;
  private final SourceLine sourceLine;
  private final VBox columnsBox = new VBox();
  private final KindLine kindLine;
  private final EffortLine effortLine;
  private final DaysLine daysLine;
  private final DayOrderLine dayOrderLine;
  private final Button leaveAll = new Button();
  private final Button take;
  private final Sheet sheet;
  private boolean touched;
  private ReadTable table = ReadTable.EMPTY;
  private ColumnsLine columnsLine;
  private MetricColumns columns = MetricColumns.guess(List.of());
  private MetricChoices choices = MetricChoices.NONE;

  /** {@code begin} starts the round that the numbers go into, if it is to be a new one, once they are taken. */
  NumbersSheet(
      Editor editor,
      Words words,
      ScoreHost host,
      Answers answers,
      ScoreHost.Table file,
      Runnable begin) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.answers = answers;
    this.file = file;
    this.begin = begin;
    sourceLine = new SourceLine(words, file, editor.map(), this::chosen);
    columnsLine = new ColumnsLine(words, List.of(), columns, this::use);
    kindLine = new KindLine(words, (column, kind) -> decide(choices.withKind(column, kind)));
    effortLine = new EffortLine(words, scale -> decide(choices.withEffort(scale)));
    daysLine = new DaysLine(words, daily -> decide(choices.withDaily(daily)));
    dayOrderLine = new DayOrderLine(words, order -> decide(choices.withDays(order)));
    choices =
        choices.withDays(DayOrderLine.usual(words, Locale.getDefault(Locale.Category.FORMAT)));
    match =
        new MatchLine(
            words,
            editor.map(),
            this::match,
            offer -> decide(offer.decide().apply(choices)),
            this::leaveOut);
    if (file.commasAreFree()) choices = choices.withCommas(MetricChoices.Commas.LIKELY_DECIMAL);
    build();
    sheet =
        new Sheet(
            words.of("score.import.title"),
            WIDTH,
            Sheet.text(words.of("score.import.text", file.name())),
            sourceLine,
            columnsBox,
            kindLine,
            effortLine,
            daysLine,
            dayOrderLine,
            unread,
            summaryLine(),
            list,
            match,
            unsaved);
    sheet.setId("numbers-sheet");
    sheet.getStylesheets().add(Theme.sheet("score"));
    sheet.button(words.of("score.import.cancel"), this::close).setId("import-cancel");
    take = sheet.mainButton("", this::take);
    take.setId("import-take");
    int first =
        HeadingRow.best(
            editor.map(), file.sheets().stream().map(ScoreHost.Table.Sheet::rows).toList());
    source(first, HeadingRow.guess(editor.map(), file.sheets().get(first).rows()));
  }

  private void chosen(int sheetOfFile, int heading) {
    touched = true;
    source(sheetOfFile, heading);
  }

  /** Reads another sheet, or the same below another row; nothing that was decided about single rows holds there. */
  private void source(int sheetOfFile, int heading) {
    table = file.below(editor.map(), sheetOfFile, heading);
    sourceLine.show(sheetOfFile, heading);
    columns = MetricColumns.guess(editor.map(), table.rows());
    if (table.isTurned()) columns = columns.withAnswers(true);
    columnsLine = new ColumnsLine(words, table.headings(), columns, this::use);
    columnsBox
        .getChildren()
        .setAll(table.isTurned() ? Parts.caption(words.of("score.import.turned")) : columnsLine);
    leftOut.clear();
    choices = choices.withoutRows().withFinished(false);
    refresh();
  }

  private void build() {
    list.setId("import-rows");
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * ROWS + 4);
    list.setMinHeight(ROW * 3);
    list.setCellFactory(view -> new NumberCell(words));
    list.setAccessibleText(words.of("score.import.rows"));
    list.getStyleClass().add("import-rows");
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((value, before, line) -> match.show(line, isDecided(line)));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          NumberLine line = list.getSelectionModel().getSelectedItem();
          if (event.getCode() != KeyCode.DELETE || line == null) return;
          event.consume();
          leaveOut(line);
        });
    leaveAll.setId("import-leave-all");
    leaveAll.getStyleClass().addAll("flat", "small");
    leaveAll.setMinWidth(Region.USE_PREF_SIZE);
    leaveAll.setOnAction(event -> leaveAll());
    unread.setId("import-unread");
    unsaved.setId("import-unsaved");
    summary.setId("import-summary");
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
  }

  private HBox summaryLine() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(8, summary, space, leaveAll);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  void open() {
    new LeaveTwice(
            host.layer(),
            sheet,
            () -> touched,
            now -> Parts.tell(unsaved, now ? words.of("score.import.escape") : ""))
        .open();
  }

  private void use(MetricColumns told) {
    touched = true;
    // the tick that nobody touched goes with the columns it was guessed for
    boolean isStale = told.answers() && columns.answers() && !told.canBeAnswers(table.rows());
    MetricColumns to = isStale ? told.withAnswers(false) : told;
    // unticked where nobody had said it, the numbers are finished ones although they look like
    // answers
    if (to.answers()) choices = choices.withFinished(false);
    else if (!isStale && (columns.answers() || intake().isPooled()))
      choices = choices.withFinished(true);
    columns = to;
    refresh();
  }

  private void match(NumberLine line, Id touchpoint) {
    MetricChoices more = choices;
    if (!line.name().isEmpty()) more = more.withTouchpoint(line.name(), touchpoint);
    for (int row : line.nameless()) more = more.withRow(row, touchpoint);
    decide(more);
  }

  private void decide(MetricChoices now) {
    touched = true;
    choices = now;
    refresh();
  }

  private void leaveOut(NumberLine line) {
    touched = true;
    if (!leftOut.remove(line.key())) leftOut.add(line.key());
    refresh();
  }

  private void leaveAll() {
    touched = true;
    leftOut.addAll(intake().open());
    refresh();
  }

  private boolean isDecided(@Nullable NumberLine line) {
    return line != null && leftOut.contains(line.key());
  }

  private Intake intake() {
    return new Intake(editor.map(), file.name(), table, columns, choices, leftOut, words);
  }

  private void refresh() {
    Intake now = intake();
    effortLine.show(now.effort());
    kindLine.show(now.askedKinds(), table.headings(), choices.kinds());
    columnsLine.showAnswers(columns.answers() || now.isPooled());
    daysLine.show(now.isOverDays(), choices.daily());
    dayOrderLine.show(now.unsureDay(), choices.days());
    List<String> others = columns.unread(editor.map(), table.rows());
    Parts.show(unread, !others.isEmpty());
    unread.setText(words.of("score.import.unread", String.join(", ", others)));
    List<NumberLine> lines = now.lines();
    NumberLine before = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(lines);
    reselect(before, lines);
    int open = now.open().size();
    int taken = now.taken();
    summary.setText(words.of("score.import.summary", taken, open, now.out()));
    leaveAll.setText(words.count("score.import.leaveAll", open));
    leaveAll.setVisible(open > 0);
    take.setText(words.count("score.import.take", taken));
    take.setDisable(open > 0 || taken == 0);
  }

  /** The same line again, or one of its row, while it is still open, else the next that is. */
  private void reselect(@Nullable NumberLine before, List<NumberLine> lines) {
    int at = -1;
    for (int i = 0; i < lines.size() && at < 0; i++) if (lines.get(i).isOpen()) at = i;
    if (before != null) {
      for (int i = 0; i < lines.size(); i++)
        if (lines.get(i).row() == before.row() && (lines.get(i).isOpen() || !before.isOpen()))
          at = i;
      for (int i = 0; i < lines.size() && !before.isOpen(); i++)
        if (lines.get(i).key().equals(before.key())) at = i;
    }
    if (at < 0) list.getSelectionModel().clearSelection();
    else list.getSelectionModel().select(at);
    NumberLine line = list.getSelectionModel().getSelectedItem();
    match.show(line, isDecided(line));
  }

  private void take() {
    Intake now = intake();
    if (!now.open().isEmpty() || now.taken() == 0) return;
    begin.run();
    if (!answers.apply(now.edit(answers.sitting()))) return;
    close();
    String taken = words.count("score.import.taken", now.taken());
    host.sayUndoable(now.hasNumbers() ? taken + " " + words.of("score.import.where") : taken);
  }

  private void close() {
    host.layer().close(sheet);
  }

  /** For a caption above a control. */
  static VBox captioned(String text, Region control) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    label.setLabelFor(control);
    control.setAccessibleText(text);
    control.setMaxWidth(Double.MAX_VALUE);
    var box = new VBox(3, label, control);
    box.setMinWidth(0);
    box.setPrefWidth(10);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }
}
