package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.method.Drivers.Driver;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Study;
import touchmap.model.TouchMap;

class DriversTest {
  private static TouchMap driven(TouchMap map, String id, String driver) {
    return map.replacing(Id.of(id), at -> at.withDetails(at.details().withDriver(driver)));
  }

  @Test
  void aDriverAnswersForAllBelowUpToWhereAnotherIsNamed() {
    TouchMap map = driven(Maps.studio(), "o2", "Irina Petrova");
    map = driven(map, "t4", "Pavel");
    map = driven(map, "t1", "irina  petrova");
    map =
        map.withStudy(
            Study.NONE
                .withScoring(points(1))
                .withRounds(
                    List.of(
                        round(
                            "r1",
                            "2026-01-01",
                            rating("t1", "I", 0, 2),
                            rating("t5", "I", 0, 5)))));
    Drivers drivers = Drivers.of(map);
    assertEquals(
        new Driver(
            "irina  petrova",
            "IP",
            ids("o2", "o3"),
            ids("t1", "t3", "t5"),
            2,
            OptionalDouble.of(3.5)),
        drivers.drivers().getFirst());
    assertEquals(2.0 / 3, drivers.drivers().getFirst().shareScored());
    assertEquals(
        new Driver("Pavel", "P", List.of(), ids("t4"), 0, OptionalDouble.empty()),
        drivers.drivers().getLast());
    assertEquals(ids("t2", "t2a", "t6"), drivers.undriven());
  }

  @Test
  void theBusinessDriverAnswersForEverything() {
    Drivers drivers = Drivers.of(driven(Maps.studio(), "n0", "Team"));
    assertEquals(List.of(), drivers.undriven());
    assertEquals(ids("n0", "o1", "o2", "o3", "o4"), drivers.drivers().getFirst().objects());
    assertEquals(0, Drivers.of(Maps.studio()).drivers().size());
    assertEquals(7, Drivers.of(Maps.studio()).undriven().size());
  }

  @Test
  void initialsAreTheFirstLettersOfTheFirstAndTheLastWord() {
    assertEquals("IP", Initials.of("Irina Petrova"));
    assertEquals("ИП", Initials.of(" ирина  сергеевна петрова "));
    assertEquals("P", Initials.of("pavel"));
    assertEquals("AM", Initials.of("Anna-Maria"));
    assertEquals("", Initials.of(" — "));
    assertEquals("", Initials.of(""));
  }

  @Test
  void peopleWithTheSameInitialsAreToldApartWhereLettersCan() {
    assertEquals(
        Map.of("Pavel", "Pa", "Peter", "Pe", "Irina", "I"),
        Initials.of(List.of("Pavel", "Peter", "Irina")));
    assertEquals(
        Map.of("Ada Smith", "ASm", "Alan Stone", "ASt"),
        Initials.of(List.of("Ada Smith", "Alan Stone")));
    assertEquals(
        Map.of("Alexei", "A", "Alexander", "A", "Anna", "An"),
        Initials.of(List.of("Alexei", "Alexander", "Anna")));
  }
}
