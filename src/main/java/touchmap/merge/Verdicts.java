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
  private static final List<Choice> ALL = List.of(Choice.OURS, Choice.THEIRS, Choice.BOTH);
  private static final List<Choice> ONE_SIDE = List.of(Choice.OURS, Choice.THEIRS);
  private static final List<Choice> NOTED = List.of(Choice.OURS, Choice.BOTH);

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
    return heard(new Conflict(at.key(), at.where(), what, ours, theirs, Choice.BOTH, ALL), at);
  }

  /**
   * A conflict that leaves nothing to write down.
   *
   * @param stands which side is so unless somebody chooses
   */
  Choice onFact(Spot at, Phrase what, Phrase ours, Phrase theirs, Choice stands) {
    return heard(new Conflict(at.key(), at.where(), what, ours, theirs, stands, ONE_SIDE), at);
  }

  /** What theirs said has no place in the map any more; it can only be written down. */
  void onLoss(Spot at, Phrase what, Phrase theirs) {
    heard(new Conflict(at.key(), at.where(), what, Said.NOTHING, theirs, Choice.BOTH, NOTED), at);
  }

  /** Something that can only be one way. */
  void tell(Spot at, Phrase what, Phrase ours, Phrase theirs) {
    heard(new Conflict(at.key(), at.where(), what, ours, theirs, Choice.THEIRS, List.of()), at);
  }

  private Choice heard(Conflict conflict, Spot at) {
    conflicts.put(conflict.key(), conflict);
    Choice chosen = choices.getOrDefault(conflict.key(), conflict.stands());
    Choice choice = conflict.open().contains(chosen) ? chosen : conflict.stands();
    if (choice == Choice.BOTH) remark(at, conflict.what(), conflict.theirs());
    return choice;
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
