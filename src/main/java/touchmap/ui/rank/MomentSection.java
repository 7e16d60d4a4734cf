package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Describe;
import touchmap.edit.Editor;
import touchmap.edit.MarkMoment;
import touchmap.edit.Trait;
import touchmap.lens.RankLens;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.Parts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The moment of truth: which touchpoint it is and why. There is one; marking another moves the star. */
final class MomentSection extends VBox {
  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Ordering ordering;
  private final Label said = Parts.text("");
  private final Label reason = Parts.caption("");
  private final Label outside = Parts.caption("");
  private final Button show;
  private final Button change;
  private final Button move;
  private final Button remove;
  private final Button rank;
  private final FlowPane buttons = new FlowPane(6, 6);
  private final TextField field = new TextField();
  private final Label asked = Parts.text("");
  private final Label wrong = Parts.caption("");
  private final VBox asking;
  private @Nullable Sight sight;
  private @Nullable Id about;

  MomentSection(Editor editor, Words words, RankHost host, Ordering ordering) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.ordering = ordering;
    said.setId("moment-said");
    reason.setId("moment-why");
    outside.setId("moment-outside");
    outside.getStyleClass().add("wrong");
    change = Parts.flat("moment-change", words.of("rank.moment.change"), this::change);
    move = Parts.small("moment-move", "", this::move);
    rank = Parts.small("moment-rank", words.of("rank.moment.rank"), this::rank);
    show = Parts.flat("moment-show", words.of("rank.show"), this::goThere);
    remove = Parts.flat("moment-take", words.of("rank.moment.remove"), this::remove);
    for (Button each : List.of(change, show, remove))
      each.getStyleClass().addAll("accent-text", "moment-link");
    for (Button each : List.of(move, rank, change, show, remove)) {
      each.setMinWidth(0);
      each.setMaxWidth(240);
    }
    buttons.getChildren().addAll(rank, move, change, show, remove);
    buttons.setMinWidth(0);
    asking = asking();
    var text = new VBox(6, said, reason, outside, buttons, asking);
    HBox.setHgrow(text, Priority.ALWAYS);
    Node star = LegendBar.star(18);
    var card = new HBox(10, star, text);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().add("moment-card");
    card.setId("rank-moment");
    getChildren().add(card);
  }

  private VBox asking() {
    field.setId("moment-field");
    field.setPromptText(words.of("rank.moment.prompt"));
    field.setOnAction(event -> take());
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          event.consume();
          close();
        });
    wrong.setId("moment-wrong");
    wrong.getStyleClass().add("wrong");
    wrong.setText(words.of("rank.moment.needsReason"));
    Button take = Parts.small("moment-save", words.of("rank.moment.take"), this::take);
    take.getStyleClass().add("primary");
    Button cancel = Parts.flat("moment-cancel", words.of("rank.cancel"), this::close);
    return new VBox(6, asked, field, wrong, new HBox(6, take, cancel));
  }

  void show(Sight now) {
    sight = now;
    mark();
  }

  /** Offers what can be done with the touchpoint that is selected now. */
  void mark() {
    Sight now = sight;
    if (now == null) return;
    Optional<Id> asks = Optional.ofNullable(about).filter(id -> now.touchpoint(id).isPresent());
    boolean isAsking = asks.isPresent();
    if (!isAsking) about = null;
    Optional<Topic> moment = moment();
    List<Topic> all = now.moments();
    said.setText(sentence(all));
    reason.setText(moment.map(each -> each.details().touch().momentOfTruth()).orElse(""));
    Parts.show(reason, all.size() == 1 && !isAsking);
    Optional<Topic> meant = asks.flatMap(now::touchpoint).or(() -> moment);
    Optional<Phrase> against = meant.flatMap(each -> RankLens.againstStar(editor.map(), each.id()));
    outside.setText(against.map(words::of).orElse(""));
    Parts.show(outside, against.isPresent());
    Optional<Topic> other = selected().filter(each -> all.size() != 1 || !all.contains(each));
    move.setText(
        other
            .map(
                each ->
                    words.of(
                        moment.isPresent() ? "rank.moment.move" : "rank.moment.set",
                        each.nameOnOneLine()))
            .orElse(""));
    Parts.show(move, other.isPresent());
    Parts.show(rank, outside.isVisible());
    Parts.show(change, all.size() == 1);
    Parts.show(show, !all.isEmpty());
    Parts.show(remove, all.size() == 1);
    Parts.show(buttons, !isAsking);
    Parts.show(asking, isAsking);
  }

  private String sentence(List<Topic> all) {
    return switch (all.size()) {
      case 0 -> words.of("rank.moment.none");
      case 1 -> words.of("rank.moment.one", all.getFirst().nameOnOneLine());
      default ->
          words.count(
              "rank.moment.many",
              all.size(),
              String.join(", ", all.stream().map(Topic::nameOnOneLine).toList()));
    };
  }

  private Optional<Topic> moment() {
    Sight now = sight;
    return now == null ? Optional.empty() : now.moments().stream().findFirst();
  }

  private Optional<Topic> selected() {
    Sight now = sight;
    return now == null ? Optional.empty() : editor.selection().lead().flatMap(now::touchpoint);
  }

  private void change() {
    moment().ifPresent(each -> ask(each, each.details().touch().momentOfTruth()));
  }

  private void move() {
    selected().ifPresent(each -> ask(each, each.details().touch().momentOfTruth()));
  }

  private void rank() {
    moment().ifPresent(each -> ordering.add(each.id()));
  }

  private void goThere() {
    moment().ifPresent(each -> host.show(each.id()));
  }

  private void remove() {
    Optional<Topic> was = moment();
    if (was.isEmpty()) return;
    Topic topic = was.get();
    if (ordering.attempt(new Describe(List.of(topic.id()), new Trait.MomentOfTruth(""))))
      host.sayUndoable(words.of("rank.moment.removed", topic.nameOnOneLine()));
  }

  private void ask(Topic topic, String known) {
    about = topic.id();
    asked.setText(words.of("rank.moment.why", topic.nameOnOneLine()));
    field.setAccessibleText(asked.getText());
    field.setText(known);
    Parts.show(wrong, false);
    mark();
    field.requestFocus();
    field.end();
  }

  private void take() {
    Id on = about;
    String why = field.getText().strip();
    Parts.show(wrong, why.isEmpty());
    if (on == null || why.isEmpty()) return;
    Optional<Topic> before = moment().filter(each -> !each.id().equals(on));
    String name = editor.map().find(on).map(Topic::nameOnOneLine).orElse("");
    close();
    if (!ordering.attempt(new MarkMoment(on, why))) return;
    editor.endStep();
    if (before.isPresent())
      host.sayUndoable(words.of("rank.moment.moved", before.get().nameOnOneLine(), name));
    else host.sayUndoable(words.of("rank.moment.marked", name));
  }

  private void close() {
    about = null;
    mark();
    (move.isVisible() ? move : change.isVisible() ? change : this).requestFocus();
  }
}
