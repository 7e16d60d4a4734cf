package touchmap.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchmap.model.Criterion;
import touchmap.model.Details;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;

/**
 * What a topic holds beyond name, note, links and children, as names and values in text: the attributes of FreeMind and
 * OPML, the columns of tables. The names are those of the document; {@code importance} and {@code score:<criterion>} are
 * the company's in the newest round. The business has the scale of the scores where it is not the usual 1 to 5.
 */
public final class Fields {
  public static final String SCORE = "score:";

  static final String SCALE_MIN = "scale.min";
  static final String SCALE_MAX = "scale.max";

  /** The names of all fields but the type, in the order in which tables have them. */
  public static final List<String> NAMED =
      List.of(
          "kind",
          "color",
          "icon",
          "driver",
          "tags",
          "channel",
          "contact",
          "control",
          "state",
          "stage",
          "momentOfTruth",
          "ladder.normal",
          "ladder.better",
          "ladder.wow",
          "side",
          "offset.x",
          "offset.y",
          "importance",
          SCALE_MIN,
          SCALE_MAX);

  private static final Set<String> NUMBERS =
      Set.of("importance", "offset.x", "offset.y", SCALE_MIN, SCALE_MAX);

  /** One name and its value; the value is never empty. */
  public record Field(String name, String value) {}

  private final Map<Id, String> stages = new HashMap<>();
  private final List<Criterion> criteria;
  private final Newest newest;
  private final Id root;
  private final Scale scale;

  public Fields(TouchMap map) {
    map.study().journey().stages().forEach(stage -> stages.put(stage.id(), stage.name()));
    criteria = map.study().scoring().criteria();
    newest = Newest.of(map.study().rounds());
    root = map.root().id();
    scale = map.study().scoring().scale();
  }

  /** The field's own spelling of a name that differs in case only; empty when there is no such field. */
  public static Optional<String> named(String name) {
    boolean isScore = name.regionMatches(true, 0, SCORE, 0, SCORE.length());
    if (isScore) {
      String criterion = name.substring(SCORE.length()).strip();
      return criterion.isBlank() ? Optional.empty() : Optional.of(SCORE + criterion);
    }
    return Stream.concat(Stream.of("type"), NAMED.stream())
        .filter(name::equalsIgnoreCase)
        .findFirst();
  }

  /** Whether the field of that name holds a number. */
  public static boolean isNumber(String name) {
    return name.startsWith(SCORE) || NUMBERS.contains(name);
  }

  /** The fields of a topic that say something; {@code type} only where reading would not find it by itself. */
  public List<Field> of(Topic topic, TopicType usual) {
    var fields = new ArrayList<Field>();
    boolean isRoot = topic.id().equals(root);
    if (!isRoot) add(fields, "type", topic.type() == usual ? "" : word(topic.type()));
    Details details = topic.details();
    addForm(fields, details.form());
    add(fields, "driver", details.driver());
    add(fields, "tags", String.join("\n", details.tags().stream().map(Fields::onOneLine).toList()));
    addTouch(fields, details.touch());
    newest.importance(topic.id()).ifPresent(value -> add(fields, "importance", number(value)));
    Map<Id, Double> scores = newest.scores(topic.id());
    for (Criterion criterion : criteria) {
      Double score = scores.get(criterion.id());
      if (score != null) add(fields, SCORE + criterion.name(), number(score));
    }
    if (isRoot && isUnusual(scale)) {
      add(fields, SCALE_MIN, number(scale.min()));
      add(fields, SCALE_MAX, number(scale.max()));
    }
    return fields;
  }

  /** Whether the scale has to be said, since no reader would take it for granted. */
  static boolean isUnusual(Scale scale) {
    return scale.min() != Scale.STANDARD.min() || scale.max() != Scale.STANDARD.max();
  }

  /** Whether the field tells the scale, which most maps need no column for. */
  public static boolean isOfScale(String name) {
    return name.equals(SCALE_MIN) || name.equals(SCALE_MAX);
  }

  private static void addForm(List<Field> fields, Form form) {
    add(fields, "kind", word(form.kind()));
    add(fields, "color", form.color());
    add(fields, "icon", form.icon());
    add(fields, "side", form.side() == Side.AUTOMATIC ? "" : word(form.side()));
    if (form.offset().x() != 0) add(fields, "offset.x", number(form.offset().x()));
    if (form.offset().y() != 0) add(fields, "offset.y", number(form.offset().y()));
  }

  private void addTouch(List<Field> fields, Touch touch) {
    add(fields, "channel", touch.channel());
    add(fields, "contact", word(touch.contact()));
    add(fields, "control", word(touch.control()));
    add(fields, "state", word(touch.state()));
    touch.stage().ifPresent(stage -> add(fields, "stage", stages.getOrDefault(stage, "")));
    add(fields, "momentOfTruth", touch.momentOfTruth());
    add(fields, "ladder.normal", touch.ladder().normal());
    add(fields, "ladder.better", touch.ladder().better());
    add(fields, "ladder.wow", touch.ladder().wow());
  }

  private static void add(List<Field> fields, String name, String value) {
    if (!value.isEmpty()) fields.add(new Field(name, value));
  }

  /** What a reader takes a topic for that says nothing of its type. */
  public static TopicType usualType(boolean isFirstLevel, boolean hasChildren) {
    return isFirstLevel && hasChildren ? TopicType.OBJECT : TopicType.TOUCHPOINT;
  }

  private static String word(Enum<?> constant) {
    return constant.name().equals("UNSAID") ? "" : constant.name().toLowerCase(Locale.ROOT);
  }

  static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ');
  }
}
