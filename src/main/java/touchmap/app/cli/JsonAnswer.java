package touchmap.app.cli;

import java.util.List;
import touchmap.files.JsonWriter;
import touchmap.method.Check;
import touchmap.model.Finding;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.words.Words;

/** What was found in a map, as JSON for programs. */
final class JsonAnswer {
  private final Words words;

  JsonAnswer(Words words) {
    this.words = words;
  }

  String checks(List<Check> checks, List<Finding> damage) {
    return JsonWriter.text(
        new JsonFields()
            .list("checks", checks, this::check)
            .list("damage", damage, this::damage)
            .done());
  }

  Json check(Check check) {
    return new JsonFields()
        .text("code", check.code().text())
        .list("nodes", check.nodes(), JsonAnswer::id)
        .text("message", words.of(check.message()))
        .done();
  }

  private Json damage(Finding finding) {
    return new JsonFields()
        .text("pointer", finding.pointer())
        .text("message", words.of(finding.message()))
        .done();
  }

  private static Json id(Id id) {
    return new Json.Str(id.value());
  }
}
