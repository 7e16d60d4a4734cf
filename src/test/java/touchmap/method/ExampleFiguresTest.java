package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Chain;
import touchmap.model.Closed;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.ObjectKind;
import touchmap.model.Opened;
import touchmap.model.Phase;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.words.Words;

/**
 * The six example maps against the control numbers of the outlines they were made from (importance 1 to 10, performance
 * 1 to 10, which is score 1 to 5 here), and against what an example has to show.
 */
class ExampleFiguresTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 20));

  private static TouchMap example(String name) {
    if (MapFiles.read(Samples.document(name, "en"), name) instanceof Opened.Fine fine)
      return fine.map();
    throw new AssertionError(name);
  }

  @ParameterizedTest
  @CsvSource({
    "b2b-equipment, 32, 7.531, 5.125, 12 6 7 7, 2, 63 56 56 54 54 54 49 48 45 45",
    "cafe, 27, 6.630, 5.444, 8 5 7 7, 2, 56 54 49 48 45 42 42 40 36 36",
    "dental-clinic, 28, 7.214, 5.214, 7 7 9 5, 2, 56 56 54 54 54 48 48 45 42 36",
    "online-shop, 30, 6.800, 5.200, 10 8 6 6, 4, 63 54 49 48 48 48 42 40 40 40",
    "saas, 30, 7.033, 4.633, 7 6 6 11, 3, 63 63 56 56 50 48 48 48 42 42",
    "web-studio, 30, 6.833, 5.267, 11 7 5 7, 3, 63 60 56 50 49 49 48 48 42 42"
  })
  void theFiguresAreThoseOfTheOutline(
      String name,
      int touchpoints,
      double meanImportance,
      double meanPerformance,
      String quadrants,
      int indirect,
      String priorities) {
    TouchMap map = example(name);
    Figures figures = Figures.of(map);
    List<Topic> all = figures.register().touchpoints();
    assertEquals(touchpoints, all.size());
    assertEquals(indirect, all.stream().filter(ExampleFiguresTest::isIndirect).count());
    Matrix.Cross cross = figures.cross().orElseThrow();
    assertEquals(meanImportance, cross.importance(), 0.0005);
    assertEquals(1 + (meanPerformance - 1) * 4 / 9, cross.score(), 0.0005);
    var counts = new EnumMap<Quadrant, Integer>(Quadrant.class);
    for (Topic each : all)
      counts.merge(figures.of(each.id()).quadrant().orElseThrow(), 1, Integer::sum);
    assertEquals(
        quadrants,
        "%d %d %d %d"
            .formatted(
                counts.get(Quadrant.CONCENTRATE),
                counts.get(Quadrant.KEEP),
                counts.get(Quadrant.LOW),
                counts.get(Quadrant.OVERKILL)));
    assertEquals(
        priorities,
        figures.byPriority().stream()
            .limit(10)
            .map(id -> Math.round(figures.of(id).priority().orElseThrow() * 9))
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
  }

  private static boolean isIndirect(Topic topic) {
    return topic.details().touch().contact() == Contact.INDIRECT;
  }

  /** A map for teaching has something to find, and says nothing else, for half a year. */
  @ParameterizedTest
  @CsvSource({
    "b2b-equipment, broken-chain call quote contract; broken-chain parts claim; cold-start serp; cold-start hotline",
    "cafe, broken-chain greeting; broken-chain queue speed bill; cold-start listing",
    "dental-clinic, broken-chain plan; broken-chain urgent bill; cold-start page",
    "online-shop, broken-chain mobile status; broken-chain form refund; cold-start ad",
    "saas, broken-chain empty pricing; broken-chain outage renewal failed; cold-start home",
    "web-studio, broken-chain answer proposal; broken-chain said proposal contract; cold-start ad"
  })
  void theOnlyAdviceIsAboutItsChains(String name, String advice) {
    for (LocalDate day : DAYS) {
      List<String> found =
          Checks.of(example(name), day).stream()
              .map(check -> check.code().text() + " " + ids(check.nodes()))
              .toList();
      assertEquals(advice, String.join("; ", found), () -> "on " + day);
    }
  }

  private static String ids(List<Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "b2b-equipment, visit, visit page call quote peers demo shipping install hotline parts, contract",
    "cafe, taste, taste listing reviews table speed greeting queue look netmenu advice, greeting",
    "dental-clinic, relief, relief relative reviews call meet plan bill urgent prices welcome, plan",
    "online-shop, payment, photos sizes payment refund shopreviews mobile reviews shipping status slot, mobile",
    "saas, result, result empty speed outage reviewsite advice home wizard import pricing, empty",
    "web-studio, proposal, folio proposal tip home answer design handover said form meeting, answer"
  })
  void theTenWeightiestHoldTheMomentOfTruthAndTheFirstChainHasAWeakestLink(
      String name, String truth, String ten, String weakest) {
    TouchMap map = example(name);
    Figures figures = Figures.of(map);
    assertEquals(Set.of(ten.split(" ")), Set.of(ids(figures.shortlist()).split(" ")));
    assertEquals(10, figures.shortlist().size());
    List<Topic> moments =
        figures.register().touchpoints().stream()
            .filter(each -> each.details().touch().isMomentOfTruth())
            .toList();
    assertEquals(truth, ids(moments.stream().map(Topic::id).toList()));
    assertFalse(moments.getFirst().details().touch().ladder().wow().isEmpty());
    ChainFigures first = ChainFigures.of(map.study().journey().chains().getFirst(), figures);
    assertEquals(weakest, first.weakest().orElseThrow().step().touchpoint().value());
    assertTrue(first.yield().isPresent());
    assertTrue(first.peakEnd().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"b2b-equipment", "cafe", "dental-clinic", "online-shop", "saas", "web-studio"})
  void anExampleIsWholeFromFindingToReview(String name) {
    TouchMap map = example(name);
    Register register = Register.of(map);
    assertTrue(map.root().details().note().contains("illustrative"));
    List<Topic> objects = map.root().children();
    assertTrue(objects.size() >= 5 && objects.size() <= 8, name);
    for (Topic object : objects) {
      assertEquals(TopicType.OBJECT, object.type());
      assertTrue(object.children().size() >= 2, object.name());
      assertFalse(object.details().form().kind() == ObjectKind.UNSAID, object.name());
      assertEquals("", object.details().form().color(), "colours are the palette's");
    }
    for (Topic each : register.touchpoints()) {
      var touch = each.details().touch();
      assertFalse(touch.channel().isEmpty(), each.name());
      assertFalse(touch.contact() == Contact.UNSAID, each.name());
      assertFalse(touch.control() == Control.UNSAID, each.name());
      assertFalse(touch.state() == TouchState.UNSAID, each.name());
      assertFalse(register.driver(each.id()).isEmpty(), each.name());
      assertTrue(touch.stage().isPresent(), each.name());
    }
    assertEquals(List.of(), StageGrid.of(map).emptyStages());
    isLived(map.study().journey());
    assertEquals(3, map.study().scoring().criteria().size());
    assertTrue(map.study().scoring().isLocked());
    Figures figures = Figures.of(map);
    long seen =
        register.touchpoints().stream()
            .filter(each -> figures.of(each.id()).customerScore().isPresent())
            .count();
    assertTrue(seen >= 5 && seen < register.touchpoints().size(), name);
    assertTrue(map.study().actions().size() >= 3, name);
    map.study()
        .actions()
        .forEach(
            each -> {
              assertFalse(each.assignment().owner().isEmpty());
              assertTrue(each.rice().effort().isPresent(), each.title());
            });
    assertFalse(map.study().review().orElseThrow().driver().isEmpty());
    assertEquals(Closed.of(map), map.study().rounds().getFirst().closed().orElseThrow());
  }

  /** Two chains of different people, hung on a life that has a gap, too. */
  private static void isLived(Journey journey) {
    assertEquals(2, journey.chains().size());
    var hung = new HashSet<Id>();
    for (Phase phase : journey.life()) hung.addAll(phase.chains());
    assertEquals(journey.chains().stream().map(Chain::id).collect(Collectors.toSet()), hung);
    assertTrue(journey.life().stream().anyMatch(phase -> phase.chains().isEmpty()));
    var personas = new HashSet<Id>();
    for (Chain chain : journey.chains()) {
      personas.add(chain.persona().orElseThrow());
      assertFalse(chain.aim().goal().isEmpty());
      assertFalse(chain.aim().returns().isEmpty());
    }
    assertEquals(2, personas.size());
  }

  /** What an example calls its stages, the template of its trade calls them, too. */
  @Test
  void theTemplatesOfStagesAreThoseOfTheExamples() {
    Map<String, StageTemplate> templates =
        Map.of(
            "online-shop", StageTemplate.SHOP,
            "saas", StageTemplate.SAAS,
            "b2b-equipment", StageTemplate.EQUIPMENT);
    for (String language : List.of("en", "ru"))
      templates.forEach(
          (name, template) -> {
            if (!(MapFiles.read(Samples.document(name, language), name)
                instanceof Opened.Fine fine)) throw new AssertionError(name);
            List<Stage> stages = fine.map().study().journey().stages();
            assertEquals(names(template.addedTo(List.of(), Words.in(language))), names(stages));
          });
  }

  private static List<String> names(List<Stage> stages) {
    var names = new ArrayList<String>();
    for (Stage stage : stages) names.add(stage.name());
    return names;
  }
}
