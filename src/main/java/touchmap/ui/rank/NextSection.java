package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.model.Id;
import touchmap.ui.kit.InView;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.WalkedTo;
import touchmap.words.Words;

/** Who just missed the shortlist, and on demand all the others, each a chip that puts it there. */
final class NextSection extends VBox {
  private static final int FEW = 6;
  private static final int MORE = 24;
  private static final double WIDEST = 270;

  private final Words words;
  private final Ordering ordering;
  private final Label title;
  private final Label others = new Label();
  private final FlowPane chips = new FlowPane(6, 6);
  private final Button more;
  private int most = FEW;
  private Optional<Sight> seen = Optional.empty();

  NextSection(Words words, Ordering ordering) {
    super(8);
    this.words = words;
    this.ordering = ordering;
    title = Parts.sectionTitle("");
    others.setId("rank-others");
    others.getStyleClass().add("section-aside");
    var head = new HBox(7, title, others);
    head.setAlignment(Pos.BASELINE_LEFT);
    chips.setId("rank-next");
    chips.setMinWidth(0);
    more = Parts.flat("rank-next-more", words.of("rank.next.more"), this::showMore);
    getChildren().addAll(head, chips, more);
  }

  private void showMore() {
    boolean isByKeys = more.isFocusVisible();
    most = MORE;
    seen.ifPresent(this::show);
    give(chips.getChildren().get(Math.min(FEW, chips.getChildren().size() - 1)), isByKeys);
  }

  void show(Sight sight) {
    seen = Optional.of(sight);
    int left = sight.others();
    int missed = sight.misses().size();
    Parts.show(this, left > 0);
    boolean isFull = sight.shortlist().size() >= sight.top();
    boolean isMissed = isFull && missed > 0 && most == FEW;
    List<Id> next = sight.next(isMissed ? Math.min(most, missed) : most);
    title.setText(words.of(isMissed ? "rank.next.title" : "rank.next.begin"));
    if (isMissed) others.setText(words.count("rank.next.all", missed));
    else
      others.setText(
          sight.shortlist().isEmpty()
              ? words.count("rank.next.all", left)
              : words.of("rank.next.others", left));
    chips.getChildren().setAll(next.stream().map(id -> (Node) chip(sight, id)).toList());
    Parts.show(more, most < MORE && left > next.size());
  }

  private Button chip(Sight sight, Id id) {
    String name = sight.name(id);
    var chip = Parts.small("", words.of("rank.next.chip", name), () -> take(id));
    chip.getStyleClass().add("next-chip");
    chip.setMinWidth(0);
    chip.setMaxWidth(WIDEST);
    chip.setTextOverrun(OverrunStyle.ELLIPSIS);
    chip.setAccessibleText(words.of("rank.next.add", name, sight.objectName(id)));
    return chip;
  }

  /** Puts it on the list; the keyboard stays at the same place among the chips, which are made anew. */
  private void take(Id id) {
    int place = -1;
    boolean isByKeys = false;
    for (int i = 0; i < chips.getChildren().size(); i++) {
      Node chip = chips.getChildren().get(i);
      if (!chip.isFocused()) continue;
      place = i;
      isByKeys = chip.isFocusVisible();
    }
    ordering.add(id);
    int last = chips.getChildren().size() - 1;
    if (place < 0 || last < 0) return;
    give(chips.getChildren().get(Math.min(place, last)), isByKeys);
  }

  /** The keyboard for a chip that has just been made: where it lies is known only after the next layout. */
  private static void give(Node chip, boolean isByKeys) {
    if (isByKeys) WalkedTo.focus(chip);
    else chip.requestFocus();
    InView.bring(chip);
  }

  Optional<Node> first() {
    return chips.getChildren().stream().findFirst();
  }
}
