package touchmap.ui.details;

import java.util.LinkedHashSet;
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
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** Web pages and mail addresses that belong to the topics; one that only some have can be given to all. */
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
    return !chosen.topics().isEmpty();
  }

  /** The addresses that any of the topics has, in the order in which they are met. */
  private static List<String> links(Chosen chosen) {
    var links = new LinkedHashSet<String>();
    chosen.topics().forEach(topic -> links.addAll(topic.details().links()));
    return List.copyOf(links);
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
    if (!acts.chosen().topics().isEmpty()) acts.describe(new Trait.AddLink(address.get()));
  }

  @Override
  public void show(Chosen chosen) {
    List<String> links = links(chosen);
    rows.getChildren().setAll(links.stream().map(each -> row(each, chosen)).toList());
    Fields.show(rows, !links.isEmpty());
  }

  private HBox row(String address, Chosen chosen) {
    boolean safe = Links.isSafe(address);
    var link = new Hyperlink(Links.shown(address));
    link.setMnemonicParsing(false);
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
    var row = new HBox(6, Icons.node("link", 14), link);
    if (!chosen.topics().stream().allMatch(each -> each.details().links().contains(address)))
      row.getChildren()
          .add(button("plus", "details.links.toAll", address, new Trait.AddLink(address)));
    row.getChildren()
        .add(button("x", "details.links.remove", address, new Trait.RemoveLink(address)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String icon, String key, String address, Trait trait) {
    String said = words.of(key, Links.shown(address));
    var button = new Button("", Icons.node(icon, 14));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(said);
    button.setTooltip(new Tooltip(said));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setOnAction(
        event -> {
          acts.describe(trait);
          field.requestFocus();
        });
    return button;
  }

  @Override
  public String summary(Chosen chosen) {
    int count = links(chosen).size();
    return count == 0 ? "" : words.count("details.links.count", count);
  }
}
