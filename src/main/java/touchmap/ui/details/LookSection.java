package touchmap.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.picture.IconShapes;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** How an object shows: its icon, and its colour from the palette, by itself, or of a person's own. */
final class LookSection implements Section {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Acts acts;
  private final Words words;
  private final Look look;
  private final Button icon = new Button();
  private final List<ToggleButton> swatches = new ArrayList<>();
  private final ToggleButton automatic = new ToggleButton();
  private final TextField own = new TextField();
  private final VBox all;

  LookSection(Acts acts, Look look) {
    this.acts = acts;
    this.look = look;
    words = acts.words();
    icon.setId("details-icon");
    icon.setMaxWidth(Double.MAX_VALUE);
    icon.setAlignment(Pos.CENTER_LEFT);
    icon.setOnAction(
        event -> new IconPicker(words, each -> acts.describe(new Trait.Icon(each))).open(icon));
    FlowPane colours = colours();
    all =
        new VBox(
            12,
            Fields.labelled(words, "details.icon", icon),
            Fields.labelled(words, "details.color", colours, automatic),
            Fields.labelled(words, "details.color.own", own));
    automatic.setAccessibleText(words.of("details.color.automatic"));
  }

  private FlowPane colours() {
    automatic.setText(words.of("details.color.automatic"));
    automatic.setId("details-color-automatic");
    automatic.getStyleClass().add("small");
    automatic.setOnAction(event -> color(""));
    var flow = new FlowPane(6, 6, automatic);
    List<String> palette = Look.palette();
    for (int i = 0; i < palette.size(); i++) {
      String hex = palette.get(i);
      ObjectColours colours = look.object(i);
      var square = new Rectangle(18, 18, Theme.color(colours.fill()));
      square.setArcWidth(8);
      square.setArcHeight(8);
      var button = new ToggleButton("", square);
      String name = words.of("details.color." + colours.name());
      button.setId("details-color-" + colours.name());
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(name));
      button.getStyleClass().add("swatch-button");
      button.setOnAction(event -> color(hex));
      swatches.add(button);
      flow.getChildren().add(button);
    }
    own.setId("details-color-own");
    own.setPromptText("#2C3A9E");
    own.setOnAction(event -> own());
    own.focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) own();
            });
    return flow;
  }

  private void color(String hex) {
    acts.describe(new Trait.Color(hex));
    show(acts.chosen());
  }

  /** With or without the sign before it; anything else is marked as wrong and not taken over. */
  private void own() {
    String text = own.getText().strip();
    String hex = text.startsWith("#") || text.isEmpty() ? text : "#" + text;
    boolean right = hex.isEmpty() || Look.isColour(hex);
    own.pseudoClassStateChanged(WRONG, !right);
    if (!right) {
      acts.host().say(words.of("details.color.wrong", text));
      return;
    }
    String now = shared(acts.chosen()).or("");
    boolean palette = Look.palette().contains(now);
    if (hex.equalsIgnoreCase(now) || (hex.isEmpty() && palette)) return;
    color(hex.toUpperCase(java.util.Locale.ROOT));
  }

  private static Shared<String> shared(Chosen chosen) {
    return Shared.of(
        chosen.objects(),
        topic -> topic.details().form().color().toUpperCase(java.util.Locale.ROOT));
  }

  @Override
  public String id() {
    return "look";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.objects().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    List<Topic> objects = chosen.objects();
    Shared<String> color = shared(chosen);
    List<String> palette = Look.palette();
    for (int i = 0; i < palette.size(); i++)
      swatches.get(i).setSelected(color.value().equals(Optional.of(palette.get(i))));
    automatic.setSelected(color.value().equals(Optional.of("")));
    own.pseudoClassStateChanged(WRONG, false);
    if (!own.isFocused())
      own.setText(color.value().filter(each -> !palette.contains(each)).orElse(""));
    Shared<String> icons = Shared.of(objects, topic -> topic.details().form().icon());
    String chosenIcon = icons.or("");
    String shown =
        chosenIcon.isEmpty() && !objects.isEmpty()
            ? IconShapes.of(objects.getFirst()).orElse("")
            : chosenIcon;
    icon.setText(
        icons.isSeveral()
            ? words.of("details.several")
            : chosenIcon.isEmpty() ? words.of("details.icon.automatic") : chosenIcon);
    icon.setGraphic(
        shown.isEmpty() || icons.isSeveral() || !IconShapes.has(shown)
            ? null
            : Icons.node(shown, 17));
  }

  @Override
  public String summary(Chosen chosen) {
    return "";
  }
}
