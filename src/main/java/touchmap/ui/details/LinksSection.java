package touchmap.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** Web pages and mail addresses that belong to a topic. */
final class LinksSection implements Section {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Acts acts;
  private final Words words;
  private final VBox rows = new VBox(2);
  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final VBox all;

  LinksSection(Acts acts) {
    this.acts = acts;
    words = acts.words();
    rows.setId("details-links");
    field.setId("details-link");
    field.setPromptText(words.of("details.links.prompt"));
    field.setAccessibleText(words.of("details.links.prompt"));
    field.setOnAction(event -> add());
    field.textProperty().addListener(observable -> complain(false));
    field
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) add();
            });
    wrong.setText(words.of("details.links.wrong"));
    wrong.setWrapText(true);
    wrong.getStyleClass().add("field-wrong");
    complain(false);
    all = new VBox(6, rows, field, wrong);
  }

  private void complain(boolean now) {
    Fields.show(wrong, now);
    field.pseudoClassStateChanged(WRONG, now);
  }

  @Override
  public String id() {
    return "links";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return chosen.one().isPresent();
  }

  private List<String> links() {
    return acts.chosen().one().map(topic -> topic.details().links()).orElse(List.of());
  }

  private void add() {
    String text = field.getText();
    if (text.isBlank()) return;
    Optional<String> address = Links.typed(text);
    if (address.isEmpty()) {
      complain(true);
      return;
    }
    field.clear();
    var links = new ArrayList<>(links());
    if (links.contains(address.get())) return;
    links.add(address.get());
    write(links);
  }

  private void write(List<String> links) {
    acts.endStep();
    acts.describe(new Trait.Links(links));
    acts.endStep();
  }

  @Override
  public void show(Chosen chosen) {
    List<String> links = chosen.one().map(topic -> topic.details().links()).orElse(List.of());
    rows.getChildren().setAll(links.stream().map(this::row).toList());
    Fields.show(rows, !links.isEmpty());
  }

  private HBox row(String address) {
    boolean safe = Links.isSafe(address);
    var link = new Hyperlink(Links.shown(address));
    link.setTooltip(new Tooltip(safe ? address : words.of("details.links.unsafe", address)));
    link.setDisable(!safe);
    link.setMinWidth(0);
    link.setMaxWidth(Double.MAX_VALUE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          acts.host().openLink(address);
        });
    HBox.setHgrow(link, Priority.ALWAYS);
    var remove = new Button("", Icons.node("x", 14));
    String said = words.of("details.links.remove", Links.shown(address));
    remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    remove.setAccessibleText(said);
    remove.setTooltip(new Tooltip(said));
    remove.getStyleClass().addAll("flat", "icon-button", "small");
    remove.setOnAction(
        event -> write(links().stream().filter(each -> !each.equals(address)).toList()));
    var row = new HBox(6, Icons.node("link", 14), link, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  public String summary(Chosen chosen) {
    int count = chosen.one().map(Topic::details).map(each -> each.links().size()).orElse(0);
    return count == 0 ? "" : words.count("details.links.count", count);
  }
}
