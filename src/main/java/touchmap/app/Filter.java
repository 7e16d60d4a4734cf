package touchmap.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;

/** What a person wants to see of a map; empty parts ask nothing. What does not answer to it falls quiet. */
record Filter(
    Optional<String> tag,
    Optional<String> channel,
    Optional<Contact> contact,
    Optional<String> driver,
    Optional<TouchState> state) {
  static final Filter NONE =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The values that occur in a map, so that only what can be found is offered. */
  record Choices(
      List<String> tags,
      List<String> channels,
      List<Contact> contacts,
      List<String> drivers,
      List<TouchState> states) {
    static Choices of(TouchMap map) {
      var tags = new TreeSet<String>();
      var channels = new TreeSet<String>();
      var contacts = new TreeSet<Contact>();
      var drivers = new TreeSet<String>();
      var states = new TreeSet<TouchState>();
      map.root()
          .walk(
              topic -> {
                Details details = topic.details();
                tags.addAll(details.tags());
                add(drivers, details.driver());
                if (!topic.isTouchpoint()) return;
                add(channels, details.touch().channel());
                if (details.touch().contact() != Contact.UNSAID)
                  contacts.add(details.touch().contact());
                if (details.touch().state() != TouchState.UNSAID)
                  states.add(details.touch().state());
              });
      return new Choices(
          List.copyOf(tags),
          List.copyOf(channels),
          List.copyOf(contacts),
          List.copyOf(drivers),
          List.copyOf(states));
    }

    private static void add(Collection<String> to, String value) {
      if (!value.isBlank()) to.add(value);
    }

    boolean isEmpty() {
      return tags.isEmpty()
          && channels.isEmpty()
          && contacts.isEmpty()
          && drivers.isEmpty()
          && states.isEmpty();
    }
  }

  boolean isNone() {
    return equals(NONE);
  }

  /** The topics that fall quiet: those that do not answer and have nothing below them that does. */
  Set<Id> quiet(TouchMap map) {
    if (isNone()) return Set.of();
    var quiet = new HashSet<Id>();
    for (Topic child : map.root().children()) collect(child, quiet);
    return quiet;
  }

  private boolean collect(Topic topic, Set<Id> quiet) {
    boolean answers = answers(topic);
    for (Topic child : topic.children()) answers |= collect(child, quiet);
    if (!answers) quiet.add(topic.id());
    return answers;
  }

  /** Whether a topic itself answers to all that is asked. */
  boolean answers(Topic topic) {
    Details details = topic.details();
    boolean asksTouch = channel.isPresent() || contact.isPresent() || state.isPresent();
    if (asksTouch && !topic.isTouchpoint()) return false;
    return holds(tag, details.tags())
        && is(driver, details.driver())
        && is(channel, details.touch().channel())
        && is(contact, details.touch().contact())
        && is(state, details.touch().state());
  }

  /** How many topics answer. */
  int count(TouchMap map) {
    var all = new ArrayList<Topic>(map.root().all());
    all.removeIf(topic -> topic.isBusiness() || !answers(topic));
    return all.size();
  }

  private static <T> boolean is(Optional<T> wanted, T value) {
    return wanted.isEmpty() || wanted.get().equals(value);
  }

  private static boolean holds(Optional<String> wanted, List<String> values) {
    return wanted.isEmpty() || values.contains(wanted.get());
  }
}
