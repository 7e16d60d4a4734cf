package touchmap.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import touchmap.model.Id;
import touchmap.model.Json;

/** The members of a JSON object, one after the other; what is unknown is left out. */
final class JsonFields {
  private final List<Json.Member> members = new ArrayList<>();

  JsonFields text(String key, String value) {
    return put(key, new Json.Str(value));
  }

  JsonFields text(String key, Optional<String> value) {
    value.ifPresent(said -> text(key, said));
    return this;
  }

  JsonFields id(String key, Id value) {
    return text(key, value.value());
  }

  JsonFields id(String key, Optional<Id> value) {
    return text(key, value.map(Id::value));
  }

  JsonFields flag(String key, boolean value) {
    return put(key, new Json.Bool(value));
  }

  JsonFields number(String key, double value) {
    // a product that grew beyond all numbers is not JSON, and as good as unknown
    return Double.isFinite(value) ? put(key, new Json.Num(BigDecimal.valueOf(value))) : this;
  }

  JsonFields number(String key, OptionalDouble value) {
    value.ifPresent(known -> number(key, known));
    return this;
  }

  JsonFields number(String key, OptionalInt value) {
    value.ifPresent(known -> number(key, known));
    return this;
  }

  JsonFields object(String key, Optional<Json> value) {
    value.ifPresent(known -> put(key, known));
    return this;
  }

  <T> JsonFields list(String key, List<T> values, Function<T, Json> write) {
    return put(key, new Json.Arr(values.stream().map(write).toList()));
  }

  Json done() {
    return new Json.Obj(members);
  }

  private JsonFields put(String key, Json value) {
    members.add(new Json.Member(key, value));
    return this;
  }
}
