package touchmap.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchmap.edit.Remove;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

class LossesTest {
  private static final TouchMap OURS = Maps.studio();

  private static TouchMap with(TouchMap map, String id, UnaryOperator<Topic> change) {
    return map.replacing(Id.of(id), change);
  }

  private static UnaryOperator<Topic> noted(String note) {
    return topic -> topic.withDetails(topic.details().withNote(note));
  }

  private static List<String> said(TouchMap before, TouchMap after) {
    return Losses.of(before, after).stream()
        .map(each -> joined(each.where()) + ": " + joined(each.what()))
        .toList();
  }

  private static String joined(List<Phrase> phrases) {
    return phrases.stream().map(Words.in("en")::of).collect(Collectors.joining(" > "));
  }

  @Test
  void whatGoesAndWhatIsReplacedIsNamed() {
    TouchMap before = with(OURS, "t1", noted("ours"));
    TouchMap after = with(before, "t1", noted("theirs"));
    after = with(after, "t3", topic -> topic.withName("Ring"));
    after = new Remove(List.of(Id.of("t4"))).applyTo(after);
    List<String> said = said(before, after);
    assertEquals(3, said.size(), said::toString);
    assertEquals("Website > Home: note: ours \u2192 theirs", said.get(0));
    assertEquals("Sales > Call: name: Call \u2192 Ring", said.get(1));
    assertEquals("Sales > Proposal: removed", said.get(2));
  }

  @Test
  void whatOnlyComesIsNoLoss() {
    TouchMap before = with(OURS, "t1", noted("ours"));
    TouchMap after = with(before, "t1", noted("ours\n\nand theirs"));
    after = with(after, "t3", noted("new"));
    after =
        after.replacing(
            Id.of("t3"), topic -> topic.withChildren(List.of(Maps.point("x1", "Chat"))));
    assertEquals(List.of(), said(before, after));
    assertEquals(List.of(), said(OURS, Merge.of(Optional.empty(), OURS, after).map()));
  }
}
