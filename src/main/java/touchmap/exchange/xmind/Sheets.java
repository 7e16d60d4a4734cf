package touchmap.exchange.xmind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** The sheets of one file on their way into a map: what both generations of XMind say of a topic, in our terms. */
final class Sheets {
  /** Where our own fields stand in a topic's extensions. */
  static final String PROVIDER = "touchmap";

  /** The field under which links beyond the first stand there. */
  static final String LINK = "link";

  /** What XMind calls a sheet that nobody has named. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?U)(?:map|sheet|canvas|карта|лист|画布|思维导图)?\\s*\\d*", Pattern.CASE_INSENSITIVE);

  /** How a topic hangs on another. */
  enum Place {
    ATTACHED,
    DETACHED,
    SUMMARY,
    CALLOUT;

    static Place of(String type) {
      return switch (type) {
        case "attached" -> ATTACHED;
        case "summary" -> SUMMARY;
        case "callout" -> CALLOUT;
        default -> DETACHED;
      };
    }
  }

  final Losses losses;
  private final DraftMap map;
  private final List<Draft> roots = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final Set<Draft> branches = new HashSet<>();
  private final Set<Draft> detached = new HashSet<>();
  private final Map<String, Draft> draftsById = new HashMap<>();
  private int internalLinks;

  Sheets(Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
  }

  /** A sheet's central topic. */
  Draft root(String id) {
    Draft root = map.root();
    roots.add(root);
    identify(root, id);
    return root;
  }

  void title(String title) {
    titles.add(title);
  }

  Draft topic(Draft parent, String id, Place place) {
    Draft topic = parent.child();
    identify(topic, id);
    if (roots.contains(parent)) branches.add(topic);
    switch (place) {
      case ATTACHED -> {}
      case DETACHED -> detached.add(topic);
      case SUMMARY -> losses.add("summaries");
      case CALLOUT -> losses.add("callouts");
    }
    return topic;
  }

  private void identify(Draft topic, String id) {
    topic.id(id);
    draftsById.put(id, topic);
  }

  void link(Draft topic, String target) {
    if (target.isEmpty()) return;
    if (target.startsWith("xap:")) {
      losses.add("attachments");
      return;
    }
    if (target.startsWith("xmind:#")) internalLinks++;
    topic.link(target);
  }

  void labels(Draft topic, List<String> labels) {
    var tags = new ArrayList<>(topic.field("tags").lines().toList());
    labels.stream().map(String::strip).filter(label -> !label.isEmpty()).forEach(tags::add);
    if (!tags.isEmpty()) topic.field("tags", String.join("\n", tags));
  }

  /** A field of ours that was written into the extensions. */
  void extra(Draft topic, String name, String value) {
    if (name.equals(LINK)) topic.link(value);
    else if (!topic.field(name, value)) losses.add("attributes");
  }

  /** The colour of a branch that hangs on the centre. */
  void color(Draft topic, String color) {
    if (branches.contains(topic)
        && topic.field("color").isEmpty()
        && color.matches("#[0-9A-Fa-f]{6}")) topic.field("color", color);
  }

  void comment(String id, String author, String text) {
    Draft topic = draftsById.get(id);
    if (topic == null || text.isBlank()) return;
    topic.addNote(author.isBlank() ? text.strip() : author.strip() + ": " + text.strip());
  }

  Opened opened(String fileName) throws Refused {
    for (Draft root : roots) root.children().removeIf(this::isIdea);
    if (internalLinks > 0) losses.notice(Phrase.of("exchange.internalLinks", internalLinks));
    if (roots.size() > 1) {
      roots.forEach(Sheets::keepAsObject);
      losses.notice(Phrase.of("exchange.sheets", roots.size(), String.join(", ", titles)));
    } else if (!titles.isEmpty() && !UNNAMED.matcher(titles.getFirst()).matches())
      map.title(titles.getFirst());
    return map.opened(fileName);
  }

  /** A sheet is an object among others, be there nothing below its centre. */
  private static void keepAsObject(Draft root) {
    if (root.field("type").isBlank()) root.field("type", "object");
  }

  /** What floats and is only a name becomes an idea; the rest hangs on the centre. */
  private boolean isIdea(Draft topic) {
    if (!detached.contains(topic)) return false;
    if (topic.isNameOnly() && !topic.name().isBlank()) {
      map.floating(topic.name());
      return true;
    }
    losses.add("floating");
    return false;
  }
}
