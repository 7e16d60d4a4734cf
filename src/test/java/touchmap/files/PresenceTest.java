package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir Path folder;

  @Test
  void twoOnDifferentComputersSeeEachOtherUntilOneLeaves() {
    Path map = folder.resolve("Tandem ☕.touchmap");
    var anna = person("anna", "pc-1");
    var boris = person("boris", "pc-2");
    var hers = new Presence(map, anna);
    var his = new Presence(map, boris);
    hers.beat();
    his.beat();
    assertEquals(List.of(boris), hers.others());
    assertEquals(List.of(anna), his.others());
    assertEquals(List.of(), new Presence(folder.resolve("Other.touchmap"), anna).others());
    his.leave();
    assertEquals(List.of(), hers.others());
    hers.leave();
    assertEquals(0, files());
  }

  @Test
  void aMarkThatNobodyRenewsCountsForNothingAndIsTakenAwayInTheEnd() throws IOException {
    Path map = folder.resolve("map.touchmap");
    var his = new Presence(map, person("boris", "pc-2"));
    his.beat();
    Path mark = only();
    var hers = new Presence(map, person("anna", "pc-1"));
    hers.beat();
    age(mark, Duration.ofMinutes(4));
    assertEquals(List.of(), hers.others());
    assertEquals(2, files());
    his.beat();
    assertEquals(1, hers.others().size(), "renewed");
    age(mark, Duration.ofDays(2));
    assertEquals(List.of(), hers.others());
    assertEquals(1, files());
  }

  @Test
  void aMarkOfAProgramThatEndedOnThisComputerIsStaleAtOnce() throws Exception {
    Process ended = new ProcessBuilder("sleep", "0").start();
    ended.waitFor();
    Path map = folder.resolve("map.touchmap");
    var me = Presence.Person.here(NOON);
    new Presence(map, new Presence.Person(me.name(), me.computer(), ended.pid(), NOON)).beat();
    assertEquals(List.of(), new Presence(map, me).others());
    assertEquals(0, files());
  }

  @Test
  void ownWindowsAreNoOthers() {
    Path map = folder.resolve("map.touchmap");
    var me = Presence.Person.here(NOON);
    new Presence(map, me).beat();
    assertEquals(List.of(), new Presence(map, me).others());
  }

  @Test
  void whereNoMarkCanBeWrittenNothingIsWrong() throws IOException {
    Path map = folder.resolve("gone").resolve("map.touchmap");
    var presence = new Presence(map, person("anna", "pc-1"));
    presence.beat();
    assertEquals(List.of(), presence.others());
    presence.leave();
  }

  @Test
  void whatIsNoMarkIsLeftAlone() throws IOException {
    Path map = folder.resolve("map.touchmap");
    var his = new Presence(map, person("boris", "pc-2"));
    his.beat();
    Files.writeString(only(), "something else");
    assertEquals(List.of(), new Presence(map, person("anna", "pc-1")).others());
    assertEquals(1, files());
  }

  private static Presence.Person person(String name, String computer) {
    return new Presence.Person(name, computer, 7, NOON);
  }

  private static void age(Path mark, Duration by) throws IOException {
    Files.setLastModifiedTime(mark, FileTime.from(Instant.now().minus(by)));
  }

  private Path only() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.findFirst().orElseThrow();
    }
  }

  private long files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }
}
