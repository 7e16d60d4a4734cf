package touchmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** A small map for tests of the interface; ids are the names in lower case with dashes. */
public final class Small {
  private Small() {}

  /** A business with Website (3), Sales (2) and Receptionist (1), and two ideas in the tray. */
  public static TouchMap map() {
    Topic website =
        object("Website", point("Home page"), point("Price page"), point("Blog"))
            .withDetails(Details.NONE.withDriver("Marina Lund"));
    Topic sales = object("Sales", point("First call"), point("Proposal"));
    Topic reception = object("Receptionist", point("Phone greeting"));
    return business("Tandem", website, sales, reception)
        .withIdeas(List.of(idea("Car park barrier", "Irina"), idea("Email signature", "")));
  }

  /** The same with something to be done next. */
  public static TouchMap planned() {
    TouchMap map = map();
    return map.withStudy(
        map.study().withActions(List.of(PlannedAction.of(id("Proposal"), "Write two pages"))));
  }

  public static TouchMap business(String name, Topic... objects) {
    TouchMap empty = TouchMap.of(name, "en");
    return empty.withRoot(empty.root().withId(id(name)).withChildren(List.of(objects)));
  }

  public static Topic object(String name, Topic... children) {
    return Topic.of(TopicType.OBJECT, name).withId(id(name)).withChildren(List.of(children));
  }

  public static Topic point(String name, Topic... children) {
    return Topic.of(TopicType.TOUCHPOINT, name).withId(id(name)).withChildren(List.of(children));
  }

  public static Idea idea(String name, String by) {
    return new Idea(id(name), name, by, Optional.empty(), Extras.NONE);
  }

  public static Id id(String name) {
    return Id.of(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  /** The names of a topic's children. */
  public static List<String> under(Editor editor, String parent) {
    var names = new ArrayList<String>();
    editor.map().find(id(parent)).orElseThrow().children().forEach(each -> names.add(each.name()));
    return names;
  }

  /** So many objects with ten touchpoints each. */
  public static TouchMap large(int topics) {
    var objects = new ArrayList<Topic>();
    for (int i = 0; i < topics / 11; i++) {
      var points = new ArrayList<Topic>();
      for (int j = 0; j < 10; j++) points.add(point("Point " + i + " " + j));
      objects.add(object("Object " + i).withChildren(points));
    }
    return business("Large", objects.toArray(Topic[]::new));
  }
}
