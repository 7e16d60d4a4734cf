package touchmap.ui.review;

import java.util.HashSet;
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
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Viewpoint;
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
        .map(audit -> words.of("review.audit.progress", audit.seen().size(), audit.all()))
        .orElse("");
  }

  private String scored(Sight sight, Round now) {
    Set<Id> done = new HashSet<>();
    for (Rating each : now.answers().ratings())
      if (each.view() == Viewpoint.COMPANY && !each.scores().isEmpty()) done.add(each.touchpoint());
    var list = sight.figures().shortlist();
    long of = list.stream().filter(done::contains).count();
    return list.isEmpty()
        ? words.count("review.check.any", done.size())
        : words.of("review.check.progress", of, list.size());
  }
}
