package touchmap.ui.find;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchmap.lens.FindLens;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** What is worth a second look, as cards; not there at all when there is nothing. Hidden ones can be brought back. */
final class HintSection extends VBox {
  private static final int MOST = 3;

  private final Words words;
  private final Sitting sitting;
  private final FindHost host;
  private final VBox cards = new VBox(8);
  private final Button more = new Button();
  private final Button back = new Button();
  private FindLens lens = new FindLens(0, 0, List.of());
  private List<FindLens.Hint> shown = List.of();
  private boolean all;

  HintSection(Words words, Sitting sitting, FindHost host) {
    super(8);
    this.words = words;
    this.sitting = sitting;
    this.host = host;
    var title = new Label(words.of("find.hints.title"));
    title.getStyleClass().add("section-title");
    more.setId("hints-more");
    more.getStyleClass().addAll("flat", "small");
    more.setOnAction(
        event -> {
          all = true;
          fill();
        });
    back.setId("hints-back");
    back.getStyleClass().addAll("flat", "small");
    back.setOnAction(
        event -> {
          sitting.putAside(sitting.aside().withoutHints());
          fill();
        });
    getChildren().addAll(title, cards, more, back);
  }

  void refresh(FindLens now) {
    lens = now;
    fill();
  }

  private void fill() {
    List<FindLens.Hint> open = lens.hints().stream().filter(each -> !isHidden(each)).toList();
    int hidden = lens.hints().size() - open.size();
    List<FindLens.Hint> wanted = all ? open : open.stream().limit(MOST).toList();
    show(this, !lens.hints().isEmpty());
    show(more, open.size() > wanted.size());
    show(back, hidden > 0);
    back.setText(words.count("find.hints.back", hidden));
    more.setText(words.count("find.hints.more", (long) open.size() - wanted.size()));
    if (wanted.equals(shown)) return;
    shown = wanted;
    cards.getChildren().setAll(wanted.stream().map(this::card).toList());
  }

  private boolean isHidden(FindLens.Hint hint) {
    return sitting.aside().hints().contains(hint.key());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private HBox card(FindLens.Hint hint) {
    Button show =
        Parts.link(
            "",
            words.of("find.hints.show"),
            () -> hint.topics().stream().findFirst().ifPresent(host::show));
    show.getStyleClass().add("hint-button");
    Button hide =
        Parts.flat(
            "",
            words.of("find.hints.hide"),
            () -> {
              sitting.putAside(sitting.aside().withHint(hint.key()));
              fill();
            });
    hide.getStyleClass().add("hint-button");
    Label why = Parts.caption(words.of(hint.code().why()));
    Parts.show(why, false);
    Button ask =
        Parts.flat("", words.of("find.hints.why"), () -> Parts.show(why, !why.isVisible()));
    ask.getStyleClass().add("hint-button");
    var buttons = new FlowPane(2, 0, ask, hide);
    if (!hint.topics().isEmpty()) buttons.getChildren().addFirst(show);
    buttons.getStyleClass().add("hint-buttons");
    var text = new VBox(4, Sentence.withBoldNames(words, hint.sentence()), why, buttons);
    HBox.setHgrow(text, Priority.ALWAYS);
    var card = new HBox(8, Icons.node("lightbulb", 16), text);
    card.setAlignment(Pos.TOP_LEFT);
    card.getStyleClass().addAll("note", "hint-card");
    return card;
  }
}
