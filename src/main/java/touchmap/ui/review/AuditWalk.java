package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import touchmap.edit.Batch;
import touchmap.edit.Describe;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.Rate;
import touchmap.edit.Remove;
import touchmap.edit.Selection;
import touchmap.edit.Trait;
import touchmap.method.Audit;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What is answered of one touchpoint in an audit, and how it gets into the map: each answer is one
 * step. That it was looked at is kept in the round as what the auditor said of it, so that the file
 * alone tells how far the audit is.
 */
record AuditWalk(Editor editor, ReviewHost host) {
  /** Who drives it, what state it is in, and what there is to say of it. */
  record Answer(String driver, TouchState state, String note) {}

  Optional<Audit> audit() {
    TouchMap map = editor.map();
    return Audit.underWay(map, Register.of(map), host.today());
  }

  String auditor() {
    return editor.map().study().review().map(Review::driver).orElse("");
  }

  /** What the map says of it so far. */
  Answer said(Round round, Topic topic) {
    return new Answer(
        Register.of(editor.map()).driver(topic.id()).strip(),
        topic.details().touch().state(),
        note(round, topic.id()).strip());
  }

  /** What the auditor said of it so far; empty when nothing but that it is there. */
  private String note(Round round, Id touchpoint) {
    return said(round, touchpoint)
        .map(Rating::why)
        .filter(why -> !Audit.isPlain(editor.map(), why))
        .orElse("");
  }

  private Optional<Rating> said(Round round, Id touchpoint) {
    Rating mine = Rating.of(touchpoint, auditor(), Viewpoint.COMPANY);
    return round.answers().ratings().stream().filter(mine::isBeside).findFirst();
  }

  /** In the language of the document: it is read where the map is read. */
  private String plain(String key) {
    return Words.in(editor.map().language()).of(key);
  }

  /** That somebody looked at it, with all that was said of it. */
  void answer(Round round, Topic topic, Answer answer) {
    List<Edit> edits = described(topic, answer);
    edits.add(noted(round, topic, answer));
    apply(edits);
  }

  /** What was written of it without an answer: only a note makes it one that was looked at. */
  void keep(Round round, Topic topic, Answer answer) {
    List<Edit> edits = described(topic, answer);
    if (!answer.note().equals(said(round, topic).note())) edits.add(noted(round, topic, answer));
    if (!edits.isEmpty()) apply(edits);
  }

  private List<Edit> described(Topic topic, Answer answer) {
    var edits = new ArrayList<Edit>();
    List<Id> it = List.of(topic.id());
    String driver = answer.driver().strip();
    if (!driver.equals(Register.of(editor.map()).driver(topic.id()).strip()))
      edits.add(new Describe(it, new Trait.Driver(driver)));
    if (answer.state() != topic.details().touch().state())
      edits.add(new Describe(it, new Trait.StateIs(answer.state())));
    return edits;
  }

  private Rate noted(Round round, Topic topic, Answer answer) {
    String key = answer.state() == TouchState.REMOVED ? "review.said.removed" : "review.said.there";
    String why = answer.note().isBlank() ? plain(key) : answer.note().strip();
    Rating before =
        said(round, topic.id()).orElse(Rating.of(topic.id(), auditor(), Viewpoint.COMPANY));
    return new Rate(round.id(), before.withWhy(why));
  }

  private void apply(List<Edit> edits) {
    editor.endStep();
    editor.apply(new Batch(Phrase.of("review.edit.audit"), edits));
  }

  /** It is no longer there, and leaves the map with all below it. */
  void remove(Topic topic) {
    editor.endStep();
    editor.apply(new Remove(List.of(topic.id())), Selection.NONE);
  }

  /** A touchpoint that was missing, beside this one. */
  Id add(Topic beside, String name) {
    TouchMap map = editor.map();
    Topic parent = map.parentOf(beside.id()).orElse(map.root());
    Topic fresh = Topic.of(TopicType.TOUCHPOINT, name.strip());
    int at = parent.children().indexOf(beside) + 1;
    editor.endStep();
    editor.apply(new Insert(parent.id(), at, List.of(fresh)));
    return fresh.id();
  }

  List<String> people() {
    var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    editor
        .map()
        .root()
        .walk(
            topic -> {
              if (!topic.details().driver().isBlank()) names.add(topic.details().driver());
            });
    return List.copyOf(names);
  }
}
