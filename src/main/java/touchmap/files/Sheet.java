package touchmap.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;

/**
 * One object being written. Values may come in any order; they are written in the order of the keys, the usual ones only
 * where they had been spelled out, and unknown keys stand where they stood.
 */
final class Sheet {
  private final Keys keys;
  private final Extras extras;
  private final @Nullable Json[] values;

  Sheet(Keys keys, Extras extras) {
    this.keys = keys;
    this.extras = extras;
    values = new Json[keys.size()];
  }

  /** A value that is always written. */
  Sheet always(String key, Json value) {
    values[keys.placeOf(key)] = value;
    return this;
  }

  Sheet always(String key, String value) {
    return always(key, new Json.Str(value));
  }

  Sheet always(String key, double value) {
    return always(key, number(value));
  }

  Sheet id(String key, Id id) {
    return always(key, id.value());
  }

  /** A value that is not written when it is the usual one, unless that had been spelled out. */
  Sheet unless(boolean usual, String key, Json value) {
    return usual && !extras.spelledOut().contains(key) ? this : always(key, value);
  }

  Sheet text(String key, String value) {
    return text(key, value, "");
  }

  Sheet text(String key, String value, String usual) {
    return unless(value.equals(usual), key, new Json.Str(value));
  }

  Sheet flag(String key, boolean value) {
    return unless(!value, key, new Json.Bool(value));
  }

  Sheet number(String key, double value, double usual) {
    return unless(value == usual, key, number(value));
  }

  Sheet number(String key, OptionalDouble value) {
    return value.isEmpty() ? this : always(key, value.getAsDouble());
  }

  Sheet number(String key, OptionalInt value) {
    return value.isEmpty() ? this : always(key, value.getAsInt());
  }

  Sheet date(String key, Optional<LocalDate> value) {
    return value.isEmpty() ? this : always(key, value.get().toString());
  }

  Sheet reference(String key, Optional<Id> value) {
    return value.isEmpty() ? this : id(key, value.get());
  }

  <E extends Enum<E>> Sheet oneOf(String key, E value, Choice<E> choice) {
    if (value == choice.usual() && !choice.words().contains(Choice.wordOf(value))) return this;
    return unless(value == choice.usual(), key, new Json.Str(Choice.wordOf(value)));
  }

  <T> Sheet list(String key, List<T> values, Function<T, Json> write) {
    return unless(values.isEmpty(), key, new Json.Arr(values.stream().map(write).toList()));
  }

  Sheet texts(String key, List<String> values) {
    return list(key, values, Json.Str::new);
  }

  Sheet ids(String key, List<Id> values) {
    return list(key, values, id -> new Json.Str(id.value()));
  }

  <K, V> Sheet table(String key, Map<K, V> values, Function<V, Json> write) {
    var members = new ArrayList<Json.Member>(values.size());
    values.forEach(
        (name, value) -> members.add(new Json.Member(name.toString(), write.apply(value))));
    return unless(values.isEmpty(), key, new Json.Obj(members));
  }

  Json.Obj done() {
    var members = new ArrayList<Json.Member>();
    addUnknown(-1, members);
    for (String key : keys.inOrder()) {
      Json value = values[keys.placeOf(key)];
      if (value != null) members.add(new Json.Member(key, value));
      addUnknown(keys.placeOf(key), members);
    }
    addUnknown(keys.size(), members);
    return new Json.Obj(members);
  }

  /** Adds the unknown keys that stood behind the known key at this place of the order. */
  private void addUnknown(int place, List<Json.Member> members) {
    for (Extras.Extra extra : extras.all()) {
      int after = extra.after().isEmpty() ? -1 : keys.placeOf(extra.after());
      if (after == place && !keys.has(extra.key())) {
        members.add(new Json.Member(extra.key(), extra.value()));
      }
    }
  }

  static Json number(double value) {
    return new Json.Num(BigDecimal.valueOf(value));
  }
}
