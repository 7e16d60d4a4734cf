package touchmap.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
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
import touchmap.lens.FindLens;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
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
  private Prompts prompts = new Prompts(List.of());
  private Prompts.@Nullable Prompt shown;

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
    var card = new VBox(10, question, buttons());
    card.getStyleClass().addAll("card", "prompt-card");
    getChildren().addAll(head, card);
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
    var next = new Button(words.of("find.prompt.next"), Icons.node("arrow-right", 14));
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

  void refresh(FindLens lens) {
    prompts =
        lens.touchpoints() < Prompts.OWN_FIRST
            ? new Prompts(List.of())
            : Prompts.of(editor.map(), sitting.notOurs());
    show(current());
  }

  /** The next prompt; after the last comes the first. */
  void next() {
    if (prompts.all().isEmpty()) return;
    int at = shown == null ? -1 : indexOf(shown.id());
    show(prompts.all().get((at + 1) % prompts.all().size()));
  }

  private int indexOf(String id) {
    for (int i = 0; i < prompts.all().size(); i++)
      if (prompts.all().get(i).id().equals(id)) return i;
    return -1;
  }

  /** The one that showed before, while it still suits; else the one that took its place. */
  private Prompts.@Nullable Prompt current() {
    List<Prompts.Prompt> all = prompts.all();
    if (all.isEmpty()) return null;
    Optional<Integer> at = sitting.prompt().map(this::indexOf).filter(index -> index >= 0);
    return all.get(at.orElse(Math.min(sitting.promptPlace(), all.size() - 1)));
  }

  private void show(Prompts.@Nullable Prompt prompt) {
    shown = prompt;
    setVisible(prompt != null);
    setManaged(prompt != null);
    if (prompt == null) return;
    int at = indexOf(prompt.id());
    sitting.showPrompt(prompt.id(), at);
    question.setText(prompt.name());
    place.setText(words.of("find.prompt.place", at + 1, prompts.all().size()));
  }

  private void notOurs() {
    if (shown == null) return;
    sitting.notOurs().add(shown.id());
    prompts = Prompts.of(editor.map(), sitting.notOurs());
    show(current());
  }

  private void add() {
    Prompts.Prompt prompt = shown;
    if (prompt == null) return;
    if (prompt.under().size() == 1) add(prompt, prompt.under().getFirst());
    else
      moveTo.ask(
          words.of("find.moveTo.where", prompt.name()),
          prompt.under(),
          this,
          parent -> add(prompt, parent));
  }

  private void add(Prompts.Prompt prompt, Id parent) {
    Optional<Topic> under = editor.map().find(parent);
    if (under.isEmpty()) return;
    Touch touch = Touch.NONE.withChannel(prompt.channel()).withContact(prompt.contact());
    Topic topic =
        Topic.of(TopicType.TOUCHPOINT, prompt.name()).withDetails(Details.NONE.withTouch(touch));
    editor.apply(
        new Insert(parent, under.get().children().size(), List.of(topic)),
        Selection.of(topic.id()));
    host.arrived(List.of(topic.id()));
  }
}
