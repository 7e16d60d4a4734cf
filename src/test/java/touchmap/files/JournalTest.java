package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Journal.Subject TANDEM =
      new Journal.Subject(
          Optional.of("/maps/Tandem ☕.touchmap"),
          "Tandem",
          Optional.of(Fingerprint.of("base".getBytes(StandardCharsets.UTF_8))));

  @TempDir Path folder;

  @Test
  void nothingIsWrittenBeforeTheFirstStep() throws IOException {
    try (var journal = new Journal(folder.resolve("recovery"), TANDEM, text("base"))) {
      journal.add(List.of());
      assertFalse(journal.isBegun());
      assertFalse(Files.exists(folder.resolve("recovery")));
    }
  }

  @Test
  void whatWasDoneIsFoundAfterTheProgramEndedUnasked() throws IOException {
    Instant noon = Instant.parse("2026-11-26T12:00:00Z");
    try (var journal = new Journal(folder, TANDEM, text("base"))) {
      journal.add(List.of(new Journal.Step(noon, 1, "edit.rename", text("basement"))));
      journal.add(
          List.of(
              new Journal.Step(noon.plusSeconds(1), 2, "edit.insert", text("casement")),
              new Journal.Step(noon.plusSeconds(2), 3, "edit.remove", text(""))));
    }
    Leftover left = only();
    assertEquals(TANDEM, left.subject());
    assertEquals("base", text(left.base()));
    assertEquals(
        List.of("basement", "casement", ""),
        left.steps().stream().map(step -> text(step.content())).toList());
    assertEquals(
        List.of("edit.rename", "edit.insert", "edit.remove"),
        left.steps().stream().map(Journal.Step::label).toList());
    assertEquals(noon.plusSeconds(2), left.when());
    assertEquals(3, left.done());
    assertTrue(left.isWhole());
  }

  @Test
  void whatWasUndoneOrTypedOnCannotBeUndoneAgain() throws IOException {
    try (var journal = new Journal(folder, TANDEM, text("base"))) {
      journal.add(
          List.of(at(1, "a"), at(2, "ab"), at(2, "abc"), at(1, "a"), at(2, "ax"), at(3, "axe")));
    }
    assertEquals(
        List.of("a", "ax", "axe"),
        only().undoable().stream().map(step -> text(step.content())).toList());
  }

  private static Journal.Step at(int depth, String content) {
    return new Journal.Step(Instant.EPOCH, depth, "edit.rename", text(content));
  }

  @Test
  void aMapThatHadNoDocumentBeforeBeginsWithItsFirstStep() throws IOException {
    var subject = new Journal.Subject(Optional.empty(), "New", Optional.empty());
    try (var journal = new Journal(folder, subject, new byte[0])) {
      journal.add(List.of(at(0, "a"), at(1, "ab")));
    }
    assertEquals("ab", text(only().content()));
    assertEquals(subject, only().subject());
  }

  @Test
  void aJournalOfALivingProgramIsNoLeftover() throws IOException {
    try (var journal = new Journal(folder, TANDEM, text("base"))) {
      journal.add(List.of(step("basement")));
      assertEquals(List.of(), Leftover.in(folder));
    }
    assertEquals(1, Leftover.in(folder).size());
  }

  @Test
  void savingEndsAJournalAndTheNextStepBeginsAnotherFromThere() throws IOException {
    try (var journal = new Journal(folder, TANDEM, text("base"))) {
      journal.add(List.of(step("basement")));
      var now = new Journal.Subject(TANDEM.file(), "Tandem 2", Optional.empty());
      journal.saved(now, text("basement"));
      assertEquals(0, files());
      journal.add(List.of(step("basements")));
    }
    Leftover left = only();
    assertEquals("Tandem 2", left.subject().title());
    assertEquals("basement", text(left.base()));
    assertEquals("basements", text(left.content()));
  }

  @Test
  void aLongJournalStartsAnewAndLosesNothing() throws IOException {
    Random chance = new Random(7);
    byte[] now = text("base");
    try (var journal = new Journal(folder, TANDEM, now)) {
      for (int i = 0; i < 3 * Journal.MOST_STEPS + 1; i++) {
        now = changed(now, chance);
        journal.add(List.of(new Journal.Step(Instant.now(), i, "edit." + i, now)));
        assertEquals(1, files());
        if (i % 97 == 0 || i % Journal.MOST_STEPS < 3) {
          Leftover left = Leftover.read(journal.file().orElseThrow()).orElseThrow();
          assertArrayEquals(now, left.content(), "after step " + i);
          assertEquals("base", text(left.base()));
        }
      }
    }
  }

  /** Family F10 of the safety design: a cut at every byte. */
  @Test
  void ofAJournalThatWasCutOffAnywhereTheWholeStepsBeforeAreFound() throws IOException {
    List<byte[]> documents = grown(40);
    byte[] whole = journalOf(documents);
    Path cut = folder.resolve("cut.journal");
    int least = 0;
    for (int length = 0; length <= whole.length; length++) {
      Files.write(cut, Arrays.copyOf(whole, length));
      int done = Leftover.read(cut).map(left -> prefix(left, documents)).orElse(0);
      assertTrue(done >= least, "a longer journal holds no less: " + length);
      least = done;
    }
    assertEquals(documents.size() - 1, least);
  }

  /** Family F10: two thousand flipped bits; what is found is what was written before the damage. */
  @Test
  void ofADamagedJournalNothingWrongIsEverTaken() throws IOException {
    List<byte[]> documents = grown(40);
    byte[] whole = journalOf(documents);
    Path damaged = folder.resolve("damaged.journal");
    Random chance = new Random(11);
    int shortened = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = whole.clone();
      int at = chance.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << chance.nextInt(8));
      Files.write(damaged, bytes);
      Optional<Leftover> left = Leftover.read(damaged);
      left.ifPresent(each -> prefix(each, documents));
      if (left.isEmpty() || !left.get().isWhole()) shortened++;
    }
    assertEquals(2_000, shortened, "every flipped bit is seen");
  }

  @Test
  void foreignAndRepeatedRecordsEndAJournal() throws IOException {
    List<byte[]> documents = grown(5);
    byte[] whole = journalOf(documents);
    byte[] twice = Arrays.copyOf(whole, whole.length * 2);
    System.arraycopy(whole, 0, twice, whole.length, whole.length);
    Path file = folder.resolve("odd.journal");
    Files.write(file, twice);
    Leftover left = Leftover.read(file).orElseThrow();
    assertFalse(left.isWhole());
    assertEquals(5, prefix(left, documents));
    Files.write(file, text("touchmap"));
    assertEquals(Optional.empty(), Leftover.read(file));
  }

  @Test
  void afterAFailureTheNextStepsBeginAJournalThatHoldsAll() throws IOException {
    Path taken = folder.resolve("recovery");
    Files.writeString(taken, "a file where the folder should be");
    try (var journal = new Journal(taken, TANDEM, text("base"))) {
      org.junit.jupiter.api.Assertions.assertThrows(
          IOException.class, () -> journal.add(List.of(step("basement"))));
      Files.delete(taken);
      journal.add(List.of(step("basements")));
    }
    Leftover left = Leftover.in(taken).getFirst();
    assertEquals("base", text(left.base()));
    assertEquals(
        List.of("basement", "basements"),
        left.steps().stream().map(step -> text(step.content())).toList());
  }

  @Test
  void aSpliceTurnsAnyTextIntoAnyOther() {
    Random chance = new Random(3);
    byte[] before = text("");
    for (int i = 0; i < 2_000; i++) {
      byte[] after = changed(before, chance);
      Splice splice = Splice.between(before, after);
      assertTrue(splice.fits(before.length));
      assertArrayEquals(after, splice.appliedTo(before));
      before = after;
    }
  }

  /** How many steps were found; each must be the one that was written. */
  private static int prefix(Leftover left, List<byte[]> documents) {
    int first = left.done() - left.steps().size() + 1;
    for (int i = 0; i < left.steps().size(); i++)
      assertArrayEquals(documents.get(first + i), left.steps().get(i).content());
    return left.done();
  }

  private byte[] journalOf(List<byte[]> documents) throws IOException {
    Path kept = folder.resolve("kept");
    try (var journal = new Journal(kept, TANDEM, documents.getFirst())) {
      for (byte[] each : documents.subList(1, documents.size()))
        journal.add(List.of(new Journal.Step(Instant.EPOCH, 1, "edit.rename", each)));
      return Files.readAllBytes(journal.file().orElseThrow());
    }
  }

  private static List<byte[]> grown(int steps) {
    Random chance = new Random(5);
    var documents = new ArrayList<byte[]>();
    documents.add(text("{\"touchmap\": 1, \"root\": {\"name\": \"Tandem\"}}\n"));
    for (int i = 0; i < steps; i++) documents.add(changed(documents.getLast(), chance));
    return documents;
  }

  private static byte[] changed(byte[] before, Random chance) {
    int from = chance.nextInt(before.length + 1);
    int removed = chance.nextInt(Math.min(20, before.length - from) + 1);
    byte[] added = new byte[chance.nextInt(30)];
    chance.nextBytes(added);
    return new Splice(from, removed, added).appliedTo(before);
  }

  private Leftover only() {
    List<Leftover> left = Leftover.in(folder);
    assertEquals(1, left.size());
    return left.getFirst();
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  private static Journal.Step step(String content) {
    return new Journal.Step(Instant.EPOCH, 1, "edit.rename", text(content));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
