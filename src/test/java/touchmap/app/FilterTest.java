package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;

class FilterTest {
  private static final Filter INDIRECT =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.of(Contact.INDIRECT),
          Optional.empty(),
          Optional.empty());

  private static Topic point(String id, Details details, Topic... below) {
    return new Topic(Id.of(id), TopicType.TOUCHPOINT, id, details, List.of(below));
  }

  private static final Details HEARSAY =
      Details.NONE.withTouch(Touch.NONE.withContact(Contact.INDIRECT)).withTags(List.of("new"));

  private static TouchMap map() {
    TouchMap map = Maps.studio();
    return map.withRoot(
        map.root()
            .withChildren(
                List.of(
                    Maps.object("a", "A", point("a1", HEARSAY), point("a2", Details.NONE)),
                    Maps.object("b", "B", point("b1", Details.NONE, point("b2", HEARSAY))),
                    Maps.object("c", "C", point("c1", Details.NONE.withDriver("Pavel"))))));
  }

  @Test
  void nothingIsQuietWithoutAFilter() {
    assertEquals(Set.of(), Filter.NONE.quiet(map()));
  }

  @Test
  void whatDoesNotAnswerIsQuietUnlessSomethingBelowItDoes() {
    assertEquals(Set.of(Id.of("a2"), Id.of("c"), Id.of("c1")), INDIRECT.quiet(map()));
    assertEquals(2, INDIRECT.count(map()));
  }

  @Test
  void allThatIsAskedMustHoldAtOnce() {
    var both =
        new Filter(
            Optional.of("new"),
            Optional.empty(),
            Optional.of(Contact.INDIRECT),
            Optional.of("Pavel"),
            Optional.empty());
    assertEquals(0, both.count(map()));
    var all = new HashSet<Id>();
    map().root().walk(topic -> all.add(topic.id()));
    all.remove(map().root().id());
    assertEquals(all, both.quiet(map()));
  }

  @Test
  void onlyWhatOccursIsOffered() {
    var choices = Filter.Choices.of(map());
    assertEquals(List.of("new"), choices.tags());
    assertEquals(List.of(Contact.INDIRECT), choices.contacts());
    assertEquals(List.of("Pavel"), choices.drivers());
    assertTrue(choices.states().isEmpty());
    assertTrue(choices.channels().isEmpty());
  }

  @Test
  void theExampleCanBeFilteredByEveryValueThatIsOffered() throws IOException {
    TouchMap example = Example.map("en");
    var choices = Filter.Choices.of(example);
    for (String channel : choices.channels()) {
      var filter =
          new Filter(
              Optional.empty(),
              Optional.of(channel),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      assertTrue(filter.count(example) > 0, channel);
    }
  }
}
