package touchmap.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.picture.IconShapes;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** How an object shows: its icon, and its colour from the palette, by itself, or of a person's own. */
final class LookSection implements Section {
  private final Acts acts;
  private final Words words;
  private final Look look;
  private final Button icon = new Button();
  private final List<ToggleButton> swatches = new ArrayList<>();
  private final ToggleButton automatic = new ToggleButton();
  private final ToggleButton other = new ToggleButton();
  private final ColourMixer mixer;
  private final VBox all;
  private boolean mixing;

  LookSection(Acts acts, Look look) {
    this.acts = acts;
    this.look = look;
    words = acts.words();
    mixer = new ColourMixer(acts, hex -> acts.describe(new Trait.Color(hex)));
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
            mixer);
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
    other.setText(words.of("details.color.other"));
    other.setId("details-color-other");
    other.getStyleClass().add("small");
    other.setOnAction(event -> mix());
    flow.getChildren().add(other);
    return flow;
  }

  private void color(String hex) {
    acts.endStep();
    mixing = false;
    acts.describe(new Trait.Color(hex));
    acts.endStep();
    show(acts.chosen());
  }

  /** Opens the mixer at the colour of now, or closes it. */
  private void mix() {
    mixing = !mixer.isVisible();
    show(acts.chosen());
    Fields.show(mixer, mixing);
    if (mixing) mixer.focus();
  }

  /** The colour that the topic has in the light, its own or the palette's. */
  private static String shown(Chosen chosen, Topic object) {
    String own = object.details().form().color();
    return own.isEmpty()
        ? Colours.of(chosen.map(), Look.light()).of(object.id()).fill().hex()
        : own;
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
    boolean own = color.value().filter(at -> !at.isEmpty() && !palette.contains(at)).isPresent();
    other.setSelected(own);
    if (objects.isEmpty()) mixing = false;
    Fields.show(mixer, own || mixing);
    if (!objects.isEmpty()) mixer.show(shown(chosen, objects.getFirst()));
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
