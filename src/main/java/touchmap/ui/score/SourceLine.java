package touchmap.ui.score;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.method.HeadingRow;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.TypedSpinner;
import touchmap.words.Words;

/** Which sheet of the file is read, and which of its rows holds the headings; both guessed, and to be changed. */
final class SourceLine extends HBox {
  /** Hears of the sheet and of the row of its headings, both counted from 0; no row is one before the first. */
  interface Choose {
    void source(int sheet, int heading);
  }

  private final ScoreHost.Table table;
  private final TouchMap map;
  private final Choose choose;
  private final ComboBox<Integer> sheet = new ComboBox<>();
  private final Spinner<Integer> heading = new Spinner<>(0, 1, 1);
  private final Label none;
  private boolean showing;

  SourceLine(Words words, ScoreHost.Table table, TouchMap map, Choose choose) {
    super(8);
    this.table = table;
    this.map = map;
    this.choose = choose;
    setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < table.sheets().size(); i++) sheet.getItems().add(i);
    sheet.setId("import-sheet");
    sheet.setMaxWidth(320);
    sheet.setConverter(names(table.sheets()));
    sheet.setOnAction(event -> sheet());
    heading.setId("import-heading");
    heading.setPrefWidth(78);
    TypedSpinner.into(heading);
    heading.valueProperty().addListener((value, before, now) -> heading());
    none = Parts.caption(words.of("score.import.noHeading"));
    none.setId("import-no-heading");
    Label ofSheet = label(words.of("score.import.sheet"), sheet);
    for (Region each : List.of(ofSheet, sheet)) Parts.show(each, table.sheets().size() > 1);
    getChildren()
        .addAll(ofSheet, sheet, label(words.of("score.import.heading"), heading), heading, none);
  }

  private static Label label(String text, Region of) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(of);
    of.setAccessibleText(text);
    return label;
  }

  private static StringConverter<Integer> names(List<ScoreHost.Table.Sheet> sheets) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Integer at) {
        return at == null ? "" : sheets.get(at).name();
      }

      @Override
      public Integer fromString(String name) {
        throw new UnsupportedOperationException("Sheets are chosen, not typed");
      }
    };
  }

  /** Shows what is read now, and tells nobody. */
  void show(int ofSheet, int row) {
    showing = true;
    sheet.setValue(ofSheet);
    int rows = Math.max(1, table.sheets().get(ofSheet).rows().size());
    heading.setValueFactory(
        new SpinnerValueFactory.IntegerSpinnerValueFactory(0, rows, Math.min(row + 1, rows)));
    Parts.show(none, row == HeadingRow.NONE);
    showing = false;
  }

  private void sheet() {
    Integer now = sheet.getValue();
    if (showing || now == null) return;
    choose.source(now, HeadingRow.guess(map, table.sheets().get(now).rows()));
  }

  private void heading() {
    Integer row = heading.getValue();
    Integer now = sheet.getValue();
    if (!showing && row != null && now != null) choose.source(now, row - 1);
  }
}
