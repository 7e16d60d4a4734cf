package touchmap.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** Counts what no tree format can carry: ideas, ranking, rounds, chains and so on. */
public final class StudyLosses {
  private StudyLosses() {}

  /**
   * Puts into the ledger what a tree of names, notes and links leaves behind.
   *
   * @param carriesFields whether the format has attributes for the {@link Fields}
   */
  public static void count(TouchMap map, boolean carriesFields, Losses losses) {
    Study study = map.study();
    losses.add("ideas", map.ideas());
    losses.add("ranking", study.ranking().order());
    losses.add("duels", study.ranking().duels());
    losses.add("criteria", study.scoring().criteria());
    countRounds(study.rounds(), carriesFields, losses);
    losses.add("personas", study.journey().personas());
    losses.add("chains", study.journey().chains());
    losses.add("phases", study.journey().life());
    losses.add("actions", study.actions());
    if (study.review().isPresent()) losses.add("review");
    losses.add("chapters", study.tour());
    countTopics(map, carriesFields, losses);
  }

  private static void countRounds(List<Round> rounds, boolean carriesFields, Losses losses) {
    losses.add("rounds", rounds.size() - (carriesFields && rounds.size() == 1 ? 1 : 0));
    for (Round round : rounds) {
      losses.add("votes", round.answers().votes());
      losses.add("metrics", round.answers().metrics());
    }
  }

  private static void countTopics(TouchMap map, boolean carriesFields, Losses losses) {
    var fields = new Fields(map);
    Set<Id> used = new HashSet<>();
    int unknown = map.extras().all().size();
    for (Topic topic : map.root().all()) {
      topic.details().touch().stage().ifPresent(used::add);
      unknown += topic.details().extras().all().size();
      if (!carriesFields && !fields.of(topic, topic.type()).isEmpty()) losses.add("fields");
    }
    if (!carriesFields) countTypes(map.root(), losses);
    losses.add("unknown", unknown);
    long idle =
        map.study().journey().stages().stream().filter(each -> !used.contains(each.id())).count();
    losses.add("stages", (int) idle);
  }

  private static void countTypes(Topic root, Losses losses) {
    for (Topic parent : root.all()) {
      for (Topic child : parent.children()) {
        TopicType usual = Fields.usualType(parent == root, !child.children().isEmpty());
        if (child.type() != usual) losses.add("types");
      }
    }
  }
}
