package touchmap.ui.details;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Ladder;
import touchmap.ui.kit.GrowingArea;
import touchmap.words.Words;

/**
 * From normal to wow: what a touchpoint is like when it is normal, better, and when the client says wow. With several
 * touchpoints a rung that is typed goes to all of them.
 */
final class LadderSection implements Section {
  private final GrowingArea normal = new GrowingArea(2);
  private final GrowingArea better = new GrowingArea(2);
  private final GrowingArea wow = new GrowingArea(2);
  private final Words words;
  private final List<Typed> typed;
  private final VBox all;

  LadderSection(Acts acts) {
    words = acts.words();
    normal.setId("details-normal");
    better.setId("details-better");
    wow.setId("details-wow");
    typed =
        List.of(
            new Typed(normal, acts, text -> acts.describe(new Trait.NormalIs(text))),
            new Typed(better, acts, text -> acts.describe(new Trait.BetterIs(text))),
            new Typed(wow, acts, text -> acts.describe(new Trait.WowIs(text))));
    all =
        new VBox(
            10,
            Fields.labelled(words, "details.ladder.normal", normal),
            Fields.labelled(words, "details.ladder.better", better),
            Fields.labelled(words, "details.ladder.wow", wow));
  }

  @Override
  public String id() {
    return "ladder";
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
    typed.get(0).show(chosen.touch(touch -> touch.ladder().normal()), "");
    typed.get(1).show(chosen.touch(touch -> touch.ladder().better()), "");
    typed.get(2).show(chosen.touch(touch -> touch.ladder().wow()), "");
  }

  @Override
  public String summary(Chosen chosen) {
    Shared<Ladder> shared = chosen.touch(touch -> touch.ladder());
    if (shared.isSeveral()) return words.of("details.several");
    Ladder ladder = shared.or(Ladder.NONE);
    return List.of(ladder.wow(), ladder.better(), ladder.normal()).stream()
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("");
  }
}
