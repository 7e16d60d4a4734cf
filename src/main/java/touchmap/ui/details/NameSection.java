package touchmap.ui.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import touchmap.edit.Rename;
import touchmap.edit.Retype;
import touchmap.model.ObjectKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.picture.Colours;
import touchmap.picture.Look;
import touchmap.ui.kit.GrowingArea;
import touchmap.ui.kit.Segmented;
import touchmap.ui.kit.Theme;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/** What is selected, its name, and what it is: object or touchpoint, and of what kind. */
final class NameSection implements Section {
  private final Acts acts;
  private final Words words;
  private final Look look;
  private final Rectangle square = new Rectangle(10, 10);
  private final Label title = new Label();
  private final Label where = new Label();
  private final GrowingArea name = new GrowingArea(1);
  private final Typed typed;
  private final Segmented<TopicType> type;
  private final Choice<ObjectKind> kind;
  private final VBox nameField;
  private final TitleField mapTitle;
  private final Label severalNames = new Label();
  private final VBox typeField;
  private final VBox kindField;
  private final VBox all;

  NameSection(Acts acts, Look look) {
    this.acts = acts;
    this.look = look;
    words = acts.words();
    title.setId("details-title");
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    where.setId("details-where");
    where.getStyleClass().add("caption");
    where.setWrapText(true);
    square.setArcWidth(5);
    square.setArcHeight(5);
    name.setId("details-name");
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typed = new Typed(name, acts, this::rename);
    type =
        new Segmented<TopicType>(this::retype)
            .with(TopicType.OBJECT, words.of("details.type.object"))
            .with(TopicType.TOUCHPOINT, words.of("details.type.touchpoint"));
    type.setId("details-type");
    kind =
        new Choice<>(
            "details-kind",
            acts,
            each -> words.of("details.kind." + each.name().toLowerCase(Locale.ROOT)),
            each -> acts.describe(new touchmap.edit.Trait.Kind(each)));
    nameField = Fields.labelled(words, "details.name", name);
    typeField = Fields.labelled(words, "details.type", type);
    kindField = Fields.labelled(words, "details.kind", kind.box());
    severalNames.setId("details-several-names");
    severalNames.setText(words.of("details.severalNames"));
    severalNames.setWrapText(true);
    severalNames.getStyleClass().add("caption");
    var line = new HBox(7, square, where);
    line.setAlignment(Pos.CENTER_LEFT);
    mapTitle = new TitleField(acts);
    all =
        new VBox(
            12,
            new VBox(3, title, line),
            nameField,
            mapTitle.node(),
            severalNames,
            typeField,
            kindField);
  }

  @Override
  public String id() {
    return "name";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.topics().isEmpty();
  }

  /** Puts the keyboard into the name, or the type when there are several names. */
  void focus() {
    if (nameField.isVisible()) {
      name.requestFocus();
      name.end();
    } else {
      type.getChildren().getFirst().requestFocus();
    }
  }

  @Override
  public void show(Chosen chosen) {
    mapTitle.show(chosen);
    Optional<Topic> one = chosen.one();
    title.setText(one.map(topic -> words.of(typeKey(topic))).orElseGet(() -> many(chosen)));
    where.setText(one.flatMap(topic -> chosen.map().parentOf(topic.id())).map(this::in).orElse(""));
    Fields.show(where.getParent(), !where.getText().isEmpty());
    one.ifPresent(
        topic -> square.setFill(Theme.color(Colours.of(chosen.map(), look).of(topic.id()).fill())));
    Fields.show(nameField, one.isPresent());
    Fields.show(severalNames, one.isEmpty());
    typed.show(Shared.of(chosen.topics(), Topic::name), words.of("kit.nameless"));
    List<Topic> typable = chosen.topics().stream().filter(each -> !each.isBusiness()).toList();
    Fields.show(typeField, !typable.isEmpty());
    Shared.of(typable, Topic::type).value().ifPresentOrElse(type::choose, type::chooseNone);
    List<Topic> kinds = chosen.topics().stream().filter(each -> !each.isTouchpoint()).toList();
    Fields.show(kindField, !kinds.isEmpty());
    kind.show(List.of(ObjectKind.values()), Shared.of(kinds, each -> each.details().form().kind()));
  }

  private static String typeKey(Topic topic) {
    return "details.type." + topic.type().name().toLowerCase(Locale.ROOT);
  }

  private String in(Topic parent) {
    return words.of("details.in", Nameless.or(parent.nameOnOneLine(), words));
  }

  private String many(Chosen chosen) {
    long all = chosen.topics().size();
    if (chosen.touchpoints().size() == all) return words.count("details.manyTouchpoints", all);
    if (chosen.objects().size() == all) return words.count("details.manyObjects", all);
    return words.count("details.many", all);
  }

  /** Enter ends the name, Shift+Enter breaks its line, as on the map. */
  private void key(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    event.consume();
    if (event.isShiftDown()) name.replaceSelection("\n");
    else acts.host().backToMap();
  }

  private void rename(String text) {
    acts.chosen().one().ifPresent(topic -> acts.attempt(new Rename(topic.id(), text)));
  }

  private void retype(TopicType to) {
    List<Topic> typable =
        acts.chosen().topics().stream().filter(each -> !each.isBusiness()).toList();
    if (!acts.attempt(new Retype(typable.stream().map(Topic::id).toList(), to)))
      show(acts.chosen());
  }

  @Override
  public String summary(Chosen chosen) {
    return "";
  }
}
