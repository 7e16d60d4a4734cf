package touchmap.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchmap.files.JsonWriter;
import touchmap.method.Check;
import touchmap.model.Finding;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.words.Words;

/** Answers of commands as JSON for programs: nothing rounded, what is unknown left out. */
final class JsonAnswer {
  private final Words words;

  JsonAnswer(Words words) {
    this.words = words;
  }

  String checks(List<Check> checks, List<Finding> damage) {
    return JsonWriter.text(
        new Fields()
            .list("checks", checks, this::check)
            .list("damage", damage, this::damage)
            .object());
  }

  Json check(Check check) {
    return new Fields()
        .text("code", check.code().text())
        .list("nodes", check.nodes(), JsonAnswer::id)
        .text("message", words.of(check.message()))
        .object();
  }

  private Json damage(Finding finding) {
    return new Fields()
        .text("pointer", finding.pointer())
        .text("message", words.of(finding.message()))
        .object();
  }

  static Json id(Id id) {
    return new Json.Str(id.value());
  }

  /** The members of an object, one after the other. */
  static final class Fields {
    private final List<Json.Member> members = new ArrayList<>();

    Fields put(String key, Json value) {
      members.add(new Json.Member(key, value));
      return this;
    }

    Fields text(String key, String value) {
      return put(key, new Json.Str(value));
    }

    <T> Fields list(String key, List<T> values, Function<T, Json> write) {
      return put(key, new Json.Arr(values.stream().map(write).toList()));
    }

    Json object() {
      return new Json.Obj(members);
    }
  }
}
