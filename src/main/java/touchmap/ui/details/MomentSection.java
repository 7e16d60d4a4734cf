package touchmap.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Describe;
import touchmap.edit.Trait;
import touchmap.lens.RankLens;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.GrowingArea;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * The moment of truth: its reason makes it one. A map has one, so several touchpoints cannot have it together; while another touchpoint has it, the reason is written
 * first and then takes it from there.
 */
final class MomentSection implements Section {
  private final Acts acts;
  private final Words words;
  private final GrowingArea reason = new GrowingArea(2);
  private final Label taken = new Label();
  private final Label outside = new Label();
  private final Button show;
  private final Button take;
  private final Button remove;
  private final HBox buttons;
  private final Label single = new Label();
  private final VBox writing;
  private final VBox all;
  private boolean showing;
  private @Nullable Id about;

  MomentSection(Acts acts) {
    this.acts = acts;
    words = acts.words();
    reason.setId("details-moment");
    reason.setPromptText(words.of("details.moment.prompt"));
    reason.textProperty().addListener((value, before, text) -> typed(text));
    reason
        .focusedProperty()
        .addListener(
            (value, before, focused) -> {
              if (!focused) acts.endStep();
              else acts.chosen().one().ifPresent(this::arrangeFor);
            });
    taken.setId("details-moment-taken");
    taken.setWrapText(true);
    taken.getStyleClass().add("caption");
    outside.setId("details-moment-outside");
    outside.setWrapText(true);
    outside.getStyleClass().add("field-wrong");
    show =
        button(
            "details-moment-show",
            words.of("details.moment.show"),
            () -> elsewhere().ifPresent(this::goTo));
    take = button("details-moment-take", words.of("details.moment.take"), this::take);
    remove = button("details-moment-remove", words.of("details.moment.remove"), () -> write(""));
    buttons = new HBox(4, take, show, remove);
    writing =
        new VBox(
            8, Fields.labelled(words, "details.moment.reason", reason), outside, taken, buttons);
    single.setId("details-moment-single");
    single.setText(words.of("details.moment.single"));
    single.setWrapText(true);
    single.getStyleClass().add("caption");
    all = new VBox(single, writing);
  }

  private static Button button(String id, String text, Runnable run) {
    var button = new Button(text);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(event -> run.run());
    return button;
  }

  @Override
  public String id() {
    return "moment";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.touchpoints().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    Optional<Topic> one = chosen.one();
    Fields.show(single, one.isEmpty());
    Fields.show(writing, one.isPresent());
    if (one.isEmpty()) return;
    String now = one.get().details().touch().momentOfTruth();
    boolean pending = now.isEmpty() && elsewhere().isPresent();
    boolean same = one.get().id().equals(about);
    about = one.get().id();
    if (!pending || !same) showReason(now);
    arrange(now);
  }

  private void showReason(String text) {
    if (reason.getText().equals(text)) return;
    int caret = reason.getCaretPosition();
    showing = true;
    try {
      reason.setText(text);
      if (reason.isFocused()) reason.positionCaret(Math.min(caret, text.length()));
    } finally {
      showing = false;
    }
  }

  private void arrangeFor(Topic one) {
    arrange(one.details().touch().momentOfTruth());
  }

  private void arrange(String now) {
    Optional<Topic> other = elsewhere();
    boolean here = !now.isEmpty();
    taken.setText(
        other
            .map(
                topic ->
                    words.of(
                        here ? "details.moment.two" : "details.moment.taken",
                        topic.nameOnOneLine()))
            .orElse(""));
    Fields.show(taken, other.isPresent());
    boolean isAsked = here || !reason.getText().isBlank() || reason.isFocused();
    Optional<Phrase> against =
        acts.chosen()
            .one()
            .filter(one -> isAsked)
            .flatMap(one -> RankLens.againstStar(acts.chosen().map(), one.id()));
    outside.setText(against.map(words::of).orElse(""));
    Fields.show(outside, against.isPresent());
    Fields.show(take, other.isPresent() && !here);
    take.setDisable(reason.getText().isBlank());
    Fields.show(show, other.isPresent());
    Fields.show(remove, here);
    Fields.show(buttons, other.isPresent() || here);
  }

  /** The touchpoint that is the moment of truth now, unless it is the selected one. */
  private Optional<Topic> elsewhere() {
    Chosen chosen = acts.chosen();
    TouchMap map = chosen.map();
    return map.root().all().stream()
        .filter(each -> each.details().touch().isMomentOfTruth())
        .filter(each -> chosen.one().filter(one -> one.id().equals(each.id())).isEmpty())
        .findFirst();
  }

  private void goTo(Topic topic) {
    acts.host().show(topic.id());
  }

  private void typed(String text) {
    if (showing) return;
    boolean here =
        acts.chosen().one().filter(each -> each.details().touch().isMomentOfTruth()).isPresent();
    if (here || elsewhere().isEmpty()) write(text.isBlank() ? "" : text);
    else arrange("");
  }

  private void write(String text) {
    acts.chosen().one().ifPresent(topic -> acts.describe(topic, new Trait.MomentOfTruth(text)));
  }

  private void take() {
    Optional<Topic> one = acts.chosen().one();
    Optional<Topic> other = elsewhere();
    String text = reason.getText().strip();
    if (one.isEmpty() || other.isEmpty() || text.isEmpty()) return;
    acts.together(
        "details.step.moment",
        List.of(
            new Describe(List.of(other.get().id()), new Trait.MomentOfTruth("")),
            new Describe(List.of(one.get().id()), new Trait.MomentOfTruth(text))));
    acts.endStep();
  }

  @Override
  public String summary(Chosen chosen) {
    return chosen.one().map(topic -> topic.details().touch().momentOfTruth()).orElse("");
  }
}
