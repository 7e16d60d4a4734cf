package touchmap.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.words.Phrase;

/**
 * One object of the document being read. Every question has an answer: where the value is absent or damaged it is the
 * usual one, and the damage is reported with its place.
 */
final class Part {
  private final Keys keys;
  private final Place place;
  private final Reading reading;
  private final @Nullable Json[] values;
  private final List<Extras.Extra> unknown = new ArrayList<>(0);
  private final Set<String> spelledOut = new HashSet<>(2);

  Part(Json.Obj object, Keys keys, Place place, Reading reading) {
    this.keys = keys;
    this.place = place;
    this.reading = reading;
    values = new Json[keys.size()];
    String after = "";
    for (Json.Member member : object.members()) {
      if (keys.has(member.key())) {
        after = member.key();
        values[keys.placeOf(after)] = member.value();
      } else {
        unknown.add(new Extras.Extra(after, member.key(), member.value()));
      }
    }
  }

  Place place() {
    return place;
  }

  Reading reading() {
    return reading;
  }

  boolean has(String key) {
    return values[keys.placeOf(key)] != null;
  }

  /** The keys that are unknown, and those that said the usual value; asked last. */
  Extras extras() {
    return unknown.isEmpty() && spelledOut.isEmpty()
        ? Extras.NONE
        : new Extras(unknown, spelledOut);
  }

  /** Notes that a key said what its absence would mean. */
  void spelledOut(String key) {
    spelledOut.add(key);
  }

  /** Reports what is wrong with the value of a key. */
  void report(String key, String phrase, Object... arguments) {
    reading.report(place.in(key), Phrase.of(phrase, arguments));
  }

  String text(String key) {
    return text(key, "");
  }

  /** A text whose absence means the usual one. */
  String text(String key, String usual) {
    Optional<String> said = as(Json.Str.class, key, "text").map(Json.Str::value);
    if (said.filter(usual::equals).isPresent()) spelledOut.add(key);
    return said.orElse(usual);
  }

  /** The name, which is written even when it is empty. */
  String name() {
    return as(Json.Str.class, "name", "text").map(Json.Str::value).orElse("");
  }

  /** A yes or no whose absence means no. */
  boolean flag(String key) {
    Optional<Boolean> said = as(Json.Bool.class, key, "flag").map(Json.Bool::value);
    if (said.isPresent() && !said.get()) spelledOut.add(key);
    return said.orElse(false);
  }

  /** A yes or no that is written in either case. */
  boolean writtenFlag(String key) {
    return as(Json.Bool.class, key, "flag").map(Json.Bool::value).orElse(false);
  }

  OptionalDouble number(String key, Range range) {
    Optional<Json.Num> said = as(Json.Num.class, key, "number");
    return said.isPresent() ? within(said.get(), range, place.in(key)) : OptionalDouble.empty();
  }

  double number(String key, double usual, Range range) {
    OptionalDouble said = number(key, range);
    if (said.isPresent() && said.getAsDouble() == usual) spelledOut.add(key);
    return said.orElse(usual);
  }

  OptionalInt whole(String key, Range range) {
    OptionalDouble said = number(key, range);
    if (said.isEmpty()) return OptionalInt.empty();
    int whole = (int) said.getAsDouble();
    if (whole == said.getAsDouble()) return OptionalInt.of(whole);
    report(key, "files.damage.whole");
    return OptionalInt.empty();
  }

  int whole(String key, int usual, Range range) {
    OptionalInt said = whole(key, range);
    if (said.isPresent() && said.getAsInt() == usual) spelledOut.add(key);
    return said.orElse(usual);
  }

  Optional<LocalDate> date(String key) {
    Optional<Json.Str> said = as(Json.Str.class, key, "text");
    if (said.isEmpty()) return Optional.empty();
    try {
      LocalDate date = LocalDate.parse(said.get().value());
      if (date.getYear() >= 0 && date.getYear() <= 9999) return Optional.of(date);
    } catch (DateTimeParseException notADate) {
      // reported below, together with dates that no calendar on a wall shows
    }
    report(key, "files.damage.date", said.get().value());
    return Optional.empty();
  }

  <E extends Enum<E>> E oneOf(String key, Choice<E> choice) {
    Optional<E> said = answer(key, choice);
    if (said.filter(choice.usual()::equals).isPresent()) spelledOut.add(key);
    return said.orElse(choice.usual());
  }

  /** The value said, if one of the choice was said. */
  <E extends Enum<E>> Optional<E> answer(String key, Choice<E> choice) {
    Optional<Json.Str> said = as(Json.Str.class, key, "text");
    Optional<E> meaning = said.flatMap(word -> choice.meaning(word.value()));
    if (said.isPresent() && meaning.isEmpty()) {
      report(key, "files.damage.choice", said.get().value(), String.join(", ", choice.words()));
    }
    return meaning;
  }

  Optional<Part> object(String key, Keys inner) {
    return as(Json.Obj.class, key, "object")
        .map(object -> new Part(object, inner, place.in(key), reading));
  }

  /** The objects of a list, each read by {@code read} as far as that makes sense of it. */
  <T> List<T> objects(String key, Keys inner, Function<Part, Optional<T>> read) {
    return items(
        key,
        (item, at) -> {
          if (item instanceof Json.Obj object) {
            return read.apply(new Part(object, inner, at, reading));
          }
          reading.report(at, Phrase.of("files.damage.object"));
          return Optional.empty();
        });
  }

  List<String> texts(String key) {
    return items(
        key,
        (item, at) -> {
          if (item instanceof Json.Str(String text)) return Optional.of(text);
          reading.report(at, Phrase.of("files.damage.text"));
          return Optional.empty();
        });
  }

  /** The items of a list that {@code read} makes sense of. */
  <T> List<T> items(String key, Item<T> read) {
    Optional<Json.Arr> said = as(Json.Arr.class, key, "list");
    if (said.isEmpty()) return List.of();
    List<Json> items = said.get().items();
    if (items.isEmpty()) spelledOut.add(key);
    var all = new ArrayList<T>(items.size());
    for (int i = 0; i < items.size(); i++) {
      read.of(items.get(i), place.in(key).in(i)).ifPresent(all::add);
    }
    return all;
  }

  /** An object used as a table: the members that {@code read} makes sense of, by their keys. */
  <T> Map<String, T> table(String key, Item<T> read) {
    Optional<Json.Obj> said = as(Json.Obj.class, key, "object");
    if (said.isEmpty()) return Map.of();
    List<Json.Member> members = said.get().members();
    if (members.isEmpty()) spelledOut.add(key);
    var all = new LinkedHashMap<String, T>();
    for (Json.Member member : members) {
      read.of(member.value(), place.in(key).in(member.key()))
          .ifPresent(value -> all.put(member.key(), value));
    }
    return all;
  }

  /** Reads one value at its place. */
  @FunctionalInterface
  interface Item<T> {
    Optional<T> of(Json value, Place at);
  }

  /** The id of what this object describes, known from now on as a thing of that sort. */
  Id define(Sort sort) {
    Names names = reading.names();
    Optional<String> said = as(Json.Str.class, "id", "text").map(Json.Str::value);
    String asWritten = said.orElse("");
    if (said.isPresent() && Id.isValid(asWritten) && !names.isTaken(asWritten)) {
      Id id = Id.of(asWritten);
      names.define(sort, asWritten, id);
      return id;
    }
    Id id = names.instead(sort, asWritten);
    if (said.isPresent()) {
      names.define(sort, asWritten, id);
      String wrong = Id.isValid(asWritten) ? "files.damage.idTwice" : "files.damage.idForm";
      report("id", wrong, asWritten, id.value());
    } else {
      names.define(sort, id.value(), id);
      if (!has("id")) reading.report(place, Phrase.of("files.damage.idMissing", id.value()));
    }
    return id;
  }

  Optional<Id> reference(String key, Set<Sort> sorts) {
    return as(Json.Str.class, key, "text")
        .flatMap(said -> resolve(said.value(), sorts, place.in(key)));
  }

  /** A reference without which the object means nothing. */
  Optional<Id> needed(String key, Set<Sort> sorts) {
    requireKey(key);
    return reference(key, sorts);
  }

  /** A number without which the object means nothing. */
  OptionalDouble neededNumber(String key, Range range) {
    requireKey(key);
    return number(key, range);
  }

  /** A date without which the object means nothing. */
  Optional<LocalDate> neededDate(String key) {
    requireKey(key);
    return date(key);
  }

  /** An answer without which the object means nothing. */
  <E extends Enum<E>> Optional<E> neededAnswer(String key, Choice<E> choice) {
    requireKey(key);
    return answer(key, choice);
  }

  /** An id that need not name anything any more. */
  Optional<Id> bareId(String key) {
    Optional<String> said = as(Json.Str.class, key, "text").map(Json.Str::value);
    if (said.isPresent() && !Id.isValid(said.get())) report(key, "files.damage.idInHistory");
    return said.filter(Id::isValid).map(Id::of);
  }

  /** History may name what is gone, so that its ids are only looked at, not looked up. */
  List<Id> idsOfHistory(String key) {
    return items(
        key,
        (item, at) -> {
          if (item instanceof Json.Str(String id) && Id.isValid(id)) return Optional.of(Id.of(id));
          reading.report(at, Phrase.of("files.damage.idInHistory"));
          return Optional.empty();
        });
  }

  private void requireKey(String key) {
    if (!has(key)) reading.report(place, Phrase.of("files.damage.missing", key));
  }

  /** References of which each thing may be named once. */
  List<Id> references(String key, Set<Sort> sorts) {
    var seen = new LinkedHashSet<Id>();
    items(
        key,
        (item, at) -> {
          if (!(item instanceof Json.Str(String text))) {
            reading.report(at, Phrase.of("files.damage.text"));
            return Optional.empty();
          }
          Optional<Id> named = resolve(text, sorts, at);
          if (named.isPresent() && !seen.add(named.get())) {
            reading.report(at, Phrase.of("files.damage.repeated", text));
          }
          return named;
        });
    return List.copyOf(seen);
  }

  Optional<Id> resolve(String asWritten, Set<Sort> sorts, Place at) {
    Optional<Id> named = reading.names().named(asWritten, sorts);
    if (named.isEmpty()) {
      reading.report(at, Phrase.of("files.damage.nothing." + kindOf(sorts), asWritten));
    }
    return named;
  }

  private static String kindOf(Set<Sort> sorts) {
    if (sorts.equals(Sort.TOPICS)) return "topic";
    if (sorts.equals(Sort.OBJECTS)) return "object";
    return Choice.wordOf(sorts.iterator().next());
  }

  /** A number as a double, when it is one within the range. */
  OptionalDouble within(Json.Num said, Range range, Place at) {
    BigDecimal exact = said.value();
    double number = exact.doubleValue();
    if (range.holds(number)) return OptionalDouble.of(number == 0 ? 0.0 : number);
    reading.report(at, range.complaint(JsonWriter.shortest(exact)));
    return OptionalDouble.empty();
  }

  private <J extends Json> Optional<J> as(Class<J> type, String key, String named) {
    Json value = values[keys.placeOf(key)];
    if (value == null) return Optional.empty();
    if (type.isInstance(value)) return Optional.of(type.cast(value));
    report(key, "files.damage." + named);
    return Optional.empty();
  }
}
