package touchmap.ui.score;

import java.util.List;
import touchmap.lens.Lens;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.ui.kit.Action;

/** What menu and palette offer of the Score lens; each opens it first. */
record ScoreActions(
    ScoreHost host, Looking looking, Runnable next, Runnable criteria, Runnable numbers) {
  List<Action> all() {
    return List.of(
        Action.of("score.next", "chevron-right", onScreen(next)),
        Action.of("score.criteria", "sliders-horizontal", onScreen(criteria)),
        Action.of("score.numbers", "file-up", onScreen(numbers)),
        Action.of("score.ours", "gauge", onScreen(() -> looking.look(Eyes.COMPANY))),
        Action.of("score.theirs", "users", onScreen(() -> looking.look(Eyes.CUSTOMERS))),
        Action.of("score.gap", "arrow-left-right", onScreen(() -> looking.look(Eyes.GAP))));
  }

  private Runnable onScreen(Runnable act) {
    return () -> {
      host.openLens(Lens.SCORE);
      act.run();
    };
  }
}
