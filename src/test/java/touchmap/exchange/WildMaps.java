package touchmap.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Criterion;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Ladder;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.model.View;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;

/** Maps grown from a seed, with the most hostile names, notes and links there are. */
final class WildMaps {
  private static final String[] PIECES = {
    "a",
    "Ж",
    " ",
    "  ",
    "\n",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "&nbsp;",
    "&#9;",
    "&amp;",
    "<b>",
    "</p>",
    "<html>",
    "<!--",
    "-->",
    "]]>",
    "- ",
    "* ",
    "+ ",
    "• ",
    "# ",
    "##",
    "1. ",
    "2) ",
    "1.2.3 ",
    "[ ] ",
    "[x]",
    "(",
    ")",
    "[a](b)",
    "![",
    "`",
    "```",
    "~~~",
    "---",
    "===",
    "***",
    "_",
    "*",
    "\\",
    "\\\\",
    "|",
    "> ",
    ">",
    ":",
    "=",
    "\t",
    "🎉",
    "\u202e",
    "\u2066",
    "\u00a0",
    "\u2028",
    "\uFEFF",
    "é",
    "漢",
    "[+]",
    "<link: x>",
    "[Note: ",
    "https://a.example/b?c=d&e=f",
    "{json}",
    "%0A",
    "<br>",
    "markmap: fold",
    "_x0041_",
    "e\u0301",
    "ة"
  };
  private static final String[] LINKS = {
    "https://a.example/",
    "http://b.example/x?y=1&z=%20",
    "mailto:me@a.example",
    "file:///c/d e.pdf",
    "../up/[x](y).mm",
    "#ID_1",
    "C:\\dir\\file",
    "not a link",
    "javascript:alert(1)",
    "https://a.example/(x)_y*z*",
    "<odd>",
    "ключ"
  };

  private final Random chance;
  private final List<Id> folded = new ArrayList<>();
  private final List<Stage> stages =
      List.of(
          new Stage(Id.of("s1"), "Search", Extras.NONE),
          new Stage(Id.of("s2"), "Чтение <1>", Extras.NONE));
  private final List<Criterion> criteria =
      List.of(criterion("c1", "Clear & easy"), criterion("c2", "1st: быстро_x0041_"));
  private final List<Rating> ratings = new ArrayList<>();
  private int next;

  private WildMaps(long seed) {
    chance = new Random(seed);
  }

  private static Criterion criterion(String id, String name) {
    return new Criterion(Id.of(id), name, 1, Map.of(), Extras.NONE);
  }

  static TouchMap of(long seed) {
    return new WildMaps(seed).map();
  }

  private TouchMap map() {
    Topic root = topic(TopicType.BUSINESS, 4);
    var journey = new Journey(stages, List.of(), List.of(), List.of());
    var scoring =
        new Scoring(criteria, Weighting.NONE, Optional.empty(), List.of(), Scale.STANDARD);
    Round old =
        new Round(
            Id.of("r0"),
            "old",
            Optional.of(LocalDate.of(2020, 1, 1)),
            RoundKind.CHECK,
            new Round.Answers(
                root.all().stream()
                    .filter(Topic::isTouchpoint)
                    .limit(1)
                    .map(
                        each ->
                            new Rating(
                                each.id(),
                                "x",
                                Viewpoint.COMPANY,
                                OptionalDouble.of(1),
                                Map.of(),
                                "",
                                Extras.NONE))
                    .toList(),
                List.of(),
                List.of()),
            Optional.empty(),
            Extras.NONE);
    Round round =
        new Round(
            Id.of("r1"),
            "",
            Optional.of(LocalDate.of(2021, 1, 1)),
            RoundKind.CHECK,
            new Round.Answers(ratings, List.of(), List.of()),
            Optional.empty(),
            Extras.NONE);
    Study study =
        Study.NONE.withJourney(journey).withScoring(scoring).withRounds(List.of(round, old));
    return new TouchMap(
        chance.nextBoolean() ? "" : "Title " + chance.nextInt(),
        "en",
        root,
        List.of(),
        study,
        View.NONE.withFolded(folded),
        Extras.NONE);
  }

  private Topic topic(TopicType type, int depth) {
    Id id = Id.of("t" + next++);
    if (chance.nextInt(3) == 0) folded.add(id);
    Details details = details(type, id);
    String name = words(6);
    var children = new ArrayList<Topic>();
    for (int i = depth > 0 ? chance.nextInt(4) : 0; i > 0; i--) {
      boolean isObject = type != TopicType.TOUCHPOINT && chance.nextInt(3) > 0;
      children.add(topic(isObject ? TopicType.OBJECT : TopicType.TOUCHPOINT, depth - 1));
    }
    return new Topic(id, type, name, details, children);
  }

  private Details details(TopicType type, Id id) {
    var links = new ArrayList<String>();
    for (int i = chance.nextInt(4) - 1; i > 0; i--) links.add(LINKS[chance.nextInt(LINKS.length)]);
    Details details =
        Details.NONE.withNote(chance.nextInt(3) == 0 ? words(12) : "").withLinks(links);
    if (chance.nextBoolean()) return details;
    if (type == TopicType.TOUCHPOINT) rate(id);
    return details
        .withDriver(chance.nextBoolean() ? "" : words(2))
        .withTags(chance.nextBoolean() ? List.of() : List.of("paper", "a, b"))
        .withForm(form(type))
        .withTouch(touch());
  }

  private void rate(Id id) {
    var scores = new LinkedHashMap<Id, Double>();
    for (Criterion criterion : criteria) {
      if (chance.nextBoolean()) scores.put(criterion.id(), 1 + chance.nextInt(9) / 2.0);
    }
    OptionalDouble importance =
        chance.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(1 + chance.nextInt(10));
    if (scores.isEmpty() && importance.isEmpty()) return;
    ratings.add(new Rating(id, "Irina", Viewpoint.COMPANY, importance, scores, "", Extras.NONE));
    ratings.add(
        new Rating(
            id, "guest", Viewpoint.CUSTOMER, OptionalDouble.of(2), Map.of(), "", Extras.NONE));
  }

  private Form form(TopicType type) {
    return new Form(
        type == TopicType.OBJECT ? any(ObjectKind.values()) : ObjectKind.UNSAID,
        chance.nextBoolean() ? "" : "#2B3A9E",
        chance.nextBoolean() ? "" : "mail",
        any(Side.values()),
        chance.nextBoolean() ? Offset.NONE : Offset.of(chance.nextInt(100) - 50, 0.25));
  }

  private Touch touch() {
    return new Touch(
        words(1),
        any(Contact.values()),
        any(Control.values()),
        any(TouchState.values()),
        chance.nextBoolean() ? Optional.empty() : Optional.of(stages.get(chance.nextInt(2)).id()),
        words(3),
        new Ladder(words(2), words(2), words(2), Extras.NONE));
  }

  private <E> E any(E[] values) {
    return values[chance.nextInt(values.length)];
  }

  private String words(int most) {
    var words = new StringBuilder();
    for (int i = chance.nextInt(most + 1); i > 0; i--) words.append(any(PIECES));
    return words.toString();
  }
}
