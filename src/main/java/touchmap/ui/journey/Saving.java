package touchmap.ui.journey;

import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Opens a sheet that is either cancelled or saved. */
record Saving(ModalLayer layer, Words words) {
  void open(Sheet sheet, Runnable save) {
    sheet.gap();
    sheet.button(words.of("journey.cancel"), () -> layer.close(sheet));
    sheet.mainButton(
        words.of("journey.save"),
        () -> {
          layer.close(sheet);
          save.run();
        });
    layer.show(sheet, () -> layer.close(sheet));
  }
}
