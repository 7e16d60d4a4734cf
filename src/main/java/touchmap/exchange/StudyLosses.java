package touchmap.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Scoring;
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
    countScoring(study.scoring(), carriesFields, losses);
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
    boolean isCarried = carriesFields && rounds.size() == 1;
    if (isCarried) RoundLosses.count(rounds.getFirst(), losses);
    else losses.add("rounds", rounds);
    for (Round round : rounds) {
      losses.add("votes", round.answers().votes());
      losses.add("metrics", round.answers().metrics());
    }
  }

  private static void countTopics(TouchMap map, boolean carriesFields, Losses losses) {
    var fields = new Fields(map);
    Set<Id> used = new HashSet<>();
    for (Topic topic : map.root().all()) {
      topic.details().touch().stage().ifPresent(used::add);
      if (!carriesFields && !fields.of(topic, topic.type()).isEmpty()) losses.add("fields");
    }
    if (!carriesFields) countTypes(map.root(), losses);
    losses.add("unknown", unknown(map));
    long idle =
        map.study().journey().stages().stream().filter(each -> !used.contains(each.id())).count();
    losses.add("stages", (int) idle);
  }

  /** Puts into the ledger what not even a workbook has room for, beside its map and the sheets of the method. */
  public static void countOfSheets(TouchMap map, Losses losses) {
    Study study = map.study();
    losses.add("ideas", map.ideas());
    losses.add("duels", study.ranking().duels());
    countScoring(study.scoring(), true, losses);
    for (Round round : study.rounds()) {
      losses.add("votes", round.answers().votes());
      losses.add("metrics", round.answers().metrics());
      if (round.closed().isPresent()) losses.add("closings");
    }
    if (study.review().isPresent()) losses.add("review");
    losses.add("chapters", study.tour());
    losses.add("unknown", unknown(map));
    countTitle(map, losses);
  }

  /** Puts the map's title into the ledger where it is not what the business is called. */
  public static void countTitle(TouchMap map, Losses losses) {
    if (!map.shownTitle().equals(map.root().nameOnOneLine())) losses.add("title");
  }

  private static void countScoring(Scoring scoring, boolean carriesFields, Losses losses) {
    Scale scale = scoring.scale();
    if (!carriesFields && Fields.isUnusual(scale))
      losses.addNamed(
          "scale", List.of(Fields.number(scale.min()) + "…" + Fields.number(scale.max())));
    if (scoring.isLocked()) losses.add("lock");
  }

  /** Keys of a newer version on what is carried otherwise; what is left behind whole is told as that. */
  private static int unknown(TouchMap map) {
    Study study = map.study();
    var all = new ArrayList<Extras>(List.of(map.extras(), map.view().extras()));
    all.add(study.scoring().scale().extras());
    study.journey().stages().forEach(each -> all.add(each.extras()));
    study.scoring().criteria().forEach(each -> all.add(each.extras()));
    for (Round round : study.rounds()) {
      all.add(round.extras());
      round.answers().ratings().forEach(each -> all.add(each.extras()));
    }
    for (Topic topic : map.root().all()) {
      all.add(topic.details().extras());
      all.add(topic.details().form().offset().extras());
      all.add(topic.details().touch().ladder().extras());
    }
    return all.stream().mapToInt(each -> each.all().size()).sum();
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
