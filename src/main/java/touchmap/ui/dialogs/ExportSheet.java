package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** Asks in which format the map should be exported, and in which colours where it is painted. */
public final class ExportSheet {
  /**
   * A format on offer: its ending, what it is called, what it is good for, whether there is a
   * painting in it, and whether it is nothing but a drawing.
   */
  public record Format(String ending, String name, String use, boolean painted, boolean drawn) {}

  /** Colours on offer: which they are, and what they are called. */
  public record Colours(String which, String name) {}

  /** What was chosen; {@code journeys} without the map, where the format can show that. */
  public record Choice(Format format, Colours colours, boolean journeys) {}

  /**
   * What there is to choose from: the formats, the colours and the usual ones, and whether the map has journeys.
   */
  public record Offer(
      List<Format> formats, List<Colours> colours, Colours theme, boolean hasJourneys) {
    public Offer {
      formats = List.copyOf(formats);
      colours = List.copyOf(colours);
    }
  }

  /** Another way: what it is called, and what it does once the sheet is closed. */
  public record Way(String id, String name, Runnable then) {}

  private static final double WIDTH = 680;

  private final ToggleGroup group = new ToggleGroup();
  private final VBox colours = new VBox(6);
  private final VBox subject = new VBox(6);
  private Format chosen;
  private Colours theme;
  private boolean journeys;

  private ExportSheet(Offer offer) {
    this.chosen = offer.formats().getFirst();
    this.theme = offer.theme();
  }

  public static void show(ModalLayer layer, Words words, Offer offer, Consumer<Choice> then) {
    new ExportSheet(offer).open(layer, words, offer, then, List.of());
  }

  /** With other ways to take the map out of the program at the foot. */
  public static void show(
      ModalLayer layer, Words words, Offer offer, Consumer<Choice> then, List<Way> ways) {
    new ExportSheet(offer).open(layer, words, offer, then, ways);
  }

  private void open(
      ModalLayer layer, Words words, Offer offer, Consumer<Choice> then, List<Way> ways) {
    HBox list = columns(offer.formats());
    var palette = new Segmented<Colours>(to -> theme = to);
    offer.colours().forEach(each -> palette.with(each, each.name()));
    palette.setId("export-colours");
    palette.choose(theme);
    var heading = new Label(words.of("dialogs.export.colours"));
    heading.getStyleClass().add("section-title");
    colours.getChildren().setAll(heading, palette);
    var what =
        new Segmented<Boolean>(to -> journeys = to)
            .with(false, words.of("dialogs.export.map"))
            .with(true, words.of("dialogs.export.journeys"));
    what.choose(false);
    what.setId("export-what");
    var shown = new Label(words.of("dialogs.export.what"));
    shown.getStyleClass().add("section-title");
    subject.getChildren().setAll(shown, what);
    Parts.show(subject, offer.hasJourneys());
    subject.setDisable(!chosen.drawn());
    var sheet = new Sheet(words.of("dialogs.export.title"), WIDTH, list, subject, colours);
    sheet.setId("export-sheet");
    for (Way each : ways) {
      Runnable leave =
          () -> {
            layer.close(sheet);
            each.then().run();
          };
      sheet.button(each.name(), leave).setId("export-way-" + each.id());
    }
    if (!ways.isEmpty()) sheet.gap();
    sheet.button(words.of("dialogs.cancel"), () -> layer.close(sheet));
    sheet.mainButton(
        words.of("dialogs.export.choose"),
        () -> {
          layer.close(sheet);
          then.accept(new Choice(chosen, theme, journeys && chosen.drawn()));
        });
    layer.show(sheet, () -> {});
  }

  /** Two columns side by side, read one after the other, so that the sheet fits on a low screen. */
  private HBox columns(List<Format> formats) {
    var columns = new HBox(24);
    int half = (formats.size() + 1) / 2;
    for (List<Format> part :
        List.of(formats.subList(0, half), formats.subList(half, formats.size()))) {
      var column = new VBox(6);
      column.setPrefWidth(WIDTH / 2);
      HBox.setHgrow(column, Priority.ALWAYS);
      for (Format format : part) column.getChildren().add(line(format));
      columns.getChildren().add(column);
    }
    return columns;
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
              subject.setDisable(!format.drawn());
            });
    var use = new Label(format.use());
    use.getStyleClass().addAll("caption", "radio-aside");
    use.setWrapText(true);
    use.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(0, button, use);
  }
}
