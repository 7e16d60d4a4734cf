package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The table of stages against objects, and the stages to begin with. */
class StageGridTest {
  private static final Stage LOOKS = new Stage(Id.of("s1"), "Looks", Extras.NONE);
  private static final Stage BUYS = new Stage(Id.of("s2"), "Buys", Extras.NONE);

  private static TouchMap staged() {
    TouchMap studio = Maps.studio();
    TouchMap map =
        studio.withStudy(
            studio.study().withJourney(studio.study().journey().withStages(List.of(LOOKS, BUYS))));
    for (String each : List.of("t1", "t2a", "t3", "t6")) map = looking(map, each, "s1");
    return looking(map, "t4", "gone");
  }

  private static TouchMap looking(TouchMap map, String touchpoint, String stage) {
    return map.replacing(
        Id.of(touchpoint),
        at ->
            at.withDetails(
                at.details().withTouch(at.details().touch().withStage(Optional.of(Id.of(stage))))));
  }

  private static String text(List<Topic> topics) {
    return String.join(" ", topics.stream().map(topic -> topic.id().value()).toList());
  }

  private static List<String> cells(StageGrid.Row row) {
    return row.cells().stream().map(StageGridTest::text).toList();
  }

  @Test
  void everyTouchpointStandsInItsStageUnderItsNearestObject() {
    StageGrid grid = StageGrid.of(staged());
    assertEquals(
        List.of("Website 3", "Sales 2", "Manager 1", "Empty 0", "- 1"),
        grid.columns().stream()
            .map(each -> each.object().map(Topic::name).orElse("-") + " " + each.touchpoints())
            .toList());
    assertEquals(List.of("t1 t2a", "t3", "", "", "t6"), cells(grid.rows().getFirst()));
    assertEquals(List.of("", "", "", "", ""), cells(grid.rows().get(1)));
    assertEquals(List.of("t2", "t4", "t5", "", ""), cells(grid.stageless()));
    assertEquals("t2 t4 t5", text(grid.stageless().touchpoints()));
    assertEquals("t6", text(grid.ofNoObject()));
    assertEquals(List.of(BUYS), grid.emptyStages());
  }

  @Test
  void anObjectThatOnlyHoldsObjectsHasNoColumn() {
    Topic nested = Maps.object("o9", "Office", Maps.object("o8", "Hall", Maps.point("t9", "Sign")));
    TouchMap studio = Maps.studio();
    StageGrid grid = StageGrid.of(studio.withRoot(studio.root().withChildren(List.of(nested))));
    assertEquals(
        List.of("Hall"),
        grid.columns().stream().map(each -> each.object().orElseThrow().name()).toList());
    assertEquals(List.of(), grid.ofNoObject());
    assertEquals(1, grid.rows().size());
  }

  @Test
  void aMapOfNothingButTheBusinessIsAnEmptyTable() {
    StageGrid grid = StageGrid.of(TouchMap.of("Studio", "en"));
    assertEquals(List.of(), grid.columns());
    assertEquals(List.of(), grid.ofNoObject());
    assertEquals(List.of(), grid.emptyStages());
    assertEquals(List.of(), grid.stageless().touchpoints());
  }

  @Test
  void noTouchpointIsLostOrCountedTwice() {
    for (long seed = 0; seed < 200; seed++) {
      TouchMap map = Maps.grown(seed);
      StageGrid grid = StageGrid.of(map);
      List<Topic> all = grid.rows().stream().flatMap(row -> row.touchpoints().stream()).toList();
      assertEquals(Register.of(map).touchpoints().size(), all.size());
      assertEquals(new HashSet<>(Register.of(map).touchpoints()), new HashSet<>(all));
    }
  }

  @Test
  void everyTemplateHasItsStagesInBothLanguages() {
    for (StageTemplate template : StageTemplate.values()) {
      var english = template.addedTo(List.of(), Words.in("en"));
      var russian = template.addedTo(List.of(), Words.in("ru"));
      assertEquals(6, english.size());
      assertEquals(6, russian.size());
      for (int i = 0; i < 6; i++) assertNotEquals(english.get(i).name(), russian.get(i).name());
      assertNotEquals(Words.in("en").of(template.title()), Words.in("ru").of(template.title()));
    }
  }

  @Test
  void aTemplateAddsOnlyTheStagesThatAreNotThereYet() {
    Stage own = new Stage(Id.of("s9"), " buys ", Extras.NONE);
    List<Stage> stages = StageTemplate.SAAS.addedTo(List.of(own), Words.in("en"));
    assertEquals(own, stages.getFirst());
    assertEquals(
        List.of(" buys ", "Learns", "Tries", "Works", "Gets help", "Renews or leaves"),
        stages.stream().map(Stage::name).toList());
    assertEquals(stages, StageTemplate.SAAS.addedTo(stages, Words.in("en")));
  }
}
