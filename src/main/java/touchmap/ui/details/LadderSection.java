package touchmap.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Ladder;
import touchmap.model.Topic;
import touchmap.ui.kit.GrowingArea;
import touchmap.words.Words;

/** From normal to wow: what the touchpoint is like when it is normal, better, and when the client says wow. */
final class LadderSection implements Section {
  private final Acts acts;
  private final GrowingArea normal = new GrowingArea(2);
  private final GrowingArea better = new GrowingArea(2);
  private final GrowingArea wow = new GrowingArea(2);
  private final List<Typed> typed;
  private final VBox all;

  LadderSection(Acts acts) {
    this.acts = acts;
    Words words = acts.words();
    normal.setId("details-normal");
    better.setId("details-better");
    wow.setId("details-wow");
    typed =
        List.of(
            new Typed(
                normal,
                acts,
                text -> write(l -> new Ladder(text, l.better(), l.wow(), l.extras()))),
            new Typed(
                better,
                acts,
                text -> write(l -> new Ladder(l.normal(), text, l.wow(), l.extras()))),
            new Typed(
                wow,
                acts,
                text -> write(l -> new Ladder(l.normal(), l.better(), text, l.extras()))));
    all =
        new VBox(
            10,
            Fields.labelled(words, "details.ladder.normal", normal),
            Fields.labelled(words, "details.ladder.better", better),
            Fields.labelled(words, "details.ladder.wow", wow));
  }

  private void write(Function<Ladder, Ladder> change) {
    Optional<Topic> one = acts.chosen().one();
    one.ifPresent(
        topic ->
            acts.describe(
                topic, new Trait.LadderIs(change.apply(topic.details().touch().ladder()))));
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
    return chosen.one().filter(Topic::isTouchpoint).isPresent();
  }

  @Override
  public void show(Chosen chosen) {
    if (!suits(chosen)) return;
    typed.get(0).show(chosen.touch(touch -> touch.ladder().normal()), "");
    typed.get(1).show(chosen.touch(touch -> touch.ladder().better()), "");
    typed.get(2).show(chosen.touch(touch -> touch.ladder().wow()), "");
  }

  @Override
  public String summary(Chosen chosen) {
    Ladder ladder = chosen.touch(touch -> touch.ladder()).or(Ladder.NONE);
    return List.of(ladder.wow(), ladder.better(), ladder.normal()).stream()
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("");
  }
}
