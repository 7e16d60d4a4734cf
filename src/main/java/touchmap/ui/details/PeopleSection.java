package touchmap.ui.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import touchmap.edit.Trait;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Suggestions;
import touchmap.words.Words;

/** Who answers for it, and its tags. */
final class PeopleSection implements Section {
  private final Acts acts;
  private final Words words;
  private final TextField driver = new TextField();
  private final Typed typed;
  private final TagField tags;
  private final VBox all;

  PeopleSection(Acts acts) {
    this.acts = acts;
    words = acts.words();
    driver.setId("details-driver");
    typed = new Typed(driver, acts, text -> acts.describe(new Trait.Driver(text)));
    new Suggestions(driver, this::drivers, driver::setText);
    tags = new TagField(acts);
    all = new VBox(12, Fields.labelled(words, "details.driver", driver), tags.node());
  }

  private List<String> drivers() {
    var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    acts.chosen()
        .map()
        .root()
        .walk(
            topic -> {
              if (!topic.details().driver().isBlank()) names.add(topic.details().driver());
            });
    return List.copyOf(names);
  }

  @Override
  public String id() {
    return "people";
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public boolean suits(Chosen chosen) {
    return !chosen.topics().isEmpty();
  }

  @Override
  public void show(Chosen chosen) {
    typed.show(
        Shared.of(chosen.topics(), topic -> topic.details().driver()),
        inherited(chosen).orElseGet(() -> words.of("details.driver.prompt")));
    tags.show(chosen);
  }

  /** Who answers for it because they answer for what it is part of: "Marina Lund, from Website". */
  private Optional<String> inherited(Chosen chosen) {
    var found = new HashSet<String>();
    inherited(chosen.map().root(), "", Set.copyOf(chosen.ids()), found);
    return found.size() == 1
        ? Optional.of(found.iterator().next()).filter(said -> !said.isEmpty())
        : Optional.empty();
  }

  /** One walk for all that are chosen, until two of them differ. */
  private void inherited(Topic topic, String above, Set<Id> wanted, Set<String> found) {
    if (wanted.contains(topic.id())) found.add(above);
    if (found.size() > 1) return;
    String driver = topic.details().driver();
    String below =
        driver.isBlank()
            ? above
            : words.of("details.driver.inherited", driver, topic.nameOnOneLine());
    for (Topic each : topic.children()) inherited(each, below, wanted, found);
  }

  @Override
  public String summary(Chosen chosen) {
    var said = new ArrayList<String>();
    Shared.of(chosen.topics(), topic -> topic.details().driver()).value().ifPresent(said::add);
    Shared.of(chosen.topics(), topic -> topic.details().tags()).value().ifPresent(said::addAll);
    said.removeIf(String::isEmpty);
    return String.join(", ", said);
  }
}
