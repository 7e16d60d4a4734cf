package touchmap.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Closed;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Json;
import touchmap.model.Metric;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** Names and values as a person reads them; what bears an id goes by its name. */
final class Said {
  static final Phrase NOTHING = Phrase.of("merge.nothing");

  private final Map<Id, String> names = new HashMap<>();

  /** Knows the names of both maps; where both have one, the first map's. */
  Said(TouchMap first, TouchMap second) {
    for (TouchMap map : List.of(second, first)) {
      map.root().walk(topic -> names.put(topic.id(), topic.nameOnOneLine()));
      Things.of(map).forEach((id, thing) -> names.put(id, nameOf(thing)));
    }
  }

  private static String nameOf(Record thing) {
    return switch (thing) {
      case Idea idea -> idea.name();
      case Criterion criterion -> criterion.name();
      case Round round -> round.name();
      case Stage stage -> stage.name();
      case Persona persona -> persona.name();
      case Chain chain -> chain.name();
      case Phase phase -> phase.name();
      case PlannedAction action -> action.title();
      default -> "";
    };
  }

  static Phrase text(String text) {
    return text.isBlank() ? NOTHING : Phrase.of("merge.text", text.strip());
  }

  static Phrase field(String component) {
    return Phrase.of("merge.field." + component);
  }

  Phrase name(Id id) {
    return text(names.getOrDefault(id, id.value()));
  }

  /** One thing of a list: what it is, and its name. */
  Phrase thing(Object thing) {
    return switch (thing) {
      case Topic topic -> name(topic.id());
      case Id id -> name(id);
      case Rating rating ->
          Phrase.of("merge.one.rating", name(rating.touchpoint()), text(rating.by()));
      case Vote vote -> Phrase.of("merge.one.vote", name(vote.touchpoint()), text(vote.by()));
      case Metric metric ->
          Phrase.of("merge.one.metric", name(metric.touchpoint()), text(metric.metric()));
      case Step step -> Phrase.of("merge.one.step", name(step.touchpoint()));
      case Chapter chapter ->
          Phrase.of(
              "merge.one.chapter",
              chapter.node().or(chapter::chain).map(this::name).orElse(NOTHING));
      case Record record when Things.idOf(record).isPresent() ->
          Phrase.of("merge.one." + kindOf(record), text(nameOf(record)));
      default -> value(thing);
    };
  }

  private static String kindOf(Record thing) {
    return thing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  Phrase value(Object value) {
    return switch (value) {
      case String text -> text(text);
      case Optional<?> maybe -> maybe.map(this::value).orElse(NOTHING);
      case OptionalDouble maybe ->
          maybe.isPresent() ? value((Object) maybe.getAsDouble()) : NOTHING;
      case OptionalInt maybe -> maybe.isPresent() ? value((Object) maybe.getAsInt()) : NOTHING;
      case Boolean claim -> Phrase.of(claim ? "merge.yes" : "merge.no");
      case Double number -> number(number);
      case Enum<?> each -> Phrase.of(keyOf(each));
      case Id id -> name(id);
      case Collection<?> all -> joined(all);
      case Map<?, ?> all -> joined(all.entrySet());
      case Map.Entry<?, ?> entry ->
          Phrase.of("merge.pair", value(entry.getKey()), value(entry.getValue()));
      case Closed closed -> Phrase.of("merge.closed", closed.nodes().size());
      case Json json -> text(JsonText.of(json));
      case Extras.Extra extra -> Phrase.of("merge.pair", extra.key(), value(extra.value()));
      case Extras extras -> joined(extras.all());
      case Record record -> joined(Fields.of(record));
      default -> text(value.toString());
    };
  }

  static String keyOf(Enum<?> each) {
    return "merge.value." + each.getDeclaringClass().getSimpleName() + "." + each.name();
  }

  private static Phrase number(double number) {
    boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return text(isWhole ? Long.toString((long) number) : Double.toString(number));
  }

  private Phrase joined(Collection<?> all) {
    List<Phrase> parts =
        all.stream().map(this::value).filter(each -> !each.equals(NOTHING)).toList();
    return parts.isEmpty() ? NOTHING : Phrase.of("merge.text", parts);
  }
}
