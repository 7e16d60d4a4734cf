package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rate;
import touchmap.edit.StartRound;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Studies;
import touchmap.model.Viewpoint;
import touchmap.ui.Small;

/** Votes of one round beside those of another, and importance as it is typed. */
@ExtendWith(Person.class)
class VotedRoundFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = RankRig.voting(stage);
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void importance() {
    rig.on(
        () ->
            ((javafx.scene.control.ToggleButton)
                    ((javafx.scene.layout.HBox) rig.node("votes-kind")).getChildren().get(1))
                .fire());
  }

  private static Round importanceOf(String id, String day, String who, int... said) {
    List<String> names = List.of("blog", "proposal", "home-page");
    var ratings = new ArrayList<Rating>();
    for (int i = 0; i < said.length; i++)
      ratings.add(
          Rating.of(Small.id(names.get(i)), who, Viewpoint.COMPANY)
              .withImportance(OptionalDouble.of(said[i])));
    Round round = Studies.round(id, day);
    return round.withAnswers(round.answers().withRatings(ratings));
  }

  @Test
  void theResultOfAnEarlierRoundSaysThatItIs() {
    rig.on(
        () -> {
          rig.editor.apply(
              new StartRound(Studies.round("r1", "2026-10-20", Studies.vote("Ann", "blog", 3))));
          rig.editor.apply(new StartRound(Studies.round("r2", "2026-11-20")));
        });
    assertEquals("Nobody has voted in this round yet.", rig.text("votes-who"));
    assertEquals("Earlier result, of “r1” (1 person)", rig.text("votes-title"));
    assertEquals("Take the order of “r1”", rig.text("votes-take"));
  }

  @Test
  void oneVoteOfANewRoundIsNotMixedWithTheOldOnes() {
    rig.on(
        () -> {
          rig.editor.apply(new StartRound(importanceOf("r1", "2026-10-20", "Ann", 9, 5, 1)));
          Round first = rig.editor.map().study().rounds().getLast();
          for (int i = 0; i < 3; i++)
            rig.editor.apply(
                new Rate(
                    first.id(),
                    Rating.of(
                            Small.id(List.of("blog", "proposal", "home-page").get(i)),
                            "Ben",
                            Viewpoint.COMPANY)
                        .withImportance(OptionalDouble.of(9 - i))));
          rig.editor.apply(new StartRound(importanceOf("r2", "2026-11-20", "Cleo", 2, 10, 6)));
        });
    importance();
    assertEquals("1 person so far: Cleo", rig.text("votes-who"));
    assertEquals("Result of “r2” (1 person)", rig.text("votes-title"));
    assertEquals(
        List.of("1", "Proposal", "10", "2", "Home page", "6", "3", "Blog", "2"),
        rig.texts("votes-rows"));
    assertFalse(rig.shows("votes-consent"));
    assertFalse(rig.shows("votes-winner"));
    rig.fire("votes-take");
    assertEquals(Small.id("Proposal"), rig.order().getFirst());
  }

  private void importanceOfAll() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    rig.begin("Ann");
  }

  private List<Integer> judged() {
    rig.fire("ballot-done");
    return rig.round().answers().ratings().stream()
        .map(each -> (int) each.importance().orElse(0))
        .toList();
  }

  @Test
  void oneAndZeroAreTen() {
    importanceOfAll();
    rig.typing("1");
    assertEquals(0, rig.ballot().getSelectionModel().getSelectedIndex());
    rig.typing("0");
    assertEquals(1, rig.ballot().getSelectionModel().getSelectedIndex());
    rig.typing("1");
    rig.typing("7");
    assertEquals(3, rig.ballot().getSelectionModel().getSelectedIndex());
    rig.typing("0");
    assertEquals(List.of(10, 1, 7, 10), judged());
  }

  @Test
  void enterAfterADigitGoesOnByOneRow() {
    importanceOfAll();
    for (String each : List.of("7", "1", "0", "4")) {
      rig.typing(each);
      if (!each.equals("0")) rig.keys(KeyCode.ENTER);
    }
    assertEquals(4, rig.ballot().getSelectionModel().getSelectedIndex());
    assertEquals(List.of(7, 1, 10, 4), judged());
  }

  @Test
  void enterOnTheLastRowSaysWhatIsOpen() {
    importanceOfAll();
    rig.typing("7");
    rig.on(() -> rig.ballot().getSelectionModel().select(5));
    rig.typing("8");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.text("ballot-wrong").startsWith("4 are still open: “"));
    assertTrue(rig.shows("ballot-wrong"));
    assertEquals(1, rig.ballot().getSelectionModel().getSelectedIndex());
    for (String each : List.of("2", "3", "4", "5")) rig.typing(each);
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.ENTER);
    assertEquals("Thank you, Ann", rig.text("ballot-title"));
  }
}
