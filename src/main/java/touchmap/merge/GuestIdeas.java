package touchmap.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What a guest wrote into a copy of a map, as ideas: the ideas themselves, each new topic, and what is new in notes. The
 * same copy brings the same ideas, so that nothing comes twice.
 */
public final class GuestIdeas {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\n]*)]\\([^)\\s]*\\)");

  /** What stands around words, and what begins a line. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\*\\*|__|~~|`|(?<!\\S)(?:#{1,6}|[-*+>])\\s+|(?<!\\w)\\*(?=\\S)|(?<=\\S)\\*(?!\\w)");

  private final TouchMap ours;
  private final TouchMap theirs;
  private final Optional<TouchMap> base;
  private final String by;
  private final Words words;
  private final Map<Id, Topic> here;
  private final Map<Id, Topic> there;
  private final Map<Id, Id> parents;
  private final Set<Id> known = new HashSet<>();
  private final Map<Id, Idea> found = new LinkedHashMap<>();

  private GuestIdeas(
      Optional<TouchMap> base, TouchMap ours, TouchMap theirs, String by, Words words) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.by = by;
    this.words = words;
    here = Things.topics(ours);
    there = Things.topics(theirs);
    parents = Things.parents(theirs);
    known.addAll(here.keySet());
    known.addAll(Things.of(ours).keySet());
    base.ifPresent(
        was -> {
          known.addAll(Things.topics(was).keySet());
          known.addAll(Things.of(was).keySet());
        });
  }

  /**
   * The ideas that ours does not have yet.
   *
   * @param base the map that both copies began with, where it is known: what ours has dropped since does not come back
   * @param by who wrote them; an idea that names somebody keeps that name
   */
  public static List<Idea> of(Optional<TouchMap> base, TouchMap ours, TouchMap theirs, String by) {
    return new GuestIdeas(base, ours, theirs, by, Words.in(ours.language())).all();
  }

  private List<Idea> all() {
    for (Idea each : theirs.ideas()) {
      String author = each.by().isBlank() ? by : each.by();
      add(each.id(), each.name(), author, each.object().flatMap(this::nearest));
    }
    for (Topic topic : there.values()) {
      if (topic.isBusiness()) remarks(topic, Optional.of(ours.root()));
      else if (known.contains(topic.id()))
        remarks(topic, Optional.ofNullable(here.get(topic.id())));
      else {
        add(topic.id(), said(topic), by, nearest(topic.id()));
        remarks(topic, Optional.empty());
      }
    }
    return List.copyOf(found.values());
  }

  private void add(Id id, String name, String author, Optional<Id> object) {
    if (name.isBlank() || known.contains(id)) return;
    found.putIfAbsent(id, new Idea(id, name, author, object, Extras.NONE));
  }

  /** The topic's name; below other new ones with theirs before it. */
  private String said(Topic topic) {
    var path = new ArrayList<String>();
    @Nullable Topic at = topic;
    while (at != null && !at.isBusiness() && !known.contains(at.id())) {
      path.add(at.nameOnOneLine());
      @Nullable Id above = parents.get(at.id());
      at = above == null ? null : there.get(above);
    }
    return String.join(" › ", path.reversed());
  }

  /** Our object that this is in or below, in the order of theirs; the business is said by no object at all. */
  private Optional<Id> nearest(Id id) {
    for (@Nullable Id at = id; at != null; at = parents.get(at)) {
      @Nullable Topic topic = here.get(at);
      if (topic != null && topic.isObject()) return Optional.of(at);
    }
    return Optional.empty();
  }

  private void remarks(Topic theirs, Optional<Topic> ours) {
    String note = theirs.details().note();
    if (note.isBlank()) return;
    var old = new HashSet<String>();
    ours.ifPresent(topic -> lines(topic.details().note()).forEach(old::add));
    base.flatMap(was -> was.find(theirs.id()))
        .ifPresent(topic -> lines(topic.details().note()).forEach(old::add));
    String fresh =
        String.join(" ", lines(note).stream().filter(each -> !old.contains(each)).toList());
    if (fresh.isBlank()) return;
    // the guest may have renamed it: here it is known by our name
    String called = ours.orElse(theirs).nameOnOneLine();
    String name = words.of(Phrase.of("merge.guest.remark", called, plain(fresh)));
    Id id = Id.of("g" + Long.toHexString(hash(theirs.id() + "\n" + fresh)));
    add(id, name, by, nearest(theirs.id()));
  }

  /** Without the signs of Markdown, which an idea does not show. */
  private static String plain(String markdown) {
    return SIGNS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("").strip();
  }

  private static List<String> lines(String note) {
    return note.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The same for the same text everywhere, and wide enough that two texts do not meet. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    return hash;
  }
}
