package touchmap.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Decides conflicts as a person chose, collects them, and writes down what would be lost. */
final class Verdicts {
  private final Map<String, Choice> choices;
  private final Words words;
  private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
  private final Map<Optional<Id>, List<String>> remarks = new LinkedHashMap<>();

  /**
   * @param words for what is written into notes
   */
  Verdicts(Map<String, Choice> choices, Words words) {
    this.choices = Map.copyOf(choices);
    this.words = words;
  }

  /** A conflict in which ours and theirs are both there to stay: theirs is written down. */
  Choice onValue(Spot at, Phrase what, Phrase ours, Phrase theirs) {
    Choice choice = onFact(at, what, ours, theirs);
    if (choice == Choice.BOTH) remark(at, what, theirs);
    return choice;
  }

  /** A conflict that leaves nothing to write down. */
  Choice onFact(Spot at, Phrase what, Phrase ours, Phrase theirs) {
    conflicts.put(at.key(), new Conflict(at.key(), at.where(), what, ours, theirs));
    return choices.getOrDefault(at.key(), Choice.BOTH);
  }

  private void remark(Spot at, Phrase what, Phrase theirs) {
    boolean isOwn = at.key().startsWith("topic[");
    Phrase line =
        isOwn || at.where().isEmpty()
            ? Phrase.of("merge.remark", what, theirs)
            : Phrase.of("merge.remarkOn", at.where().getLast(), what, theirs);
    remarks.computeIfAbsent(at.topic(), _ -> new ArrayList<>()).add(words.of(line));
  }

  /** A topic's note with what was to be written down there; the empty id is the business. */
  String withRemarks(Optional<Id> topic, String note) {
    var text = new StringBuilder(note);
    for (String line : remarks.getOrDefault(topic, List.of())) {
      if (text.indexOf(line) >= 0) continue;
      if (!text.isEmpty()) text.append("\n\n");
      text.append(line);
    }
    return text.toString();
  }

  Map<Optional<Id>, List<String>> remarks() {
    return remarks;
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts.values());
  }
}
