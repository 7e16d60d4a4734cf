package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import touchmap.model.ThemeName;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Asks in which format the map should be exported, and in which colours where it is painted. */
public final class ExportSheet {
  /** A format on offer: its ending, what it is called, what it is good for, and whether it is a painting. */
  public record Format(String ending, String name, String use, boolean painted) {}

  /** What was chosen. */
  public record Choice(Format format, ThemeName colours) {}

  private final ToggleGroup group = new ToggleGroup();
  private final VBox colours = new VBox(6);
  private Format chosen;
  private ThemeName theme;

  private ExportSheet(List<Format> formats, ThemeName theme) {
    this.chosen = formats.getFirst();
    this.theme = theme;
  }

  public static void show(
      ModalLayer layer, Words words, List<Format> formats, ThemeName theme, Consumer<Choice> then) {
    new ExportSheet(formats, theme).open(layer, words, formats, then);
  }

  private void open(ModalLayer layer, Words words, List<Format> formats, Consumer<Choice> then) {
    var list = new VBox(4);
    for (Format format : formats) list.getChildren().add(line(format));
    var palette =
        new Segmented<ThemeName>(to -> theme = to)
            .with(ThemeName.LIGHT, words.of("dialogs.settings.light"))
            .with(ThemeName.DARK, words.of("dialogs.settings.dark"))
            .with(ThemeName.PROJECTOR, words.of("dialogs.export.projector"));
    palette.choose(theme);
    var heading = new Label(words.of("dialogs.export.colours"));
    heading.getStyleClass().add("section-title");
    colours.getChildren().setAll(heading, palette);
    var sheet = new Sheet(words.of("dialogs.export.title"), 480, list, colours);
    sheet.setId("export-sheet");
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet));
    sheet.mainButton(
        words.of("dialogs.export.choose"),
        () -> {
          layer.close(sheet);
          then.accept(new Choice(chosen, theme));
        });
    layer.show(sheet, () -> {});
  }

  private VBox line(Format format) {
    var button = new RadioButton(format.name());
    button.setId("export-" + format.ending());
    button.setToggleGroup(group);
    button.getStyleClass().add("strong");
    if (format == chosen) {
      button.setSelected(true);
      button.getStyleClass().add("first-focus");
    }
    button
        .selectedProperty()
        .addListener(
            (value, before, on) -> {
              if (!on) return;
              chosen = format;
              colours.setDisable(!format.painted());
            });
    var use = new Label(format.use());
    use.getStyleClass().addAll("caption", "radio-aside");
    return new VBox(0, button, use);
  }
}
