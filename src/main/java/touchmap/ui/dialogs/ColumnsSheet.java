package touchmap.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.model.TopicType;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.TypedSpinner;
import touchmap.words.Words;

/**
 * Asks what each column of a foreign table holds: the first rows with a choice above each column, and
 * the map that would come of it.
 */
public final class ColumnsSheet {
  /**
   * A table to ask about.
   *
   * @param rows its first rows
   * @param all how many rows there are
   * @param choices all that a column can be taken for, in the order in which to choose
   * @param guess what is chosen at the beginning
   * @param heading the place of the row of headings in the file, counted from 0
   * @param headings how many rows may be that
   */
  public record Offer(
      String file,
      List<List<String>> rows,
      int all,
      List<String> choices,
      ColumnsHost.Columns guess,
      int heading,
      int headings) {
    public Offer {
      rows = List.copyOf(rows);
      choices = List.copyOf(choices);
    }

    int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many columns from there on hold anything. */
    int filledFrom(int first) {
      return (int)
          IntStream.range(first, Math.max(first, columns()))
              .filter(
                  column ->
                      IntStream.range(0, rows.size()).anyMatch(row -> !cell(row, column).isEmpty()))
              .count();
    }

    String cell(int row, int column) {
      List<String> cells = row < rows.size() ? rows.get(row) : List.of();
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private static final double WIDTH = 940;
  private static final double COLUMN = 172;
  private static final int ROWS = 7;
  private static final double FRAME = 36;

  /** Controls for more columns would make the sheet slow; what lies behind them is taken as guessed. */
  private static final int MOST_COLUMNS = 60;

  /** A cell longer than that is cut: one line holds no more. */
  private static final int LONGEST = 60;

  /** Roles that several columns may have. */
  private static final Set<String> SHARED = Set.of("", "object", "touchpoint", "note", "links");

  private final ModalLayer layer;
  private final Words words;
  private Offer offer;
  private final ColumnsHost host;
  private final List<ComboBox<String>> boxes = new ArrayList<>();
  private final List<PatientChoice> choices = new ArrayList<>();
  private final List<Label> heads = new ArrayList<>();
  private final CheckBox headings = new CheckBox();
  private final Spinner<Integer> heading = new Spinner<>(1, 1, 1);
  private final ScrollPane table = new ScrollPane();
  private final Label beyond = Parts.caption("");
  private final VBox outline = new VBox(1);
  private final Label counts = Parts.text("");
  private final Label lost = Parts.caption("");
  private final Label moved = Parts.caption("");
  private final Label wrong = Parts.wrong();
  private ColumnsHost.Columns now;
  private @Nullable Button open;

  private ColumnsSheet(ModalLayer layer, Words words, Offer offer, ColumnsHost host) {
    this.layer = layer;
    this.words = words;
    this.offer = offer;
    this.host = host;
    now = offer.guess();
  }

  public static void show(ModalLayer layer, Words words, Offer offer, ColumnsHost host) {
    new ColumnsSheet(layer, words, offer, host).show();
  }

  private void show() {
    headings.setText(words.of("dialogs.columns.headings"));
    headings.setId("columns-headings");
    headings.setSelected(now.hasHeadings());
    headings.setOnAction(event -> changed());
    heading.setId("columns-heading-row");
    heading.setPrefWidth(78);
    heading.setAccessibleText(words.of("dialogs.columns.headings"));
    heading.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(
            1, Math.max(offer.headings(), offer.heading() + 1), offer.heading() + 1));
    TypedSpinner.into(heading);
    heading.valueProperty().addListener((value, was, is) -> head(is));
    heading.disableProperty().bind(headings.selectedProperty().not());
    var headed = new HBox(8, headings, heading);
    headed.setAlignment(Pos.CENTER_LEFT);
    table.setId("columns-table");
    table.getStyleClass().addAll("notice", "sunken");
    table.setFocusTraversable(false);
    // All rows stay in sight, with the bar below them where the table is wide.
    table.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    table.setMinHeight(ScrollPane.USE_PREF_SIZE);
    fill();
    var preview = new ScrollPane(outline);
    preview.setId("columns-preview");
    preview.setAccessibleRole(AccessibleRole.TEXT);
    preview.accessibleTextProperty().bind(counts.textProperty());
    preview.setFitToWidth(true);
    preview.setPrefHeight(168);
    preview.setMinHeight(80);
    preview.getStyleClass().addAll("notice", "sunken");
    counts.setId("columns-counts");
    lost.setId("columns-lost");
    wrong.setId("columns-wrong");
    moved.setId("columns-moved");
    Parts.tell(moved, "");
    var sheet =
        new Sheet(
            words.of("dialogs.columns.title", offer.file()),
            WIDTH,
            Sheet.text(words.of("dialogs.columns.text")),
            headed,
            table,
            beyond,
            new VBox(2, moved, counts, lost, wrong),
            preview);
    sheet.setId("columns-sheet");
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet)).setId("columns-cancel");
    Button main =
        sheet.mainButton(
            words.of("dialogs.columns.open"),
            () -> {
              layer.close(sheet);
              host.open(now);
            });
    main.setId("columns-open");
    open = main;
    tell();
    layer.inTurn(() -> layer.show(sheet, () -> {}));
  }

  /** Another row holds the headings: what they say is guessed anew. */
  private void head(@Nullable Integer row) {
    if (row == null || row == offer.heading() + 1) return;
    offer = host.headings(row - 1);
    now = offer.guess().hasHeadings() ? offer.guess() : offer.guess().headed();
    Parts.tell(moved, "");
    fill();
    tell();
  }

  /** The first rows with a choice above each column. */
  private void fill() {
    boxes.clear();
    choices.clear();
    heads.clear();
    GridPane grid = grid();
    table.setContent(grid);
    table.prefHeightProperty().bind(grid.heightProperty().add(FRAME));
    for (ComboBox<String> each : boxes)
      each.focusedProperty()
          .addListener(
              (value, was, is) -> {
                if (is) bringIntoSight(table, each);
              });
    int more = offer.filledFrom(MOST_COLUMNS);
    beyond.setText(more > 0 ? words.count("dialogs.columns.beyond", more) : "");
    Parts.show(beyond, more > 0);
  }

  private GridPane grid() {
    var grid = new GridPane(10, 3);
    for (int column = 0; column < Math.min(offer.columns(), MOST_COLUMNS); column++) {
      grid.add(box(column), column, 0);
      for (int row = 0; row < Math.min(ROWS, offer.rows().size()); row++) {
        Label cell = cell(offer.cell(row, column));
        if (row == 0) heads.add(cell);
        grid.add(cell, column, row + 1);
      }
    }
    return grid;
  }

  private static Label cell(String text) {
    String line = text.replaceAll("\\s+", " ");
    var label = new Label(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    label.getStyleClass().add("columns-cell");
    label.setPrefWidth(COLUMN);
    label.setMaxWidth(COLUMN);
    label.setPadding(new Insets(0, 4, 0, 12));
    if (line.length() > 20)
      label.setTooltip(new Tooltip(line.length() > 300 ? line.substring(0, 300) + "…" : line));
    return label;
  }

  private ComboBox<String> box(int column) {
    var box = new ComboBox<String>();
    box.setId("column-" + (column + 1));
    box.getItems().setAll(offer.choices());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String role) {
            return role == null ? "" : name(words, role);
          }

          @Override
          public String fromString(String text) {
            return "";
          }
        });
    box.setVisibleRowCount(12);
    box.setPrefWidth(COLUMN);
    box.setMinWidth(COLUMN);
    box.setValue(now.role(column));
    box.setAccessibleHelp(
        words.of("dialogs.columns.holds", offer.cell(1, column), offer.cell(2, column)));
    boxes.add(box);
    choices.add(
        new PatientChoice(box, role -> name(words, role), (was, role) -> choose(column, role)));
    return box;
  }

  /** What only one column can be is taken from the other that was it, and said. */
  private void choose(int column, String role) {
    String said = "";
    for (int i = 0; i < choices.size(); i++) {
      boolean isTaken = i != column && !SHARED.contains(role);
      if (!isTaken || !role.equals(choices.get(i).settled())) continue;
      choices.get(i).put("");
      said = words.of("dialogs.columns.moved", name(words, role), column + 1, i + 1);
    }
    Parts.tell(moved, said);
    changed();
  }

  private void changed() {
    var roles = new ArrayList<String>();
    choices.forEach(each -> roles.add(each.settled()));
    for (int i = roles.size(); i < now.roles().size(); i++) roles.add(now.role(i));
    now = new ColumnsHost.Columns(roles, headings.isSelected());
    tell();
  }

  private void tell() {
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).getStyleClass().remove("strong");
      if (now.hasHeadings()) heads.get(i).getStyleClass().add("strong");
      String heading = now.hasHeadings() ? offer.cell(0, i) : "";
      boxes.get(i).setAccessibleText(words.of("dialogs.columns.column", i + 1, heading));
    }
    ColumnsHost.Preview first = host.preview(now);
    boolean isWhole = offer.all() <= offer.rows().size();
    show(first, isWhole);
    if (!isWhole) host.count(now, all -> show(all, true));
  }

  private void show(ColumnsHost.Preview seen, boolean isWhole) {
    boolean isMap = seen.wrong().isEmpty();
    outline.getChildren().setAll(seen.outline().stream().map(this::line).toList());
    if (isMap && !seen.isAll())
      outline.getChildren().add(Parts.caption(words.of("dialogs.columns.andSoOn")));
    String said =
        words.of(
            "dialogs.columns.counts",
            words.count("dialogs.columns.objects", seen.objects()),
            words.count("dialogs.columns.touchpoints", seen.touchpoints()));
    String counted =
        isWhole ? said : words.of("dialogs.columns.first", said, offer.rows().size(), offer.all());
    Parts.tell(counts, isMap ? counted : "");
    Parts.tell(
        lost,
        seen.lost().isEmpty()
            ? ""
            : words.of("dialogs.columns.lost", String.join(" · ", seen.lost())));
    Parts.tell(wrong, seen.wrong());
    if (open != null) open.setDisable(!isMap);
  }

  private Label line(ColumnsHost.Line line) {
    var label = new Label(line.name().replaceAll("\\s+", " "));
    label.setPadding(new Insets(0, 0, 0, 22.0 * line.level()));
    if (line.type() != TopicType.TOUCHPOINT) label.getStyleClass().add("strong");
    label.getStyleClass().add("columns-cell");
    if (!line.more().isEmpty()) {
      label.setGraphic(Parts.caption(line.more()));
      label.setContentDisplay(ContentDisplay.RIGHT);
      label.setGraphicTextGap(10);
    }
    return label;
  }

  /** What a column can be taken for, in words: those of the details panel where it has them. */
  static String name(Words words, String role) {
    String score = "score:";
    if (role.startsWith(score))
      return words.of("dialogs.columns.role.score", role.substring(score.length()));
    String own = "dialogs.columns.role." + (role.isEmpty() ? "none" : role);
    return words.has(own) ? words.of(own) : words.of("details." + role);
  }

  private static void bringIntoSight(ScrollPane pane, ComboBox<String> box) {
    double whole = pane.getContent().getLayoutBounds().getWidth();
    double seen = pane.getViewportBounds().getWidth();
    if (whole <= seen) return;
    double left = pane.getHvalue() * (whole - seen);
    double from = box.getBoundsInParent().getMinX();
    double to = box.getBoundsInParent().getMaxX();
    double wanted = from < left ? from : to > left + seen ? to - seen : left;
    pane.setHvalue(Math.clamp(wanted / (whole - seen), 0, 1));
  }
}
