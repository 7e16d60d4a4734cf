package touchmap.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.lens.Channels;
import touchmap.ui.kit.Sheet;
import touchmap.words.Words;

/** The questions of a filter, each with the values that occur in the map; every choice shows at once. */
final class FilterPanel extends VBox {
  private final Words words;
  private final Consumer<Filter> onChange;
  private final GridPane grid = new GridPane(12, 8);
  private Filter filter;

  FilterPanel(
      Words words,
      Filter.Choices choices,
      Filter now,
      Consumer<Filter> onChange,
      Runnable onClose) {
    super(12);
    this.words = words;
    this.onChange = onChange;
    filter = now;
    setId("filter-panel");
    getStyleClass().addAll("float", "filter-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var title = new Label(words.of("app.filter.title"));
    title.getStyleClass().add("strong");
    getChildren().add(title);
    row("tag", choices.tags(), filter.tag(), Function.identity(), this::tag);
    row("channel", choices.channels(), filter.channel(), this::channelName, this::channel);
    row(
        "contact",
        choices.contacts(),
        filter.contact(),
        each -> name(words, "contact", each),
        this::contact);
    row("driver", choices.drivers(), filter.driver(), Function.identity(), this::driver);
    row("state", choices.states(), filter.state(), each -> name(words, "state", each), this::state);
    getChildren().add(choices.isEmpty() ? Sheet.text(words.of("app.filter.nothing")) : grid);
    setPrefWidth(350);
    getChildren().add(foot(onClose));
  }

  static String name(Words words, String part, Enum<?> value) {
    return words.of("app.filter." + part + "." + value.name().toLowerCase(Locale.ROOT));
  }

  private String channelName(String channel) {
    return channelName(words, channel);
  }

  /** The name of one of our own channels; any other is its own name. */
  static String channelName(Words words, String channel) {
    return Channels.shown(channel, words);
  }

  private HBox foot(Runnable onClose) {
    var clear = new Button(words.of("app.filter.clear"));
    clear.setId("filter-clear");
    clear.getStyleClass().addAll("flat", "small");
    clear.setOnAction(
        event -> {
          change(Filter.NONE);
          onClose.run();
        });
    var done = new Button(words.of("app.done"));
    done.getStyleClass().add("small");
    done.setOnAction(event -> onClose.run());
    var foot = new HBox(8, clear, done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private <T> void row(
      String part,
      List<T> values,
      Optional<T> now,
      Function<T, String> name,
      Consumer<Optional<T>> choose) {
    if (values.isEmpty()) return;
    var box = new ComboBox<String>();
    box.setId("filter-" + part);
    box.getItems().add(words.of("app.filter.any"));
    values.forEach(value -> box.getItems().add(name.apply(value)));
    box.getSelectionModel().select(now.map(value -> values.indexOf(value) + 1).orElse(0));
    box.setPrefWidth(200);
    box.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(box, Priority.ALWAYS);
    box.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (value, before, chosen) -> {
              int at = chosen.intValue() - 1;
              choose.accept(at < 0 ? Optional.empty() : Optional.of(values.get(at)));
            });
    var label = new Label(words.of("app.filter." + part));
    label.setLabelFor(box);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("caption");
    grid.addRow(grid.getRowCount(), label, box);
  }

  private void tag(Optional<String> to) {
    change(new Filter(to, filter.channel(), filter.contact(), filter.driver(), filter.state()));
  }

  private void channel(Optional<String> to) {
    change(new Filter(filter.tag(), to, filter.contact(), filter.driver(), filter.state()));
  }

  private void contact(Optional<touchmap.model.Contact> to) {
    change(new Filter(filter.tag(), filter.channel(), to, filter.driver(), filter.state()));
  }

  private void driver(Optional<String> to) {
    change(new Filter(filter.tag(), filter.channel(), filter.contact(), to, filter.state()));
  }

  private void state(Optional<touchmap.model.TouchState> to) {
    change(new Filter(filter.tag(), filter.channel(), filter.contact(), filter.driver(), to));
  }

  private void change(Filter to) {
    filter = to;
    onChange.accept(to);
  }
}
