package touchmap.ui.dialogs;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/**
 * Asks in which format the map should be exported, in which colours where it is painted, and how large where it is pixels.
 */
public final class ExportSheet {
  /**
   * A format on offer: its ending, what it is called, what it is good for, whether there is a
   * painting in it, and whether it is nothing but a drawing.
   */
  public record Format(String ending, String name, String use, boolean painted, boolean drawn) {
    boolean isPixels() {
      return ending.equals("png");
    }
  }

  /** Colours on offer: which they are, and what they are called. */
  public record Colours(String which, String name) {}

  /** How large a picture becomes, whether that is more than the format bears, and how long a side of it may be. */
  public record Pixels(long width, long height, boolean tooMany, int longest) {}

  /** Tells how large the picture of the map, or of its journeys, becomes at a scale. */
  public interface Measuring {
    Pixels pixels(boolean journeys, double scale);
  }

  /**
   * What was chosen; {@code journeys} without the map, where the format can show that; {@code scale} is how many pixels
   * a unit of the map has, where the format has pixels.
   */
  public record Choice(Format format, Colours colours, boolean journeys, double scale) {
    /** In the usual size. */
    public Choice(Format format, Colours colours, boolean journeys) {
      this(format, colours, journeys, PictureSize.USUAL);
    }
  }

  /**
   * What there is to choose from: the formats, the colours and the usual ones, whether the map has journeys, and
   * how large pictures become.
   */
  public record Offer(
      List<Format> formats,
      List<Colours> colours,
      Colours theme,
      boolean hasJourneys,
      Measuring measuring) {
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
  private final PictureSize size;
  private @Nullable Button main;
  private Format chosen;
  private Colours theme;
  private boolean journeys;

  private ExportSheet(Words words, Offer offer) {
    size = new PictureSize(words, offer.measuring(), this::allow);
    this.chosen = offer.formats().getFirst();
    this.theme = offer.theme();
  }

  public static void show(ModalLayer layer, Words words, Offer offer, Consumer<Choice> then) {
    new ExportSheet(words, offer).open(layer, words, offer, then, List.of());
  }

  /** With other ways to take the map out of the program at the foot. */
  public static void show(
      ModalLayer layer, Words words, Offer offer, Consumer<Choice> then, List<Way> ways) {
    new ExportSheet(words, offer).open(layer, words, offer, then, ways);
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
        new Segmented<Boolean>(
                to -> {
                  journeys = to;
                  refresh();
                })
            .with(false, words.of("dialogs.export.map"))
            .with(true, words.of("dialogs.export.journeys"));
    what.choose(false);
    what.setId("export-what");
    var shown = new Label(words.of("dialogs.export.what"));
    shown.getStyleClass().add("section-title");
    subject.getChildren().setAll(shown, what);
    Parts.show(subject, offer.hasJourneys());
    var row = Parts.row(24, subject, size);
    row.setAlignment(Pos.TOP_LEFT);
    row.managedProperty().bind(subject.managedProperty().or(size.managedProperty()));
    var sheet = new Sheet(words.of("dialogs.export.title"), WIDTH, list, row, colours);
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
    main =
        sheet.mainButton(
            words.of("dialogs.export.choose"),
            () -> {
              layer.close(sheet);
              double scale = size.scale().orElse(PictureSize.USUAL);
              then.accept(new Choice(chosen, theme, journeys && chosen.drawn(), scale));
            });
    refresh();
    layer.show(sheet, () -> {});
  }

  /** What goes with the format that is chosen. */
  private void refresh() {
    colours.setDisable(!chosen.painted());
    subject.setDisable(!chosen.drawn());
    Parts.show(size, chosen.isPixels());
    if (chosen.isPixels()) size.measure(journeys);
    else allow();
  }

  /** A picture that cannot be made is not asked for. */
  private void allow() {
    if (main != null) main.setDisable(chosen.isPixels() && size.scale().isEmpty());
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
              refresh();
            });
    var use = new Label(format.use());
    use.getStyleClass().addAll("caption", "radio-aside");
    use.setWrapText(true);
    use.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(0, button, use);
  }
}
