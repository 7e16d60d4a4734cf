package touchmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** Maps for the layout's tests. A topic's id is its name as far as an id may be. */
final class Trees {
  /** Seven units a letter, whatever the style. */
  static final TextSizes SEVEN =
      new TextSizes() {
        @Override
        public double width(String line, TextStyle style) {
          return 7.0 * line.length();
        }

        @Override
        public double ascent(TextStyle style) {
          return style.size() * 0.95;
        }

        @Override
        public double descent(TextStyle style) {
          return style.size() * 0.25;
        }
      };

  private Trees() {}

  static TouchMap map(Topic... branches) {
    Topic root = topic(TopicType.BUSINESS, "Tandem", branches);
    return TouchMap.of("", "en").withRoot(root);
  }

  static Topic object(String name, Topic... below) {
    return topic(TopicType.OBJECT, name, below);
  }

  static Topic point(String name, Topic... below) {
    return topic(TopicType.TOUCHPOINT, name, below);
  }

  /** An object with so many touchpoints, named after it: "web" has "web1", "web2"… */
  static Topic object(String name, int touchpoints) {
    var below = new ArrayList<Topic>();
    for (int i = 1; i <= touchpoints; i++) below.add(point(name + i));
    return object(name, below.toArray(Topic[]::new));
  }

  private static Topic topic(TopicType type, String name, Topic... below) {
    return new Topic(id(name), type, name, Details.NONE, List.of(below));
  }

  private static Id id(String name) {
    String plain = "".equals(name) ? "empty" : name.replaceAll("[^A-Za-z0-9]", "_");
    boolean fits = plain.length() <= 40;
    return Id.of(fits ? plain : plain.substring(0, 40) + plain.length());
  }

  static Topic formed(Topic topic, Form form) {
    return topic.withDetails(topic.details().withForm(form));
  }

  /** The example map: eight objects with five, five, five, three, three, three, one and five touchpoints. */
  static TouchMap example() {
    return map(
        object("Website", 5),
        object("Sales", 5),
        object("Project", 5),
        object("Search", 3),
        object("Word", 3),
        object("Office", 3),
        object("Desk", 1),
        object("Launch", 5));
  }

  /** A map of that many topics whose shape and names come from the seed. */
  static TouchMap random(long seed, int count) {
    var chance = new Random(seed);
    double bushy = chance.nextDouble();
    var types = new ArrayList<TopicType>(List.of(TopicType.BUSINESS));
    var kids = new ArrayList<List<Integer>>(List.of(new ArrayList<>()));
    for (int i = 1; i < count; i++) {
      int parent =
          chance.nextDouble() < bushy ? chance.nextInt(i) : Math.max(0, i - 1 - chance.nextInt(3));
      boolean mayHoldObjects = types.get(parent) != TopicType.TOUCHPOINT;
      int objectsInTen = parent == 0 ? 8 : 3;
      boolean object = mayHoldObjects && chance.nextInt(10) < objectsInTen;
      types.add(object ? TopicType.OBJECT : TopicType.TOUCHPOINT);
      kids.add(new ArrayList<>());
      kids.get(parent).add(i);
    }
    var built = new Topic[count];
    for (int i = count - 1; i >= 0; i--) {
      List<Topic> below = kids.get(i).stream().map(kid -> built[kid]).toList();
      built[i] = new Topic(Id.of("t" + i), types.get(i), nameOf(chance), Details.NONE, below);
    }
    return TouchMap.of("", "en").withRoot(built[0]);
  }

  private static String nameOf(Random chance) {
    int kind = chance.nextInt(10);
    if (kind == 0) return "";
    if (kind == 1) return "two lines\nby hand";
    var name = new StringBuilder();
    int words = kind == 2 ? 20 : 1 + chance.nextInt(8);
    for (int i = 0; i < words; i++) {
      if (i > 0) name.append(' ');
      name.repeat('x', 1 + chance.nextInt(9));
    }
    return name.toString();
  }
}
