package touchmap.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import touchmap.lens.Lens;
import touchmap.method.Audit;
import touchmap.method.Register;
import touchmap.method.ScoredSoFar;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * The round that is under way: how far it is, and how it goes on. Not there while there is none.
 */
final class UnderWay extends VBox {
  private final Words words;
  private final ReviewHost host;
  private final Days days;
  private final Label title = Parts.text("");
  private final Label progress = Parts.caption("");
  private final Button on;
  private final Button close;
  private Optional<Round> round = Optional.empty();

  UnderWay(Words words, ReviewHost host, Runnable walk, Consumer<Round> closeRound) {
    super(4);
    this.words = words;
    this.host = host;
    days = new Days(words);
    title.getStyleClass().add("strong");
    on =
        Parts.small(
            "review-go-on",
            words.of("review.check.on"),
            () -> {
              if (isAudit()) walk.run();
              else host.openLens(Lens.SCORE);
            });
    close =
        Parts.link("review-close", words.of("review.act.close"), () -> round.ifPresent(closeRound));
    var buttons = new FlowPane(8, 4, on, close);
    getChildren().addAll(title, progress, buttons);
    setId("review-under-way");
    getStyleClass().add("review-under-way");
  }

  private boolean isAudit() {
    return round.filter(each -> each.kind() == RoundKind.AUDIT).isPresent();
  }

  void show(Sight sight) {
    round = Audit.openRound(sight.map(), host.today());
    Parts.show(this, round.isPresent());
    if (round.isEmpty()) return;
    title.setText(words.of("review.underWay", days.round(round.get())));
    on.setText(words.of(isAudit() ? "review.audit.on" : "review.check.on"));
    progress.setText(isAudit() ? audited(sight) : scored(sight, round.get()));
  }

  private String audited(Sight sight) {
    Register register = sight.figures().register();
    return Audit.underWay(sight.map(), register, host.today())
        .map(audit -> words.of("review.audit.progress", audit.looked(), audit.all()))
        .orElse("");
  }

  /** What nobody finished is no scored touchpoint: it says so by itself. */
  private String scored(Sight sight, Round now) {
    ScoredSoFar scored = ScoredSoFar.of(sight.map(), now);
    var list = sight.figures().shortlist();
    long full = list.isEmpty() ? scored.full().size() : count(list, scored.full());
    long part = list.isEmpty() ? scored.part().size() : count(list, scored.part());
    String said =
        list.isEmpty()
            ? words.count("review.check.any", full)
            : words.of("review.check.progress", full, list.size());
    return part == 0 ? said : words.of("review.check.part", said, part);
  }

  private static long count(List<Id> list, Set<Id> of) {
    return list.stream().filter(of::contains).count();
  }
}
