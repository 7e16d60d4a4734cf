package touchmap.exchange.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.edit.OutlineText;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.table.KnownTable;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** Reads indented text, whatever it is indented by; any text can be read that is one. */
public final class TextImporter implements Importer {
  @Override
  public String name() {
    return "Text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public int recognises(byte[] content) {
    return FileText.isForPeople(content) ? 1 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      if (!FileText.isText(content)) throw Refused.because("exchange.noText");
      FileText text = FileText.of(content);
      text.notices().forEach(losses::notice);
      String said = losses.withoutControls(text.text());
      Optional<KnownTable> table = KnownTable.ofText(said);
      if (table.isPresent()) return table.get().opened(name, losses);
      OutlineText outline = OutlineText.of(said, TopicType.BUSINESS);
      if (outline.topics().isEmpty()) throw Refused.because("exchange.empty");
      return drafted(outline, losses).opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  private record Step(Topic topic, Draft draft, int level) {}

  private static DraftMap drafted(OutlineText outline, Losses losses) throws Refused {
    var map = new DraftMap(losses);
    Set<Id> folded = new HashSet<>(outline.folded());
    Deque<Step> todo = new ArrayDeque<>();
    for (Topic topic : outline.topics()) todo.add(new Step(topic, map.root(), 1));
    while (!todo.isEmpty()) {
      Step step = todo.poll();
      if (step.level > Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
      step.draft.name(step.topic.name());
      step.draft.note(step.topic.details().note());
      step.topic.details().links().forEach(step.draft::link);
      step.draft.fold(folded.contains(step.topic.id()));
      List<Topic> children = step.topic.children();
      for (Topic child : children) todo.add(new Step(child, step.draft.child(), step.level + 1));
    }
    return map;
  }
}
