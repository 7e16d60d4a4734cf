package touchmap.ui.journey;

import touchmap.lens.journey.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.method.ChainFigures;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Persona;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** The drawer's first line: which chain it is, whose, and what it comes to. */
final class JourneyHead extends HeadLine {
  /** Beyond this a name in a figure is cut, and whole in its tooltip. */
  private static final double MOST_CHIP = 340;

  private static final double GAP = 8;

  private final Words words;
  private final Written written;
  private final ComboBox<Chain> chooser = new ComboBox<>();
  private final Label persona = Parts.name("");
  private final Label total = chip("journey-total", "good-chip");
  private final Label goOn = chip("journey-yield", "plain-chip");
  private final Label peakEnd = chip("journey-peak-end", "plain-chip");
  private final Label truth = chip("journey-truth", "note-chip");
  private final Label weakest = chip("journey-weakest", "bad-chip");
  private final MenuButton rows;
  private final Button step;
  private final Button link;
  private Optional<Chain> shown = Optional.empty();
  private boolean showing;

  /** What can be asked for in this line; {@code more} stands in the menu. */
  record Wishes(
      Consumer<Id> chain,
      Consumer<Id> compare,
      Runnable step,
      Runnable link,
      Runnable close,
      Supplier<List<MenuItem>> rows,
      List<Act> more) {}

  /** A line of the menu that is not about one chain. */
  record Act(String key, Runnable run) {}

  JourneyHead(Written written, ChainWork work, Wishes wishes) {
    this(Parts.row(GAP), Parts.row(GAP), written, work, wishes);
  }

  private JourneyHead(HBox left, HBox right, Written written, ChainWork work, Wishes wishes) {
    super(left, right);
    this.written = written;
    words = written.words();
    getStyleClass().add("journey-head");
    var title = new Label(words.of("journey.title"), Icons.node("route", 20));
    title.getStyleClass().add("journey-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    chooser.setId("journey-chain");
    chooser.setAccessibleText(words.of("journey.chain"));
    chooser.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Chain chain) {
            return chain == null ? "" : named(chain);
          }

          @Override
          public Chain fromString(String name) {
            throw new UnsupportedOperationException();
          }
        });
    chooser.setMinWidth(150);
    chooser.setMaxWidth(260);
    chooser
        .valueProperty()
        .addListener(
            (value, before, now) -> {
              if (!showing && now != null) wishes.chain().accept(now.id());
            });
    persona.getStyleClass().add("caption");
    persona.setId("journey-persona");
    for (Label each : List.of(total, goOn, peakEnd)) each.setMinWidth(Region.USE_PREF_SIZE);
    for (Label each : List.of(truth, weakest)) {
      var tip = new Tooltip();
      tip.textProperty().bind(each.textProperty());
      each.setTooltip(tip);
      each.setMaxWidth(MOST_CHIP);
    }
    total.setTooltip(new Tooltip(words.of("journey.value.ours")));
    total.setAccessibleHelp(words.of("journey.value.ours"));
    truth.setGraphic(LegendBar.star(14));
    weakest.setGraphic(Icons.node("unlink", 13));
    Button close =
        Parts.icon("journey-close", "chevron-down", words.of("journey.close"), wishes.close());
    step = Parts.small("journey-add", words.of("journey.add"), wishes.step());
    step.setGraphic(Icons.node("plus", 15));
    link = Parts.small("journey-link-more", words.of("journey.link"), wishes.link());
    link.setGraphic(Icons.node("route", 15));
    for (Button each : List.of(step, link)) each.setMinWidth(Region.USE_PREF_SIZE);
    rows = rows(wishes);
    left.getChildren().setAll(title, chooser, acts(work, wishes), persona);
    figures(total, goOn, peakEnd, truth, weakest);
    right.getChildren().setAll(rows, link, step, close);
  }

  /** Which rows of the table are to be seen. */
  private MenuButton rows(Wishes wishes) {
    var menu = new MenuButton(words.of("journey.rows"));
    menu.setId("journey-rows");
    menu.setGraphic(Icons.node("table-2", 15));
    menu.setMnemonicParsing(false);
    menu.setTooltip(new Tooltip(words.of("journey.menu.rows")));
    menu.getStyleClass().add("small");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setOnShowing(event -> menu.getItems().setAll(wishes.rows().get()));
    menu.getItems().setAll(wishes.rows().get());
    return menu;
  }

  /** Whether there is a table whose rows can be chosen. */
  void rowsShown(boolean shown) {
    Parts.show(rows, shown);
  }

  /** What can be done with whole chains. */
  private MenuButton acts(ChainWork work, Wishes wishes) {
    var menu = new MenuButton();
    menu.setId("journey-acts");
    menu.setGraphic(Icons.node("ellipsis", 18));
    menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    menu.setAccessibleText(words.of("journey.acts"));
    menu.setTooltip(new Tooltip(words.of("journey.acts")));
    menu.getStyleClass().addAll("flat", "small", "icon-button");
    var compare = new Menu(words.of("journey.acts.compare"));
    compare.setId("journey-acts-compare");
    menu.getItems()
        .setAll(
            item("new", work::beginAndAsk),
            item("change", () -> shown.ifPresent(work::ask)),
            item("copy", () -> shown.ifPresent(work::copy)),
            item("delete", () -> shown.ifPresent(work::remove)),
            compare,
            new SeparatorMenuItem());
    List<MenuItem> ofChain = List.copyOf(menu.getItems().subList(1, 4));
    for (Act each : wishes.more()) menu.getItems().add(item(each.key(), each.run()));
    menu.setOnShowing(
        event -> {
          ofChain.forEach(each -> each.setDisable(shown.isEmpty()));
          compare.getItems().setAll(others(wishes.compare()));
          compare.setDisable(compare.getItems().isEmpty());
        });
    return menu;
  }

  /** The chains that the shown one can be laid beside. */
  private List<MenuItem> others(Consumer<Id> compare) {
    return chooser.getItems().stream()
        .filter(each -> shown.filter(now -> !now.id().equals(each.id())).isPresent())
        .map(
            each -> {
              var item = new MenuItem(named(each));
              item.setMnemonicParsing(false);
              item.setOnAction(event -> compare.accept(each.id()));
              return item;
            })
        .toList();
  }

  private MenuItem item(String key, Runnable run) {
    var item = new MenuItem(words.of("journey.acts." + key));
    item.setId("journey-acts-" + key);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  private static Label chip(String id, String style) {
    var chip = new Label();
    chip.setId(id);
    chip.getStyleClass().setAll("label", "journey-chip", style);
    return chip;
  }

  private String named(Chain chain) {
    return chain.name().isBlank() ? words.of("journey.unnamed") : chain.name().strip();
  }

  /** Shows the chains there are, and nothing of any of them. */
  void show(TouchMap map, Optional<JourneyFigures> journey) {
    List<Chain> chains = map.study().journey().chains();
    Optional<Chain> chain = journey.map(JourneyFigures::chain).map(ChainFigures::chain);
    shown = chain;
    Parts.show(step, chain.isPresent());
    Parts.show(link, chain.isPresent());
    showing = true;
    chooser.getItems().setAll(chains);
    chooser.setValue(chain.orElse(null));
    showing = false;
    Parts.show(chooser, chain.isPresent());
    persona.setText(
        chain
            .flatMap(Chain::persona)
            .flatMap(map.study().journey()::persona)
            .map(Persona::name)
            .orElse(""));
    tell(total, journey.flatMap(this::totalOf));
    tell(goOn, journey.flatMap(this::yieldOf));
    tell(peakEnd, journey.flatMap(this::peakEndOf));
    tell(truth, journey.flatMap(this::truthOf));
    tell(weakest, journey.flatMap(JourneyFigures::weakest).map(at -> at("weakest", at)));
  }

  private static void tell(Label chip, Optional<String> said) {
    Parts.tell(chip, said.orElse(""));
  }

  private Optional<String> totalOf(JourneyFigures journey) {
    return journey.total().isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("journey.chip.total", written.signed(journey.total())));
  }

  private Optional<String> yieldOf(JourneyFigures journey) {
    return journey.chain().yield().isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("journey.chip.yield", written.share(journey.chain().yield())));
  }

  private Optional<String> peakEndOf(JourneyFigures journey) {
    return journey.chain().peakEnd().isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("journey.chip.peakEnd", written.signed(journey.chain().peakEnd())));
  }

  private Optional<String> truthOf(JourneyFigures journey) {
    return journey.momentsOfTruth().stream().findFirst().map(at -> at("truth", at));
  }

  private String at(String chip, Column column) {
    return words.of("journey.chip." + chip, column.touchpoint().nameOnOneLine());
  }
}
