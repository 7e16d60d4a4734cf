package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictCopiesTest {
  @TempDir Path folder;

  @Test
  void copiesOfThatFileAreFoundAndNothingElse() throws IOException {
    List<String> copies =
        List.of(
            "Tandem (Anna's conflicted copy 2026-11-26).touchmap",
            "Tandem (conflicted copy 2026-11-26 101010).touchmap",
            "Tandem (Конфликтующая копия с компьютера Анны 2026-11-26).touchmap",
            "Tandem-DESKTOP-7QK2X1.touchmap",
            "Tandem.sync-conflict-20261126-101010-ABCDEFG.touchmap",
            "Tandem_conflict-20261126-101010.touchmap");
    List<String> others =
        List.of(
            "Tandem.touchmap",
            "Tandem 2.touchmap",
            "Tandem (1).touchmap",
            "Tandem (review).touchmap",
            "Tandem-2026.touchmap",
            "Tandemic (conflicted copy).touchmap",
            "Tandem (conflicted copy).txt",
            "Other (conflicted copy).touchmap");
    for (String each : copies) Files.createFile(folder.resolve(each));
    for (String each : others) Files.createFile(folder.resolve(each));
    assertEquals(
        copies.stream().sorted().toList(),
        ConflictCopies.beside(folder.resolve("Tandem.touchmap")).stream()
            .map(each -> each.getFileName().toString())
            .sorted()
            .toList());
    assertEquals(List.of(), ConflictCopies.beside(folder.resolve("gone").resolve("a.touchmap")));
  }
}
