package touchmap.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.Selection;
import touchmap.lens.Channels;
import touchmap.method.Prompts;
import touchmap.method.Prompts.Offer;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.Touch;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** "Have you thought of…": one prompt of the catalogue at a time. Not there before the person's own first five. */
final class PromptSection extends VBox {
  private final Editor editor;
  private final Words words;
  private final Sitting sitting;
  private final FindHost host;
  private final MoveTo moveTo;
  private final Label place = new Label();
  private final Label question = new Label();
  private final Button back = new Button();
  private final Button next = new Button();
  private final VBox card;
  private List<Offer> offers = List.of();
  private @Nullable Offer shown;

  PromptSection(Editor editor, Words words, Sitting sitting, FindHost host, MoveTo moveTo) {
    super(8);
    this.editor = editor;
    this.words = words;
    this.sitting = sitting;
    this.host = host;
    this.moveTo = moveTo;
    var title = new Label(words.of("find.prompt.title"));
    title.getStyleClass().add("section-title");
    place.setId("prompt-place");
    place.getStyleClass().add("section-aside");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, space, place);
    head.setAlignment(Pos.BASELINE_LEFT);
    question.setId("prompt-question");
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    question.getStyleClass().add("prompt-question");
    card = new VBox(10, question, buttons());
    card.getStyleClass().addAll("card", "prompt-card");
    back.setId("prompt-back");
    back.getStyleClass().addAll("flat", "small");
    back.setOnAction(event -> bringBack());
    getChildren().addAll(head, card, back);
  }

  private HBox buttons() {
    var add = new Button(words.of("find.prompt.add"), Icons.node("plus", 14));
    add.setId("prompt-add");
    add.getStyleClass().add("small");
    add.setOnAction(event -> add());
    var not = new Button(words.of("find.prompt.notOurs"));
    not.setId("prompt-not-ours");
    not.getStyleClass().addAll("flat", "small");
    not.setOnAction(event -> notOurs());
    next.setText(words.of("find.prompt.next"));
    next.setGraphic(Icons.node("arrow-right", 14));
    next.setId("prompt-next");
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.getStyleClass().addAll("flat", "small");
    next.setOnAction(event -> next());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    for (Button each : List.of(add, not, next)) each.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(2, add, not, space, next);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  void refresh() {
    refresh(of(editor.map()));
  }

  /** What to ask on a map. */
  List<Offer> of(TouchMap map) {
    return Prompts.of(map, sitting.catalogue());
  }

  void refresh(List<Offer> all) {
    offers = all.stream().filter(offer -> !isAside(offer)).toList();
    int aside = all.size() - offers.size();
    shown(back, aside > 0);
    back.setText(words.count("find.prompt.back", aside));
    shown(this, !all.isEmpty());
    show(current());
  }

  /** The next prompt; after the last comes the first. */
  void next() {
    if (offers.isEmpty()) return;
    int at = shown == null ? -1 : indexOf(shown.prompt().id());
    show(offers.get((at + 1) % offers.size()));
  }

  private int indexOf(String id) {
    for (int i = 0; i < offers.size(); i++) {
      if (offers.get(i).prompt().id().equals(id)) return i;
    }
    return -1;
  }

  /** The one that showed before, while it still suits; else the one that took its place. */
  private @Nullable Offer current() {
    if (offers.isEmpty()) return null;
    Optional<Integer> at = sitting.prompt().map(this::indexOf).filter(index -> index >= 0);
    return offers.get(at.orElse(Math.min(sitting.promptPlace(), offers.size() - 1)));
  }

  private void show(@Nullable Offer offer) {
    shown = offer;
    shown(card, offer != null);
    place.setText("");
    if (offer == null) return;
    int at = indexOf(offer.prompt().id());
    sitting.showPrompt(offer.prompt().id(), at);
    question.setText(name(offer));
    place.setText(words.of("find.prompt.place", at + 1, offers.size()));
  }

  /** In the document's language, since that is where it goes. */
  private String name(Offer offer) {
    return offer.prompt().name(editor.map().language());
  }

  private void notOurs() {
    if (shown == null) return;
    sitting.putAside(sitting.aside().withPrompt(shown.prompt().id()));
    refresh();
  }

  private void bringBack() {
    Set<String> back = sitting.aside().prompts();
    sitting.putAside(sitting.aside().withoutPrompts());
    refresh();
    offers.stream()
        .filter(each -> back.contains(each.prompt().id()))
        .findFirst()
        .ifPresent(this::show);
    next.requestFocus();
  }

  private boolean isAside(Offer offer) {
    return sitting.aside().prompts().contains(offer.prompt().id());
  }

  private static void shown(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /** Goes to the object it was asked for; where that is the business as a whole, the person is asked. */
  private void add() {
    Offer offer = shown;
    if (offer == null) return;
    boolean objects = editor.map().root().children().stream().anyMatch(Topic::isObject);
    if (offer.object().isBusiness() && objects)
      moveTo.ask(
          words.of("find.moveTo.where", name(offer)),
          List.of(),
          this,
          parent -> add(offer, parent));
    else add(offer, offer.object().id());
  }

  private void add(Offer offer, Id parent) {
    Optional<Topic> under = editor.map().find(parent);
    if (under.isEmpty()) return;
    Touch touch =
        Touch.NONE
            .withChannel(Channels.ofPrompt(offer.prompt().channel()))
            .withContact(offer.prompt().contact());
    Topic topic =
        Topic.of(TopicType.TOUCHPOINT, name(offer)).withDetails(Details.NONE.withTouch(touch));
    editor.apply(
        new Insert(parent, under.get().children().size(), List.of(topic)),
        Selection.of(topic.id()));
    host.arrived(List.of(topic.id()));
  }
}
