package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.files.MapFiles;
import touchmap.method.Prompt.About;
import touchmap.method.Prompts.Offer;
import touchmap.model.Contact;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Maps;
import touchmap.model.ObjectKind;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

class PromptsTest {
  private static final Catalogue CATALOGUE = Catalogue.read();

  private static TouchMap business(Topic... branches) {
    TouchMap map = TouchMap.of("Firm", "en");
    return map.withRoot(map.root().withChildren(List.of(branches)));
  }

  private static Topic thing(String id, String name, ObjectKind kind, String icon, Topic... below) {
    Topic object = Maps.object(id, name, below);
    return object.withDetails(
        object.details().withForm(object.details().form().withKind(kind).withIcon(icon)));
  }

  private static Topic[] points(int count) {
    Topic[] points = new Topic[count];
    for (int i = 0; i < count; i++) points[i] = point("p" + i, "Own " + (char) ('a' + i));
    return points;
  }

  @Test
  void theCatalogueHasAllPromptsInBothLanguages() {
    assertEquals(244, CATALOGUE.prompts().size());
    var ids = new HashSet<String>();
    for (Prompt prompt : CATALOGUE.prompts()) {
      assertTrue(ids.add(prompt.id()));
      assertNotEquals(Contact.UNSAID, prompt.contact());
      assertFalse(prompt.name("en").isBlank());
      assertTrue(prompt.name("ru-RU").codePoints().anyMatch(c -> c > 0x400), prompt::id);
    }
    assertEquals(
        22,
        CATALOGUE.prompts().stream().filter(each -> each.contact() == Contact.INDIRECT).count());
    assertEquals(
        Set.of(About.values()),
        CATALOGUE.prompts().stream().map(Prompt::about).collect(Collectors.toSet()));
  }

  @Test
  void nothingIsAskedBeforeThePersonsOwnFirstFive() {
    assertEquals(List.of(), Prompts.of(business(object("o", "Site", points(4))), CATALOGUE));
    assertFalse(Prompts.of(business(object("o", "Site", points(5))), CATALOGUE).isEmpty());
    Idea idea = new Idea(Id.of("i"), "Barrier", "", Optional.empty(), Extras.NONE);
    TouchMap withIdea = business(object("o", "Site", points(4))).withIdeas(List.of(idea));
    assertFalse(Prompts.of(withIdea, CATALOGUE).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Website, UNSAID, '', WEBSITE",
    "Наш сайт, UNSAID, '', WEBSITE",
    "Shop floor, DEPARTMENT, '', OFFICE",
    "Доставка, DEPARTMENT, '', DELIVERY",
    "After launch, SERVICE, '', SUPPORT",
    "Anything, UNSAID, truck, DELIVERY",
    "Anything, PRODUCT, '', PRODUCT",
    "Anything, EMPLOYEE, '', EMPLOYEE",
    "Sales, DEPARTMENT, '', DEPARTMENT",
    "Search and ads, DIGITAL, megaphone, COMPANY",
    "Word of mouth, OTHER, '', COMPANY"
  })
  void anObjectIsAskedAboutWhatItIs(String name, ObjectKind kind, String icon, About about) {
    assertEquals(Set.of(about), Subject.of(thing("o", name, kind, icon)).about());
  }

  @Test
  void anObjectThatTellsNothingIsAskedNothingAndTheBusinessIsAskedAboutTheCompany() {
    TouchMap map = business(object("o", "Thing", points(5)));
    for (Offer offer : Prompts.of(map, CATALOGUE)) {
      assertEquals(About.COMPANY, offer.prompt().about());
      assertEquals(map.root().id(), offer.object().id());
    }
    assertEquals(44, Prompts.of(map, CATALOGUE).size());
  }

  @Test
  void whatIsOnTheMapOrInTheTrayIsNotAskedInWhateverLanguageAndWords() {
    Topic office =
        thing(
            "o",
            "Office",
            ObjectKind.PLACE,
            "",
            point("a", "meeting rooms"),
            point("b", "Вывески"),
            point("c", "A"),
            point("d", "B"));
    Idea idea = new Idea(Id.of("i"), "wi-fi for guests", "", Optional.empty(), Extras.NONE);
    Set<String> asked =
        Prompts.of(business(office).withIdeas(List.of(idea)), CATALOGUE).stream()
            .map(offer -> offer.prompt().en())
            .collect(Collectors.toSet());
    assertFalse(asked.contains("The meeting room"));
    assertFalse(asked.contains("The sign above the door"));
    assertFalse(asked.contains("Guest Wi-Fi"));
    assertTrue(asked.contains("Parking"));
    assertTrue(asked.contains("The toilet"));
  }

  @Test
  void theThinnestObjectIsAskedFirstThenTheOthersInTurns() {
    TouchMap map =
        business(object("o1", "Site", points(5)), thing("o2", "Office", ObjectKind.PLACE, ""));
    List<Offer> offers = Prompts.of(map, CATALOGUE);
    assertEquals(
        List.of("o2", "o1"),
        offers.stream().limit(2).map(offer -> offer.object().id().value()).toList());
    assertEquals(map.root().id(), offers.get(2).object().id());
    assertEquals("o2", offers.get(3).object().id().value());
    var asked = new HashSet<Prompt>();
    for (Offer offer : offers) assertTrue(asked.add(offer.prompt()), "asked twice");
  }

  @Test
  void oneObjectCanBeAskedAboutByItself() {
    Topic office = thing("o", "Office", ObjectKind.PLACE, "", point("a", "Parking"));
    TouchMap map = business(office);
    List<Offer> offers = Prompts.about(map, CATALOGUE, office);
    assertEquals(27, offers.size());
    assertTrue(offers.stream().allMatch(offer -> offer.prompt().about() == About.OFFICE));
  }

  @Test
  void theExampleIsAskedSomethingForEachOfItsObjectsThatCanBeAsked() {
    Opened opened = MapFiles.read(Path.of("assets/samples/tandem.en.touchmap"));
    TouchMap map = assertInstanceOf(Opened.Fine.class, opened).map();
    List<Offer> offers = Prompts.of(map, CATALOGUE);
    Set<Topic> asked = offers.stream().map(Offer::object).collect(Collectors.toSet());
    assertEquals(9, asked.size());
    Set<String> names =
        offers.stream().map(offer -> offer.prompt().en()).collect(Collectors.toSet());
    assertFalse(names.contains("The employee's business card"));
    assertFalse(names.contains("The meeting room"));
    assertFalse(names.contains("The out-of-office reply"));
  }

  @Test
  void aHundredThousandTopicsAreComparedThroughAnIndex() {
    assertEquals(244, new HashSet<>(CATALOGUE.prompts()).size());
    assertTrue(Prompts.of(Maps.large(100_000), CATALOGUE).size() >= 44);
  }
}
