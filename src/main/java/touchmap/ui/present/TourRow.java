package touchmap.ui.present;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchmap.lens.ReviewLens;
import touchmap.lens.show.Slides;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Nameless;
import touchmap.ui.kit.Parts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * One chapter in the sheet: what it is, its title, the lens it is seen through, and whether it is
 * shown.
 */
final class TourRow extends HBox {
  /** What a row asks of its sheet. */
  interface Host {
    void change(int place, Chapter to);

    /** A letter typed into a title; the rows stay as they are. */
    void retitle(int place, String title);

    void move(int place, int by);

    void remove(int place);

    void look(int place);
  }

  /** What the choice of a journey begins with, its id behind that. */
  private static final String ALONG = "chain:";

  private final int place;
  private final Host host;
  private final Label grip = new Label();

  TourRow(int place, Chapter chapter, TouchMap map, Words words, Host host) {
    super(8);
    this.place = place;
    this.host = host;
    setAlignment(Pos.CENTER_LEFT);
    setId("chapter-" + place);
    getStyleClass().add("tour-row");
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("hidden"), chapter.hidden());
    String name = Chapters.name(chapter, map, words);
    grip.setGraphic(Icons.node("grip-vertical", 16));
    grip.setId("chapter-grip-" + place);
    grip.getStyleClass().add("tour-grip");
    grip.setTooltip(new Tooltip(words.of("present.tour.drag")));
    var label = new Label(name, Icons.node(Chapters.icon(chapter, map), 16));
    label.setMinWidth(0);
    label.getStyleClass().add("tour-name");
    var middle = new VBox(3, label, title(chapter, name, words));
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(grip, middle);
    boolean hasLens = !chapter.isJourney() && !Chapters.isNext(chapter, map);
    if (hasLens) getChildren().add(lens(chapter, name, map, words));
    String hide = words.of(chapter.hidden() ? "present.tour.show" : "present.tour.hide", name);
    getChildren()
        .addAll(
            Parts.icon(
                "chapter-hide-" + place,
                chapter.hidden() ? "eye-off" : "eye",
                hide,
                () -> host.change(place, chapter.withHidden(!chapter.hidden()))),
            Parts.icon(
                "chapter-remove-" + place,
                "x",
                words.of("present.tour.remove", name),
                () -> host.remove(place)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusWithinProperty()
        .addListener(
            (value, was, is) -> {
              if (is) host.look(place);
            });
    setOnMouseClicked(event -> host.look(place));
  }

  int place() {
    return place;
  }

  Node grip() {
    return grip;
  }

  private TextField title(Chapter chapter, String name, Words words) {
    var title = new TextField(chapter.title());
    title.setId("chapter-title-" + place);
    title.setPromptText(words.of("present.tour.title"));
    title.setAccessibleText(words.of("present.tour.titleOf", place + 1, name));
    title.textProperty().addListener((text, was, now) -> host.retitle(place, now));
    return title;
  }

  private ChoiceBox<String> lens(Chapter chapter, String name, TouchMap map, Words words) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String key : new String[] {"", "rank", "score", "improve", "review"})
      said.put(key, words.of("present.tour.lens." + (key.isEmpty() ? "usual" : key)));
    // What changed needs two rounds; whoever looks for it is told so.
    Optional<Phrase> missing = ReviewLens.of(map).missing();
    if (missing.isPresent() && !chapter.lens().equals("review")) said.remove("review");
    for (Chain each : map.study().journey().chains())
      said.put(
          ALONG + each.id().value(),
          words.of("present.tour.lens.chain", Nameless.or(each.name(), words)));
    String chosen =
        chapter.isAlong()
            ? Slides.followed(map, chapter).map(each -> ALONG + each.id().value()).orElse("")
            : chapter.lens();
    said.putIfAbsent(chosen, chosen);
    var lens = new ChoiceBox<String>();
    lens.setId("chapter-lens-" + place);
    lens.setAccessibleText(words.of("present.tour.lensOf", name));
    lens.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String key) {
            return said.getOrDefault(key == null ? "" : key, "");
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    lens.getItems().setAll(said.keySet());
    lens.setValue(chosen);
    if (chapter.isAlong()) lens.setTooltip(new Tooltip(said.getOrDefault(chosen, "")));
    else missing.ifPresent(why -> lens.setTooltip(new Tooltip(words.of(why))));
    lens.setPrefWidth(128);
    lens.setMinWidth(Button.USE_PREF_SIZE);
    lens.valueProperty()
        .addListener((value, was, now) -> host.change(place, through(chapter, now)));
    return lens;
  }

  private static Chapter through(Chapter chapter, String chosen) {
    return chosen.startsWith(ALONG)
        ? chapter.along(Id.of(chosen.substring(ALONG.length())))
        : chapter.alone(chosen);
  }

  /** Alt with arrows moves a chapter; plain arrows go from title to title. */
  private void key(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (by == 0 || event.isShortcutDown() || event.isShiftDown()) return;
    if (event.isAltDown()) {
      event.consume();
      host.move(place, by);
    } else if (event.getTarget() instanceof TextField) {
      event.consume();
      Node other = getParent().lookup("#chapter-title-" + (place + by));
      if (other != null) other.requestFocus();
    }
  }
}
