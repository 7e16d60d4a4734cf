package touchmap.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchmap.edit.CatchIdeas;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.NewTopics;
import touchmap.edit.OutlineText;
import touchmap.edit.Selection;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** What the quick-add bar does with a text: a name, a path {@code name > name}, or an indented list. */
final class QuickAdding {
  /** The topics or ideas that came of it. */
  record Added(List<Id> topics) {}

  private final Editor editor;
  private final Sitting sitting;

  QuickAdding(Editor editor, Sitting sitting) {
    this.editor = editor;
    this.sitting = sitting;
  }

  Optional<Topic> aim() {
    return sitting.aim(editor.map(), editor.selection().lead());
  }

  Added add(String text) {
    Optional<Topic> aim = aim();
    return aim.isPresent() ? addTo(aim.get(), text) : catchIdeas(text);
  }

  private Added addTo(Topic aim, String text) {
    Topic parent = aim;
    List<Topic> topics = OutlineText.typed(text, parent.type());
    boolean isWhole = true;
    while (topics.size() == 1 && !topics.getFirst().children().isEmpty()) {
      String name = topics.getFirst().name();
      Optional<Topic> same = childNamed(parent, name);
      if (same.isEmpty() && isWhole) same = placeNamed(parent, name);
      if (same.isEmpty()) break;
      parent = same.get();
      topics = topics.getFirst().children();
      isWhole = false;
    }
    Topic under = parent;
    topics = topics.stream().map(each -> NewTopics.suited(each, under)).toList();
    if (topics.isEmpty()) return new Added(List.of());
    List<Id> ids = topics.stream().map(Topic::id).toList();
    editor.apply(new Insert(parent.id(), parent.children().size(), topics), new Selection(ids));
    return new Added(ids);
  }

  /** A new object with what was typed before its name, in one step; from now on it is the one that is filled. */
  Added addNew(Mention place) {
    Topic root = editor.map().root();
    List<Topic> below = OutlineText.typed(place.name(), TopicType.OBJECT);
    Topic bare = Topic.of(TopicType.OBJECT, place.typed().strip());
    Topic object =
        bare.withChildren(below.stream().map(each -> NewTopics.suited(each, bare)).toList());
    List<Id> ids =
        below.isEmpty() ? List.of(object.id()) : object.children().stream().map(Topic::id).toList();
    editor.apply(
        new Insert(root.id(), root.children().size(), List.of(object)), new Selection(ids));
    sitting.aimAt(new Sitting.Target.Chosen(object.id()));
    return new Added(ids);
  }

  private static Optional<Topic> childNamed(Topic parent, String name) {
    return parent.children().stream().filter(each -> same(each.name(), name)).findFirst();
  }

  /** A path may begin with the target itself, or with an object: who writes "Office > Door" means that office. */
  private Optional<Topic> placeNamed(Topic aim, String name) {
    if (same(aim.name(), name)) return Optional.of(aim);
    return editor.map().root().all().stream()
        .filter(each -> each.isObject() && same(each.name(), name))
        .findFirst();
  }

  private Added catchIdeas(String text) {
    var ideas = new ArrayList<Idea>();
    for (Topic topic : OutlineText.read(text, TopicType.OBJECT)) {
      for (Topic each : topic.all())
        ideas.add(new Idea(Id.fresh(), each.nameOnOneLine(), "", Optional.empty(), Extras.NONE));
    }
    if (!ideas.isEmpty()) editor.apply(new CatchIdeas(ideas));
    return new Added(List.of());
  }

  /** A topic that already has the name, when the text is one name. */
  Optional<Topic> twin(String text) {
    String name = text.strip();
    if (name.contains("\n")) return Optional.empty();
    int last = name.lastIndexOf(" > ");
    String leaf = last < 0 ? name : name.substring(last + 3);
    return editor.map().root().all().stream().filter(each -> same(each.name(), leaf)).findFirst();
  }

  private static boolean same(String a, String b) {
    return folded(a).equals(folded(b));
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
