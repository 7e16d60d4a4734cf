package touchmap.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.View;

/**
 * A map in the making: roots, floating topics and a title. One root becomes the business; several stand under a business
 * named after the title or the file. A child of the business that has children is an object, everything else a
 * touchpoint, unless its field {@code type} says otherwise.
 */
public final class DraftMap {
  private final Losses losses;
  private final List<Draft> roots = new ArrayList<>();
  private final List<String> floating = new ArrayList<>();
  private String title = "";
  private String language = "";

  public DraftMap(Losses losses) {
    this.losses = losses;
  }

  public Draft root() {
    var root = new Draft();
    roots.add(root);
    return root;
  }

  /** Takes a topic as a root that was made before its place was known. */
  public Draft root(Draft root) {
    roots.add(root);
    return root;
  }

  public List<Draft> roots() {
    return roots;
  }

  /** A topic that hangs on nothing: an idea. */
  public void floating(String name) {
    floating.add(name);
  }

  public void title(String to) {
    title = to;
  }

  public void language(String to) {
    language = to;
  }

  /**
   * The finished map, named after the title or the file where it has no root of its own.
   *
   * @throws Refused when there is no topic in it, or more than the limits allow
   */
  public Opened opened(String fileName) throws Refused {
    if (roots.isEmpty()) throw Refused.because("exchange.noTopics");
    boolean isSingle = roots.size() == 1;
    Draft root = isSingle ? roots.getFirst() : new Draft();
    if (!isSingle) {
      root.name(title.isBlank() ? fileName : title);
      roots.forEach(root::add);
    }
    List<Placed> placed = placed(root);
    var ids = new HashSet<Id>();
    var reading = new FieldReading(losses);
    var folded = new ArrayDeque<Id>();
    Topic tree = tree(placed, ids, reading, folded);
    boolean isOtherTitle = !title.isBlank() && !title.equals(tree.nameOnOneLine());
    List<Idea> ideas =
        floating.stream()
            .map(name -> new Idea(Id.fresh(), name, "", Optional.empty(), Extras.NONE))
            .toList();
    return new Opened.Fine(
        new TouchMap(
            isOtherTitle ? title : "",
            language.isEmpty() ? guessedLanguage(placed) : language,
            tree,
            ideas,
            reading.study(),
            View.NONE.withFolded(List.copyOf(folded)),
            Extras.NONE),
        losses.phrases());
  }

  private record Placed(Draft draft, int level, TopicType type) {}

  /** All topics, parents first, in map order. */
  private List<Placed> placed(Draft root) throws Refused {
    var placed = new ArrayList<Placed>();
    Deque<Placed> todo = new ArrayDeque<>();
    todo.push(new Placed(root, 1, TopicType.BUSINESS));
    while (!todo.isEmpty()) {
      Placed next = todo.pop();
      check(next.draft);
      if (next.level > Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
      placed.add(next);
      if (placed.size() + todo.size() > Limits.TOPICS) {
        throw Refused.because("exchange.tooMany", Limits.TOPICS);
      }
      for (Draft child : next.draft.children().reversed()) {
        todo.push(new Placed(child, next.level + 1, type(child, next)));
      }
    }
    return placed;
  }

  private static void check(Draft draft) throws Refused {
    if (draft.name().length() > Limits.TEXT || draft.note().length() > Limits.TEXT) {
      throw Refused.because("exchange.tooLong", Limits.TEXT, start(draft.name()));
    }
  }

  private static String start(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  private TopicType type(Draft draft, Placed parent) {
    TopicType usual = Fields.usualType(parent.level == 1, !draft.children().isEmpty());
    String said = draft.field("type").strip().toLowerCase(Locale.ROOT);
    return switch (said) {
      case "" -> usual;
      case "touchpoint" -> TopicType.TOUCHPOINT;
      case "object" -> {
        if (parent.type != TopicType.TOUCHPOINT) yield TopicType.OBJECT;
        losses.addExample("badValues", draft.place("type"));
        yield usual;
      }
      default -> {
        losses.addExample("badValues", draft.place("type"));
        yield usual;
      }
    };
  }

  /** Built from the last topic back, so that children are there before their parent. */
  private static Topic tree(
      List<Placed> placed, Set<Id> ids, FieldReading reading, Deque<Id> folded) {
    Map<Draft, Id> idOf = new HashMap<>();
    Map<Draft, Details> detailsOf = new HashMap<>();
    for (Placed each : placed) {
      Id id = id(each.draft, ids);
      idOf.put(each.draft, id);
      detailsOf.put(each.draft, reading.details(each.draft, id, each.type));
    }
    Map<Draft, Topic> done = new HashMap<>();
    for (Placed each : placed.reversed()) {
      Draft draft = each.draft;
      List<Topic> children = draft.children().stream().map(done::remove).toList();
      Id id = Objects.requireNonNull(idOf.get(draft));
      Details details = Objects.requireNonNull(detailsOf.get(draft));
      done.put(draft, new Topic(id, each.type, draft.name(), details, children));
      if (draft.isFolded()) folded.push(id);
    }
    return Objects.requireNonNull(done.get(placed.getFirst().draft));
  }

  private static Id id(Draft draft, Set<Id> ids) {
    if (Id.isValid(draft.id()) && ids.add(Id.of(draft.id()))) return Id.of(draft.id());
    Id fresh = Id.fresh();
    while (!ids.add(fresh)) fresh = Id.fresh();
    return fresh;
  }

  private static String guessedLanguage(List<Placed> placed) {
    int cyrillic = 0;
    int latin = 0;
    for (Placed each : placed) {
      String name = each.draft.name();
      for (int i = 0; i < name.length() && i < 200; i++) {
        char letter = name.charAt(i);
        if (letter >= '\u0400' && letter < '\u0530') cyrillic++;
        if ((letter | 32) >= 'a' && (letter | 32) <= 'z') latin++;
      }
    }
    return cyrillic > latin ? "ru" : "en";
  }
}
