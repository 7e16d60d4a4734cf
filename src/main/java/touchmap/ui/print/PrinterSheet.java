package touchmap.ui.print;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;
import touchmap.ui.kit.TypedSpinner;
import touchmap.words.Words;

/**
 * Asks on which printer, and how often. The system's own dialog is not shown by JavaFX while the
 * program renders without the older toolkit.
 */
final class PrinterSheet {
  private static final double WIDTH = 420;
  private static final int MOST_COPIES = 99;

  /** What is printed on, and how often. */
  interface Print {
    void on(String printer, int copies);
  }

  private PrinterSheet() {}

  /** Over the sheet that asked; {@code printers} begin with the usual one. */
  static void show(ModalLayer layer, Words words, List<String> printers, Print print) {
    var which = new ComboBox<String>();
    which.setId("printer-which");
    which.getItems().setAll(printers);
    which.getSelectionModel().selectFirst();
    which.setMaxWidth(Double.MAX_VALUE);
    var copies = new Spinner<Integer>(new IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
    copies.setId("printer-copies");
    TypedSpinner.into(copies);
    copies.setPrefWidth(96);
    var sheet =
        new Sheet(
            words.of("print.printer.title"),
            WIDTH,
            Parts.labelled(words.of("print.printer.which"), which, which),
            Parts.labelled(words.of("print.printer.copies"), copies, copies));
    sheet.setId("printer-sheet");
    sheet.button(words.of("print.cancel"), () -> layer.close(sheet));
    Button go =
        sheet.mainButton(
            words.of("print.printer.go"),
            () -> {
              layer.close(sheet);
              print.on(which.getValue(), TypedSpinner.take(copies));
            });
    go.setId("printer-go");
    go.getStyleClass().add("first-focus");
    layer.show(sheet, () -> {});
  }
}
