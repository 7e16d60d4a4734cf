package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.model.Finding;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Words;

class DamageTest {
  /** A small map in which everything that can be referred to is there once. */
  private static final String SOUND =
      """
      {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
        {"id": "o", "type": "object", "name": "O", "children": [
          {"id": "t", "type": "touchpoint", "name": "T"},
          {"id": "u", "type": "touchpoint", "name": "U"}]}]},
       "criteria": [{"id": "c", "name": "C"}, {"id": "d", "name": "D"}],
       "stages": [{"id": "s", "name": "S"}],
       "personas": [{"id": "p", "name": "P"}],
       "chains": [{"id": "h", "name": "H", "steps": [{"touchpoint": "t"}]}],
       %s}
      """;

  private static Stream<Arguments> additions() {
    return Stream.of(
        // a key of the document, where it is damaged, how
        wrong("'title': 5", "/title", "text"),
        wrong("'title': null", "/title", "text"),
        wrong("'language': 'not a language'", "/language", "language"),
        wrong("'language': ''", "/language", "language"),
        wrong("'ideas': {}", "/ideas", "list"),
        wrong("'ideas': [5]", "/ideas/0", "object"),
        wrong("'ideas': [{'name': 'x'}]", "/ideas/0", "idMissing"),
        wrong("'ideas': [{'id': 7, 'name': 'x'}]", "/ideas/0/id", "text"),
        wrong("'ideas': [{'id': 'a b', 'name': 'x'}]", "/ideas/0/id", "idForm"),
        wrong("'ideas': [{'id': '', 'name': 'x'}]", "/ideas/0/id", "idForm"),
        wrong("'ideas': [{'id': 't', 'name': 'x'}]", "/ideas/0/id", "idTwice"),
        wrong("'ideas': [{'id': 'i', 'object': 'none'}]", "/ideas/0/object", "nothing.object"),
        wrong("'ideas': [{'id': 'i', 'object': 't'}]", "/ideas/0/object", "nothing.object"),
        wrong("'ranking': []", "/ranking", "object"),
        wrong("'ranking': {'top': -1}", "/ranking/top", "negative"),
        wrong("'ranking': {'top': 1.5}", "/ranking/top", "whole"),
        wrong("'ranking': {'top': '10'}", "/ranking/top", "number"),
        wrong("'ranking': {'top': 1e99}", "/ranking/top", "negative"),
        wrong("'ranking': {'order': ['none']}", "/ranking/order/0", "nothing.touchpoint"),
        wrong("'ranking': {'order': ['t', 'o']}", "/ranking/order/1", "nothing.touchpoint"),
        wrong("'ranking': {'order': ['t', 't']}", "/ranking/order/1", "repeated"),
        wrong("'ranking': {'order': [7]}", "/ranking/order/0", "text"),
        wrong("'ranking': {'method': 'dice'}", "/ranking/method", "choice"),
        wrong("'ranking': {'duels': [{'a': 't', 'b': 'u'}]}", "/ranking/duels/0", "missing"),
        wrong(
            "'ranking': {'duels': [{'a': 't', 'b': 'u', 'answer': 'c'}]}",
            "/ranking/duels/0/answer",
            "choice"),
        wrong(
            "'ranking': {'duels': [{'a': 't', 'b': 'x', 'answer': 'a'}]}",
            "/ranking/duels/0/b",
            "nothing.touchpoint"),
        wrong("'weighting': {'method': 'guess'}", "/weighting/method", "choice"),
        wrong(
            "'weighting': {'pairs': [{'a': 'c', 'b': 'd', 'value': 10}]}",
            "/weighting/pairs/0/value",
            "range"),
        wrong(
            "'weighting': {'pairs': [{'a': 'c', 'b': 't', 'value': 3}]}",
            "/weighting/pairs/0/b",
            "nothing.criterion"),
        wrong("'criteriaLocked': '2026-02-30'", "/criteriaLocked", "date"),
        wrong("'criteriaLocked': '22.11.2026'", "/criteriaLocked", "date"),
        wrong("'criteriaLocked': '+12026-01-01'", "/criteriaLocked", "date"),
        wrong("'criteriaLog': [{'locked': true}]", "/criteriaLog/0", "missing"),
        wrong(
            "'criteriaLog': [{'date': '2026-01-01', 'locked': 'yes'}]",
            "/criteriaLog/0/locked",
            "flag"),
        wrong(
            "'criteriaLog': [{'date': '2026-01-01', 'scored': ['no id']}]",
            "/criteriaLog/0/scored/0",
            "idInHistory"),
        wrong("'scale': {'min': 5, 'max': 1}", "/scale/max", "scale"),
        wrong("'scale': {'min': 5}", "/scale", "missing"),
        wrong("'scale': {'min': 1, 'max': 1e999}", "/scale/max", "tooLarge"),
        wrong("'rounds': [{'id': 'r', 'date': 20261122}]", "/rounds/0/date", "text"),
        wrong("'rounds': [{'id': 'r', 'kind': 'party'}]", "/rounds/0/kind", "choice"),
        rating("'by': 'I'", "", "missing"),
        rating("'touchpoint': 'x'", "/touchpoint", "nothing.touchpoint"),
        rating("'touchpoint': 't', 'view': 'god'", "/view", "choice"),
        rating("'touchpoint': 't', 'importance': 0", "/importance", "range"),
        rating("'touchpoint': 't', 'importance': 11", "/importance", "range"),
        rating("'touchpoint': 't', 'scores': {'c': 6}", "/scores/c", "range"),
        rating("'touchpoint': 't', 'scores': {'c': 0.9}", "/scores/c", "range"),
        rating("'touchpoint': 't', 'scores': {'c': '3'}", "/scores/c", "number"),
        rating("'touchpoint': 't', 'scores': {'s': 3}", "/scores/s", "nothing.criterion"),
        rating("'touchpoint': 't', 'scores': {'a/b~c': 3}", "/scores/a~1b~0c", "nothing.criterion"),
        rating("'touchpoint': 't', 'scores': [3]", "/scores", "object"),
        round("'votes': [{'touchpoint': 't', 'dots': -2}]", "/votes/0/dots", "negative"),
        round("'votes': [{'by': 'I'}]", "/votes/0", "missing"),
        round("'metrics': [{'touchpoint': 't', 'metric': 'NPS'}]", "/metrics/0", "missing"),
        round("'metrics': [{'touchpoint': 't', 'value': 1, 'n': 2.5}]", "/metrics/0/n", "whole"),
        round("'closed': {'order': ['no id']}", "/closed/order/0", "idInHistory"),
        round("'closed': {'nodes': [{'name': 'x'}]}", "/closed/nodes/0", "missing"),
        step("'touchpoint': 'x'", "/touchpoint", "nothing.touchpoint"),
        step("'touchpoint': 't', 'stage': 'c'", "/stage", "nothing.stage"),
        step("'touchpoint': 't', 'feeling': 4", "/feeling", "range"),
        step("'touchpoint': 't', 'feeling': -3.1", "/feeling", "range"),
        step("'touchpoint': 't', 'goOn': 1.01", "/goOn", "range"),
        wrong("'life': [{'id': 'l', 'chains': ['x']}]", "/life/0/chains/0", "nothing.chain"),
        wrong("'actions': [{'id': 'a', 'title': 'x'}]", "/actions/0", "missing"),
        action("'status': 'soon'", "/status", "choice"),
        action("'due': 'soon'", "/due", "date"),
        action("'effort': -1", "/effort", "negative"),
        wrong("'review': {'everyMonths': 0}", "/review/everyMonths", "range"),
        wrong("'review': {'nextAudit': 'never'}", "/review/nextAudit", "date"),
        wrong("'tour': ['none']", "/tour/0", "nothing.topic"),
        wrong("'tour': [5]", "/tour/0", "chapter"),
        wrong("'tour': [{'title': 'x'}]", "/tour/0", "missing"),
        wrong("'tour': [{'chain': 't'}]", "/tour/0/chain", "nothing.chain"),
        wrong("'tour': [{'node': 't', 'hidden': 1}]", "/tour/0/hidden", "flag"),
        wrong("'view': {'layout': 'up'}", "/view/layout", "choice"),
        wrong("'view': {'theme': 'pink'}", "/view/theme", "choice"),
        wrong("'view': {'folded': ['c']}", "/view/folded/0", "nothing.topic"),
        wrong("'view': {'crosshair': {'score': 'x'}}", "/view/crosshair/score", "number"));
  }

  private static Arguments wrong(String addition, String pointer, String damage) {
    return Arguments.of(addition, pointer, damage);
  }

  private static Arguments round(String inner, String pointer, String damage) {
    return wrong(
        "'rounds': [{'id': 'r', 'name': '', " + inner + "}]", "/rounds/0" + pointer, damage);
  }

  private static Arguments rating(String inner, String pointer, String damage) {
    return round("'ratings': [{" + inner + "}]", "/ratings/0" + pointer, damage);
  }

  private static Arguments step(String inner, String pointer, String damage) {
    return wrong(
        "'chains': [{'id': 'h', 'name': '', 'steps': [{" + inner + "}]}]",
        "/chains/0/steps/0" + pointer,
        damage);
  }

  private static Arguments action(String inner, String pointer, String damage) {
    return wrong(
        "'actions': [{'id': 'a', 'touchpoint': 't', " + inner + "}]",
        "/actions/0" + pointer,
        damage);
  }

  @ParameterizedTest
  @MethodSource("additions")
  void damageIsFoundAtItsPlaceAndTheRestIsKept(String addition, String pointer, String damage) {
    String document = SOUND;
    if (addition.startsWith("'chains'")) {
      document =
          document
              .lines()
              .filter(line -> !line.contains("\"chains\""))
              .reduce("", (a, b) -> a + b + "\n");
    }
    Opened.Sound sound = sound(document.formatted(addition.replace('\'', '"')));
    assertEquals(
        List.of(pointer + " files.damage." + damage),
        sound.damage().stream().map(each -> each.pointer() + " " + each.message().key()).toList());
    assertTrue(sound.map().find(Id.of("u")).isPresent());
    for (String language : List.of("en", "ru")) {
      String sentence = Words.in(language).of(sound.damage().getFirst().message());
      assertFalse(sentence.contains("{"), sentence);
      assertTrue(sentence.endsWith("."), sentence);
    }
    Documents.assertWrittenAndReadBack(sound.map());
  }

  private static Stream<Arguments> children() {
    return Stream.of(
        wrong("{'id': 'x', 'type': 'business'}", "/type", "secondBusiness"),
        wrong("{'id': 'x', 'type': 'thing'}", "/type", "choice"),
        wrong("{'id': 'x', 'type': 5}", "/type", "text"),
        wrong("{'id': 'x'}", "", "missing"),
        wrong("{'type': 'object'}", "", "idMissing"),
        wrong("{'id': 'b', 'type': 'object'}", "/id", "idTwice"),
        wrong("{'id': 'x', 'type': 'object', 'name': []}", "/name", "text"),
        wrong("{'id': 'x', 'type': 'object', 'kind': 'shed'}", "/kind", "choice"),
        wrong("{'id': 'x', 'type': 'object', 'color': 'red'}", "/color", "color"),
        wrong("{'id': 'x', 'type': 'object', 'color': '#12345'}", "/color", "color"),
        wrong("{'id': 'x', 'type': 'object', 'tags': ['a', 1]}", "/tags/1", "text"),
        wrong("{'id': 'x', 'type': 'object', 'links': 'http://a'}", "/links", "list"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'contact': 'shy'}", "/contact", "choice"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'contact': 'unsaid'}", "/contact", "choice"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'control': 'no'}", "/control", "choice"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'state': 'new'}", "/state", "choice"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'stage': 'none'}", "/stage", "nothing.stage"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'stage': 'b'}", "/stage", "nothing.stage"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'ladder': 'wow'}", "/ladder", "object"),
        wrong("{'id': 'x', 'type': 'touchpoint', 'ladder': {'wow': 1}}", "/ladder/wow", "text"),
        wrong("{'id': 'x', 'type': 'object', 'side': 'top'}", "/side", "choice"),
        wrong("{'id': 'x', 'type': 'object', 'side': 'automatic'}", "/side", "choice"),
        wrong("{'id': 'x', 'type': 'object', 'offset': {'x': 1e8, 'y': 0}}", "/offset/x", "range"),
        wrong("{'id': 'x', 'type': 'object', 'children': {}}", "/children", "list"),
        wrong("{'id': 'x', 'type': 'object', 'children': ['t']}", "/children/0", "object"),
        wrong(
            "{'id': 'x', 'type': 'touchpoint', 'children': [{'id': 'y', 'type': 'object'}]}",
            "/children/0/type",
            "objectUnderTouchpoint"));
  }

  @ParameterizedTest
  @MethodSource("children")
  void aDamagedTopicIsMendedAndKept(String child, String pointer, String damage) {
    String tree =
        "{'touchmap': 1, 'map': {'id': 'b', 'type': 'business', 'name': 'B', 'children': ["
            + child
            + "]}, 'stages': [{'id': 's', 'name': 'S'}]}";
    Opened.Sound sound = sound(tree.replace('\'', '"'));
    assertEquals(
        List.of("/map/children/0" + pointer + " files.damage." + damage),
        sound.damage().stream().map(each -> each.pointer() + " " + each.message().key()).toList());
    assertEquals(1, sound.map().root().children().size());
    Documents.assertWrittenAndReadBack(sound.map());
  }

  @Test
  void twoOfOneIdAreBothKeptAndReferencesFollowTheFirst() {
    Opened.Sound sound =
        sound(
            """
            {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
              {"id": "t", "type": "touchpoint", "name": "first", "stage": "t"},
              {"id": "t", "type": "touchpoint", "name": "second"},
              {"id": "t-2", "type": "touchpoint", "name": "third"}]},
             "ranking": {"order": ["t"]},
             "stages": [{"id": "t", "name": "S"}]}
            """);
    TouchMap map = sound.map();
    assertEquals(
        List.of("b", "t", "t-3", "t-2"),
        map.root().all().stream().map(topic -> topic.id().value()).toList());
    assertEquals(List.of(Id.of("t")), map.study().ranking().order());
    Id stage = map.study().journey().stages().getFirst().id();
    assertEquals(Id.of("t-4"), stage);
    assertEquals(stage, map.root().children().getFirst().details().touch().stage().orElseThrow());
    assertEquals(
        List.of("/map/children/1/id", "/stages/0/id"),
        sound.damage().stream().map(Finding::pointer).toList());
    Documents.assertWrittenAndReadBack(map);
  }

  @Test
  void findingsComeInTheOrderOfTheDocument() {
    Opened.Sound sound =
        sound(
            """
            {"touchmap": 1, "view": {"layout": 1}, "title": 1, "ranking": {"order": ["x"]},
             "map": {"id": "b", "type": "object", "name": "B", "note": 1}}
            """);
    assertEquals(
        List.of("/title", "/map/type", "/map/note", "/ranking/order/0", "/view/layout"),
        sound.damage().stream().map(Finding::pointer).toList());
    assertEquals(TopicType.BUSINESS, sound.map().root().type());
  }

  @Test
  void aDocumentWithoutATreeStillHasItsIdeas() {
    Opened.Sound sound = sound("{\"touchmap\": 1, \"ideas\": [{\"id\": \"i\", \"name\": \"I\"}]}");
    assertEquals("/map", sound.damage().getFirst().pointer());
    assertEquals("damaged", sound.map().root().name());
    assertEquals(1, sound.map().ideas().size());
    Documents.assertWrittenAndReadBack(sound.map());
  }

  @Test
  void scoresAreHeldAgainstTheDocumentsOwnScale() {
    String document =
        """
        {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
          {"id": "t", "type": "touchpoint", "name": "T"}]},
         "rounds": [{"id": "r", "name": "", "ratings": [
           {"touchpoint": "t", "scores": {"c": 9}}]}],
         "criteria": [{"id": "c", "name": "C"}], "scale": {"min": 0, "max": 10}}
        """;
    assertInstanceOf(Opened.Fine.class, MapFiles.read(document.getBytes(UTF_8), "x"));
  }

  @Test
  void historyMayNameWhatIsGone() {
    String document =
        SOUND.formatted(
            """
            "rounds": [{"id": "r", "name": "", "closed": {"order": ["gone"],
              "nodes": [{"id": "gone", "parent": "too", "name": "G"}]}}]
            """);
    var fine = assertInstanceOf(Opened.Fine.class, MapFiles.read(document.getBytes(UTF_8), "x"));
    Documents.assertWrittenAndReadBack(fine.map());
  }

  @Test
  void aTouchpointMayHoldTouchpointsAndAnObjectAnything() {
    String document =
        """
        {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
          {"id": "o", "type": "object", "name": "", "children": [
            {"id": "p", "type": "object", "name": ""}]},
          {"id": "t", "type": "touchpoint", "name": "", "children": [
            {"id": "u", "type": "touchpoint", "name": ""}]}]}}
        """;
    var fine = assertInstanceOf(Opened.Fine.class, MapFiles.read(document.getBytes(UTF_8), "x"));
    assertEquals(5, fine.map().root().all().stream().map(Topic::id).distinct().count());
  }

  private static Opened.Sound sound(String document) {
    Opened opened = MapFiles.read(document.getBytes(UTF_8), "damaged.touchmap");
    return assertInstanceOf(Opened.Sound.class, opened, () -> opened + "\n" + document);
  }
}
