package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Json;

class SchemaTest {
  @Test
  void theSchemaNamesTheKeysInTheOrderInWhichTheyAreWritten() throws Exception {
    Json schema = JsonReader.read(Files.readAllBytes(Documents.SCHEMA), "schema");
    assertEquals(DocumentPart.KEYS.inOrder(), keys(at(schema, "properties")));
    Json parts = at(schema, "$defs");
    assertEquals(TreePart.KEYS.inOrder(), keys(at(parts, "node", "properties")));
    assertEquals(RankingPart.KEYS.inOrder(), keys(at(parts, "ranking", "properties")));
    assertEquals(RoundPart.KEYS.inOrder(), keys(at(parts, "round", "properties")));
    assertEquals(ActionPart.KEYS.inOrder(), keys(at(parts, "action", "properties")));
    assertEquals(ReviewPart.KEYS.inOrder(), keys(at(parts, "review", "properties")));
    assertEquals(ViewPart.KEYS.inOrder(), keys(at(parts, "view", "properties")));
    assertEquals(ScoringPart.SCALE.inOrder(), keys(at(parts, "scale", "properties")));
  }

  @Test
  void everyKeyOfTheSchemaIsDescribed() throws Exception {
    var silent = new ArrayList<String>();
    Json schema = JsonReader.read(Files.readAllBytes(Documents.SCHEMA), "schema");
    Json parts = at(schema, "$defs");
    for (String part : keys(parts)) {
      if (!keys(at(parts, part)).contains("description")) silent.add(part);
    }
    for (String key : keys(at(schema, "properties"))) {
      List<String> said = keys(at(schema, "properties", key));
      if (!said.contains("description") && !said.contains("$ref")) silent.add(key);
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void theProgramCarriesTheSchema() throws IOException {
    try (var in = MapFiles.class.getResourceAsStream("/touchmap/schema/touchmap-1.schema.json")) {
      assertArrayEquals(
          Files.readAllBytes(Documents.SCHEMA), in == null ? new byte[0] : in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'touchmap': 0, 'map': {'id': 'b', 'type': 'business'}}",
        "{'touchmap': 1, 'map': {'id': 'b b', 'type': 'business'}}",
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'thing'}}",
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'business', 'children': [5]}}",
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'business'}, 'scale': {'min': 1}}",
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'business'}, 'view': {'theme': 'pink'}}",
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'business'}, 'tour': [{'title': 'x'}]}"
      })
  void theSchemaRefusesWhatIsWrong(String document) {
    assertFalse(Documents.complaints(document.replace('\'', '"').getBytes(UTF_8)).isEmpty());
  }

  private static Json at(Json json, String... path) {
    Json value = json;
    for (String key : path) {
      Json.Obj object = (Json.Obj) value;
      value =
          object.members().stream()
              .filter(member -> member.key().equals(key))
              .findFirst()
              .orElseThrow()
              .value();
    }
    return value;
  }

  private static List<String> keys(Json json) {
    return ((Json.Obj) json).members().stream().map(Json.Member::key).toList();
  }
}
