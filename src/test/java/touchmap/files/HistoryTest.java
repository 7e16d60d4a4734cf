package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchmap.words.Phrase;

class HistoryTest {
  private static final ZoneId ZONE = ZoneOffset.ofHours(3);
  private static final Instant NOON = Instant.parse("2026-11-26T09:00:00Z");

  @TempDir Path folder;
  private Path map = Path.of("");
  private History history = new History(map);

  @BeforeEach
  void start() throws IOException {
    map = Files.writeString(folder.resolve("Tandem.touchmap"), "x");
    history = new History(folder.resolve("history"), ZONE, History.CAP);
  }

  @Test
  void everySaveIsAVersionAndTheSameContentIsOne() {
    keep("one", NOON);
    keep("one", NOON.plusSeconds(1));
    keep("two", NOON.plusSeconds(2));
    keep("one", NOON.plusSeconds(3));
    assertEquals(List.of("one", "two", "one"), contents());
    assertEquals(NOON.plusSeconds(3), history.of(map).getFirst().when());
  }

  @Test
  void anotherMapHasItsOwnVersions() throws IOException {
    keep("one", NOON);
    Path other = Files.writeString(folder.resolve("Other.touchmap"), "y");
    assertEquals(List.of(), history.of(other));
    assertEquals(Optional.empty(), history.keep(other, bytes("other"), NOON, false));
    assertEquals(List.of("one"), contents());
  }

  @Test
  void aMapThatWasRenamedKeepsItsPastAndACopyBeginsItsOwn() throws IOException {
    keep("one", NOON);
    keep("two", NOON.plusSeconds(1));
    Path copy = Files.copy(map, folder.resolve("Copy.touchmap"));
    history.follow(copy, Fingerprint.of(bytes("two")));
    assertEquals(List.of(), history.of(copy));
    Path renamed = Files.move(map, folder.resolve("Tandem 2.touchmap"));
    history.follow(renamed, Fingerprint.of(bytes("two")));
    assertEquals(2, history.of(renamed).size());
    keep(renamed, "three", NOON.plusSeconds(2));
    assertEquals(3, history.of(renamed).size());
  }

  @Test
  void aDamagedVersionIsNeverHandedOut() throws IOException {
    keep("one", NOON);
    keep("two", NOON.plusSeconds(1));
    Path newest = history.of(map).getFirst().file();
    byte[] bytes = Files.readAllBytes(newest);
    Random chance = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] bad = bytes.clone();
      bad[10 + chance.nextInt(bytes.length - 10)] ^= (byte) (1 << chance.nextInt(8));
      Files.write(newest, bad);
      Optional<String> read = history.read(history.of(map).getFirst()).map(HistoryTest::text);
      assertTrue(read.isEmpty() || read.get().equals("two"), () -> read.toString());
    }
    Files.write(newest, new byte[0]);
    assertEquals(Optional.empty(), history.read(history.of(map).getFirst()));
    assertEquals("one", text(history.read(history.of(map).get(1)).orElseThrow()));
  }

  @Test
  void allOfTodayOneADayForAMonthAndThenOneAMonthStay() {
    Instant start = NOON.minus(Duration.ofDays(400));
    int count = 0;
    for (Instant when = start; !when.isAfter(NOON); when = when.plus(Duration.ofHours(6)))
      keep("version " + count++, when);
    List<History.Version> kept = history.of(map);
    List<LocalDate> days =
        kept.stream().map(each -> each.when().atZone(ZONE).toLocalDate()).toList();
    LocalDate today = NOON.atZone(ZONE).toLocalDate();
    assertEquals(3, days.stream().filter(today::equals).count(), "00, 06 and 12 o'clock");
    for (int back = 0; back <= 30; back++)
      assertTrue(days.contains(today.minusDays(back)), "a version of " + today.minusDays(back));
    long months = days.stream().filter(day -> day.isBefore(today.minusDays(30))).distinct().count();
    assertTrue(months >= 12 && months <= 15, "about one a month: " + months);
    assertEquals("version 0", text(history.read(kept.getLast()).orElseThrow()));
  }

  @Test
  void milestonesAreNeverThinned() {
    for (int i = 0; i < 100; i++) {
      Instant when = NOON.minus(Duration.ofDays(90)).plus(Duration.ofMinutes(i));
      history.keep(map, bytes("round " + i), when, i % 10 == 0);
    }
    for (int i = 0; i < 60; i++) keep("later " + i, NOON.minusSeconds(1000 - i));
    assertEquals(10, history.of(map).stream().filter(History.Version::isMilestone).count());
  }

  @Test
  void theCapTakesTheOldestAndLeavesTheNewestTwenty() {
    history = new History(folder.resolve("history"), ZONE, 20_000);
    Random chance = new Random(2);
    for (int i = 0; i < 60; i++) {
      byte[] noise = new byte[1_000];
      chance.nextBytes(noise);
      history.keep(map, noise, NOON.plusSeconds(i), false);
    }
    assertEquals(
        IntStream.rangeClosed(41, 60).boxed().collect(Collectors.toSet()),
        history.of(map).stream().map(History.Version::number).collect(Collectors.toSet()));
  }

  /** Family F11 of the safety design: random schedules over two years, with clocks that jump. */
  @Test
  void whateverTheClockDoesTheNewestTwentyAndOneADayAreThere() throws IOException {
    int cases = 0;
    for (int seed = 0; seed < 1_000; seed++, cases++) {
      Random chance = new Random(seed);
      var versions = new java.util.ArrayList<History.Version>();
      Instant now = NOON;
      for (int i = 1; i <= 150; i++) {
        now = now.plusSeconds(chance.nextInt(20) == 0 ? -90_000 : chance.nextInt(200_000));
        var print = new Fingerprint("%064x".formatted(i));
        versions.addFirst(
            new History.Version(Path.of("v" + i), i, now, print, chance.nextInt(30) == 0, 1));
        List<History.Version> kept = Thinning.kept(versions, now, ZONE);
        assertTrue(kept.containsAll(versions.subList(0, Math.min(20, versions.size()))));
        assertTrue(kept.containsAll(versions.stream().filter(it -> it.isMilestone()).toList()));
        LocalDate month = now.atZone(ZONE).toLocalDate().minusDays(30);
        assertEquals(daysOf(versions, month), daysOf(kept, month));
        versions.retainAll(kept);
      }
    }
    assertEquals(1_000, cases);
  }

  private static java.util.Set<LocalDate> daysOf(List<History.Version> versions, LocalDate since) {
    return versions.stream()
        .map(each -> each.when().atZone(ZONE).toLocalDate())
        .filter(day -> !day.isBefore(since))
        .collect(Collectors.toSet());
  }

  @Test
  void whatCannotBeKeptIsSaidAndHindersNothing() throws IOException {
    Files.writeString(folder.resolve("history"), "a file where the folder should be");
    Optional<Phrase> why = history.keep(map, bytes("one"), NOON, false);
    assertTrue(why.isPresent());
    assertEquals(List.of(), history.of(map));
  }

  @Test
  void whatIsLeftOfAnUnfinishedVersionIsNoVersion() throws IOException {
    keep("one", NOON);
    Path place = java.util.Objects.requireNonNull(history.of(map).getFirst().file().getParent());
    Files.writeString(place.resolve(".~tm-00000000"), "half");
    Files.writeString(place.resolve("notes.txt"), "mine");
    assertEquals(List.of("one"), contents());
    keep("two", NOON.plusSeconds(1));
    try (Stream<Path> all = Files.list(place)) {
      assertTrue(all.anyMatch(each -> each.endsWith("notes.txt")), "nothing else is touched");
    }
  }

  private List<String> contents() {
    return history.of(map).stream().map(it -> text(history.read(it).orElseThrow())).toList();
  }

  private void keep(String content, Instant when) {
    keep(map, content, when);
  }

  private void keep(Path file, String content, Instant when) {
    assertEquals(Optional.empty(), history.keep(file, bytes(content), when, false));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
