package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.method.Check;
import touchmap.model.Contact;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.ui.Small;
import touchmap.words.Words;

class FindLensTest {
  private static List<String> said(TouchMap map, String language) {
    Words words = Words.in(language);
    return FindLens.of(map).hints().stream().map(hint -> words.of(hint.sentence())).toList();
  }

  @Test
  void touchpointsAndObjectsAreCounted() {
    FindLens lens = FindLens.of(Small.map());
    assertEquals(6, lens.touchpoints());
    assertEquals(3, lens.objects());
  }

  @Test
  void aThinObjectGetsABulbAndASentence() {
    FindLens lens = FindLens.of(Small.map());
    assertEquals(
        Map.of(Small.id("Receptionist"), Ornament.of(Ornament.Badge.BULB)),
        lens.decor().ornaments());
    assertEquals(
        List.of("Receptionist has only one touchpoint. There is nearly always another."),
        said(Small.map(), "en"));
  }

  @Test
  void anEmptyObjectIsToldApartFromAThinOne() {
    TouchMap map =
        Small.map().replacing(Small.id("Receptionist"), topic -> topic.withChildren(List.of()));
    assertEquals(
        List.of("Receptionist: пока ни одной точки контакта. Где клиент с этим встречается?"),
        said(map, "ru"));
  }

  @Test
  void theMapShowsTheSameBulbsWithoutReadingEveryName() {
    int bulbs = 0;
    for (long seed = 0; seed < 200; seed++) {
      TouchMap map = Maps.grown(seed);
      Decor whole = FindLens.of(map).decor();
      assertEquals(whole, FindLens.decor(map), "map " + seed);
      bulbs += whole.ornaments().size();
    }
    assertTrue(bulbs > 100, "bulbs: " + bulbs);
  }

  @Test
  void beforeTheFirstFiveThereIsNoAdvice() {
    TouchMap map = Small.business("Tandem", Small.object("Website", Small.point("Home page")));
    assertEquals(List.of(), FindLens.of(map).hints());
    assertEquals(Decor.NONE, FindLens.of(map).decor());
  }

  @Test
  void theSameNameInTwoPlacesIsNoticedWithBothPlaces() {
    TouchMap map =
        Small.map()
            .replacing(
                Small.id("Receptionist"),
                topic ->
                    topic.withChildren(
                        List.of(
                            topic.children().getFirst(),
                            Small.point("proposal").withId(Small.id("second")))));
    FindLens.Hint hint = FindLens.of(map).hints().getFirst();
    assertEquals(Check.Code.DUPLICATE_NAME, hint.code());
    assertEquals(List.of(Small.id("Proposal"), Small.id("second")), hint.topics());
    assertTrue(said(map, "en").getFirst().contains("“Sales”, “Receptionist”"));
  }

  @Test
  void onlyDirectTouchpointsAreWorthAWord() {
    TouchMap map = Small.map();
    map = map.withRoot(map.root().rewritten(FindLensTest::direct));
    assertTrue(
        FindLens.of(map).hints().stream().anyMatch(hint -> hint.code() == Check.Code.NO_INDIRECT));
  }

  private static Topic direct(Topic topic) {
    if (!topic.isTouchpoint()) return topic;
    return topic.withDetails(
        topic.details().withTouch(topic.details().touch().withContact(Contact.DIRECT)));
  }

  @Test
  void knownChannelsReadInTheInterfaceLanguageAndAreStoredInOne() {
    Words russian = Words.in("ru");
    assertEquals("сайт", Channels.shown("website", russian));
    assertEquals("голубиная почта", Channels.shown("голубиная почта", russian));
    assertEquals("website", Channels.stored("Сайт ", russian));
    assertEquals("pigeon", Channels.stored("pigeon", russian));
    for (String known : Channels.KNOWN)
      assertEquals(known, Channels.stored(Channels.shown(known, russian), russian));
  }
}
