package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Whether an id already names something in a document: a topic, an idea, or anything of the study. */
final class Taken {
  private Taken() {}

  /** That one of these ids is not new, when one is not. */
  static Optional<Phrase> objection(TouchMap map, Set<Id> ids) {
    boolean taken =
        !Present.of(map.root(), ids).isEmpty()
            || map.ideas().stream().anyMatch(idea -> ids.contains(idea.id()))
            || inStudy(map.study(), ids);
    return taken ? Optional.of(Phrase.of("edit.twice")) : Optional.empty();
  }

  /** That an id stands twice in a list that replaces another, or was not in that one and is not new. */
  static Optional<Phrase> objection(TouchMap map, List<Id> were, List<Id> are) {
    var added = new HashSet<>(are);
    if (added.size() < are.size()) return Optional.of(Phrase.of("edit.twice"));
    were.forEach(added::remove);
    return added.isEmpty() ? Optional.empty() : objection(map, added);
  }

  private static boolean inStudy(Study study, Set<Id> ids) {
    var journey = study.journey();
    return study.scoring().criteria().stream().anyMatch(each -> ids.contains(each.id()))
        || study.rounds().stream().anyMatch(each -> ids.contains(each.id()))
        || study.actions().stream().anyMatch(each -> ids.contains(each.id()))
        || journey.stages().stream().anyMatch(each -> ids.contains(each.id()))
        || journey.personas().stream().anyMatch(each -> ids.contains(each.id()))
        || journey.chains().stream().anyMatch(each -> ids.contains(each.id()))
        || journey.life().stream().anyMatch(each -> ids.contains(each.id()));
  }
}
