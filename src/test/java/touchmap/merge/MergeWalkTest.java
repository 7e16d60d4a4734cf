package touchmap.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.edit.Walks;
import touchmap.files.Documents;
import touchmap.files.MapFiles;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Opened;
import touchmap.model.Soundness;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Two people walk away from one map, by edits of every kind, and their copies are merged. */
class MergeWalkTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static TouchMap base(long seed) {
    return seed % 2 == 0 ? Maps.grown(seed) : Documents.random(seed);
  }

  private static TouchMap merged(TouchMap base, TouchMap ours, TouchMap theirs) {
    Merged merged = Merge.of(Optional.of(base), ours, theirs);
    assertEquals(List.of(), merged.conflicts());
    return merged.map();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatOnlyOneSideDidIsDone(long seed) {
    TouchMap base = base(seed);
    TouchMap walked = Walks.walked(base, seed, 1 + (int) (seed % 30));
    assertSame(base, merged(base, base, base));
    assertSame(walked, merged(base, walked, base));
    assertSame(walked, merged(base, base, walked));
    assertSame(walked, merged(base, walked, walked));
    assertEquals(List.of(), Merge.of(Optional.empty(), base, base).conflicts());
    assertSame(base, Merge.of(Optional.empty(), base, base).map());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void twoWalksMakeASoundMapInWhichNothingNewIsMissing(long seed) {
    TouchMap base = base(seed);
    TouchMap ours = Walks.walked(base, seed + 1000, 1 + (int) (seed % 12));
    TouchMap theirs = Walks.walked(base, seed + 2000, 1 + (int) (seed % 12));
    Merged merged = Merge.of(Optional.of(base), ours, theirs);
    check(merged.map(), ours, theirs);
    assertHolds(base, ours, merged.map());
    assertHolds(base, theirs, merged.map());
    Merged swapped = Merge.of(Optional.of(base), theirs, ours);
    assertEquals(merged.conflicts().size(), swapped.conflicts().size());
    if (merged.conflicts().isEmpty()) assertSame(merged.map(), swapped.map());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withoutABaseAllThatIsOnEitherSideStays(long seed) {
    TouchMap base = base(seed);
    TouchMap ours = Walks.walked(base, seed + 1000, 8);
    TouchMap theirs = Walks.walked(base, seed + 2000, 8);
    Merged merged = Merge.of(Optional.empty(), ours, theirs);
    check(merged.map(), ours, theirs);
    assertHolds(TouchMap.of("", "en"), ours, merged.map());
    assertHolds(TouchMap.of("", "en"), theirs, merged.map());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mapsThatHaveNothingToDoWithEachOtherAreMergedSoundly(long seed) {
    TouchMap ours = base(seed);
    TouchMap theirs = base(seed + 1);
    check(Merge.of(Optional.empty(), ours, theirs).map(), ours, theirs);
    check(Merge.of(Optional.of(base(seed + 2)), ours, theirs).map(), ours, theirs);
  }

  @Test
  void walksAgreeOftenEnoughToBeCompared() {
    long agreeing =
        seeds()
            .filter(
                seed ->
                    Merge.of(
                            Optional.of(base(seed)),
                            Walks.walked(base(seed), seed + 1000, 1 + (int) (seed % 12)),
                            Walks.walked(base(seed), seed + 2000, 1 + (int) (seed % 12)))
                        .conflicts()
                        .isEmpty())
            .count();
    assertTrue(agreeing > 10, () -> "without a conflict: " + agreeing);
  }

  private static void check(TouchMap map, TouchMap... from) {
    // what was not sound before need not become so
    var before = new HashSet<String>();
    for (TouchMap each : from) Soundness.faults(each).forEach(fault -> before.add(kind(fault)));
    assertEquals(
        List.of(),
        Soundness.faults(map).stream().filter(each -> !before.contains(kind(each))).toList());
    Opened again = MapFiles.read(MapFiles.write(map), "again.touchmap");
    if (again instanceof Opened.Sound sound) assertEquals(List.of(), sound.damage());
    assertSame(map, assertInstanceOf(Opened.Fine.class, again).map());
  }

  private static String kind(String fault) {
    return fault.replaceAll(":.*", "");
  }

  /** Maps are long: the first lines that differ say more than both. */
  private static void assertSame(TouchMap expected, TouchMap actual) {
    if (expected.equals(actual)) return;
    List<String> one = new String(MapFiles.write(expected), UTF_8).lines().toList();
    List<String> other = new String(MapFiles.write(actual), UTF_8).lines().toList();
    int at = 0;
    if (one.equals(other)) return;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) at++;
    List<String> from = one.subList(at, Math.min(at + 6, one.size()));
    fail("expected " + from + "\nbut was " + other.subList(at, Math.min(at + 6, other.size())));
  }

  private static void assertHolds(TouchMap base, TouchMap side, TouchMap merged) {
    var there = new HashSet<Id>(ids(merged));
    for (Id id : ids(side))
      if (!ids(base).contains(id) && !id.equals(side.root().id()))
        assertTrue(there.contains(id) || there.contains(Id.of(id + "-2")), () -> "missing: " + id);
  }

  private static Set<Id> ids(TouchMap map) {
    var ids = new HashSet<Id>();
    for (Topic each : map.root().all()) ids.add(each.id());
    ids.addAll(Things.of(map).keySet());
    return ids;
  }
}
